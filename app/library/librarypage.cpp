// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarypage.h"

#include "announce.h"
#include "library/grid.h"
#include "library/importbar.h"
#include "library/markpainter.h"
#include "library/searchbar.h"
#include "studio/library/itemmodel.h"
#include "studio/library/library.h"
#include "studio/library/searchquery.h"
#include "room.h"
#include "theme.h"
#include "viewer/messagepage.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace library {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using studio::ItemModel;

namespace {
constexpr int smallestCell = 104;
constexpr int largestCell = 400;
constexpr int usualCell = 176;
constexpr int cellStep = 24;
constexpr int narrow = 770; // too narrow for the places
constexpr int narrowest = 480;
} // namespace

LibraryPage::LibraryPage(studio::Library &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_model(new ItemModel(library, this))
    , m_sidebar(new Sidebar(this))
    , m_search(new SearchBar(this))
    , m_imports(new ImportBar(this))
    , m_stack(new QStackedWidget(this))
    , m_grid(new Grid(this))
    , m_empty(new viewer::MessagePage(this))
    , m_rule(std::make_unique<studio::Retention>())
{
    m_grid->setModel(m_model);
    m_model->setDescription(marksWords);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_search);
    setMinimumWidth(narrowest); // the places leave before it gets so narrow
    buildActions();

    auto *header = new QHBoxLayout;
    header->setContentsMargins(12, 12, 12, 4);
    header->addWidget(m_search);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(theme::margins(theme::grid, 0, 0, 0));
    body->addWidget(m_stack);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::grid / 2);
    column->addLayout(header);
    column->addWidget(m_imports);
    column->addLayout(body, 1);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFixedWidth(1);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_sidebar);
    across->addWidget(line);
    across->addLayout(column, 1);
    buildFoot();
    column->addLayout([this] {
        auto *foot = new QHBoxLayout;
        foot->setContentsMargins(12, 4, 12, theme::grid);
        foot->setSpacing(theme::grid);
        for (QWidget *widget : std::initializer_list<QWidget *>{m_places, m_grouping, m_stacks})
            foot->addWidget(widget);
        foot->addStretch(1);
        foot->addWidget(m_count);
        foot->addWidget(m_size);
        return foot;
    }());

    m_keeping.setInterval(1h);
    connect(&m_keeping, &QTimer::timeout, this, &LibraryPage::keepToRule);
    m_settling.setSingleShot(true);
    m_settling.setInterval(0ms);
    m_counting.setSingleShot(true);
    m_counting.setInterval(100ms);
    connectAll();
    showState();
    showSidebar();
}

LibraryPage::~LibraryPage() = default;

void LibraryPage::buildActions()
{
    const auto button = [this](const QString &icon, const QString &words, const QString &tip) {
        auto *made = new QPushButton(words, this);
        if (!icon.isEmpty())
            made->setIcon(theme::icon(icon));
        made->setToolTip(tip);
        m_search->row()->addWidget(made);
        return made;
    };
    m_import = new QToolButton(this);
    m_import->setIcon(theme::icon(u"plus"_s));
    m_import->setAccessibleName(tr("Import"));
    m_import->setToolTip(tr("Take files or a folder into the library"));
    m_import->setFixedSize(theme::rowHeight + 12, theme::rowHeight);
    m_import->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_import);
    menu->addAction(tr("Import &files…"), this, [this] { chooseImports(false); });
    menu->addAction(tr("Import a f&older…"), this, [this] { chooseImports(true); });
    menu->addSeparator();
    menu->addAction(tr("&Watch a folder…"), this, &LibraryPage::watchWanted);
    QAction *inPlace = menu->addAction(tr("&Leave files where they are"));
    inPlace->setCheckable(true);
    connect(menu, &QMenu::aboutToShow, inPlace, [this, inPlace] { inPlace->setChecked(m_importsInPlace); });
    connect(inPlace, &QAction::triggered, this, [this](bool checked) {
        m_importsInPlace = checked;
        Q_EMIT importsInPlaceChanged(checked);
    });
    m_import->setMenu(menu);
    m_search->row()->addWidget(m_import);
    m_restore = button(u"undo"_s, tr("Restore"), tr("Back to where the selected items were"));
    m_erase = button({}, tr("Delete for good…"), tr("Move the selected files to the system's trash"));
    m_emptyBin = button({}, tr("Empty the bin…"), tr("Move all files of the bin to the system's trash"));
    m_remove = button(u"trash"_s, tr("Delete"), tr("Move the selected items to the bin (Delete)"));
    m_export = button({}, tr("Export…"), tr("Save the selected items, or all that are shown, under names of your choice"));
    m_export->setAccessibleName(tr("Export"));
    connect(m_remove, &QPushButton::clicked, this, &LibraryPage::removeSelected);
    connect(m_export, &QPushButton::clicked, this, &LibraryPage::exportShown);
    connect(m_restore, &QPushButton::clicked, this, &LibraryPage::restoreSelected);
    connect(m_erase, &QPushButton::clicked, this, [this] { askToErase(m_grid->selectedIds(), false); });
    connect(m_emptyBin, &QPushButton::clicked, this, [this] { askToErase(m_library.binned(), true); });

    const auto action = [this](const QString &name, const QKeySequence &keys, auto run) {
        auto *made = new QAction(name, this);
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(made);
        connect(made, &QAction::triggered, this, run);
        return made;
    };
    // From the inspector and the message too: the page is hidden when another one is shown.
    action(tr("Search"), QKeySequence::Find, [this] { m_search->begin(); })->setShortcutContext(Qt::WindowShortcut);
    action(tr("Undo"), QKeySequence::Undo, [this] { undo(); });
}

