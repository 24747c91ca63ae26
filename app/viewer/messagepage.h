// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A page that says one thing: nothing here yet, something is on its way, or why something cannot be
// shown. One sentence, at most one button, in the middle.

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace viewer {

class MessagePage final : public QWidget
{
    Q_OBJECT

public:
    explicit MessagePage(QWidget *parent = nullptr);

    // Plain text. Without `button` there is none.
    void say(const QString &icon, const QString &sentence, const QString &button = {});
    // A line of progress below the sentence: 0…1, negative = unknown. say() removes it.
    void setProgress(double progress);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void activated(); // the button

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel *m_icon = nullptr;
    QLabel *m_sentence = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace viewer
