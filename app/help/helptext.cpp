// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helptext.h"

#include "theme.h"

#include <QFile>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QImageReader>
#include <QLocale>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace help {
namespace {

constexpr int pictureWidth = 560; // px
constexpr double lineHeight = 140; // percent

// Around code and keys in a text from right to left: the signs at their edges stay where they were
// typed.
constexpr QChar isolate(0x2066), endOfIsolate(0x2069);

QString folded(const QString &text)
{
    QString result;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        const QChar::Category category = character.category();
        if (category != QChar::Mark_NonSpacing && category != QChar::Other_Format)
            result += character.toCaseFolded();
    }
    return result;
}

QString readResource(const QString &name)
{
    QFile file(u":/help/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Pictures are written as they lie in docs/, so that the text can be read there too.
QString withPictures(QString markdown, const QString &language)
{
    static const QRegularExpression picture(u"\\]\\(images/([^)]+)\\)"_s);
    for (auto matches = picture.globalMatch(QString(markdown)); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString own = u"images/%1/%2"_s.arg(language, match.captured(1));
        const QString path =
            QFile::exists(u":/help/"_s + own) ? own : u"images/"_s + match.captured(1);
        markdown.replace(match.captured(), u"](qrc:/help/%1)"_s.arg(path));
    }
    return markdown;
}

// A document that belongs to no window reads no resources by itself, and draws the icon of a lost
// file. Of the size it is shown in: a painter makes it smaller by leaving pixels out.
QVariant pictureAt(const QUrl &url)
{
    if (url.scheme() != "qrc"_L1)
        return {};
    const double scale = qGuiApp->devicePixelRatio();
    return QImage(u':' + url.path())
        .scaledToWidth(qRound(pictureWidth * scale), Qt::SmoothTransformation);
}

bool isCode(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    return format.hasProperty(QTextFormat::BlockCodeLanguage) || format.nonBreakableLines();
}

// Keys and names that end with a sign: its place would be taken from the words around it, as in
// "++C".
std::vector<std::pair<int, int>> latinIn(const QTextBlock &block)
{
    static const QRegularExpression latin(u"[A-Za-z0-9]+\\+[A-Za-z0-9+/?←→↑↓]*"_s);
    std::vector<std::pair<int, int>> places; // and lengths, in the document
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (fragment.charFormat().fontFixedPitch()) {
            places.emplace_back(fragment.position(), fragment.length());
            continue;
        }
        for (auto found = latin.globalMatch(fragment.text()); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            places.emplace_back(fragment.position() + int(match.capturedStart()),
                                int(match.capturedLength()));
        }
    }
    return places;
}

// The whole text goes from right to left, also where a paragraph begins with a Latin name; code
// does not.
void turn(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLayoutDirection(isCode(block) ? Qt::LeftToRight : Qt::RightToLeft);
        cursor.setBlockFormat(format);
        if (isCode(block))
            continue;
        const std::vector<std::pair<int, int>> places = latinIn(block);
        for (auto place = places.rbegin(); place != places.rend();
             ++place) { // from the end, so that places stay right
            cursor.setPosition(place->first + place->second);
            cursor.insertText(QString(endOfIsolate), QTextCharFormat());
            cursor.setPosition(place->first);
            cursor.insertText(QString(isolate), QTextCharFormat());
        }
    }
}

void turnTables(QTextFrame *frame)
{
    for (QTextFrame *child : frame->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setLayoutDirection(Qt::RightToLeft);
            table->setFormat(format);
        }
        turnTables(child);
    }
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
    const bool hasCode = isCode(block);
    if (!hasCode && format.headingLevel() > 0) {
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    } else if (!hasCode) { // of one font: lines with words of another script are not further apart
        const double height = QFontMetricsF(block.document()->defaultFont()).height();
        format.setLineHeight(height * lineHeight / 100, QTextBlockFormat::MinimumHeight);
    }
    if (format.headingLevel() > 0)
        format.setTopMargin(format.headingLevel() == 1 ? theme::grid : theme::grid * 2.5);
    if (format.headingLevel() > 0 || (!block.textList() && !cursor.currentTable()))
        format.setBottomMargin(hasCode ? 0 : theme::grid);
    cursor.setBlockFormat(format);
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        QTextCharFormat characters = fragment.charFormat();
        if (characters.isImageFormat()) {
            QTextImageFormat picture = characters.toImageFormat();
            const QSizeF size = QImageReader(picture.name().mid(3))
                                    .size(); // qrc:/help/…, known without decoding it
            picture.setWidth(pictureWidth);
            if (!size.isEmpty())
                picture.setHeight(pictureWidth * size.height() / size.width());
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

QString guideIn(const QString &language)
{
    const QString own = readResource(u"guide.%1.md"_s.arg(language));
    return own.isEmpty() ? readResource(u"guide.md"_s) : own;
}

std::unique_ptr<QTextDocument> documentFrom(const QString &markdown, const QPalette &palette,
                                            const QString &language)
{
    const theme::Tokens &tokens = theme::tokens(palette);
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(theme::grid * 2.5);
    document->setResourceProvider(&pictureAt);
    document->setMarkdown(withPictures(markdown, language), QTextDocument::MarkdownDialectGitHub);
    if (QLocale(language).textDirection() == Qt::RightToLeft) {
        turn(*document);
        turnTables(document->rootFrame());
    }
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
            sections.push_back({.page = page,
                                .level = level,
                                .block = block.blockNumber(),
                                .title = block.text().remove(isolate).remove(endOfIsolate),
                                .text = {}});
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

QTextCursor firstOf(const QString &word, const QTextDocument &document, int block)
{
    const QString wanted = folded(word);
    if (wanted.trimmed().isEmpty())
        return {};
    for (QTextBlock at = document.findBlockByNumber(block); at.isValid(); at = at.next()) {
        const QString own = at.text();
        QString text;
        std::vector<int> places; // of what was folded, in the block
        for (int i = 0; i < own.size(); ++i) {
            const QString one = folded(own.at(i));
            text += one;
            places.insert(places.end(), std::size_t(one.size()), i);
        }
        const qsizetype begin = text.indexOf(wanted);
        if (begin < 0)
            continue;
        QTextCursor cursor(at);
        cursor.setPosition(at.position() + places[std::size_t(begin)]);
        cursor.setPosition(at.position() + places[std::size_t(begin + wanted.size() - 1)] + 1,
                           QTextCursor::KeepAnchor);
        return cursor;
    }
    return {};
}

} // namespace help
