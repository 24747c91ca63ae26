// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The layers of a canvas as a list, the highest first. Columns: shown, locked, name.

#include <QAbstractTableModel>

namespace live {

class Canvas;

class LayerModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Shown, Locked, Name, ColumnCount };

    explicit LayerModel(Canvas &canvas, QObject *parent = nullptr);

    // A row of the list is a layer of the document, counted from the other end.
    [[nodiscard]] int layerAt(int row) const;
    [[nodiscard]] int rowOf(int layer) const { return layerAt(layer); }
    [[nodiscard]] QString freeName() const; // "Layer 3"

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    void renamed(const QString &name); // by the person

private:
    void refresh();

    Canvas &m_canvas;
    int m_count = 0;
};

} // namespace live
