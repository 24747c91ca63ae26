// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the window has to say, without stopping anybody: one line above the page, plain text, with at
// most one button for the next step. Notices leave by themselves, problems stay until closed.

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace shell {

class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Notice, Good, Problem };

    explicit MessageBar(QWidget *parent = nullptr);

    void say(Tone tone, const QString &sentence);
    // `choices`: buttons in this order; pressing one closes the bar and runs it.
    struct Choice
    {
        QString label;
        std::function<void()> run;
    };
    void ask(const QString &sentence, const std::vector<Choice> &choices);
    // What happened, with a way to take it back, which leaves by itself as well.
    void offer(const QString &sentence, const Choice &choice);
    // The question has been answered by what the person did instead. Problems stay.
    void dropQuestion();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dismiss();

    Tone m_tone = Tone::Notice;
    QLabel *m_icon;
    QLabel *m_text;
    QWidget *m_choices = nullptr;
    QToolButton *m_close;
    QTimer *m_timer;
};

} // namespace shell
