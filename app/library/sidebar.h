// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The places of the library: everything, collections, kept searches, the bin; and how much room it takes. Files that are
// dropped on a collection join it.

#include "studio/library/collections.h"

#include <QTreeWidget>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace library {

struct Shown
{
    enum class Kind { All, Collection, Search, Bin };
    Kind kind = Kind::All;
    qint64 id = 0;
    QString name;
    QString rule; // of collections by rule and searches: the search
    bool operator==(const Shown &) const = default;
};

class PlaceTree final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit PlaceTree(QWidget *parent);

Q_SIGNALS:
    void filesDropped(qint64 collection, const QStringList &paths);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] qint64 collectionAt(const QPoint &place) const; // filled by hand; 0: none
    void light(const QModelIndex &index);

    QPersistentModelIndex m_lit; // where what is dragged would go
};

class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    struct State
    {
        std::vector<studio::Collection> collections;
        std::vector<studio::SavedSearch> searches;
        qint64 items = 0, bytes = 0;
        qint64 binned = 0, binBytes = 0;
        qint64 limit = 0; // bytes; 0: none
    };
    void show(const State &state);
    void select(const Shown &shown);
    // Where files can be dropped on collections, in this widget; empty: nowhere.
    [[nodiscard]] QRect dropPlace() const;

Q_SIGNALS:
    void chosen(const Shown &shown);
    void newCollectionWanted();
    void renameWanted(const Shown &shown, const QString &name);
    void removeWanted(const Shown &shown);
    void filesDropped(qint64 collection, const QStringList &paths);
    void keepingWanted();

private:
    void showMenu(const QPoint &place);
    QTreeWidgetItem *add(QTreeWidgetItem *under, const Shown &shown, const QString &icon, qint64 count);
    [[nodiscard]] Shown shownAt(const QTreeWidgetItem *item) const;

    PlaceTree *m_tree;
    QLabel *m_room;
    QProgressBar *m_meter;
    QPushButton *m_keeping;
    Shown m_shown;
    bool m_isFilling = false;
};

} // namespace library