void LibraryPage::buildFoot()
{
    const auto tool = [this](const QString &icon, const QString &name) {
        auto *made = new QToolButton(this);
        made->setIcon(theme::icon(icon));
        made->setCheckable(true);
        made->setAutoRaise(true);
        made->setAccessibleName(name);
        made->setToolTip(name);
        made->setFixedSize(theme::rowHeight, theme::rowHeight);
        return made;
    };
    m_places = tool(u"folder"_s, tr("Places and collections"));
    m_places->setChecked(true);
    m_stacks = tool(u"stack"_s, tr("Stack the results of one click"));
    m_grouping = new QComboBox(this);
    m_grouping->setAccessibleName(tr("Grouping"));
    m_grouping->addItems({tr("Not grouped"), tr("By day"), tr("By job"), tr("By model")}); // in the order of studio::Grouping
    m_count = new QLabel(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setAccessibleName(tr("Number of items"));
    m_size = new QSlider(Qt::Horizontal, this);
    m_size->setAccessibleName(tr("Thumbnail size"));
    m_size->setToolTip(tr("Thumbnail size"));
    m_size->setRange(smallestCell, largestCell);
    m_size->setSingleStep(cellStep);
    m_size->setPageStep(2 * cellStep);
    m_size->setValue(usualCell);
    m_size->setFixedWidth(112);
}

void LibraryPage::connectAll()
{
    const auto settle = [this] { m_settling.start(); };
    connect(&m_settling, &QTimer::timeout, this, &LibraryPage::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, settle);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, settle);
    connect(m_model, &ItemModel::searched, this, settle);
    connect(m_grid, &Grid::selectionMoved, this, settle);
    connect(&m_library, &studio::Library::changed, this, settle);

    const auto count = [this] { m_counting.start(); };
    connect(&m_counting, &QTimer::timeout, this, &LibraryPage::showSidebar);
    connect(&m_library, &studio::Library::added, this, count);
    connect(&m_library, &studio::Library::removed, this, count);
    connect(&m_library, &studio::Library::erased, this, count);
    connect(&m_library, &studio::Library::erased, this, [this](const std::vector<qint64> &gone) {
        shell::announce(this, gone.size() == 1 ? tr("1 file went to the system's trash.")
                                               : tr("%n files went to the system's trash.", nullptr, int(gone.size())));
    });
    connect(&m_library.collections(), &studio::Collections::changed, this, count);
    connect(&m_library, &studio::Library::eraseFailed, this, &LibraryPage::fail);

    connect(m_search, &SearchBar::searchWanted, this, [this](const QString &text) {
        m_grid->scrollToTop(); // what fits best is the newest; the place in another list means nothing
        m_model->setFilter(text);
        Q_EMIT searchChanged();
    });
    connect(m_search, &SearchBar::entered, this, [this] { m_grid->setFocus(Qt::ShortcutFocusReason); });
    connect(m_search, &SearchBar::keepWanted, this, &LibraryPage::keepSearch);
    connect(m_search, &SearchBar::wordsWanted, this, &LibraryPage::refreshWords);

    connect(m_grid, &Grid::openWanted, this, [this](const studio::Item &item) {
        if (m_shown.kind != Shown::Kind::Bin)
            Q_EMIT opened(item);
    });
    connect(m_grid, &Grid::removeWanted, this, [this] {
        m_shown.kind == Shown::Kind::Bin ? askToErase(m_grid->selectedIds(), false) : removeSelected();
    });
    connect(m_grid, &Grid::markWanted, this, &LibraryPage::mark);
    connect(m_grid, &Grid::favouriteWanted, this, &LibraryPage::toggleFavourite);
    connect(m_grid, &Grid::tagsWanted, this, &LibraryPage::editTags);
    connect(m_grid, &Grid::menuWanted, this, &LibraryPage::showMenu);
    connect(m_grid, &Grid::zoomWanted, this, [this](int steps) { m_size->setValue(m_size->value() + steps * cellStep); });
    connect(m_size, &QSlider::valueChanged, m_grid, &Grid::setCellWidth);
    connect(m_size, &QSlider::valueChanged, this, &LibraryPage::lookChanged);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this](int grouping) {
        m_model->setGrouping(studio::Grouping(grouping));
        Q_EMIT lookChanged();
    });
    connect(m_stacks, &QToolButton::toggled, this, [this](bool stacked) {
        m_model->setStacked(stacked);
        Q_EMIT lookChanged();
    });
    connect(m_places, &QToolButton::clicked, this, [this](bool wanted) {
        m_sidebarWanted = wanted;
        m_sidebar->setVisible(wanted);
        Q_EMIT lookChanged();
    });

    connect(m_sidebar, &Sidebar::chosen, this, &LibraryPage::showPlace);
    connect(m_sidebar, &Sidebar::newCollectionWanted, this, [this] { newCollection(m_grid->selectedIds()); });
    connect(m_sidebar, &Sidebar::renameWanted, this, &LibraryPage::renamed);
    connect(m_sidebar, &Sidebar::removeWanted, this, &LibraryPage::forget);
    connect(m_sidebar, &Sidebar::filesDropped, this, &LibraryPage::collectFiles);
    connect(m_sidebar, &Sidebar::keepingWanted, this, &LibraryPage::askKeeping);
    connect(m_imports, &ImportBar::ended, this, [this](const std::vector<qint64> &added) {
        if (!added.empty())
            did({}, [this, added] { remove(added); });
    });
    connect(m_empty, &viewer::MessagePage::activated, this, [this] {
        if (!m_search->text().isEmpty())
            m_search->setText({});
        else if (m_shown.kind == Shown::Kind::All && m_offersExamples)
            Q_EMIT examplesWanted();
        else if (m_shown.kind == Shown::Kind::All)
            Q_EMIT createWanted();
        else
            m_sidebar->select({});
    });
}

