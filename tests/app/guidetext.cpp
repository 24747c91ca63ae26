// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guidetext.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guide {
namespace {

constexpr int wordsInARow = 4; // of English are a sentence left over, not a coincidence

struct Block
{
    QString kind;              // "heading 2", "item", "cell", "paragraph"
    QString text;              // without code
    QStringList code, targets; // of links and pictures; in any order, as sentences have theirs
    QStringList emphasised;
};

QString bare(const QString &name)
{
    static const QRegularExpression key(u"\\(&\\w\\)|&"_s), dots(u"\\s*(…|\\.\\.\\.)$"_s);
    return QString(name).remove(key).trimmed().remove(dots).trimmed().toLower();
}

QString kindOf(const QTextBlock &block)
{
    if (const int level = block.blockFormat().headingLevel(); level > 0)
        return u"heading %1"_s.arg(level);
    if (const QTextTable *table = QTextCursor(block).currentTable())
        return u"cell of %1 × %2"_s.arg(table->rows()).arg(table->columns());
    if (const QTextList *list = block.textList())
        return u"item %1"_s.arg(list->format().style());
    return u"paragraph"_s;
}

Block blockOf(const QTextBlock &from)
{
    Block block{.kind = kindOf(from), .text = {}, .code = {}, .targets = {}, .emphasised = {}};
    for (auto it = from.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = fragment.charFormat();
        if (format.isImageFormat()) {
            block.targets << format.toImageFormat().name();
            continue;
        }
        if (format.isAnchor())
            block.targets << format.anchorHref();
        if (format.fontFixedPitch()) {
            block.code << fragment.text();
            continue;
        }
        block.text += fragment.text();
        if (from.blockFormat().headingLevel() == 0 &&
            (format.fontItalic() || format.fontWeight() > QFont::Normal))
            block.emphasised << fragment.text();
    }
    block.code.sort();
    block.targets.sort();
    return block;
}

std::vector<Block> blocksOf(const QString &markdown)
{
    static const QRegularExpression note(u"<!--.*?-->"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    QTextDocument document;
    document.setMarkdown(QString(markdown).remove(note), QTextDocument::MarkdownDialectGitHub);
    std::vector<Block> blocks;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.text().isEmpty()) // Qt puts one behind a table
            blocks.push_back(blockOf(block));
    }
    return blocks;
}

// "Settings, Library" are two names.
QStringList partsOf(const QStringList &emphasised)
{
    static const QRegularExpression comma(u"[,،，、]\\s*"_s);
    QStringList parts;
    for (const QString &each : emphasised) {
        for (const QString &part : each.split(comma))
            parts << bare(part);
    }
    return parts;
}

// Four words in a row, each in small letters: names of formats and programs are the same
// everywhere.
QStringList rowsOfWords(const QString &text)
{
    static const QRegularExpression notAWord(u"[^\\p{L}’']+"_s), small(u"^[a-z]+$"_s);
    const QStringList words = text.split(notAWord, Qt::SkipEmptyParts);
    QStringList rows;
    for (qsizetype i = 0; i + wordsInARow <= words.size(); ++i) {
        const QStringList row = words.mid(i, wordsInARow);
        if (std::ranges::all_of(row, [](const QString &word) { return word.contains(small); }))
            rows << row.join(u' ');
    }
    return rows;
}

QString faultOf(const Block &english, const Block &translated,
                const QHash<QString, QStringList> &names)
{
    if (english.kind != translated.kind)
        return u"is a %1, not a %2"_s.arg(translated.kind, english.kind);
    if (english.code != translated.code)
        return u"has the code “%1”, not “%2”"_s.arg(translated.code.join(u"”, “"_s),
                                                    english.code.join(u"”, “"_s));
    if (english.targets != translated.targets)
        return u"has the links and pictures “%1”, not “%2”"_s.arg(translated.targets.join(u' '),
                                                                  english.targets.join(u' '));
    if (english.emphasised.size() != translated.emphasised.size())
        return u"has emphasised “%1”, not the like of “%2”"_s.arg(
            translated.emphasised.join(u"”, “"_s), english.emphasised.join(u"”, “"_s));
    const QStringList used = partsOf(translated.emphasised);
    for (const QString &name : partsOf(english.emphasised)) {
        const QStringList known = names.value(name);
        if (!known.isEmpty() &&
            std::ranges::none_of(known, [&used](const QString &one) { return used.contains(one); }))
            return u"does not call “%1” what the program calls it: “%2”"_s.arg(
                english.emphasised.filter(name, Qt::CaseInsensitive).value(0),
                known.join(u"” or “"_s));
    }
    const QStringList left = rowsOfWords(english.text);
    for (const QString &row : rowsOfWords(translated.text)) {
        if (left.contains(row))
            return u"has “%1” in English"_s.arg(row);
    }
    return {};
}

} // namespace

QHash<QString, QStringList> namesOf(const QString &tsPath)
{
    QFile file(tsPath);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QHash<QString, QStringList> names;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source")
            source = bare(xml.readElementText());
        else if (xml.name() == u"translation")
            names[source] << bare(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return names;
}

QStringList faultsOf(const QString &english, const QString &translated,
                     const QHash<QString, QStringList> &names)
{
    const std::vector<Block> source = blocksOf(english), target = blocksOf(translated);
    QStringList faults;
    for (std::size_t i = 0; i < std::min(source.size(), target.size()); ++i) {
        if (const QString fault = faultOf(source[i], target[i], names); !fault.isEmpty())
            faults << u"“%1” %2."_s.arg(target[i].text.left(60), fault);
        if (source[i].kind != target[i].kind)
            break; // what follows is compared with something else
    }
    if (source.size() != target.size())
        faults << u"There are %1 blocks (headings, paragraphs, items, cells), not %2."_s
                      .arg(target.size())
                      .arg(source.size());
    return faults;
}

QString versionOf(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const QByteArray blob = "blob " + QByteArray::number(bytes.size()) + '\0' + bytes;
    return QString::fromLatin1(
        QCryptographicHash::hash(blob, QCryptographicHash::Sha1).toHex().left(12));
}

QString translatedVersionOf(const QString &translated)
{
    static const QRegularExpression line(
        u"<!-- Translated from docs/guide\\.md ([0-9a-f]{12})\\b"_s);
    return line.match(translated).captured(1);
}

} // namespace guide
