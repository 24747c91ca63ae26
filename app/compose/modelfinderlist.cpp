// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/modelfinderlist.h"

#include "compose/words.h"
#include "studio/catalog/modelsearch.h"

#include <QMap>

#include <algorithm>

namespace compose {

ModelList::ModelList(studio::Catalog &catalog, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalog(catalog)
{
    connect(&catalog, &studio::Catalog::changed, this, &ModelList::refill);
    connect(&catalog, &studio::Catalog::memoryChanged, this, &ModelList::refill);
    refill();
}

void ModelList::setText(const QString &text)
{
    m_text = text.trimmed();
    refill();
}

void ModelList::setFilter(const ModelFilter &filter)
{
    m_filter = filter;
    refill();
}

void ModelList::refill()
{
    std::vector<Entry> now = entries();
    if (now == m_entries) { // the same rows, maybe with other prices
        if (!m_entries.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(now);
    endResetModel();
}

void ModelList::addSection(std::vector<Entry> &entries, const QString &heading, const QStringList &endpoints) const
{
    if (endpoints.isEmpty())
        return;
    entries.push_back({Row::Heading, heading});
    for (const QString &endpoint : endpoints)
        entries.push_back({Row::Model, endpoint});
}

std::vector<ModelList::Entry> ModelList::entries()
{
    const QStringList favourites = m_catalog.favourites();
    const QStringList recents = m_catalog.recents();
    const auto known = [this](const QStringList &endpoints) {
        QStringList kept;
        std::ranges::copy_if(endpoints, std::back_inserter(kept), [this](const QString &each) { return m_catalog.model(each); });
        return kept;
    };
    const auto fits = [&](const studio::Model &model) {
        switch (m_filter.of) {
        case ModelFilter::Of::All:
            break;
        case ModelFilter::Of::Favourites:
            return favourites.contains(model.endpoint);
        case ModelFilter::Of::Recents:
            return recents.contains(model.endpoint);
        case ModelFilter::Of::Category:
            return model.category == m_filter.category;
        }
        return true;
    };
    std::vector<Entry> found;
    QMap<int, QStringList> groups;
    QMap<int, QString> headings;
    const bool grouped = m_text.isEmpty() && m_filter.of == ModelFilter::Of::All;
    m_count = 0;
    for (const studio::Model *model : m_catalog.search(m_text)) {
        if (!fits(*model))
            continue;
        ++m_count;
        if (!grouped) {
            found.push_back({Row::Model, model->endpoint});
            continue;
        }
        const int rank = groupRank(model->takes, model->makes);
        groups[rank] << model->endpoint;
        if (!headings.contains(rank))
            headings.insert(rank, groupText(model->takes, model->makes));
    }
    if (grouped) {
        addSection(found, tr("Favourites"), known(favourites));
        addSection(found, tr("Recent"), known(recents));
        for (auto group = groups.begin(); group != groups.end(); ++group)
            addSection(found, headings.value(group.key()), *group);
    }
    if (m_filter.of == ModelFilter::Of::Recents && m_text.isEmpty()) {
        found.clear();
        for (const QString &endpoint : known(recents))
            found.push_back({Row::Model, endpoint});
    }
    if (studio::looksLikeEndpoint(m_text) && !m_catalog.model(m_text)) {
        // First, unless the person is about to type an id that is known.
        const bool begins = std::ranges::any_of(found, [this](const Entry &entry) { return entry.text.startsWith(m_text); });
        found.insert(begins ? found.end() : found.begin(), {Row::Typed, m_text});
    }
    return found;
}

int ModelList::rowOf(const QString &endpoint, int near) const
{
    int best = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const Entry &entry = m_entries[std::size_t(row)];
        if (entry.row != Row::Heading && entry.text == endpoint && (best < 0 || qAbs(row - near) < qAbs(best - near)))
            best = row;
    }
    return best;
}

int ModelList::choosable(int row, int direction) const
{
    for (; row >= 0 && row < rowCount(); row += direction) {
        if (m_entries[std::size_t(row)].row != Row::Heading)
            return row;
    }
    return -1;
}

int ModelList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

Qt::ItemFlags ModelList::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_entries[std::size_t(index.row())].row == Row::Heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant ModelList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries[std::size_t(index.row())];
    if (role == RowRole)
        return int(entry.row);
    if (entry.row == Row::Heading)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? entry.text : QVariant();
    if (role == EndpointRole)
        return entry.text;
    if (entry.row == Row::Typed) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return tr("Use endpoint “%1”").arg(entry.text);
        return role == SubtitleRole || role == Qt::AccessibleDescriptionRole
            ? tr("Not in the list; its form is fetched from fal") : QVariant();
    }
    const studio::Model *model = m_catalog.model(entry.text);
    return model ? modelData(*model, role) : QVariant();
}

QVariant ModelList::modelData(const studio::Model &model, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return model.title.isEmpty() ? model.endpoint : model.title;
    case Qt::AccessibleDescriptionRole:
        return description(model);
    case SubtitleRole:
        return tr("%1 · %2").arg(categoryText(model.category), model.endpoint);
    case PriceRole:
        return unitPriceText(model);
    case LatencyRole:
        return latencyText(model);
    case MakesRole:
        return model.makes;
    case StateRole:
        return stateText(model);
    case FavouriteRole:
        return m_catalog.isFavourite(model.endpoint);
    case PictureRole:
        return model.picture;
    default:
        return {};
    }
}

// Everything that the row shows, for those who hear it.
QString ModelList::description(const studio::Model &model) const
{
    QStringList parts{model.endpoint, categoryText(model.category), unitPriceText(model), latencyText(model), stateText(model)};
    if (m_catalog.isFavourite(model.endpoint))
        parts << tr("Favourite");
    parts.removeAll(QString());
    return parts.join(tr(", "));
}

} // namespace compose
