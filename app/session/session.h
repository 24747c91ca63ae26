// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the person left the window: what is in front, where and how large, what was searched. (What was entered in the
// forms is kept by studio::Drafts, a drawing by live::DrawingFile.)
//
// One small file, written half a second after a change on a thread of its own, beside its place and then renamed, so that
// a program that is killed comes back as it was. What cannot be read is as if it were not there.

#include <QJsonObject>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace shell {

class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(const QString &file, QObject *parent = nullptr); // reads it
    ~Session() override;                                              // what is not written yet is written

    [[nodiscard]] const QJsonObject &found() const { return m_found; }
    // From now on the answer of `now` is kept. Without this nothing is ever written.
    void begin(const std::function<QJsonObject()> &now);
    // Something changed.
    void touch();
    // Writes what is waiting, here and now. After end() nothing is asked or written any more.
    void flush();
    void end();

private:
    [[nodiscard]] bool take();

    QString m_file;
    QJsonObject m_found;
    std::function<QJsonObject()> m_now;
    QByteArray m_text; // as written last
    QTimer m_timer;
    QThreadPool m_writer; // one thread: in order
};

} // namespace shell
