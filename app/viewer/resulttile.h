// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One result of a batch as a button with its picture.

#include "viewer/filedrag.h"

#include <QAbstractButton>

namespace viewer {

class Thumbnails;

class ResultTile final : public QAbstractButton
{
    Q_OBJECT

public:
    ResultTile(const studio::Item &item, Thumbnails &thumbnails, QWidget *parent);

    [[nodiscard]] const studio::Item &item() const { return m_item; }
    void setSelected(bool selected);
    void setPlace(int place, int of); // among those of one batch: the name says it
    void setLabel(const QString &label); // on the picture; empty: the seed
    // Width to height of what is shown.
    [[nodiscard]] static double aspectOf(const studio::Item &item);

Q_SIGNALS:
    void selectWanted(); // one click, or the focus came
    void openWanted();   // double click or Enter

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QPixmap picture() const;

    studio::Item m_item;
    Thumbnails &m_thumbnails;
    DragGesture m_drag;
    QString m_label;
    bool m_selected = false;
};

} // namespace viewer
