// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modelspage.h"

#include "compose/modelfinder.h"
#include "compose/quietlist.h"
#include "compose/roomyrows.h"
#include "compose/words.h"
#include "models/modeldetails.h"
#include "room.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMap>
#include <QSplitter>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;

namespace {

using Of = compose::ModelFilter::Of;

constexpr int narrowestSide = 176;
constexpr int widestSide = 260;

} // namespace

ModelsPage::ModelsPage(studio::Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_names(new QStringListModel(this))
    , m_list(new compose::QuietList(this))
    , m_finder(new compose::ModelFinder(catalog, compose::ModelFinder::Click::Double, this))
    , m_details(new ModelDetails(catalog, this))
{
    m_list->setModel(m_names);
    m_list->setObjectName(QStringLiteral("categories"));
    m_list->setAccessibleName(tr("Categories"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new compose::RoomyRows(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    auto *middle = new QWidget(this);
    auto *framed = new QVBoxLayout(middle);
    framed->setContentsMargins(theme::grid, 12, theme::grid, theme::grid);
    framed->addWidget(m_finder);
    setFocusProxy(m_finder);
    middle->setMinimumWidth(300);
    m_details->setMinimumWidth(300);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, 12, 0, 0); // level with the search
    side->addWidget(m_list);
    auto *columns = new QSplitter(Qt::Horizontal, this);
    columns->setObjectName(QStringLiteral("models")); // remembered
    columns->addWidget(middle);
    columns->addWidget(m_details);
    columns->setStretchFactor(0, 1);
    columns->setSizes({720, 400});
    columns->setChildrenCollapsible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::margins(theme::grid, 0, 0, 0));
    layout->setSpacing(0);
    layout->addLayout(side);
    layout->addWidget(columns, 1);
    listCategories();
    connect(&catalog, &studio::Catalog::changed, this, &ModelsPage::listCategories);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_finder->setFilter(m_filters[std::size_t(index.row())]);
    });
    connect(m_finder, &compose::ModelFinder::currentChanged, m_details, qOverload<const QString &>(&ModelDetails::show));
    connect(m_finder, &compose::ModelFinder::chosen, this, &ModelsPage::chosen);
    connect(m_details, &ModelDetails::openWanted, this, [this](const QString &endpoint) {
        m_catalog.touch(endpoint);
        Q_EMIT chosen(endpoint);
    });
    m_details->show(m_finder->current());
}

void ModelsPage::listCategories()
{
    QMap<QString, int> counts;
    for (const studio::Model &model : m_catalog.models()) {
        if (!model.category.isEmpty())
            ++counts[model.category];
    }
    const int row = std::max(0, m_list->currentIndex().row());
    const compose::ModelFilter before = m_filters.empty() ? compose::ModelFilter{} : m_filters[std::size_t(row)];
    QStringList names{tr("All models"), tr("Favourites"), tr("Recent")};
    std::vector<compose::ModelFilter> filters{{Of::All, {}}, {Of::Favourites, {}}, {Of::Recents, {}}};
    QStringList categories = counts.keys();
    std::ranges::sort(categories, [](const QString &a, const QString &b) {
        if (const bool isOther = a == "unknown"_L1; isOther != (b == "unknown"_L1))
            return !isOther; // comes last
        return QString::localeAwareCompare(compose::categoryText(a), compose::categoryText(b)) < 0;
    });
    for (const QString &category : std::as_const(categories)) {
        //: a kind of model and how many there are
        names << tr("%1 (%2)").arg(compose::categoryText(category)).arg(counts.value(category));
        filters.push_back({Of::Category, category});
    }
    if (filters == m_filters && names == m_names->stringList())
        return;
    m_filters = std::move(filters);
    m_names->setStringList(names);
    m_list->setFixedWidth(std::clamp(m_list->sizeHintForColumn(0) + 2 * theme::grid, narrowestSide, widestSide));
    const auto same = std::ranges::find(m_filters, before);
    m_list->setCurrentIndex(m_names->index(same == m_filters.end() ? 0 : int(same - m_filters.begin())));
}

} // namespace models
