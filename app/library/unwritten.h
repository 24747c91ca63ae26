// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Marks that could not be written into their files, told as one sentence however many there are: how many, the first file
// with the reason, what becomes of them and what a person can do.

#include <QObject>
#include <QSet>
#include <QTimer>

namespace studio {
class Marking;
}

namespace library {

class Unwritten final : public QObject
{
    Q_OBJECT

public:
    explicit Unwritten(const studio::Marking &marking, QObject *parent = nullptr);

Q_SIGNALS:
    // A moment after the first failure, and again with the whole number when there were more.
    void told(const QString &sentence);

private:
    void tell();

    QSet<QString> m_paths; // of what is being written now
    QString m_reason;      // of the first one, which names it
    qsizetype m_toldOf = 0;
    QTimer m_soon;
};

} // namespace library
