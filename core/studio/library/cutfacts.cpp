// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/cutfacts.h"

namespace studio {

using namespace Qt::StringLiterals;

QJsonObject CutFacts::toOutput() const
{
    return {{u"cut"_s,
             QJsonObject{{u"begin"_s, begin}, {u"end"_s, end}, {u"marked_begin"_s, markedBegin}, {u"marked_end"_s, markedEnd}, {u"lossless"_s, isLossless}}}};
}

std::optional<CutFacts> CutFacts::fromOutput(const QJsonObject &output)
{
    const QJsonObject cut = output.value("cut"_L1).toObject();
    if (!cut.value("begin"_L1).isDouble() || !cut.value("end"_L1).isDouble())
        return {};
    const double begin = cut.value("begin"_L1).toDouble();
    const double end = cut.value("end"_L1).toDouble();
    return CutFacts{.begin = begin,
                    .end = end,
                    .markedBegin = cut.value("marked_begin"_L1).toDouble(begin),
                    .markedEnd = cut.value("marked_end"_L1).toDouble(end),
                    .isLossless = cut.value("lossless"_L1).toBool()};
}

} // namespace studio
