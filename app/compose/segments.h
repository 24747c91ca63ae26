// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Few choices, all in sight: cells side by side, one chosen. A cell may show a rectangle in true
// proportion above its word, dashed where the model decides on it. To assistive programs they are radio
// buttons in a named group; the arrow keys move between them.

#include <QRadioButton>
#include <QSize>
#include <QWidget>

class QButtonGroup;

namespace compose {

class Segment final : public QRadioButton
{
    Q_OBJECT

public:
    enum class Drawn { Word, Shape, OpenShape };
    Segment(const QString &text, Drawn drawn, QWidget *parent);

    // Of the shape; a square where it is empty.
    void setProportion(QSizeF proportion);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    QString m_text;
    Drawn m_drawn;
    QSizeF m_proportion{1, 1};
};

class Segments final : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(const QString &label, QWidget *parent = nullptr);

    Segment *add(const QString &text, Segment::Drawn drawn = Segment::Drawn::Word);
    [[nodiscard]] int current() const; // -1 = none
    void setCurrent(int index);        // -1 = none; emits nothing
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(int index); // by the person

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void directFocus();
    [[nodiscard]] int columnsFor(int width) const;

    QButtonGroup *m_group;
    std::vector<Segment *> m_cells;
};

} // namespace compose
