// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LibraryPage: what is done with items, and undone.

#include "library/librarypage.h"

#include "announce.h"
#include "library/dialogs.h"
#include "library/grid.h"
#include "library/importbar.h"
#include "library/itemmenu.h"
#include "library/markpainter.h"
#include "library/searchbar.h"
#include "studio/library/import.h"
#include "studio/library/itemmodel.h"
#include "studio/library/library.h"
#include "studio/pieces.h"
#include "theme.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QUrl>

namespace library {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t deepestUndo = 100;
constexpr int menuItems = 100; // whose marks the menu shows
} // namespace

// With a sentence it is also offered in the bar; the sentence may outlive this page.
void LibraryPage::did(const QString &sentence, const Undo &undo)
{
    m_undo.push_back({.sentence = sentence, .undo = undo});
    if (m_undo.size() > deepestUndo)
        m_undo.erase(m_undo.begin());
    if (sentence.isEmpty())
        return;
    const std::size_t depth = m_undo.size();
    Q_EMIT notice(sentence, [page = QPointer(this), undo, depth] {
        if (!page)
            return;
        if (page->m_undo.size() == depth) // the newest: Ctrl+Z shall not do it once more
            page->m_undo.pop_back();
        undo();
    });
}

void LibraryPage::undo()
{
    if (m_undo.empty())
        return;
    const Step last = m_undo.back();
    m_undo.pop_back();
    Q_EMIT undone();
    last.undo();
    if (!last.sentence.isEmpty()) // else the step tells what it did itself
        shell::announce(this, tr("Undone: %1").arg(last.sentence));
}

void LibraryPage::fail(const QString &sentence)
{
    Q_EMIT problem(sentence);
}

void LibraryPage::mark(const studio::MarkChange &change)
{
    const std::vector<qint64> ids = m_grid->selectedIds();
    if (ids.empty() || m_shown.kind == Shown::Kind::Bin)
        return;
    auto before = std::make_shared<std::vector<studio::ItemMarks>>();
    studio::inPieces(
        this, ids,
        [this, change, before](const std::vector<qint64> &piece) -> Outcome {
            const auto were = m_library.marking().change(piece, change);
            if (!were)
                return tl::unexpected(were.error());
            before->insert(before->end(), were->begin(), were->end());
            return {};
        },
        [this, before](const Outcome &changed) {
            const int count = int(before->size());
            if (count == 1) // the tile shows it
                shell::announce(this, marksOf(before->front().id));
            if (count > 0)
                did(count == 1 ? QString() : tr("%n items were changed.", nullptr, count), [this, before] { putMarksBack(*before); });
            if (!changed)
                fail(changed.error());
        });
}

QString LibraryPage::marksOf(qint64 id)
{
    const auto item = m_library.item(id);
    const QString words = item ? marksWords(*item) : QString();
    return words.isEmpty() ? tr("No rating, colour or tags.") : words;
}

void LibraryPage::putMarksBack(const std::vector<studio::ItemMarks> &marks)
{
    studio::inPieces(
        this, marks, [this](const std::vector<studio::ItemMarks> &piece) { return m_library.marking().set(piece); },
        [this, one = marks.size() == 1 ? std::optional(marks.front().id) : std::nullopt](const Outcome &back) {
            if (!back)
                return fail(back.error());
            if (one)
                shell::announce(this, tr("Undone. Marks now: %1").arg(marksOf(*one)));
        });
}

void LibraryPage::toggleFavourite()
{
    m_model->readItems(m_grid->selectedIds(), [this](const std::vector<studio::Item> &items) {
        mark({.favourite = !std::ranges::all_of(items, &studio::Item::favourite)});
    });
}

void LibraryPage::editTags()
{
    if (m_shown.kind == Shown::Kind::Bin)
        return;
    m_model->readItems(m_grid->selectedIds(), [this](const std::vector<studio::Item> &items) {
        if (items.empty())
            return;
        QStringList common = items.front().tags;
        for (const studio::Item &item : items)
            common.removeIf([&item](const QString &tag) { return !item.tags.contains(tag, Qt::CaseInsensitive); });
        m_library.marking().allTags(this, [this, common, count = int(items.size())](const QStringList &known) {
            auto *dialog = new TagsDialog(common, known, count, this);
            connect(dialog, &TagsDialog::changed, this, [this](const QStringList &added, const QStringList &removed) {
                mark({.addTags = added, .removeTags = removed});
            });
            dialog->open();
        });
    });
}

