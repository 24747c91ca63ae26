// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/priceunits.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(studio::Price)
};

PriceUnit unitNamed(QString word)
{
    static const QHash<QString, PriceUnit> names{
        {u"image"_s, PriceUnit::Image},
        {u"picture"_s, PriceUnit::Image},
        {u"megapixel"_s, PriceUnit::Megapixel},
        {u"mp"_s, PriceUnit::Megapixel},
        {u"second"_s, PriceUnit::Second},
        {u"video second"_s, PriceUnit::Second},
        {u"audio second"_s, PriceUnit::Second},
        {u"minute"_s, PriceUnit::Minute},
        {u"audio minute"_s, PriceUnit::Minute},
        {u"character"_s, PriceUnit::Character},
        {u"char"_s, PriceUnit::Character},
        {u"video"_s, PriceUnit::Video},
        {u"clip"_s, PriceUnit::Video},
        {u"request"_s, PriceUnit::Request},
        {u"call"_s, PriceUnit::Request},
        {u"generation"_s, PriceUnit::Request},
        {u"step"_s, PriceUnit::Step},
        {u"compute second"_s, PriceUnit::ComputeSecond},
        {u"gpu second"_s, PriceUnit::ComputeSecond},
    };
    if (const auto unit = names.constFind(word); unit != names.constEnd())
        return *unit;
    if (word.endsWith(u's'))
        word.chop(1);
    return names.value(word, PriceUnit::Unknown);
}

} // namespace

BilledUnit billedUnit(const QString &text)
{
    static const QRegularExpression counted(u"^(\\d{1,9})\\s*(k|m|thousand|million)?\\s+(.+)$"_s);
    QString words = text.toLower().replace(u'_', u' ').simplified();
    words.remove(u',');
    double size = 1;
    if (const auto match = counted.match(words); match.hasMatch()) {
        const QString factor = match.captured(2);
        size = match.captured(1).toDouble() * (factor.isEmpty() ? 1 : factor.startsWith(u'm') ? 1e6 : 1e3);
        words = match.captured(3);
    } else if (words.startsWith("thousand "_L1)) {
        size = 1000;
        words = words.mid(9);
    }
    const PriceUnit unit = unitNamed(words);
    return size > 0 && unit != PriceUnit::Unknown ? BilledUnit{unit, size} : BilledUnit{};
}

QString unitWords(const QString &text)
{
    const BilledUnit billed = billedUnit(text);
    if (billed.size != 1 && billed.unit != PriceUnit::Character)
        return text;
    switch (billed.unit) {
    case PriceUnit::Image:
        return Words::tr("image");
    case PriceUnit::Megapixel:
        return Words::tr("megapixel");
    case PriceUnit::Second:
        return Words::tr("second");
    case PriceUnit::Minute:
        return Words::tr("minute");
    case PriceUnit::Character:
        return billed.size == 1 ? Words::tr("character")
                                : Words::tr("%1 characters").arg(billed.size);
    case PriceUnit::Video:
        return Words::tr("video");
    case PriceUnit::Request:
        return Words::tr("request");
    case PriceUnit::Step:
        return Words::tr("step");
    case PriceUnit::ComputeSecond:
        return Words::tr("second of computing");
    case PriceUnit::Unknown:
        break;
    }
    return text;
}

QString inDollars(double dollars, int digits)
{
    // The plain "C" writes the sign behind, like no country does with dollars.
    const QLocale locale = QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
    const QString amount = locale.toCurrencyString(dollars, u"$"_s, digits);
    // After an Arabic word the sign of a bare "$0.02" would change its side.
    return locale.textDirection() == Qt::RightToLeft ? u'\x2066' + amount + u'\x2069' : amount;
}

} // namespace studio
