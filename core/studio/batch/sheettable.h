// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A table out of the bytes of a file: comma, semicolon or tab separated values (RFC 4180: quotes, line ends inside
// quotes), or plain text with one prompt a line. UTF-8, UTF-16 or Latin-1, with and without a byte order mark. Pure and
// bounded: whatever comes, the answer is a table or a sentence.

#include <QByteArray>
#include <QStringList>

#include <tl/expected.hpp>

#include <vector>

namespace studio {

inline constexpr int mostSheetRows = 10'000;
inline constexpr qsizetype mostSheetBytes = 64 * 1024 * 1024;

struct SheetRow
{
    int line = 0;       // where it begins in the file, from 1
    QStringList cells;
    bool operator==(const SheetRow &) const = default;
};

struct SheetTable
{
    QStringList header; // of plain text: "prompt"
    std::vector<SheetRow> rows; // those that are not empty
    bool isCut = false; // there are more rows than can be taken
    bool operator==(const SheetTable &) const = default;
};

[[nodiscard]] tl::expected<QString, QString> sheetText(const QByteArray &bytes);
// `fileName` tells tables from plain text where the content does not.
[[nodiscard]] tl::expected<SheetTable, QString> readSheet(const QString &text, const QString &fileName);

} // namespace studio