void LibraryPage::setLook(const Look &look)
{
    m_size->setValue(look.cell);
    m_grouping->setCurrentIndex(std::clamp(look.grouping, 0, m_grouping->count() - 1));
    m_stacks->setChecked(look.isStacked);
    m_sidebarWanted = look.hasPlaces;
    m_places->setChecked(look.hasPlaces);
    m_sidebar->setVisible(look.hasPlaces);
}

LibraryPage::Look LibraryPage::look() const
{
    return {.cell = m_size->value(), .grouping = m_grouping->currentIndex(), .isStacked = m_stacks->isChecked(), .hasPlaces = m_sidebarWanted};
}

void LibraryPage::setSearch(const QString &text)
{
    m_search->setText(text);
}

void LibraryPage::setOffersExamples(bool offers)
{
    if (std::exchange(m_offersExamples, offers) != offers)
        showState();
}

QString LibraryPage::search() const
{
    return m_search->text();
}

std::vector<studio::Item> LibraryPage::selectedItems() const
{
    return m_grid->selectedItems();
}

void LibraryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isShown = m_sidebarWanted && width() >= narrow;
    m_sidebar->setVisible(isShown);
    m_places->setChecked(isShown);
}

void LibraryPage::showPlace(const Shown &shown)
{
    const Shown before = std::exchange(m_shown, shown);
    m_grid->scrollToTop();
    if (before.kind == Shown::Kind::Search && m_search->text() == before.rule)
        m_search->setText({});
    if (shown.kind == Shown::Kind::Search) {
        m_model->setRule({});
        m_search->setText(shown.rule);
    } else {
        m_model->setRule(shown.kind == Shown::Kind::Collection ? u"collection:\"%1\""_s.arg(QString(shown.name).remove(u'"')) : QString());
    }
    m_model->setPlace(shown.kind == Shown::Kind::Bin ? ItemModel::Place::Bin : ItemModel::Place::Library);
    showState();
}

