// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds a model by what is typed: names, makers, tasks. Up and Down move in the list while the cursor
// stays in the text, Enter chooses, Escape leaves.

#include "studio/catalog/catalog.h"

#include <QAbstractListModel>
#include <QDialog>

class QLineEdit;
class QListView;

namespace compose {

// The models that a text finds, ranked.
class ModelList final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { EndpointRole = Qt::UserRole, SubtitleRole, PriceRole, MakesRole };

    explicit ModelList(studio::Catalog &catalog, QObject *parent = nullptr);

    void setText(const QString &text);
    void setCategory(const QString &category); // empty = all
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void refill();

    studio::Catalog &m_catalog;
    QString m_text, m_category;
    QStringList m_endpoints; // not pointers: the catalogue may be refreshed meanwhile
};

// Searchable list as a widget: the picker and the models page are made of it.
class ModelFinder final : public QWidget
{
    Q_OBJECT

public:
    explicit ModelFinder(studio::Catalog &catalog, QWidget *parent = nullptr);

    void focusSearch();
    void setCategory(const QString &category);

Q_SIGNALS:
    void chosen(const QString &endpoint);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);

    ModelList *m_model;
    QLineEdit *m_search;
    QListView *m_list;
};

class ModelPicker final : public QDialog
{
    Q_OBJECT

public:
    ModelPicker(studio::Catalog &catalog, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &endpoint);
};

} // namespace compose
