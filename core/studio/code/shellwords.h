// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A command line as a POSIX shell splits it into words.

#include <QString>
#include <QStringList>

namespace studio {

struct ShellCommand
{
    QStringList words;
    QString input; // of a here-document
};

// The command that begins at `from`; it ends with its line, or at ; & | and closing brackets. Nothing is expanded:
// $NAME stays as it is.
[[nodiscard]] ShellCommand shellCommand(QStringView text, qsizetype from);

} // namespace studio
