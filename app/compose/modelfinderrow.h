// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace studio {
class ModelPictures;
}

namespace compose {

// A model in a list: its picture, name and price, task and usual time, a star. Headings between groups.
class ModelRow final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ModelRow(studio::ModelPictures &pictures, QObject *parent);

    // Where the star is in a row's rectangle.
    [[nodiscard]] static QRect starIn(const QRect &row, Qt::LayoutDirection direction);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &text) const;
    void paintPicture(QPainter *painter, const QRect &box, const QModelIndex &index) const;

    studio::ModelPictures &m_pictures;
};

// A star; filled for favourites.
void paintStar(QPainter *painter, const QRectF &box, const QColor &color, bool filled);

} // namespace compose
