// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/catalog/catalog.h"

#include <QWidget>

class QListView;
class QStringListModel;

namespace compose {
class ModelFinder;
}

namespace models {

// Every model, by what it does. Choosing one opens it on the Create page.
class ModelsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ModelsPage(studio::Catalog &catalog, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &endpoint);

private:
    void listCategories();

    studio::Catalog &m_catalog;
    QStringList m_categories; // row 0 of the list is "all"
    QStringListModel *m_names;
    QListView *m_list;
    compose::ModelFinder *m_finder;
};

} // namespace models
