// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Something to know about the form, above or below it: a sentence and the next steps as buttons. Stops nobody; stays
// until it is closed, answered or replaced; the keyboard then goes back to where it was when the message came.

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QShortcut;
class QToolButton;

namespace compose {

class Notice final : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Plain, Warning };
    struct Choice
    {
        QString label;
        std::function<void()> run = {}; // empty: only closes
    };

    explicit Notice(QWidget *parent = nullptr);

    void say(Tone tone, const QString &sentence, const std::vector<Choice> &choices = {});
    void dismiss();
    // Not only where the focus is in it: also from the widget that it is about, while it is shown.
    void goWithEscapeIn(QWidget *scope);

Q_SIGNALS:
    void dismissed(); // by the person, also by a choice

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void answer(const std::function<void()> &run);

    Tone m_tone = Tone::Plain;
    QLabel *m_text;
    QToolButton *m_close;
    QWidget *m_choices = nullptr;
    QPointer<QShortcut> m_escape;
    QPointer<QWidget> m_before; // had the focus when it came
};

} // namespace compose
