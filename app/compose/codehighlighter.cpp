// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/codehighlighter.h"

#include "theme.h"

#include <QSet>

namespace compose {
namespace {

const QSet<QString> &words()
{
    static const QSet<QString> all{
        QStringLiteral("true"),   QStringLiteral("false"),  QStringLiteral("null"),  QStringLiteral("True"),   QStringLiteral("False"),
        QStringLiteral("None"),   QStringLiteral("import"), QStringLiteral("from"),  QStringLiteral("const"),  QStringLiteral("await"),
        QStringLiteral("include"), QStringLiteral("auto"),  QStringLiteral("new"),   QStringLiteral("return"), QStringLiteral("if"),
        QStringLiteral("int"),    QStringLiteral("char"),   QStringLiteral("curl")};
    return all;
}

qsizetype endOfText(const QString &line, qsizetype from)
{
    for (qsizetype i = from + 1; i < line.size(); ++i) {
        if (line.at(i) == u'\\')
            ++i;
        else if (line.at(i) == u'"')
            return i + 1;
    }
    return line.size();
}

// Past R"json( or )json" at this place; else the place itself.
qsizetype endOfFence(const QString &line, qsizetype at)
{
    const bool opens = line.mid(at, 2) == QLatin1String("R\"");
    const bool closes = line.mid(at, 5) == QLatin1String(")json");
    const qsizetype end = line.indexOf(opens ? u'(' : u'"', at + 2);
    return (opens || closes) && end > 0 ? end + 1 : at;
}

bool isNameNext(const QString &line, qsizetype from)
{
    while (from < line.size() && line.at(from).isSpace())
        ++from;
    return from < line.size() && line.at(from) == u':';
}

} // namespace

CodeHighlighter::CodeHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void CodeHighlighter::setLanguage(studio::Language language)
{
    m_language = language;
}

void CodeHighlighter::setPalette(const QPalette &palette)
{
    const theme::Tokens &t = theme::tokens(palette);
    m_text.setForeground(t.good);
    m_name.setForeground(t.accent);
    m_number.setForeground(t.warning);
    m_word.setForeground(t.accent);
    m_word.setFontWeight(QFont::DemiBold);
    m_remark.setForeground(t.textSecond);
    m_remark.setFontItalic(true);
    rehighlight();
}

bool CodeHighlighter::isRemark(const QString &text, qsizetype at) const
{
    switch (m_language) {
    case studio::Language::Json:
        break;
    case studio::Language::Curl:
    case studio::Language::Python:
        return text.at(at) == u'#';
    case studio::Language::JavaScript:
    case studio::Language::Cpp:
        return text.mid(at, 2) == QLatin1String("//");
    }
    return false;
}

// A line at a time: no text of ours goes over several, save the whole body in a shell's or C++'s quotes.
void CodeHighlighter::highlightBlock(const QString &text)
{
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text.at(i);
        qsizetype end = i + 1;
        if (isRemark(text, i)) {
            setFormat(int(i), int(text.size() - i), m_remark);
            return;
        }
        if (const qsizetype past = endOfFence(text, i); m_language == studio::Language::Cpp && past > i) {
            setFormat(int(i), int(past - i), m_text);
            i = past;
            continue;
        }
        if (c == u'"') {
            end = endOfText(text, i);
            setFormat(int(i), int(end - i), isNameNext(text, end) ? m_name : m_text);
        } else if (c.isDigit() || (c == u'-' && i + 1 < text.size() && text.at(i + 1).isDigit())) {
            while (end < text.size() && (text.at(end).isLetterOrNumber() || text.at(end) == u'.'))
                ++end;
            setFormat(int(i), int(end - i), m_number);
        } else if (c.isLetter() || c == u'_') {
            while (end < text.size() && (text.at(end).isLetterOrNumber() || text.at(end) == u'_'))
                ++end;
            if (words().contains(text.mid(i, end - i)))
                setFormat(int(i), int(end - i), m_word);
            else if (m_language == studio::Language::JavaScript && isNameNext(text, end))
                setFormat(int(i), int(end - i), m_name);
        }
        i = end;
    }
}

} // namespace compose
