// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How loud everything plays: one for the whole program, as people expect it, and the same next time.

#include <QObject>

namespace viewer {

class Loudness final : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static Loudness &shared(); // of the thread of the window

    [[nodiscard]] int percent() const { return m_percent; } // 1 to 100, as it is heard; also while it is muted
    void setPercent(int percent);                           // 0: muted, so that it can come back as loud as it was
    [[nodiscard]] bool isMuted() const { return m_isMuted; }
    void setMuted(bool muted);
    // What a sound is multiplied with. Half of the way is heard as half as loud.
    [[nodiscard]] double factor() const;

Q_SIGNALS:
    void changed();

private:
    int m_percent = 100;
    bool m_isMuted = false;
};

} // namespace viewer
