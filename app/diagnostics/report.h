// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// On what this program runs, how it is set up, what went wrong lately and the stack of the last crash: a text for whoever
// mends the program, therefore in English. Without keys, tokens and signatures.

#include <QString>

#include <functional>

class QSettings;
class QWidget;

namespace diagnostics {

struct ReportParts
{
    QWidget &window; // on whose screen; nothing is delivered when it is gone
    const QSettings &settings;
    QString profileFolder;
    bool isSafeMode = false;
};

// Reads the end of the log elsewhere, then delivers.
void makeReport(const ReportParts &parts, const std::function<void(const QString &)> &deliver);

} // namespace diagnostics