void LibraryPage::showMenu(const QPoint &place)
{
    const std::vector<qint64> ids = m_grid->selectedIds();
    if (ids.empty())
        return;
    MenuTask task{.items = {},
                  .count = int(ids.size()),
                  .isBin = m_shown.kind == Shown::Kind::Bin,
                  .collections = m_library.collections().all(),
                  .shownCollection = m_shown.kind == Shown::Kind::Collection && m_shown.rule.isEmpty() ? m_shown.id : 0};
    for (std::size_t i = 0; i < ids.size() && int(task.items.size()) < menuItems; ++i) {
        if (const auto item = m_library.itemAnywhere(ids[i]))
            task.items.push_back(*item);
    }
    auto *menu = new ItemMenu(task, this);
    connect(menu, &ItemMenu::openWanted, this, [this] {
        if (const auto item = m_grid->currentItem())
            Q_EMIT opened(*item);
    });
    connect(menu, &ItemMenu::markWanted, this, &LibraryPage::mark);
    connect(menu, &ItemMenu::tagsWanted, this, &LibraryPage::editTags);
    connect(menu, &ItemMenu::collectWanted, this, [this](qint64 id) { collect(id, m_grid->selectedIds()); });
    connect(menu, &ItemMenu::newCollectionWanted, this, [this] { newCollection(m_grid->selectedIds()); });
    connect(menu, &ItemMenu::dropWanted, this, &LibraryPage::takeOut);
    connect(menu, &ItemMenu::folderWanted, this, [this] {
        if (const auto item = m_grid->currentItem())
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(item->path).absolutePath()));
    });
    connect(menu, &ItemMenu::chainWanted, this, [this](const QString &verb) {
        if (const auto item = m_grid->currentItem())
            Q_EMIT chainWanted(verb, *item);
    });
    connect(menu, &ItemMenu::compareWanted, this, [this] { Q_EMIT compareRequested(m_grid->selectedItems()); });
    connect(menu, &ItemMenu::joinWanted, this, [this] { Q_EMIT joinRequested(m_grid->selectedItems()); });
    connect(menu, &ItemMenu::copyWanted, this, &LibraryPage::copyWanted);
    connect(menu, &ItemMenu::exportWanted, this, &LibraryPage::exportShown);
    connect(menu, &ItemMenu::removeWanted, this, &LibraryPage::removeSelected);
    connect(menu, &ItemMenu::restoreWanted, this, &LibraryPage::restoreSelected);
    connect(menu, &ItemMenu::eraseWanted, this, [this] { askToErase(m_grid->selectedIds(), false); });
    menu->popup(place);
}

void LibraryPage::collect(qint64 collection, const std::vector<qint64> &ids)
{
    changeCollection(collection, ids, &studio::Collections::put, [this, collection](const std::vector<qint64> &put) {
        const int count = int(put.size());
        if (count == 0)
            return Q_EMIT notice(tr("They are in that collection already."), {});
        did(count == 1 ? tr("1 item was added to the collection.") : tr("%n items were added to the collection.", nullptr, count),
            [this, collection, put] { changeCollection(collection, put, &studio::Collections::take, {}); });
    });
}

void LibraryPage::changeCollection(qint64 collection, const std::vector<qint64> &ids, CollectionChange change,
                                   const Done &done)
{
    auto touched = std::make_shared<std::vector<qint64>>();
    studio::inPieces(
        this, ids,
        [this, collection, change, touched](const std::vector<qint64> &piece) -> Outcome {
            const auto changed = (m_library.collections().*change)(collection, piece);
            if (!changed)
                return tl::unexpected(changed.error());
            touched->insert(touched->end(), changed->begin(), changed->end());
            return {};
        },
        [this, touched, done](const Outcome &changed) {
            if (done)
                done(*touched);
            if (!changed)
                fail(changed.error());
        });
}

void LibraryPage::collectFiles(qint64 collection, const QStringList &paths)
{
    std::vector<qint64> ids;
    QStringList others;
    for (const QString &path : paths) {
        if (const auto item = m_library.itemByPath(path))
            ids.push_back(item->id);
        else
            others << path;
    }
    if (!ids.empty())
        collect(collection, ids);
    if (others.isEmpty())
        return;
    auto *import = new studio::Import(m_library, others, {.inPlace = m_importsInPlace}, this);
    m_imports->follow(import);
    const auto join = [this, collection](const QString &, qint64 id) { m_library.collections().put(collection, {id}); };
    connect(import, &studio::Import::took, this, join);
    connect(import, &studio::Import::wasThere, this, join);
}

