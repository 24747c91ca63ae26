// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The live result: the newest frame as large as fits, or one sentence while there is none.

#include <QImage>
#include <QWidget>

namespace live {

class LiveView final : public QWidget
{
    Q_OBJECT

public:
    explicit LiveView(QWidget *parent = nullptr);

    void showFrame(const QImage &image);
    void clear();
    [[nodiscard]] const QImage &image() const { return m_image; }

    [[nodiscard]] QSize sizeHint() const override { return {512, 512}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 200}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF pictureRect() const;

    QImage m_image;
};

} // namespace live
