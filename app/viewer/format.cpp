// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/format.h"

#include "studio/catalog/priceunits.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {

QString twoDigits(qint64 number)
{
    return u"%1"_qs.arg(number, 2, 10, QChar(u'0'));
}

} // namespace

QString clockText(double seconds)
{
    const auto whole = qint64(std::floor(std::max(0.0, seconds)));
    const qint64 hours = whole / 3600;
    const qint64 minutes = whole / 60 % 60;
    if (hours > 0)
        return u"%1:%2:%3"_qs.arg(QString::number(hours), twoDigits(minutes),
                                  twoDigits(whole % 60));
    return u"%1:%2"_qs.arg(QString::number(minutes), twoDigits(whole % 60));
}

QString preciseClockText(double seconds)
{
    // From hundredths, so that 59.999 does not become "0:59.100".
    const auto hundredths = qint64(std::floor(std::max(0.0, seconds) * 100 + 1e-6));
    return u"%1%2%3"_qs.arg(clockText(double(hundredths / 100)), QLocale().decimalPoint(),
                            twoDigits(hundredths % 100));
}

QString durationText(double seconds)
{
    if (seconds >= 60)
        return clockText(seconds);
    return QCoreApplication::translate("viewer", "%1 s").arg(QLocale().toString(seconds, 'f', 1));
}

QString dollarsText(double dollars)
{
    // Cents where they tell the whole price, four digits where a price is a fraction of a cent.
    const bool wholeCents = std::abs(dollars * 100 - std::round(dollars * 100)) < 1e-6;
    return studio::inDollars(dollars, wholeCents ? 2 : 4);
}

QString pixelsText(QSize size)
{
    return u"%1 × %2"_qs.arg(size.width()).arg(size.height());
}

} // namespace viewer
