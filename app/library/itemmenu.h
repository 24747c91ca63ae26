// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can be done with items, as a menu, in the list and wherever one of them is shown large. It does nothing itself; its
// owner shows it with popup().

#include "studio/item.h"
#include "studio/library/collections.h"
#include "studio/library/marking.h"

#include <QMenu>

namespace library {

struct MenuTask
{
    std::vector<studio::Item> items; // at least one; of many, the first hundred say enough
    int count = 1;
    bool isBin = false;
    bool isOpen = false; // shown large already, where the digits are for the zoom
    std::vector<studio::Collection> collections;
    qint64 shownCollection = 0; // filled by hand, and on the screen
};

class ItemMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit ItemMenu(const MenuTask &task, QWidget *parent);

Q_SIGNALS:
    void openWanted();
    void chainWanted(const QString &verb); // studio::verbs()
    void compareWanted(); // images, several
    void joinWanted();    // clips, several
    void copyWanted();
    void markWanted(const studio::MarkChange &change);
    void tagsWanted();
    void collectWanted(qint64 collection);
    void newCollectionWanted();
    void dropWanted(qint64 collection); // out of the collection
    void folderWanted();
    void exportWanted();
    void removeWanted();
    void restoreWanted();
    void eraseWanted();

private:
    void buildSteps(const MenuTask &task);
    void buildMarks(const MenuTask &task);
    void buildCollections(const MenuTask &task);
};

} // namespace library
