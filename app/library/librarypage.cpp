// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarypage.h"

#include "library/grid.h"
#include "studio/library/library.h"
#include "theme.h"
#include "viewer/messagepage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSlider>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

namespace library {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int smallestCell = 104;
constexpr int largestCell = 400;
constexpr int usualCell = 176;
constexpr int cellStep = 24;
} // namespace

LibraryPage::LibraryPage(studio::Library &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_model(new studio::ItemModel(library, this))
    , m_search(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_size(new QSlider(Qt::Horizontal, this))
    , m_remove(new QPushButton(theme::icon(u"trash"_qs), tr("Delete"), this))
    , m_export(new QPushButton(tr("Export…"), this))
    , m_stack(new QStackedWidget(this))
    , m_grid(new Grid(this))
    , m_empty(new viewer::MessagePage(this))
{
    m_grid->setModel(m_model);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_empty);
    buildHeader();

    m_typing.setSingleShot(true);
    m_typing.setInterval(150ms);
    m_settling.setSingleShot(true);
    m_settling.setInterval(0ms);
    connect(&m_typing, &QTimer::timeout, this, &LibraryPage::search);
    connect(&m_settling, &QTimer::timeout, this, &LibraryPage::showState);
    const auto settle = [this] { m_settling.start(); };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, settle);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, settle);
    connect(m_model, &QAbstractItemModel::modelReset, this, settle);

    connect(m_grid, &Grid::openWanted, this, &LibraryPage::opened);
    connect(m_grid, &Grid::removeWanted, this, &LibraryPage::removeSelected);
    connect(m_grid, &Grid::zoomWanted, this,
            [this](int steps) { m_size->setValue(m_size->value() + steps * cellStep); });
    connect(m_grid, &Grid::selectionMoved, this, settle);
    connect(m_empty, &viewer::MessagePage::activated, this, [this] {
        if (m_search->text().isEmpty())
            Q_EMIT createWanted();
        else
            m_search->clear();
    });
    showState();
}

LibraryPage::~LibraryPage() = default;

void LibraryPage::buildHeader()
{
    m_search->setAccessibleName(tr("Search library"));
    m_search->setPlaceholderText(
        tr("Search prompts, models and settings, for example model:flux seed:42"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(u"search"_qs), QLineEdit::LeadingPosition);
    setFocusProxy(m_search);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setAccessibleName(tr("Number of items"));
    m_size->setAccessibleName(tr("Thumbnail size"));
    m_size->setToolTip(tr("Thumbnail size"));
    m_size->setRange(smallestCell, largestCell);
    m_size->setSingleStep(cellStep);
    m_size->setPageStep(2 * cellStep);
    m_size->setValue(usualCell);
    m_size->setFixedWidth(120);
    m_remove->setToolTip(tr("Move the selected items to the bin (Delete)"));
    m_export->setAccessibleName(tr("Export"));
    m_export->setToolTip(tr("Save the selected items, or all that are shown, under names of your choice"));
    auto *find = new QAction(tr("Search"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);

    auto *header = new QHBoxLayout;
    header->setContentsMargins(12, 12, 12, 4);
    header->setSpacing(theme::grid);
    header->addWidget(m_search, 1);
    header->addWidget(m_remove);
    header->addWidget(m_export);
    header->addSpacing(theme::grid);
    header->addWidget(m_count);
    header->addWidget(m_size);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(theme::grid, 0, 0, 0);
    body->addWidget(m_stack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid / 2);
    column->addLayout(header);
    column->addLayout(body, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        search();
        m_grid->setFocus(Qt::ShortcutFocusReason);
    });
    connect(find, &QAction::triggered, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_size, &QSlider::valueChanged, m_grid, &Grid::setCellWidth);
    connect(m_remove, &QPushButton::clicked, this, &LibraryPage::removeSelected);
    connect(m_export, &QPushButton::clicked, this,
            [this] {
                const std::vector<studio::Item> selected = selectedItems();
                Q_EMIT exportRequested(selected.empty() ? shownItems() : selected);
            });
}

void LibraryPage::setSearch(const QString &text)
{
    m_search->setText(text);
    search();
}

std::vector<studio::Item> LibraryPage::shownItems() const
{
    std::vector<studio::Item> items;
    for (int row = 0; row < m_model->rowCount(); ++row)
        items.push_back(m_model->index(row).data(studio::ItemModel::ItemRole).value<studio::Item>());
    return items;
}

std::vector<studio::Item> LibraryPage::selectedItems() const
{
    return m_grid->selectedItems();
}

void LibraryPage::search()
{
    m_typing.stop();
    if (m_model->filter() != m_search->text())
        m_model->setFilter(m_search->text());
}

void LibraryPage::showState()
{
    const qint64 shown = m_model->rowCount();
    const qint64 all = m_library.count();
    const QLocale locale;
    const int selected = m_grid->selectedCount();
    if (selected > 1)
        m_count->setText(tr("%n selected", nullptr, selected));
    else if (shown == all)
        m_count->setText(all == 1 ? tr("1 item") : tr("%L1 items").arg(all));
    else
        m_count->setText(tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
    m_remove->setEnabled(selected > 0);
    m_export->setEnabled(shown > 0);

    if (shown > 0)
        m_stack->setCurrentWidget(m_grid);
    else if (m_model->filter().isEmpty())
        m_empty->say(u"library"_qs,
                     tr("Everything you make is kept here as ordinary files. Files dropped on the "
                        "window can join it."),
                     tr("Make the first one"));
    else
        m_empty->say(u"search"_qs, tr("Nothing in the library fits this search."),
                     tr("Clear the search"));
    if (shown == 0)
        m_stack->setCurrentWidget(m_empty);

    if (selected == 0) {
        Q_EMIT selectionCleared();
        return;
    }
    const QModelIndex current = m_grid->currentIndex();
    const QModelIndex told = m_grid->selectionModel()->isSelected(current)
                                 ? current
                                 : m_grid->selectionModel()->selectedIndexes().constFirst();
    Q_EMIT itemSelected(told.data(studio::ItemModel::ItemRole).value<studio::Item>());
}

void LibraryPage::removeSelected()
{
    std::vector<qint64> ids;
    for (const studio::Item &item : selectedItems())
        ids.push_back(item.id);
    if (ids.empty())
        return;
    if (const auto removed = m_library.remove(ids); !removed) {
        Q_EMIT notice(removed.error(), {});
        return;
    }
    // The message may outlive this page.
    Q_EMIT notice(ids.size() == 1 ? tr("1 item moved to the bin.")
                                  : tr("%n items moved to the bin.", nullptr, int(ids.size())),
                  [page = QPointer(this), ids] {
                      if (!page)
                          return;
                      if (const auto restored = page->m_library.restore(ids); !restored)
                          Q_EMIT page->notice(restored.error(), {});
                  });
}

} // namespace library
