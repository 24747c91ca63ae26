// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything that was made or imported: searched, seen, opened, marked, collected, dragged out, exported, binned.

#include "library/sidebar.h"
#include "studio/library/collections.h"
#include "studio/library/marking.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QStackedWidget;
class QToolButton;

namespace studio {
class ItemModel;
class Library;
struct Retention;
} // namespace studio

namespace viewer {
class MessagePage;
}

namespace library {

class Grid;
class ImportBar;
class SearchBar;

class LibraryPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPage(studio::Library &library, QWidget *parent = nullptr);
    ~LibraryPage() override;

    void setSearch(const QString &text);
    [[nodiscard]] QString search() const;
    // Where it costs nothing, the empty page has examples made.
    void setOffersExamples(bool offers);
    // What stands before and after an item in what is shown, to walk through it elsewhere; and "12 of 340".
    [[nodiscard]] std::optional<studio::Item> neighbour(qint64 id, int step) const;
    [[nodiscard]] QString placeOf(qint64 id) const;
    void select(qint64 id);
    [[nodiscard]] std::optional<studio::Item> currentItem() const;
    [[nodiscard]] bool isBin() const { return m_shown.kind == Shown::Kind::Bin; }
    void takeFocus(); // to the list, not to the search
    [[nodiscard]] std::vector<studio::Item> selectedItems() const;
    [[nodiscard]] Grid &grid() const { return *m_grid; }

    // Takes files and folders in, with how far it is on the page.
    void importFiles(const QStringList &paths, bool inPlace);
    void setImportsInPlace(bool inPlace) { m_importsInPlace = inPlace; }
    void setRetention(const studio::Retention &rule);
    // The part of the page where files can be dropped on collections; empty: none.
    [[nodiscard]] QRect dropPlace() const;

    // How it looks, to be remembered.
    struct Look
    {
        int cell = 176;
        int grouping = 0; // studio::Grouping
        bool isStacked = false;
        bool hasPlaces = true;
    };
    void setLook(const Look &look);
    [[nodiscard]] Look look() const;

Q_SIGNALS:
    void opened(const studio::Item &item);       // Enter or double click
    void itemSelected(const studio::Item &item); // for the inspector
    void selectionCleared();
    void exportRequested(const std::vector<studio::Item> &items);
    // Something happened that can be taken back. `undo` may be empty.
    void notice(const QString &text, const std::function<void()> &undo);
    void undone(); // what notice() offered last, in another way
    void problem(const QString &sentence);
    // The button of the empty page: the person wants to make something.
    void createWanted();
    void examplesWanted();
    void copyWanted(); // the selected items
    void compareRequested(const std::vector<studio::Item> &items);
    void joinRequested(const std::vector<studio::Item> &clips); // as one, in the order shown
    void watchWanted(); // a folder, in the settings
    void chainWanted(const QString &verb, const studio::Item &item);
    void lookChanged();
    void searchChanged();
    void importsInPlaceChanged(bool inPlace);
    void retentionChanged(const studio::Retention &rule);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Undo = std::function<void()>;
    struct Step
    {
        QString sentence; // what was done; may be empty
        Undo undo;
    };

    // librarypage.cpp
    void buildActions();
    void buildFoot();
    void connectAll();
    void showPlace(const Shown &shown);
    void showState(); // count, empty page, buttons
    void showEmpty();
    void showSidebar();
    void refreshWords();
    // libraryactions.cpp
    void did(const QString &sentence, const Undo &undo);
    void undo();
    void goOnAt(int row); // the keyboard, after what was selected left
    [[nodiscard]] QString marksOf(qint64 id); // as a sentence
    void keepFocus(); // where the list or a button was left without anything
    void fail(const QString &sentence);
    void mark(const studio::MarkChange &change);
    void toggleFavourite();
    void editTags();
    void showMenu(const QPoint &place);
    void collect(qint64 collection, const std::vector<qint64> &ids);
    void collectFiles(qint64 collection, const QStringList &paths);
    void takeOut(qint64 collection);
    void newCollection(const std::vector<qint64> &ids);
    void forget(const Shown &shown);
    void keepSearch();
    void removeSelected();
    void restoreSelected();
    void askToErase(const std::vector<qint64> &ids, bool isAll);
    void exportShown();
    void chooseImports(bool folder);
    void askKeeping();
    void keepToRule();
    using Outcome = tl::expected<void, QString>;
    using CollectionChange = tl::expected<std::vector<qint64>, QString> (studio::Collections::*)(qint64, const std::vector<qint64> &);
    using Done = std::function<void(const std::vector<qint64> &touched)>;
    // In pieces, each: the window goes on. `done` gets what was touched, also when not all of it went well.
    void remove(const std::vector<qint64> &ids, const Done &done = {});
    void restore(const std::vector<qint64> &ids, const Done &done = {});
    void carry(const std::vector<qint64> &ids, bool isBack, const Done &done);
    void putMarksBack(const std::vector<studio::ItemMarks> &marks);
    void changeCollection(qint64 collection, const std::vector<qint64> &ids, CollectionChange change, const Done &done);
    void renamed(const Shown &shown, const QString &name);

    studio::Library &m_library;
    studio::ItemModel *m_model;
    Sidebar *m_sidebar;
    SearchBar *m_search;
    ImportBar *m_imports;
    QStackedWidget *m_stack;
    Grid *m_grid;
    viewer::MessagePage *m_empty;
    QLabel *m_count = nullptr;
    QSlider *m_size = nullptr;
    QComboBox *m_grouping = nullptr;
    QToolButton *m_stacks = nullptr;
    QToolButton *m_places = nullptr;
    QToolButton *m_import = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_erase = nullptr;
    QPushButton *m_emptyBin = nullptr;
    Shown m_shown;
    std::vector<Step> m_undo; // the newest last
    bool m_importsInPlace = false;
    bool m_sidebarWanted = true;
    bool m_offersExamples = false;
    std::unique_ptr<studio::Retention> m_rule;
    QTimer m_keeping;  // the rule is kept to while the window is open
    QTimer m_settling; // many added items make one update
    QTimer m_counting; // places and room
};

} // namespace library
