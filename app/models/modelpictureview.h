// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

namespace studio {
class ModelPictures;
}

namespace models {

// The picture that a model shows of itself, as large as there is room, or the icon of what it makes.
class ModelPictureView final : public QWidget
{
    Q_OBJECT

public:
    ModelPictureView(studio::ModelPictures &pictures, QWidget *parent = nullptr);

    void show(const QUrl &url, const QString &icon);
    using QWidget::show;
    [[nodiscard]] QSize sizeHint() const override { return {320, 180}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    studio::ModelPictures &m_pictures;
    QUrl m_url;
    QString m_icon;
};

} // namespace models
