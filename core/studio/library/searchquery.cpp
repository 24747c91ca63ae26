// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/searchquery.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

// A text as an FTS5 string, in which nothing is an operator.
QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

bool hasWord(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

SearchQuery searchQuery(const QString &text)
{
    static const QRegularExpression comparison(u"^(w|h|s)(<=|>=|<|>|=)(\\d+(?:\\.\\d+)?)$"_s);
    static const QHash<QString, QString> columns{{u"w"_s, u"width"_s}, {u"h"_s, u"height"_s}, {u"s"_s, u"seconds"_s}};

    SearchQuery query;
    QStringList matches;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (const QRegularExpressionMatch match = comparison.match(word); match.hasMatch()) {
            query.condition += u" AND items.%1 %2 ?"_s.arg(columns.value(match.captured(1)), match.captured(2));
            query.values << match.captured(3).toDouble();
            continue;
        }
        const qsizetype colon = word.indexOf(u':');
        const QString key = word.left(colon);
        const QString value = word.mid(colon + 1);
        if (!hasWord(word))
            continue;
        if (colon <= 0 || !hasWord(value) || !hasWord(key))
            matches << quoted(word) + u'*';
        else if (key == "model"_L1 || key == "prompt"_L1 || key == "name"_L1)
            matches << key + u" : "_s + quoted(value) + u'*';
        else // the whole value, so that seed:4 does not find seed 42; words may go on ("size:landscape")
            matches << u"parameters : "_s + quoted(key + u' ' + value) + (value.at(0).isDigit() || value.at(0) == u'-' ? u""_s : u"*"_s);
    }
    query.match = matches.join(u" AND "_s);
    return query;
}

} // namespace studio
