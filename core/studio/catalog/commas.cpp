// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/catalog/commas.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

const QRegularExpression &commas()
{
    static const QRegularExpression commas(u"[,\u060c\uff0c\u3001]"_s);
    return commas;
}

} // namespace

bool hasComma(const QString &text)
{
    return text.contains(commas());
}

QStringList atCommas(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(commas())) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts << trimmed;
    }
    return parts;
}

} // namespace studio
