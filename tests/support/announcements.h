// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a screen reader is told while this lives.

#include "announce.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

class Announcements final : public QObject
{
public:
    Announcements() { qApp->installEventFilter(this); }

    // Since it was asked last.
    [[nodiscard]] QStringList take() { return std::exchange(m_said, {}); }

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == shell::AnnouncementEvent::kind())
            m_said << static_cast<shell::AnnouncementEvent *>(event)->sentence();
        return false;
    }

    QStringList m_said;
};
