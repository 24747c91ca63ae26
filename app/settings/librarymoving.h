// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The move of the library that goes on, whether or not its page of the settings is open; and what a program before this one
// did not bring to an end.

#include "studio/library/librarymove.h"

#include <QPointer>

namespace settings {

class LibraryMoving final : public QObject
{
    Q_OBJECT

public:
    LibraryMoving(studio::Library &library, const QString &profileFolder, QObject *parent);

    void goOn(); // with what was left; when the window is there
    void begin(const studio::LibraryMovePlan &plan);
    [[nodiscard]] studio::LibraryMove *move() const { return m_move; } // null: none
    [[nodiscard]] studio::Library &library() const { return m_library; }

Q_SIGNALS:
    void began();
    void ended(bool isGood, const QString &sentence); // empty: there is nothing to tell

private:
    void follow(studio::LibraryMove *move, const QString &good);

    studio::Library &m_library;
    QString m_profileFolder;
    QPointer<studio::LibraryMove> m_move;
};

} // namespace settings