QRect LibraryPage::dropPlace() const
{
    return m_sidebar->dropPlace().translated(m_sidebar->pos());
}

void LibraryPage::showSidebar()
{
    m_sidebar->show({.collections = m_library.collections().all(),
                     .searches = m_library.collections().searches(),
                     .items = m_library.count(),
                     .bytes = m_library.bytes(),
                     .binned = m_library.binCount(),
                     .binBytes = m_library.binBytes(),
                     .limit = m_rule->bytes});
}

// Models, tags and collections for the completion, read when the field is entered.
void LibraryPage::refreshWords()
{
    QStringList collections;
    for (const studio::Collection &of : m_library.collections().all())
        collections << of.name;
    m_model->readWords([this, collections](const studio::KnownWords &known) {
        m_search->setWords({.models = known.models, .tags = known.tags, .collections = collections});
    });
}

void LibraryPage::showEmpty()
{
    if (!m_search->text().isEmpty())
        m_empty->say(u"search"_s, tr("Nothing in the library fits this search."), tr("Clear the search"));
    else if (m_shown.kind == Shown::Kind::Bin)
        m_empty->say(u"trash"_s, tr("The bin is empty. What you delete is kept here until you empty it."));
    else if (m_shown.kind == Shown::Kind::Collection)
        m_empty->say(u"folder"_s, tr("Nothing is in this collection yet. Drop items on its name, or choose “Add to collection” in their menu."),
                     tr("Show all items"));
    else
        m_empty->say(u"library"_s, tr("Everything you make is kept here as ordinary files. Files dropped on the window can join it."),
                     m_offersExamples ? tr("Make four examples") : tr("Make the first one"));
}

void LibraryPage::showState()
{
    const bool isBin = m_shown.kind == Shown::Kind::Bin;
    const qint64 shown = m_model->itemCount();
    const qint64 all = isBin ? m_library.binCount() : m_library.count();
    const int selected = m_grid->selectedCount();
    if (selected > 1)
        m_count->setText(tr("%L1 selected").arg(selected));
    else if (!m_model->isComplete() && shown > 0)
        m_count->setText(tr("Searching…"));
    else if (shown == all)
        m_count->setText(all == 1 ? tr("1 item") : tr("%L1 items").arg(all));
    else
        m_count->setText(tr("%L1 of %L2").arg(shown).arg(all));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_import, m_remove, m_export})
        widget->setVisible(!isBin);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_restore, m_erase, m_emptyBin})
        widget->setVisible(isBin);
    m_remove->setEnabled(selected > 0);
    m_export->setEnabled(shown > 0);
    m_restore->setEnabled(selected > 0);
    m_erase->setEnabled(selected > 0);
    m_emptyBin->setEnabled(all > 0);

    if (shown == 0 && m_model->isComplete()) {
        showEmpty();
        const bool hadFocus = m_grid->hasFocus();
        m_stack->setCurrentWidget(m_empty);
        if (hadFocus) // it would go to any place
            keepFocus();
    } else {
        m_stack->setCurrentWidget(m_grid);
    }
    if (const auto told = m_grid->currentItem())
        Q_EMIT itemSelected(*told);
    else
        Q_EMIT selectionCleared();
}

} // namespace library
