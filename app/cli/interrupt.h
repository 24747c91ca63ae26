// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Ctrl+C and a polite kill as a signal in the event loop. One per program.

#include <QObject>

class QSocketNotifier;

namespace cli {

class Interrupt final : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void arrived();
};

} // namespace cli
