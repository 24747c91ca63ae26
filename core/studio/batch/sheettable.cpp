// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/batch/sheettable.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(studio::Sheet)
};

constexpr qsizetype longestCell = 100'000;
constexpr qsizetype mostColumns = 500;

QStringConverter::Encoding encodingOf(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return *marked; // it also sees UTF-16 without a mark that begins with ASCII
    const QByteArray head = bytes.left(512);
    qsizetype even = 0, odd = 0;
    for (qsizetype i = 0; i < head.size(); ++i)
        (i % 2 == 0 ? even : odd) += head.at(i) == '\0' ? 1 : 0;
    if (odd > head.size() / 4 && even == 0)
        return QStringConverter::Utf16LE;
    if (even > head.size() / 4 && odd == 0)
        return QStringConverter::Utf16BE;
    return QStringConverter::Utf8;
}

// RFC 4180, and forgiving where spreadsheets are: quotes may begin after spaces, line ends may be any.
struct Parser
{
    const QString &text;
    const QChar separator;
    qsizetype at = 0;
    int line = 1;

    [[nodiscard]] bool atEnd() const { return at >= text.size(); }

    void endLine()
    {
        if (text.at(at) == u'\r' && at + 1 < text.size() && text.at(at + 1) == u'\n')
            ++at;
        ++at;
        ++line;
    }

    tl::expected<QString, QString> quoted()
    {
        const int began = line;
        QString cell;
        for (++at; !atEnd(); ++at) {
            const QChar c = text.at(at);
            if (c == u'"' && at + 1 < text.size() && text.at(at + 1) == u'"') {
                cell += c;
                ++at;
            } else if (c == u'"') {
                ++at;
                // What follows up to the separator belongs to the cell, as spreadsheets read it.
                while (!atEnd() && text.at(at) != separator && text.at(at) != u'\n' && text.at(at) != u'\r')
                    cell += text.at(at++);
                return cell;
            } else {
                line += c == u'\n' ? 1 : 0;
                cell += c;
                if (cell.size() > longestCell)
                    return tl::unexpected(Words::tr("A cell that begins in line %1 is longer than %2 characters. Perhaps a quotation mark is missing.")
                                              .arg(began).arg(longestCell));
            }
        }
        return tl::unexpected(Words::tr("A quotation mark in line %1 is never closed.").arg(began));
    }

    tl::expected<QString, QString> cell()
    {
        qsizetype begin = at;
        while (begin < text.size() && text.at(begin) == u' ')
            ++begin;
        if (begin < text.size() && text.at(begin) == u'"') {
            at = begin;
            return quoted();
        }
        begin = at;
        while (!atEnd() && text.at(at) != separator && text.at(at) != u'\n' && text.at(at) != u'\r')
            ++at;
        if (at - begin > longestCell)
            return tl::unexpected(Words::tr("A cell in line %1 is longer than %2 characters.").arg(line).arg(longestCell));
        return text.mid(begin, at - begin);
    }

    tl::expected<SheetRow, QString> row()
    {
        SheetRow row{.line = line, .cells = {}};
        while (true) {
            const auto next = cell();
            if (!next)
                return tl::unexpected(next.error());
            row.cells << *next;
            if (row.cells.size() > mostColumns)
                return tl::unexpected(Words::tr("Line %1 has more than %2 columns.").arg(row.line).arg(mostColumns));
            if (atEnd())
                return row;
            if (text.at(at) != separator) {
                endLine();
                return row;
            }
            ++at;
        }
    }
};

bool isBlank(const QStringList &cells)
{
    return std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

// The one that the first line has most of, outside of quotes. None: the table has a single column.
QChar separatorIn(const QString &text)
{
    int counts[] = {0, 0, 0};
    const QChar marks[] = {u'\t', u';', u','};
    bool inQuotes = false;
    for (const QChar c : text) {
        if (c == u'"')
            inQuotes = !inQuotes;
        else if (!inQuotes && (c == u'\n' || c == u'\r'))
            break;
        for (int i = 0; i < 3; ++i)
            counts[i] += !inQuotes && c == marks[i] ? 1 : 0;
    }
    const auto *most = std::max_element(std::begin(counts), std::end(counts));
    return *most == 0 ? QChar() : marks[most - std::begin(counts)];
}

tl::expected<SheetTable, QString> readLines(const QString &text)
{
    SheetTable table{.header = {u"prompt"_s}, .rows = {}};
    int line = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = text.indexOf(u'\n', at);
        end = end < 0 ? text.size() : end;
        ++line;
        const QString prompt = text.mid(at, end - at).trimmed();
        at = end + 1;
        if (prompt.isEmpty())
            continue;
        if (prompt.size() > longestCell)
            return tl::unexpected(Words::tr("Line %1 is longer than %2 characters.").arg(line).arg(longestCell));
        if (table.rows.size() == std::size_t(mostSheetRows)) {
            table.isCut = true;
            break;
        }
        table.rows.push_back({.line = line, .cells = {prompt}});
    }
    return table;
}

} // namespace

tl::expected<QString, QString> sheetText(const QByteArray &bytes)
{
    if (bytes.size() > mostSheetBytes)
        return tl::unexpected(Words::tr("This file is larger than %1 MB. Divide it into several.").arg(mostSheetBytes / 1024 / 1024));
    QStringDecoder decoder(encodingOf(bytes));
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        text = QString::fromLatin1(bytes); // of an older spreadsheet
    const bool isBinary = std::ranges::any_of(text, [](QChar c) {
        return c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f' && c != u'\v' && c.unicode() != 0x1b;
    });
    if (isBinary)
        return tl::unexpected(Words::tr("This is no text file. Save the sheet as CSV, TSV or plain text."));
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

tl::expected<SheetTable, QString> readSheet(const QString &text, const QString &fileName)
{
    QString body = text;
    QChar separator;
    // Excel's own first line.
    if (body.startsWith("sep="_L1, Qt::CaseInsensitive) && body.size() > 4 && (body.size() == 5 || body.at(5) == u'\r' || body.at(5) == u'\n')) {
        separator = body.at(4);
        body = body.mid(5);
    }
    if (body.trimmed().isEmpty())
        return tl::unexpected(Words::tr("There is nothing in this file."));
    const bool isPlain = fileName.endsWith(".txt"_L1, Qt::CaseInsensitive) || fileName.endsWith(".md"_L1, Qt::CaseInsensitive);
    if (isPlain && !body.left(body.indexOf(u'\n')).contains(u'\t'))
        return readLines(body);
    if (separator.isNull())
        separator = separatorIn(body.mid(body.indexOf(body.trimmed().at(0))));
    Parser parser{.text = body, .separator = separator};
    SheetTable table;
    while (!parser.atEnd()) {
        auto row = parser.row();
        if (!row)
            return tl::unexpected(row.error());
        if (isBlank(row->cells))
            continue;
        if (table.header.isEmpty()) {
            for (const QString &name : row->cells)
                table.header << name.trimmed();
            continue;
        }
        if (table.rows.size() == std::size_t(mostSheetRows)) {
            table.isCut = true;
            break;
        }
        table.rows.push_back(*std::move(row));
    }
    if (table.rows.empty())
        return tl::unexpected(Words::tr("This sheet has a first line with the names of fields, but no jobs below it."));
    return table;
}

} // namespace studio
