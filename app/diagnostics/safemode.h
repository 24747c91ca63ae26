// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Safe mode: for who wants to get at the work when something of last time makes the program fail. The window starts empty
// and as it came, with the usual look, shortcuts and layout, without the watched folder, the tray and what was still to be
// done. Where jobs are made, the keys, the budgets and the language stay.
//
// Everything that the window keeps by itself goes into a folder of its own, which is emptied at the end: of the session, the
// drafts, the drawing and the settings of the profile not a byte is changed.

#include <QSettings>

#include <memory>

namespace diagnostics {

class SafeMode final
{
public:
    // `settings`: the profile's, which are read.
    SafeMode(const QString &profileFolder, const QSettings &settings);
    ~SafeMode();
    Q_DISABLE_COPY_MOVE(SafeMode)

    [[nodiscard]] QString folder() const { return m_folder; } // instead of the profile's, for what the window keeps by itself
    [[nodiscard]] QSettings &settings() const { return *m_settings; }

private:
    QString m_folder;
    std::unique_ptr<QSettings> m_settings;
};

// Asks, with a window of its own, before there is anything else. Escape is no.
[[nodiscard]] bool isSafeModeWanted();

} // namespace diagnostics
