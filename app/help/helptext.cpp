// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helptext.h"

#include "theme.h"

#include <QFontDatabase>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace help {
namespace {

constexpr int pictureWidth = 560; // px
constexpr double lineHeight = 140; // percent

QString folded(const QString &text)
{
    QString result;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (character.category() != QChar::Mark_NonSpacing)
            result += character.toCaseFolded();
    }
    return result;
}

void styleTables(QTextFrame *frame, const theme::Tokens &tokens)
{
    for (QTextFrame *child : frame->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderBrush(tokens.line);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderCollapse(true);
            format.setCellSpacing(0);
            format.setCellPadding(theme::grid * 3 / 4);
            format.setTopMargin(theme::grid);
            format.setBottomMargin(theme::grid);
            table->setFormat(format);
        }
        styleTables(child, tokens);
    }
}

void styleBlock(const QTextBlock &block, const theme::Tokens &tokens)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    const bool isCode = format.hasProperty(QTextFormat::BlockCodeLanguage) || format.nonBreakableLines();
    if (!isCode)
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    if (format.headingLevel() > 0)
        format.setTopMargin(format.headingLevel() == 1 ? theme::grid : theme::grid * 2.5);
    if (format.headingLevel() > 0 || (!block.textList() && !cursor.currentTable()))
        format.setBottomMargin(isCode ? 0 : theme::grid);
    cursor.setBlockFormat(format);
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        QTextCharFormat characters = fragment.charFormat();
        if (characters.isImageFormat()) {
            QTextImageFormat picture = characters.toImageFormat();
            picture.setWidth(pictureWidth);
            characters = picture;
        } else if (characters.isAnchor()) {
            characters.setForeground(tokens.accent);
        } else if (characters.fontFixedPitch()) {
            characters.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
            characters.setBackground(tokens.button);
        } else {
            continue;
        }
        cursor.setPosition(fragment.position());
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        cursor.setCharFormat(characters);
    }
}

} // namespace

std::unique_ptr<QTextDocument> documentFrom(const QString &markdown, const QPalette &palette)
{
    const theme::Tokens &tokens = theme::tokens(palette);
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(theme::grid * 2.5);
    QString text = markdown;
    text.replace(QStringLiteral("](images/"), QStringLiteral("](qrc:/help/images/"));
    document->setMarkdown(text, QTextDocument::MarkdownDialectGitHub);
    styleTables(document->rootFrame(), tokens);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
        styleBlock(block, tokens);
    return document;
}

std::vector<Section> sectionsOf(const QTextDocument &document, int page)
{
    std::vector<Section> sections;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level > 0)
            sections.push_back({.page = page, .level = level, .block = block.blockNumber(), .title = block.text(), .text = {}});
        else if (!sections.empty())
            sections.back().text += block.text() + u'\n';
    }
    return sections;
}

std::vector<std::size_t> found(const std::vector<Section> &sections, const QString &text)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::size_t> inTitle, inText;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const QString title = folded(sections[i].title);
        const QString all = title + u'\n' + folded(sections[i].text);
        const auto hasAll = [&words](const QString &of) { return std::ranges::all_of(words, [&of](const QString &word) { return of.contains(word); }); };
        if (hasAll(title))
            inTitle.push_back(i);
        else if (hasAll(all))
            inText.push_back(i);
    }
    inTitle.insert(inTitle.end(), inText.begin(), inText.end());
    return inTitle;
}

} // namespace help
