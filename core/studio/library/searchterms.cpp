// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is typed, cut into terms; and the times that it names.

#include "studio/library/searchquery.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

using Comparison = SearchTerm::Comparison;

constexpr std::size_t mostTerms = 100; // what SQLite takes as one expression has an end

bool hasWord(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

// To the next blank that is not between quotation marks.
qsizetype endOfPiece(const QString &text, qsizetype at)
{
    bool quoted = false;
    for (; at < text.size(); ++at) {
        if (text.at(at) == u'"')
            quoted = !quoted;
        else if (text.at(at).isSpace() && !quoted)
            break;
    }
    return at;
}

QString unquoted(QString text, bool &wasQuoted)
{
    wasQuoted = text.startsWith(u'"');
    // Half a character would swallow the mark behind it.
    return QString::fromUtf8(text.remove(u'"').remove(QChar(0)).simplified().toUtf8());
}

Comparison comparisonOf(const QString &sign)
{
    return sign == ">"_L1 ? Comparison::Greater
        : sign == ">="_L1 ? Comparison::GreaterOrEqual
        : sign == "<"_L1  ? Comparison::Less
        : sign == "<="_L1 ? Comparison::LessOrEqual
        : sign == "="_L1  ? Comparison::Equal
                          : Comparison::None;
}

void read(SearchTerm &term, const QString &piece)
{
    static const QRegularExpression expression(u"^([\\p{L}_][\\p{L}\\p{N}_.]*)(<=|>=|<|>|=|:)(.+)$"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = expression.match(piece);
    if (match.hasMatch() && hasWord(match.captured(3)) && !match.captured(3).startsWith("//"_L1)) {
        term.key = match.captured(1).toCaseFolded();
        term.comparison = comparisonOf(match.captured(2));
        term.value = unquoted(match.captured(3), term.isPhrase);
        return;
    }
    term.value = unquoted(piece, term.isPhrase);
    const QString folded = term.value.toCaseFolded();
    if (!term.isPhrase && (folded == "fav"_L1 || folded == "favourite"_L1 || folded == "favorite"_L1)) {
        term.key = u"is"_s;
        term.value = u"favourite"_s;
    }
}

} // namespace

std::vector<SearchTerm> searchTerms(const QString &text)
{
    std::vector<SearchTerm> terms;
    int group = 0;
    bool isAlternative = false;
    for (qsizetype at = 0; at < text.size() && terms.size() < mostTerms;) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        const qsizetype end = endOfPiece(text, at);
        QString piece = text.mid(at, end - at);
        SearchTerm term{.at = at, .length = end - at};
        at = end;
        if (piece == "OR"_L1) {
            isAlternative = !terms.empty();
            continue;
        }
        if (piece.size() > 1 && piece.startsWith(u'-')) {
            term.isNegated = true;
            piece.remove(0, 1);
        }
        if (!hasWord(piece))
            continue;
        read(term, piece);
        if (!std::exchange(isAlternative, false))
            ++group;
        term.group = group;
        terms.push_back(term);
    }
    return terms;
}

QString withoutTerm(const QString &text, const SearchTerm &term)
{
    static const QRegularExpression loose(u"(^\\s*(OR\\s+)+|(\\s+OR)+\\s*$|\\bOR\\s+(?=OR\\b))"_s);
    QString rest = (text.left(term.at).trimmed() + u' ' + text.mid(term.at + term.length).trimmed()).trimmed();
    return rest.remove(loose).trimmed();
}

QString searchTerm(const QString &key, const QString &value)
{
    QString clean = value.simplified().remove(u'"');
    return clean.contains(u' ') ? key + u":\""_s + clean + u'"' : key + u':' + clean;
}

std::optional<TimeSpan> timeSpan(const QString &text, const QDateTime &now)
{
    static const QRegularExpression day(u"^(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?$"_s);
    static const QRegularExpression ago(u"^(\\d{1,4})([dwmy])$"_s);
    const QString word = text.toCaseFolded();
    const auto days = [&now](const QDate &first, const QDate &behind) -> std::optional<TimeSpan> {
        if (!first.isValid() || !behind.isValid())
            return {};
        return TimeSpan{first.startOfDay(now.timeZone()), behind.startOfDay(now.timeZone())};
    };
    if (word == "today"_L1)
        return days(now.date(), now.date().addDays(1));
    if (word == "yesterday"_L1)
        return days(now.date().addDays(-1), now.date());
    if (const auto match = ago.match(word); match.hasMatch()) {
        const int count = match.captured(1).toInt();
        const QString unit = match.captured(2);
        const QDateTime moment = unit == "d"_L1 ? now.addDays(-count)
            : unit == "w"_L1                    ? now.addDays(-7 * count)
            : unit == "m"_L1                    ? now.addMonths(-count)
                                                : now.addYears(-count);
        return moment.isValid() ? std::optional(TimeSpan{moment, moment}) : std::nullopt;
    }
    const auto match = day.match(word);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    if (match.captured(2).isEmpty())
        return days(QDate(year, 1, 1), QDate(year, 1, 1).addYears(1));
    const int month = match.captured(2).toInt();
    if (match.captured(3).isEmpty())
        return days(QDate(year, month, 1), QDate(year, month, 1).addMonths(1));
    const QDate date(year, month, match.captured(3).toInt());
    return days(date, date.addDays(1));
}

} // namespace studio
