// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/modelfinderlist.h"
#include "studio/catalog/catalog.h"

#include <QWidget>

class QListView;
class QStringListModel;

namespace compose {
class ModelFinder;
}

namespace models {

class ModelDetails;

// Every model, by what it does: kinds at the side, the models of a kind, and all about the one that is selected.
// Choosing one opens it on the Create page.
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
    std::vector<compose::ModelFilter> m_filters; // as the rows of the list
    QStringListModel *m_names;
    QListView *m_list;
    compose::ModelFinder *m_finder;
    ModelDetails *m_details;
};

} // namespace models
