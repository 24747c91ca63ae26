// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "framefield.h"

#include <QRegularExpression>

namespace shell {

QString frameField(const QString &use, const studio::Form &form)
{
    static const QRegularExpression ends(QStringLiteral("^(tail|end|last)_(image|frame)"));
    static const QRegularExpression references(QStringLiteral("^(reference|ref|subject|style)_(image|frame)|^reference"));
    const bool isEnd = use == QLatin1String("end-frame");
    if (!isEnd && use != QLatin1String("reference"))
        return {};
    for (const studio::Field &field : form.fields) {
        const auto *media = std::get_if<studio::MediaKind>(&field.kind);
        if (media && media->type == studio::MediaType::Image && !media->plainAddress && !field.hidden
            && (isEnd ? ends : references).match(field.key).hasMatch())
            return field.key;
    }
    return {};
}

} // namespace shell