void LibraryPage::takeOut(qint64 collection)
{
    changeCollection(collection, m_grid->selectedIds(), &studio::Collections::take, [this, collection](const std::vector<qint64> &taken) {
        const int count = int(taken.size());
        did(count == 1 ? tr("1 item was taken out of the collection.") : tr("%n items were taken out of the collection.", nullptr, count),
            [this, collection, taken] { changeCollection(collection, taken, &studio::Collections::put, {}); });
    });
}

// With a search in the field and nothing selected, it is one by rule.
void LibraryPage::newCollection(const std::vector<qint64> &ids)
{
    const QString rule = ids.empty() && m_shown.kind != Shown::Kind::Bin ? m_search->text().simplified() : QString();
    auto *dialog = new NameDialog(tr("New collection"), tr("Name"), {}, this);
    if (!rule.isEmpty())
        dialog->explain(tr("It has all that fits the search “%1”, now and later.").arg(rule));
    connect(dialog, &NameDialog::entered, this, [this, ids, rule](const QString &name) {
        const auto added = m_library.collections().add(name, rule);
        if (!added)
            return fail(added.error());
        if (!ids.empty())
            collect(*added, ids);
    });
    dialog->open();
}

void LibraryPage::forget(const Shown &shown)
{
    if (m_shown.kind == shown.kind && m_shown.id == shown.id)
        m_sidebar->select({});
    studio::Collections &collections = m_library.collections();
    if (shown.kind == Shown::Kind::Search) {
        if (const auto dropped = collections.dropSearch(shown.id); !dropped)
            return fail(dropped.error());
        return did(tr("The search “%1” is kept no longer.").arg(shown.name), [this, shown] {
            if (const auto kept = m_library.collections().keepSearch(shown.name, shown.rule); !kept)
                fail(kept.error());
        });
    }
    const std::vector<qint64> members = shown.rule.isEmpty() ? m_library.search(u"collection:\"%1\""_s.arg(shown.name)) : std::vector<qint64>();
    if (const auto removed = collections.remove(shown.id); !removed)
        return fail(removed.error());
    did(tr("The collection “%1” was deleted. Its items stay in the library.").arg(shown.name), [this, shown, members] {
        const auto added = m_library.collections().add(shown.name, shown.rule);
        if (!added)
            return fail(added.error());
        changeCollection(*added, members, &studio::Collections::put, {});
    });
}

// What is shown by its name is shown by the new one.
void LibraryPage::renamed(const Shown &shown, const QString &name)
{
    if (const auto done = m_library.collections().rename(shown.id, name); !done)
        fail(done.error());
    showSidebar();
    if (m_shown.kind != shown.kind || m_shown.id != shown.id)
        return;
    const std::vector<studio::Collection> all = m_library.collections().all();
    if (const auto now = std::ranges::find(all, shown.id, &studio::Collection::id); now != all.end())
        showPlace({.kind = shown.kind, .id = shown.id, .name = now->name, .rule = now->rule});
}

void LibraryPage::keepSearch()
{
    const QString text = m_search->text();
    auto *dialog = new NameDialog(tr("Keep this search"), tr("Name"), text.simplified(), this);
    connect(dialog, &NameDialog::entered, this, [this, text](const QString &name) {
        if (const auto kept = m_library.collections().keepSearch(name, text); !kept)
            fail(kept.error());
    });
    dialog->open();
}

void LibraryPage::remove(const std::vector<qint64> &ids, const Done &done)
{
    carry(ids, false, done);
}

void LibraryPage::restore(const std::vector<qint64> &ids, const Done &done)
{
    carry(ids, true, done);
}

// To the bin, or back.
void LibraryPage::carry(const std::vector<qint64> &ids, bool isBack, const Done &done)
{
    auto touched = std::make_shared<std::vector<qint64>>();
    studio::inPieces(
        this, ids,
        [this, isBack, touched](const std::vector<qint64> &piece) {
            touched->insert(touched->end(), piece.begin(), piece.end());
            return isBack ? m_library.restore(piece) : m_library.remove(piece);
        },
        [this, touched, done](const Outcome &moved) {
            if (done)
                done(*touched);
            if (!moved)
                fail(moved.error());
        });
}

