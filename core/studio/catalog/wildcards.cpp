// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/catalog/wildcards.h"

#include <algorithm>

namespace studio {
namespace {

constexpr int deepest = 16; // further braces are ordinary text

// A text is a row of parts; a part is words, or alternatives of which each is a text.
struct Part
{
    QString words;
    std::vector<std::vector<Part>> alternatives; // empty: the words
};
using Parts = std::vector<Part>;

bool isEscape(const QString &text, qsizetype at)
{
    return text.at(at) == u'\\' && at + 1 < text.size() && QStringView(u"{|}").contains(text.at(at + 1));
}

// For each opening brace of a wildcard its end, for everything else -1. One pass, so that a prompt of nothing but
// braces costs no more than its length.
std::vector<qsizetype> partners(const QString &text)
{
    struct Open
    {
        qsizetype at;
        bool bar;
    };
    std::vector<qsizetype> ends(std::size_t(text.size()), -1);
    std::vector<Open> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isEscape(text, i)) {
            ++i;
        } else if (c == u'{') {
            open.push_back({i, false});
        } else if (c == u'|' && !open.empty()) {
            open.back().bar = true;
        } else if (c == u'}' && !open.empty()) {
            if (open.back().bar)
                ends[std::size_t(open.back().at)] = i;
            open.pop_back();
        }
    }
    return ends;
}

class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
        , m_ends(partners(text))
    {
    }

    Parts read() { return parts(m_text.size(), 0, false); }
    std::vector<qsizetype> marks;

private:
    // Up to `end`, or up to the next bar of this level.
    Parts parts(qsizetype end, int depth, bool inside)
    {
        Parts result;
        QString words;
        while (m_at < end && !(inside && m_text.at(m_at) == u'|')) {
            if (isEscape(m_text, m_at)) {
                words += m_text.at(m_at + 1);
                m_at += 2;
                continue;
            }
            const qsizetype close = m_text.at(m_at) == u'{' ? m_ends.at(std::size_t(m_at)) : -1;
            if (close < 0 || depth >= deepest) {
                words += m_text.at(m_at++);
                continue;
            }
            if (!words.isEmpty())
                result.push_back({.words = std::exchange(words, {}), .alternatives = {}});
            result.push_back(wildcard(close, depth + 1));
        }
        if (!words.isEmpty())
            result.push_back({.words = words, .alternatives = {}});
        return result;
    }

    Part wildcard(qsizetype close, int depth)
    {
        Part part;
        while (m_at < close) {
            marks.push_back(m_at++); // the brace or a bar
            part.alternatives.push_back(parts(close, depth, true));
        }
        marks.push_back(m_at++);
        return part;
    }

    const QString &m_text;
    std::vector<qsizetype> m_ends;
    qsizetype m_at = 0;
};

qint64 countOf(const Parts &parts)
{
    qint64 product = 1;
    for (const Part &part : parts) {
        qint64 sum = part.alternatives.empty() ? 1 : 0;
        for (const Parts &alternative : part.alternatives)
            sum = std::min(mostVariations, sum + countOf(alternative));
        product = product > mostVariations / sum ? mostVariations : product * sum;
    }
    return product;
}

// The text of one number: the last part takes the smallest digit.
QString written(const Parts &parts, qint64 number)
{
    QString text;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        if (part->alternatives.empty()) {
            text.prepend(part->words);
            continue;
        }
        qint64 sum = 0;
        for (const Parts &alternative : part->alternatives)
            sum = std::min(mostVariations, sum + countOf(alternative));
        qint64 digit = number % sum;
        number /= sum;
        for (const Parts &alternative : part->alternatives) {
            const qint64 size = countOf(alternative);
            if (digit < size) {
                text.prepend(written(alternative, digit));
                break;
            }
            digit -= size;
        }
    }
    return text;
}

// Every alternative is as likely as its neighbours, whatever is nested in it.
QString thrown(const Parts &parts, quint64 &state)
{
    QString text;
    for (const Part &part : parts) {
        if (part.alternatives.empty()) {
            text += part.words;
            continue;
        }
        // splitmix64: the same on every platform and in every version of Qt.
        state += 0x9E3779B97F4A7C15U;
        quint64 z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        text += thrown(part.alternatives.at((z ^ (z >> 31)) % part.alternatives.size()), state);
    }
    return text;
}

} // namespace

qint64 variationCount(const QString &text)
{
    return countOf(Reader(text).read());
}

QString variation(const QString &text, qint64 number)
{
    Reader reader(text);
    const Parts parts = reader.read();
    return reader.marks.empty() ? text : written(parts, std::max<qint64>(number, 0));
}

QString expandWildcards(const QString &text, quint64 seed)
{
    Reader reader(text);
    const Parts parts = reader.read();
    return reader.marks.empty() ? text : thrown(parts, seed);
}

std::vector<qsizetype> wildcardMarks(const QString &text)
{
    Reader reader(text);
    (void)reader.read();
    return reader.marks;
}

} // namespace studio
