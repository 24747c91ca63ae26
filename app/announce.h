// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a screen reader says without being asked: that a job is done, that a value was refused. The focus stays where it
// is, and nothing is shown: the sentence stands on the screen already, or will.

#include <QEvent>
#include <QString>

class QWidget;

namespace shell {

// `where`: the window or the part of it that the sentence is about; outside text is allowed, it is never rich.
void announce(QWidget *where, const QString &sentence);

// Comes to `where` with each announcement, also where no screen reader is: nobody has to do anything with it.
class AnnouncementEvent final : public QEvent
{
public:
    explicit AnnouncementEvent(const QString &sentence) : QEvent(kind()), m_sentence(sentence) {}
    [[nodiscard]] const QString &sentence() const { return m_sentence; }
    [[nodiscard]] static QEvent::Type kind();

private:
    QString m_sentence;
};

} // namespace shell