void LibraryPage::goOnAt(int row)
{
    if (m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
}

void LibraryPage::keepFocus()
{
    if (m_sidebar->isVisible())
        m_sidebar->setFocus(Qt::OtherFocusReason);
    else
        m_search->setFocus(Qt::OtherFocusReason);
}

void LibraryPage::removeSelected()
{
    const std::vector<qint64> ids = m_grid->selectedIds();
    if (ids.empty())
        return;
    const int next = m_grid->selectionModel()->selection().front().top();
    remove(ids, [this, next](const std::vector<qint64> &gone) {
        goOnAt(next);
        did(gone.size() == 1 ? tr("1 item moved to the bin.") : tr("%n items moved to the bin.", nullptr, int(gone.size())), [this, gone] { restore(gone); });
    });
}

void LibraryPage::restoreSelected()
{
    const std::vector<qint64> ids = m_grid->selectedIds();
    if (ids.empty())
        return;
    const int next = m_grid->selectionModel()->selection().front().top();
    restore(ids, [this, next](const std::vector<qint64> &back) {
        goOnAt(next);
        did(back.size() == 1 ? tr("1 item is back in the library.") : tr("%n items are back in the library.", nullptr, int(back.size())),
            [this, back] { remove(back); });
    });
}

void LibraryPage::askToErase(const std::vector<qint64> &ids, bool isAll)
{
    if (ids.empty())
        return;
    const int count = int(ids.size());
    auto *question = new QMessageBox(QMessageBox::NoIcon, isAll ? tr("Empty the bin") : tr("Delete for good"),
                                     count == 1 ? tr("1 file goes to the system's trash. The library forgets it: rating, tags and collections too.")
                                                : tr("%n files go to the system's trash. The library forgets them: ratings, tags and collections too.", nullptr, count),
                                     QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    const QPushButton *erase = question->addButton(isAll ? tr("Empty the bin") : tr("Delete for good"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(erase, &QPushButton::clicked, this, [this, ids, isAll] {
        if (isAll) // its button has nothing to do then
            keepFocus();
        m_library.erase(ids);
    });
    question->open();
}

void LibraryPage::exportShown()
{
    const std::vector<qint64> selected = m_grid->selectedIds();
    m_model->readItems(selected.empty() ? m_model->allIds() : selected, [this](const std::vector<studio::Item> &items) { Q_EMIT exportRequested(items); });
}

void LibraryPage::importFiles(const QStringList &paths, bool inPlace)
{
    m_imports->follow(new studio::Import(m_library, paths, {.inPlace = inPlace}, this));
}

void LibraryPage::chooseImports(bool folder)
{
    auto *dialog = new QFileDialog(this, folder ? tr("Import a folder") : tr("Import files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) { importFiles(paths, m_importsInPlace); });
    dialog->open();
}

std::optional<studio::Item> LibraryPage::neighbour(qint64 id, int step) const
{
    const int row = m_model->rowOf(id);
    const int target = row + step;
    return row < 0 || target < 0 || target >= m_model->rowCount() ? std::nullopt : m_model->itemAt(target);
}

QString LibraryPage::placeOf(qint64 id) const
{
    const int row = m_model->rowOf(id);
    return row < 0 ? QString() : tr("%L1 of %L2").arg(row + 1).arg(m_model->rowCount());
}

void LibraryPage::select(qint64 id)
{
    if (const int row = m_model->rowOf(id); row >= 0)
        m_grid->setCurrentIndex(m_model->index(row));
}

std::optional<studio::Item> LibraryPage::currentItem() const
{
    return m_grid->currentItem();
}

void LibraryPage::takeFocus()
{
    m_grid->setFocus(Qt::OtherFocusReason);
}

void LibraryPage::setRetention(const studio::Retention &rule)
{
    *m_rule = rule;
    showSidebar();
    keepToRule();
    if (rule == studio::Retention())
        m_keeping.stop();
    else
        m_keeping.start();
}

void LibraryPage::askKeeping()
{
    auto *dialog = new KeepingDialog(m_library, *m_rule, this);
    connect(dialog, &KeepingDialog::ruled, this, [this](const studio::Retention &rule) {
        Q_EMIT retentionChanged(rule);
        setRetention(rule);
    });
    dialog->open();
}

void LibraryPage::keepToRule()
{
    m_library.whatGoes(*m_rule, QDateTime::currentDateTime(), this, [this](const std::vector<qint64> &going) {
        if (going.empty())
            return;
        remove(going, [this](const std::vector<qint64> &gone) {
            did(gone.size() == 1 ? tr("1 item went to the bin to make room.") : tr("%n items went to the bin to make room.", nullptr, int(gone.size())),
                [this, gone] { restore(gone); });
        });
    });
}

} // namespace library
