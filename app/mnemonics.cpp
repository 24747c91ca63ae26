// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mnemonics.h"

#include <QRegularExpression>

namespace shell {

using namespace Qt::StringLiterals;

QString withoutMnemonic(QString text)
{
    static const QRegularExpression behind(u"\\(&.\\)"_s); // as Japanese and Chinese have it
    static const QRegularExpression mnemonic(u"&(.)"_s);
    return text.remove(behind).replace(mnemonic, u"\\1"_s);
}

} // namespace shell
