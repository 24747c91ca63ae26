// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/gridtable.h"

#include "batch/gridpicture.h"
#include "theme.h"
#include "viewer/thumbnails.h"
#include "viewer/tilepainter.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace batch {

class GridTableModel final : public QAbstractTableModel
{
public:
    enum Role { EntriesRole = Qt::UserRole, LabelRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setGrid(const studio::LabelledGrid &grid, const std::vector<studio::GridEntry> &entries)
    {
        beginResetModel();
        m_grid = grid;
        m_entries = entries;
        m_columns = columnsFor(grid);
        endResetModel();
    }
    [[nodiscard]] bool isBroken() const { return m_columns < int(m_grid.columns.size()); }
    [[nodiscard]] std::vector<studio::Item> itemsAt(const QModelIndex &index) const
    {
        std::vector<studio::Item> items;
        for (const int entry : cell(index))
            items.push_back(m_entries[std::size_t(entry)].item);
        return items;
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        if (parent.isValid() || m_columns == 0)
            return 0;
        return isBroken() ? (int(m_grid.columns.size()) + m_columns - 1) / m_columns : int(m_grid.rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_columns; }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == LabelRole)
            return isBroken() ? m_grid.columns.value(index.row() * m_columns + index.column()) : QString();
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return role == Qt::ToolTipRole ? QStringLiteral("<p>%1</p>").arg(spoken(index).toHtmlEscaped()) : spoken(index);
        return {};
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        const QStringList &labels = orientation == Qt::Horizontal ? m_grid.columns : m_grid.rows;
        if (role == Qt::DisplayRole)
            return isBroken() ? QString() : labels.value(section);
        if (role == Qt::ToolTipRole)
            return QStringLiteral("<p>%1</p>").arg(labels.value(section).toHtmlEscaped());
        return {};
    }

private:
    [[nodiscard]] const std::vector<int> &cell(const QModelIndex &index) const
    {
        static const std::vector<int> none;
        const int place = index.row() * m_columns + index.column();
        if (isBroken())
            return place < int(m_grid.columns.size()) ? m_grid.at(0, place) : none;
        return m_grid.at(index.row(), index.column());
    }
    [[nodiscard]] QString spoken(const QModelIndex &index) const
    {
        const std::vector<int> &entries = cell(index);
        if (entries.empty())
            return GridTable::tr("No result");
        QStringList parts;
        for (const studio::CellLabel &label : m_entries[std::size_t(entries.front())].cell)
            parts << GridTable::tr("%1: %2", "what varies and its value").arg(label.axis, label.value);
        parts << viewer::spokenName(m_entries[std::size_t(entries.front())].item);
        if (entries.size() > 1)
            parts << GridTable::tr("%n results", nullptr, int(entries.size()));
        return parts.join(QStringLiteral(", "));
    }

    studio::LabelledGrid m_grid;
    std::vector<studio::GridEntry> m_entries;
    int m_columns = 0;
};

namespace {

constexpr int labelHeight = 24;
constexpr int margin = 3;
constexpr int headerPadding = 28;
constexpr int widestHeader = 200;

class GridDelegate final : public QStyledItemDelegate
{
public:
    GridDelegate(const GridTableModel &model, viewer::Thumbnails &thumbnails, QObject *parent)
        : QStyledItemDelegate(parent), m_model(model), m_thumbnails(thumbnails)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString label = index.data(GridTableModel::LabelRole).toString();
        QRect frame = option.rect.adjusted(margin, margin, -margin, -margin);
        if (!label.isEmpty()) {
            frame.setBottom(frame.bottom() - labelHeight);
            painter->setPen(theme::tokens(option.palette).textSecond);
            painter->setFont(option.font);
            const QRect below(frame.left(), frame.bottom() + 1, frame.width(), labelHeight);
            painter->drawText(below, Qt::AlignCenter | Qt::TextSingleLine, option.fontMetrics.elidedText(label, Qt::ElideRight, below.width()));
        }
        const std::vector<studio::Item> items = m_model.itemsAt(index);
        const int across = std::max(1, int(std::ceil(std::sqrt(double(items.size())))));
        const QSize part(frame.width() / across, frame.height() / across);
        for (int i = 0; i < int(items.size()); ++i) {
            const studio::Item &item = items[std::size_t(i)];
            const QRect place(QPoint(frame.left() + i % across * part.width(), frame.top() + i / across * part.height()), part);
            viewer::paintTile(*painter, item,
                              {.rect = place,
                               .picture = m_thumbnails.picture(item, part * option.widget->devicePixelRatioF()),
                               .label = {},
                               .selected = option.state.testFlag(QStyle::State_Selected),
                               .hovered = option.state.testFlag(QStyle::State_MouseOver),
                               .focused = option.state.testFlag(QStyle::State_HasFocus)},
                              option.palette);
        }
        if (items.empty()) {
            painter->fillRect(frame, theme::tokens(option.palette).panel);
            if (option.state.testFlag(QStyle::State_HasFocus)) {
                painter->setPen(theme::tokens(option.palette).accent);
                painter->drawRect(frame.adjusted(0, 0, -1, -1));
            }
        }
    }

private:
    const GridTableModel &m_model;
    viewer::Thumbnails &m_thumbnails;
};

} // namespace

GridTable::GridTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new GridTableModel(this))
    , m_thumbnails(new viewer::Thumbnails(this))
{
    setModel(m_model);
    setItemDelegate(new GridDelegate(*m_model, *m_thumbnails, this));
    setAccessibleName(tr("Results by what varies"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    horizontalHeader()->setMinimumSectionSize(40);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setTextElideMode(Qt::ElideRight);
    m_thumbnails->setWaveColor(theme::tokens(palette()).accent);
    connect(m_thumbnails, &viewer::Thumbnails::ready, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        const std::vector<studio::Item> items = m_model->itemsAt(index);
        if (!items.empty())
            Q_EMIT opened(items.front());
    });
}

void GridTable::setGrid(const studio::LabelledGrid &grid, const std::vector<studio::GridEntry> &entries)
{
    m_aspect = 0;
    for (const studio::GridEntry &entry : entries) {
        if (!entry.item.size.isEmpty())
            m_aspect = std::max(m_aspect, double(entry.item.size.width()) / entry.item.size.height());
    }
    m_aspect = m_aspect <= 0 ? 4.0 / 3 : std::clamp(m_aspect, 0.25, 4.0);
    m_model->setGrid(grid, entries);
    horizontalHeader()->setVisible(!m_model->isBroken());
    verticalHeader()->setVisible(!m_model->isBroken() && grid.rows != QStringList{QString()});
    int widest = 0;
    for (const QString &label : grid.rows)
        widest = std::max(widest, verticalHeader()->fontMetrics().horizontalAdvance(label));
    verticalHeader()->setFixedWidth(std::min(widest + headerPadding, widestHeader));
    fit();
    setCurrentIndex(m_model->index(0, 0));
}

void GridTable::setCellSide(int side)
{
    m_side = side;
    fit();
}

void GridTable::fit()
{
    const QSize picture = m_aspect >= 1 ? QSize(m_side, int(m_side / m_aspect)) : QSize(int(m_side * m_aspect), m_side);
    horizontalHeader()->setDefaultSectionSize(picture.width() + 2 * margin);
    verticalHeader()->setDefaultSectionSize(picture.height() + 2 * margin + (m_model->isBroken() ? labelHeight : 0));
}

} // namespace batch
