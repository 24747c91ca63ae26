// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/layermodel.h"

#include "live/canvas.h"

#include <QMimeData>
#include <QSet>

#include <algorithm>

namespace live {

using namespace Qt::StringLiterals;

namespace {
const QString rowType = u"application/x-gesso-layer"_s;
}

LayerModel::LayerModel(Canvas &canvas, QObject *parent) : QAbstractTableModel(parent), m_canvas(canvas)
{
    connect(&canvas, &Canvas::historyChanged, this, &LayerModel::refresh);
    refresh();
}

void LayerModel::refresh()
{
    const int count = int(m_canvas.document().layers().size());
    if (count == m_count) {
        Q_EMIT dataChanged(index(0, 0), index(count - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_count = count;
    endResetModel();
}

int LayerModel::layerAt(int row) const
{
    return m_count - 1 - row;
}

QString LayerModel::freeName() const
{
    QSet<QString> names;
    for (const paint::Layer &layer : m_canvas.document().layers())
        names << layer.look.name;
    for (int number = m_count + 1;; ++number) {
        if (const QString name = tr("Layer %1").arg(number); !names.contains(name))
            return name;
    }
}

int LayerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int LayerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LayerModel::data(const QModelIndex &index, int role) const
{
    const int layer = layerAt(index.row());
    if (layer < 0 || layer >= int(m_canvas.document().layers().size()))
        return {};
    const paint::LayerLook &look = m_canvas.document().layers()[size_t(layer)].look;
    const QString name = look.name.isEmpty() ? tr("Layer %1").arg(layer + 1) : look.name;
    switch (index.column()) {
    case Shown:
        if (role == Qt::CheckStateRole)
            return look.isVisible ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return look.isVisible ? tr("%1 is shown").arg(name) : tr("%1 is hidden").arg(name);
        return {};
    case Locked:
        if (role == Qt::CheckStateRole)
            return look.isLocked ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return look.isLocked ? tr("%1 is locked").arg(name) : tr("%1 can be painted on").arg(name);
        return {};
    default:
        return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(name) : QVariant();
    }
}

bool LayerModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int layer = layerAt(index.row());
    if (layer < 0 || layer >= m_count)
        return false;
    paint::LayerLook look = m_canvas.document().layers()[size_t(layer)].look;
    const QString before = index.data().toString();
    if (role == Qt::CheckStateRole && index.column() == Shown)
        look.isVisible = value.toInt() == Qt::Checked;
    else if (role == Qt::CheckStateRole && index.column() == Locked)
        look.isLocked = value.toInt() == Qt::Checked;
    else if (role == Qt::EditRole && index.column() == Name)
        look.name = value.toString().simplified().left(80);
    else
        return false;
    m_canvas.edit([&](paint::Document &document) { return document.setLook(layer, look); });
    if (index.column() == Name && index.data().toString() != before)
        Q_EMIT renamed(index.data().toString());
    return true;
}

Qt::ItemFlags LayerModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    return index.column() == Name ? all | Qt::ItemIsEditable : all | Qt::ItemIsUserCheckable;
}

QStringList LayerModel::mimeTypes() const
{
    return {rowType};
}

QMimeData *LayerModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(rowType, QByteArray::number(layerAt(indexes.first().row())));
    return data;
}

bool LayerModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    bool isNumber = false;
    const int from = data->data(rowType).toInt(&isNumber);
    if (!isNumber || from < 0 || from >= m_count)
        return false;
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : m_count; // it comes to lie above this row
    const int to = std::clamp(m_count - before, 0, m_count);
    m_canvas.edit([&](paint::Document &document) { return document.moveLayer(from, to > from ? to - 1 : to); });
    return false; // the view must not remove the row
}

} // namespace live
