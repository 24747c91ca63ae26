// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What was typed, as a value. Pure.

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <vector>

namespace cli {

struct Arguments
{
    QString verb;
    QStringList words;                 // what is no option
    // common
    QString server, profile, language;
    bool sandbox = false;
    bool json = false;                 // answer for machines
    bool help = false;
    // generate and price
    std::vector<std::pair<QString, QString>> set, files;
    QString input;                     // --json FILE: the whole input, "-" = stdin
    QString out, name;
    int count = 1;
    bool detach = false;
    // queue
    bool follow = false, resume = false;
    QString cancel;
    // export
    QString format;
};

// `--json` before a file, or at the place where nothing else can stand, takes it as the input.
// Unexpected: a sentence.
[[nodiscard]] tl::expected<Arguments, QString> parse(const QStringList &arguments);
[[nodiscard]] QString usage();

} // namespace cli
