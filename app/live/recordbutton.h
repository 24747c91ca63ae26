// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Starts and ends a recording of the live result, and says how long it is by now. Beside it the format is chosen: a
// button of its own, as one that has both a state and a menu cannot be switched by assistive programs in Qt 6.4.

#include "studio/live/recorder.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace live {

class RecordButton final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordButton(QWidget *parent = nullptr);

    void recordInto(const QString &folder);
    void add(const studio::LiveFrame &frame);
    void setHeld(bool held);

Q_SIGNALS:
    void begun();
    void recorded(const QString &path);
    void problem(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QToolButton *makeFormats();
    void toggle(bool on);
    void tell();
    [[nodiscard]] std::chrono::milliseconds now() const;

    QToolButton *m_button;
    QLabel *m_length;
    std::unique_ptr<studio::Recorder> m_recorder;
    QElapsedTimer m_clock;
    QTimer m_tick;
    QByteArray m_format = "mp4";
};

} // namespace live
