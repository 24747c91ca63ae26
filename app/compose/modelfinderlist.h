// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/catalog/catalog.h"

#include <QAbstractListModel>

namespace compose {

// Which models a list is about.
struct ModelFilter
{
    enum class Of { All, Favourites, Recents, Category };
    Of of = Of::All;
    QString category; // of Of::Category
    bool operator==(const ModelFilter &) const = default;
};

// The models that a text finds, ranked. Without a text: favourites, recent ones, then all, in groups of what they make
// from what, each under a heading. A text that looks like an endpoint has a row of its own, so that models which no
// list has can be used.
class ModelList final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Row { Model, Heading, Typed };
    enum Role { EndpointRole = Qt::UserRole, RowRole, SubtitleRole, PriceRole, LatencyRole, MakesRole, StateRole, FavouriteRole, PictureRole };

    explicit ModelList(studio::Catalog &catalog, QObject *parent = nullptr);

    void setText(const QString &text);
    void setFilter(const ModelFilter &filter);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] int modelCount() const { return m_count; } // each once
    // The row of that model, the one nearest to `near` where it has several; -1 when it is not here.
    [[nodiscard]] int rowOf(const QString &endpoint, int near = 0) const;
    // The next row from `row` that can be chosen, in that direction; -1 when there is none.
    [[nodiscard]] int choosable(int row, int direction) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry
    {
        Row row = Row::Model;
        QString text; // endpoint or heading
        bool operator==(const Entry &) const = default;
    };
    void refill();
    [[nodiscard]] std::vector<Entry> entries();
    void addSection(std::vector<Entry> &entries, const QString &heading, const QStringList &endpoints) const;
    [[nodiscard]] QVariant modelData(const studio::Model &model, int role) const;
    [[nodiscard]] QString description(const studio::Model &model) const;

    studio::Catalog &m_catalog;
    QString m_text;
    ModelFilter m_filter;
    int m_count = 0;
    std::vector<Entry> m_entries; // ids, not pointers: the catalogue may be refreshed meanwhile
};

} // namespace compose
