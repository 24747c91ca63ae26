// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/promptweights.h"

#include <algorithm>
#include <cmath>

namespace compose {
namespace {

struct Group
{
    qsizetype open = -1;  // its bracket
    qsizetype close = -1; // behind its bracket
    qsizetype colon = -1;
    double weight = 1;
};

// The innermost "(…:1.1)" that holds the selection.
Group groupAround(const QString &text, qsizetype start, qsizetype end)
{
    int depth = 0;
    Group group;
    for (qsizetype i = std::min(start, text.size() - 1); i >= 0; --i) {
        if (text.at(i) == u')' && i < start)
            ++depth;
        if (text.at(i) == u'(' && depth-- == 0) {
            group.open = i;
            break;
        }
    }
    if (group.open < 0)
        return {};
    depth = 0;
    for (qsizetype i = group.open; i < text.size(); ++i) {
        if (text.at(i) == u'(')
            ++depth;
        if (text.at(i) == u')' && --depth == 0) {
            group.close = i + 1;
            break;
        }
    }
    if (group.close < end)
        return {};
    group.colon = text.lastIndexOf(u':', group.close - 1);
    bool number = false;
    if (group.colon > group.open)
        group.weight = QStringView(text).mid(group.colon + 1, group.close - group.colon - 2).toDouble(&number);
    return number ? group : Group{};
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_' || c == u'-' || c == u'\'';
}

} // namespace

Weighed reweighted(const QString &text, qsizetype start, qsizetype end, int steps)
{
    Group group = groupAround(text, start, end);
    if (group.open >= 0) {
        start = group.open + 1;
        end = group.colon;
    } else {
        if (start == end) {
            while (start > 0 && isWord(text.at(start - 1)))
                --start;
            while (end < text.size() && isWord(text.at(end)))
                ++end;
        }
        while (start < end && text.at(start).isSpace())
            ++start;
        while (end > start && text.at(end - 1).isSpace())
            --end;
        group = {.open = start, .close = end, .colon = -1, .weight = 1};
    }
    if (start == end)
        return {.text = text, .start = start, .end = end, .changed = false};
    const double weight = std::clamp(std::round((group.weight + steps * 0.1) * 100) / 100, 0.0, 2.0);
    const QString words = text.mid(start, end - start);
    const bool plain = std::abs(weight - 1) < 0.001;
    const QString put = plain ? words : QStringLiteral("(%1:%2)").arg(words, QString::number(weight));
    Weighed result{.text = text, .start = group.open + (plain ? 0 : 1), .end = 0, .changed = true};
    result.end = result.start + words.size();
    result.text.replace(group.open, group.close - group.open, put);
    result.changed = result.text != text;
    return result;
}

} // namespace compose
