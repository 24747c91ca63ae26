// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The picture of one item, at the width there is; drags its file out.

#include "viewer/filedrag.h"

#include <QWidget>

namespace viewer {

class Thumbnails;

class PreviewLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewLabel(Thumbnails &thumbnails, QWidget *parent = nullptr);

    void setItem(const studio::Item &item);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QPixmap picture() const;

    Thumbnails &m_thumbnails;
    studio::Item m_item;
    DragGesture m_drag;
};

} // namespace viewer
