// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds a model by what is typed: names, makers, tasks, tags, ids. Up and Down move in the list while the cursor
// stays in the text, Enter chooses, Ctrl+D makes a favourite. The picker and the models page are made of it.

#include "compose/modelfinderlist.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace viewer {
class MessagePage;
}

namespace compose {

class ModelFinder final : public QWidget
{
    Q_OBJECT

public:
    // Single: one click chooses. Double: one click shows (currentChanged), two choose.
    enum class Click { Single, Double };

    ModelFinder(studio::Catalog &catalog, Click click, QWidget *parent = nullptr);

    void focusSearch();
    void setFilter(const ModelFilter &filter);
    void setSearch(const QString &text);
    [[nodiscard]] QString current() const; // the endpoint; empty without one

Q_SIGNALS:
    void chosen(const QString &endpoint);
    void currentChanged(const QString &endpoint);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildList();
    void choose(const QModelIndex &index);
    void toggleFavourite(const QModelIndex &index);
    void select(int row);
    void step(int key);
    void selectAgain();   // after the rows changed
    void showState();     // of the list, below it
    void showRows();      // or why there are none
    bool clickStar(QEvent *event);

    studio::Catalog &m_catalog;
    Click m_click;
    ModelList *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QStackedWidget *m_stack;
    viewer::MessagePage *m_empty;
    QLabel *m_state;
    QPushButton *m_retry;
    ModelFilter m_filter;
    QString m_current;
    int m_currentRow = 0;
};

} // namespace compose
