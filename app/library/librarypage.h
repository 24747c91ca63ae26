// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything that was made or imported: searched, seen, opened, dragged out, exported, binned.

#include "studio/item.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;
class QStackedWidget;

namespace studio {
class ItemModel;
class Library;
} // namespace studio

namespace viewer {
class MessagePage;
}

namespace library {

class Grid;

class LibraryPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPage(studio::Library &library, QWidget *parent = nullptr);
    ~LibraryPage() override;

    void setSearch(const QString &text);
    [[nodiscard]] std::vector<studio::Item> selectedItems() const;
    [[nodiscard]] std::vector<studio::Item> shownItems() const;

Q_SIGNALS:
    void opened(const studio::Item &item);       // Enter or double click
    void itemSelected(const studio::Item &item); // for the inspector
    void selectionCleared();
    void exportRequested(const std::vector<studio::Item> &items);
    // Something happened that can be taken back. `undo` may be empty.
    void notice(const QString &text, const std::function<void()> &undo);
    // The button of the empty page: the person wants to make something.
    void createWanted();

private:
    void buildHeader();
    void search();
    void showState(); // count, empty page, buttons
    void removeSelected();

    studio::Library &m_library;
    studio::ItemModel *m_model = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_count = nullptr;
    QSlider *m_size = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_export = nullptr;
    QStackedWidget *m_stack = nullptr;
    Grid *m_grid = nullptr;
    viewer::MessagePage *m_empty = nullptr;
    QTimer m_typing;   // searching waits for a pause between keys
    QTimer m_settling; // many added items make one update
};

} // namespace library
