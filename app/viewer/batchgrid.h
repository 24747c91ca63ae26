// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The results of one batch, as large as fits: all pictures in view, in rows, without cropping.

#include "studio/item.h"

#include <QScrollArea>

namespace viewer {

class ResultTile;
class Thumbnails;

// Rows and columns that show `count` pictures of one aspect as large as possible. Pure.
struct GridShape
{
    int columns = 1;
    QSize cell;
    bool operator==(const GridShape &) const = default;
};
[[nodiscard]] GridShape bestShape(int count, double aspect, QSize room, int gap);

class BatchGrid final : public QScrollArea
{
    Q_OBJECT

public:
    explicit BatchGrid(Thumbnails &thumbnails, QWidget *parent = nullptr);

    // Tiles of items that stay are kept, with the selection and the focus. `labels`: what tells each from the others,
    // may be empty.
    void setItems(const std::vector<studio::Item> &items, const QStringList &labels = {});
    void select(int index);
    [[nodiscard]] int selected() const { return m_selected; }

Q_SIGNALS:
    void selectionChanged(int index);
    void openWanted(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] ResultTile *makeTile(const studio::Item &item);
    [[nodiscard]] int indexOf(const ResultTile *tile) const;
    void arrange();

    Thumbnails &m_thumbnails;
    QWidget *m_content = nullptr;
    std::vector<ResultTile *> m_tiles;
    int m_selected = -1;
    int m_columns = 1;
};

} // namespace viewer
