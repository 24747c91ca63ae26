// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The look of the running program: what the settings say, and where they say "like the system", what the desktop asks
// for. What it asked for last is kept, so that the next start looks right before the desktop has answered.

#include "look/systemlook.h"
#include "theme.h"

#include <QObject>

class QSettings;

namespace look {

// Indices of the settings' choices.
enum class Theme { System, Dark, Light };
enum class Contrast { System, Normal, High };
enum class Motion { System, Full, Less };

class Appearance final : public QObject
{
    Q_OBJECT

public:
    // Puts the look on at once. There is one in a program.
    explicit Appearance(QSettings &settings, QObject *parent = nullptr);
    ~Appearance() override;

    // Nothing without one: tests of single widgets.
    [[nodiscard]] static Appearance *ofProgram();

    void use(QSettings &settings); // others from here on: those of safe mode
    void follow(const QString &busAddress = {}); // asks the desktop, and listens from then on
    void apply();                  // a setting has changed

    [[nodiscard]] theme::Scheme scheme() const;
    // Nothing starts to move by itself: animated pictures wait for Play.
    [[nodiscard]] bool lessMotion() const;

private:
    void hear(const SystemWishes &wishes);
    [[nodiscard]] SystemWishes kept() const;

    QSettings *m_settings;
    SystemLook *m_system = nullptr;
};

} // namespace look
