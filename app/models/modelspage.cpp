// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modelspage.h"

#include "compose/modelpicker.h"
#include "compose/words.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QListView>
#include <QStringListModel>
#include <QStyledItemDelegate>

namespace models {
namespace {

class RoomyRows final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, theme::rowHeight - 4});
    }
};

} // namespace

ModelsPage::ModelsPage(studio::Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_names(new QStringListModel(this))
    , m_list(new QListView(this))
    , m_finder(new compose::ModelFinder(catalog, this))
{
    m_list->setModel(m_names);
    m_list->setAccessibleName(tr("Categories"));
    m_list->setFixedWidth(200);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new RoomyRows(m_list));
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_list);
    layout->addWidget(m_finder, 1);
    listCategories();
    connect(&catalog, &studio::Catalog::changed, this, &ModelsPage::listCategories);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        m_finder->setCategory(index.row() > 0 ? m_categories.at(index.row() - 1) : QString());
    });
    connect(m_finder, &compose::ModelFinder::chosen, this, &ModelsPage::chosen);
}

void ModelsPage::listCategories()
{
    const int row = qMax(0, m_list->currentIndex().row());
    m_categories.clear();
    for (const studio::Model &model : m_catalog.models()) {
        if (!model.category.isEmpty() && !m_categories.contains(model.category))
            m_categories << model.category;
    }
    m_categories.sort();
    QStringList names{tr("All models")};
    for (const QString &category : std::as_const(m_categories))
        names << compose::categoryText(category);
    m_names->setStringList(names);
    m_list->setCurrentIndex(m_names->index(qMin(row, int(names.size()) - 1)));
}

} // namespace models
