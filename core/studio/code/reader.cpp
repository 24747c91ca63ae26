// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walking, names and texts; the values are in readvalue.cpp.

#include "studio/code/reader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

constexpr int longestPrefix = 3; // of a text: u8R, rb

bool isWordStart(QChar c)
{
    return c.isLetter() || c == u'_' || c == u'$';
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'`';
}

bool isPrefix(QStringView word)
{
    static const QStringList known{u"r"_s, u"b"_s, u"u"_s, u"f"_s, u"rb"_s, u"br"_s, u"fr"_s, u"rf"_s, u"l"_s, u"u8"_s, u"lr"_s, u"ur"_s, u"u8r"_s};
    return known.contains(word.toString().toLower());
}

} // namespace

Reader::Reader(QStringView text)
    : m_text(text)
{
}

void Reader::skipBlank()
{
    while (m_at < m_text.size()) {
        const QChar c = m_text.at(m_at);
        if (c.isSpace() || c == QChar::ByteOrderMark) {
            ++m_at;
        } else if (c == u'#' || (c == u'/' && at(1) == u'/')) {
            const qsizetype end = m_text.indexOf(u'\n', m_at);
            m_at = end < 0 ? m_text.size() : end + 1;
        } else if (c == u'/' && at(1) == u'*') {
            const qsizetype end = m_text.indexOf("*/"_L1, m_at + 2);
            m_at = end < 0 ? m_text.size() : end + 2;
        } else {
            return;
        }
    }
}

bool Reader::atEnd()
{
    skipBlank();
    return m_at >= m_text.size();
}

QChar Reader::peek()
{
    skipBlank();
    return at(0);
}

bool Reader::skip(QChar wanted)
{
    if (peek() != wanted || atEnd())
        return false;
    ++m_at;
    return true;
}

QString Reader::word()
{
    skipBlank();
    if (!isWordStart(at(0)))
        return {};
    const qsizetype from = m_at;
    while (m_at < m_text.size()) {
        if (isWordPart(at(0)))
            ++m_at;
        else if (at(0) == u'.' && isWordStart(at(1)))
            ++m_at;
        else if (at(0) == u':' && at(1) == u':' && isWordStart(at(2)))
            m_at += 2;
        else
            break;
    }
    return m_text.sliced(from, m_at - from).toString();
}

// Where the quotes of the text here begin, after its prefix; -1: no text here.
qsizetype Reader::textStart()
{
    skipBlank();
    if (isQuote(at(0)))
        return m_at;
    int length = 0;
    while (length < longestPrefix && isWordPart(at(length)))
        ++length;
    const bool prefixed = length > 0 && (at(length) == u'"' || at(length) == u'\'') && isPrefix(m_text.sliced(m_at, length));
    return prefixed ? m_at + length : -1;
}

bool Reader::atText()
{
    return textStart() >= 0;
}

std::optional<QString> Reader::text()
{
    const qsizetype start = textStart();
    if (start < 0)
        return std::nullopt;
    if (start == m_at)
        return quotedText(false, false);
    const QString prefix = m_text.sliced(m_at, start - m_at).toString();
    m_at = start;
    if (prefix.endsWith(u'R') && at(0) == u'"') {
        int fence = 1; // at most 16 characters, says C++
        while (fence <= 17 && at(fence) != u'(' && !at(fence).isSpace() && at(fence) != u'"' && !at(fence).isNull())
            ++fence;
        if (at(fence) == u'(')
            return fencedText();
    }
    return quotedText(prefix.contains(u'r', Qt::CaseInsensitive), prefix.contains(u'f', Qt::CaseInsensitive));
}

// R"fence(…)fence"
std::optional<QString> Reader::fencedText()
{
    const qsizetype open = m_text.indexOf(u'(', m_at);
    const QString end = u')' + m_text.sliced(m_at + 1, open - m_at - 1).toString() + u'"';
    const qsizetype close = m_text.indexOf(end, open);
    m_at = close < 0 ? m_text.size() : close + end.size();
    if (close < 0)
        return std::nullopt;
    return m_text.sliced(open + 1, close - open - 1).toString();
}

std::optional<QString> Reader::quotedText(bool raw, bool formatted)
{
    const QChar quote = at(0);
    const bool triple = quote != u'`' && at(1) == quote && at(2) == quote;
    const bool manyLines = triple || quote == u'`';
    m_at += triple ? 3 : 1;
    QString out;
    bool plain = true;
    while (m_at < m_text.size()) {
        const QChar c = at(0);
        if (c == quote && (!triple || (at(1) == quote && at(2) == quote))) {
            m_at += triple ? 3 : 1;
            return plain ? std::optional(out) : std::nullopt;
        }
        if (c == u'\n' && !manyLines)
            return std::nullopt;
        const bool computed = quote == u'`' ? c == u'$' && at(1) == u'{' : formatted && c == u'{' && at(1) != u'{';
        plain = plain && !computed;
        if (c == u'\\' && !raw) {
            readEscape(out);
            continue;
        }
        if (c == u'\\' && m_at + 1 < m_text.size())
            out += m_text.at(m_at++); // even a raw text does not end at \"
        if (formatted && (c == u'{' || c == u'}') && at(1) == c)
            ++m_at;
        out += m_text.at(m_at++);
    }
    return std::nullopt;
}

void Reader::readEscape(QString &into)
{
    const auto code = [&](int from, int digits) {
        bool fine = false;
        const uint value = m_text.mid(m_at + from, digits).toString().toUInt(&fine, 16);
        const bool isCode = fine && value <= 0x10ffff;
        if (isCode && QChar::requiresSurrogates(value))
            into.append(QChar(QChar::highSurrogate(value))).append(QChar(QChar::lowSurrogate(value)));
        else if (isCode)
            into += QChar(char16_t(value));
        m_at += isCode ? from + digits : 1;
        if (!isCode)
            into += u'\\';
    };
    const QChar c = at(1);
    if (c == u'x')
        return code(2, 2);
    if (c == u'u' && at(2) == u'{') {
        const qsizetype end = m_text.mid(m_at, 12).indexOf(u'}');
        code(3, end < 0 ? 0 : int(end) - 3);
        if (end >= 0 && at(0) == u'}')
            ++m_at;
        return;
    }
    if (c == u'u')
        return code(2, 4);
    if (c == u'U')
        return code(2, 8);
    static const QString letters = u"ntrbfva0"_s;
    static const QString meanings = u"\n\t\r\b\f\v\a"_s + QChar();
    m_at += 2;
    if (const qsizetype which = letters.indexOf(c); which >= 0 && !c.isNull())
        into += meanings.at(which);
    else if (c == u'\r' && at(0) == u'\n')
        ++m_at; // the line goes on
    else if (c == u'\n' || c.isNull())
        return;
    else if (c.isLetterOrNumber())
        into += u'\\' + QString(c); // Python keeps what it does not know
    else
        into += c;
}

std::optional<QString> Reader::key()
{
    if (atText())
        return text();
    if (peek().isDigit()) {
        const auto value = number();
        return value ? std::optional(QString::number(value->toInteger())) : std::nullopt;
    }
    const QString name = word();
    return name.isEmpty() ? std::nullopt : std::optional(name);
}

Reader::Value Reader::fail(const QString &sentence)
{
    if (m_error.isEmpty())
        m_error = sentence;
    return std::nullopt;
}

} // namespace studio
