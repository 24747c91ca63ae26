// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A few callouts, one after the other, each beside the part of the window that it is about. Enter or a click goes on, Escape
// leaves; who begins to type leaves it too, and the key goes where it would have gone.

#include <QPointer>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace shell {

struct TourStep
{
    QPointer<QWidget> about; // a step whose part is gone or hidden is left out
    QString sentence;
};

class Tour final : public QWidget
{
    Q_OBJECT

public:
    // Over `window`, shown at once; deletes itself at the end.
    Tour(const std::vector<TourStep> &steps, QWidget *window);

    [[nodiscard]] int step() const { return m_step; }
    void leave();

Q_SIGNALS:
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override; // between its own buttons: the rest lies behind the veil
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void goOn(int by);
    void place();
    [[nodiscard]] bool isThere(int step) const;
    [[nodiscard]] QRect spot() const; // the part that the step is about

    std::vector<TourStep> m_steps;
    int m_step = -1;
    bool m_hasEnded = false;
    QPointer<QWidget> m_before; // had the focus
    QRect m_box;
    QLabel *m_sentence;
    QLabel *m_count;
    QPushButton *m_next;
    QPushButton *m_skip;
};

} // namespace shell
