// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/code/shellwords.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

class Splitter
{
public:
    Splitter(QStringView text, qsizetype from)
        : m_text(text)
        , m_at(from)
    { }

    ShellCommand split()
    {
        while (m_at < m_text.size()) {
            const QChar c = next();
            const bool continued = (c == u'\\' || c == u'^') && atLineEnd(1); // ^: the Windows shell
            if (continued)
                m_at = m_text.indexOf(u'\n', m_at) + 1;
            else if (c == u'\n' || c == u';' || c == u'&' || c == u'|' || c == u')')
                break;
            else if (c == u'#' && !m_word)
                break;
            else if (c == u'<' && next(1) == u'<')
                hereMark();
            else if (c.isSpace())
                endWord();
            else
                piece(c);
        }
        endWord();
        if (!m_hereMark.isEmpty())
            readHere();
        return m_command;
    }

private:
    [[nodiscard]] QChar next(int offset = 0) const { return m_at + offset < m_text.size() ? m_text.at(m_at + offset) : QChar(); }
    [[nodiscard]] bool atLineEnd(int offset) const
    {
        return next(offset) == u'\n' || (next(offset) == u'\r' && next(offset + 1) == u'\n');
    }

    void endWord()
    {
        if (m_word)
            m_command.words << *m_word;
        m_word.reset();
        ++m_at;
    }

    void piece(QChar c)
    {
        if (!m_word)
            m_word.emplace();
        if (c == u'\'')
            return single();
        if (c == u'"')
            return twofold();
        if (c == u'$' && next(1) == u'\'')
            return escaped();
        if (c == u'\\' && m_at + 1 < m_text.size())
            ++m_at;
        *m_word += m_text.at(m_at++);
    }

    void single()
    {
        const qsizetype end = m_text.indexOf(u'\'', m_at + 1);
        const qsizetype stop = end < 0 ? m_text.size() : end;
        *m_word += m_text.sliced(m_at + 1, stop - m_at - 1);
        m_at = stop + 1;
    }

    void twofold()
    {
        for (++m_at; m_at < m_text.size() && next() != u'"'; ++m_at) {
            if (next() == u'\\' && (next(1) == u'"' || next(1) == u'\\' || next(1) == u'$' || next(1) == u'`'))
                ++m_at;
            else if (next() == u'\\' && next(1) == u'\n') {
                ++m_at; // the line goes on
                continue;
            }
            *m_word += next();
        }
        ++m_at;
    }

    // $'…', as browsers write it
    void escaped()
    {
        for (m_at += 2; m_at < m_text.size() && next() != u'\''; ++m_at) {
            if (next() != u'\\') {
                *m_word += next();
                continue;
            }
            ++m_at;
            const QChar c = next();
            if (c == u'u' || c == u'x') {
                const int digits = c == u'u' ? 4 : 2;
                *m_word += QChar(char16_t(m_text.mid(m_at + 1, digits).toString().toUInt(nullptr, 16)));
                m_at += digits;
            } else {
                *m_word += c == u'n' ? u'\n' : c == u't' ? u'\t' : c == u'r' ? u'\r' : c;
            }
        }
        ++m_at;
    }

    // <<END, <<'END'
    void hereMark()
    {
        endWord();
        ++m_at;
        if (next() == u'-')
            ++m_at;
        while (next() == u' ')
            ++m_at;
        while (!next().isSpace() && m_at < m_text.size()) {
            if (next() != u'\'' && next() != u'"')
                m_hereMark += next();
            ++m_at;
        }
    }

    void readHere()
    {
        qsizetype from = m_text.indexOf(u'\n', m_at - 1) + 1;
        for (qsizetype line = from; line > 0 && line < m_text.size();) {
            const qsizetype found = m_text.indexOf(u'\n', line);
            const qsizetype end = found < 0 ? m_text.size() : found;
            if (m_text.sliced(line, end - line).trimmed() == m_hereMark) {
                m_command.input = m_text.sliced(from, line - from).toString();
                return;
            }
            line = end + 1;
        }
    }

    QStringView m_text;
    qsizetype m_at;
    std::optional<QString> m_word;
    QString m_hereMark;
    ShellCommand m_command;
};

} // namespace

ShellCommand shellCommand(QStringView text, qsizetype from)
{
    return Splitter(text, from).split();
}

} // namespace studio
