// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace compose {

QString categoryText(const QString &category)
{
    if (category == QLatin1String("llm"))
        return QCoreApplication::translate("compose", "Language models");
    if (category == QLatin1String("unknown"))
        return QCoreApplication::translate("compose", "Other");
    QString words = category;
    words.replace(QLatin1String("3d"), QLatin1String("3D"));
    words.replace(u'-', u' ');
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

QString dollarsText(double dollars)
{
    const int digits = dollars >= 1 ? 2 : dollars >= 0.1 ? 3 : 4;
    QString amount = QLocale().toString(dollars, 'f', digits);
    while (amount.endsWith(u'0') && amount.size() - amount.lastIndexOf(QLocale().decimalPoint()) > 3)
        amount.chop(1);
    return QStringLiteral("$%1").arg(amount);
}

QString unitPriceText(const studio::Model &model)
{
    if (!model.unitPrice)
        return {};
    return model.priceUnit.isEmpty()
        ? dollarsText(*model.unitPrice)
        : QCoreApplication::translate("compose", "%1 / %2", "price and unit").arg(dollarsText(*model.unitPrice), model.priceUnit);
}

} // namespace compose
