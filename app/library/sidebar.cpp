// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/sidebar.h"

#include "style.h"
#include "theme.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace library {

using namespace Qt::StringLiterals;

namespace {

constexpr int KindRole = Qt::UserRole;
constexpr int IdRole = Qt::UserRole + 1;
constexpr int RuleRole = Qt::UserRole + 2;

QStringList filesOf(const QMimeData &mime)
{
    QStringList paths;
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

// The line in which a place is renamed has a name for assistive programs.
class PlaceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (editor)
            editor->setAccessibleName(Sidebar::tr("Name"));
        return editor;
    }
};

} // namespace

PlaceTree::PlaceTree(QWidget *parent) : QTreeWidget(parent)
{
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DropOnly);
    setItemDelegate(new PlaceDelegate(this));
}

qint64 PlaceTree::collectionAt(const QPoint &place) const
{
    const QTreeWidgetItem *item = itemAt(place);
    const bool isCollection = item && item->data(0, KindRole).toInt() == int(Shown::Kind::Collection) && item->data(0, IdRole).isValid();
    return isCollection && item->data(0, RuleRole).toString().isEmpty() ? item->data(0, IdRole).toLongLong() : 0;
}

// Qt tells assistive programs that the focus came to the new row, wherever it is: here only when it is here. The places
// are filled anew with each result, while the person is somewhere else.
void PlaceTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus())
        QTreeWidget::currentChanged(current, previous);
    else
        QAbstractItemView::currentChanged(current, previous);
}

void PlaceTree::focusInEvent(QFocusEvent *event)
{
    QTreeWidget::focusInEvent(event);
    // The row as well as the list, of which Qt tells after this.
    QMetaObject::invokeMethod(this, [this] { currentChanged(currentIndex(), currentIndex()); }, Qt::QueuedConnection);
}

void PlaceTree::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PlaceTree::dragMoveEvent(QDragMoveEvent *event)
{
    const QPoint place = event->position().toPoint();
    const bool isCollection = collectionAt(place) != 0;
    light(isCollection ? indexAt(place).siblingAtColumn(0) : QModelIndex());
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(isCollection);
}

void PlaceTree::dragLeaveEvent(QDragLeaveEvent *event)
{
    light({});
    QTreeWidget::dragLeaveEvent(event);
}

void PlaceTree::light(const QModelIndex &index)
{
    if (m_lit == index)
        return;
    m_lit = index;
    viewport()->update();
}

void PlaceTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeWidget::drawRow(painter, option, index);
    if (m_lit.isValid() && m_lit == index)
        theme::fillRounded(painter, option.rect.adjusted(1, 1, -1, -1), Qt::transparent, theme::tokens(palette()).accent, 2);
}

void PlaceTree::dropEvent(QDropEvent *event)
{
    light({});
    const qint64 collection = collectionAt(event->position().toPoint());
    if (collection == 0)
        return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT filesDropped(collection, filesOf(*event->mimeData()));
}

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_tree(new PlaceTree(this))
    , m_room(new QLabel(this))
    , m_meter(new QProgressBar(this))
    , m_keeping(new QPushButton(tr("Make room…"), this))
{
    m_tree->setAccessibleName(tr("Places in the library"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIconSize({18, 18});
    m_tree->setUniformRowHeights(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(20);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->viewport()->setBackgroundRole(QPalette::Window);
    QPalette quiet = m_tree->palette();
    quiet.setColor(QPalette::Base, quiet.color(QPalette::Window));
    m_tree->setPalette(quiet);
    m_room->setTextFormat(Qt::PlainText);
    m_room->setWordWrap(true);
    m_room->setAccessibleName(tr("Room that the library takes"));
    m_meter->setTextVisible(false);
    m_meter->setFixedHeight(4);
    m_meter->setAccessibleName(tr("Part of the room that the library may take"));
    m_keeping->setToolTip(tr("What may go by itself, and what is in the bin"));
    auto *plus = new QToolButton(this);
    plus->setIcon(theme::icon(u"plus"_s));
    plus->setText(tr("New collection"));
    plus->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    plus->setAutoRaise(true);

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 4, 12, 12);
    foot->setSpacing(theme::grid);
    foot->addWidget(plus, 0, Qt::AlignLeading);
    foot->addWidget(m_room);
    foot->addWidget(m_meter);
    foot->addWidget(m_keeping);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(0);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(theme::grid, 0, theme::grid, 0);
    inset->addWidget(m_tree);
    column->addLayout(inset, 1);
    column->addLayout(foot);
    setFixedWidth(208);
    setFocusProxy(m_tree);

    connect(plus, &QToolButton::clicked, this, &Sidebar::newCollectionWanted);
    connect(m_keeping, &QPushButton::clicked, this, &Sidebar::keepingWanted);
    connect(m_tree, &PlaceTree::filesDropped, this, &Sidebar::filesDropped);
    connect(m_tree, &QTreeWidget::customContextMenuRequested, this, &Sidebar::showMenu);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (m_isFilling || !item || !(item->flags() & Qt::ItemIsSelectable))
            return;
        m_shown = shownAt(item);
        Q_EMIT chosen(m_shown);
    });
    connect(m_tree, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *item, int at) {
        if (!m_isFilling && at == 0)
            Q_EMIT renameWanted(shownAt(item), item->text(0));
    });
}

Shown Sidebar::shownAt(const QTreeWidgetItem *item) const
{
    return {.kind = Shown::Kind(item->data(0, KindRole).toInt()),
            .id = item->data(0, IdRole).toLongLong(),
            .name = item->text(0),
            .rule = item->data(0, RuleRole).toString()};
}

QTreeWidgetItem *Sidebar::add(QTreeWidgetItem *under, const Shown &shown, const QString &icon, qint64 count)
{
    auto *item = under ? new QTreeWidgetItem(under) : new QTreeWidgetItem(m_tree);
    item->setIcon(0, theme::icon(icon));
    item->setText(0, shown.name);
    item->setToolTip(0, shown.rule.isEmpty() ? QString() : shown.rule.toHtmlEscaped());
    item->setData(0, KindRole, int(shown.kind));
    item->setData(0, IdRole, shown.id);
    item->setData(0, RuleRole, shown.rule);
    item->setSizeHint(0, QSize(0, 28));
    if (count > 0) {
        item->setText(1, locale().toString(count));
        item->setTextAlignment(1, Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
        item->setForeground(1, theme::tokens(palette()).textSecond);
    }
    if (shown.kind == Shown::Kind::Collection)
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    if (shown.kind == m_shown.kind && shown.id == m_shown.id)
        m_tree->setCurrentItem(item);
    return item;
}

void Sidebar::show(const State &state)
{
    m_isFilling = true;
    m_tree->clear();
    const auto section = [this](const QString &title) {
        auto *item = new QTreeWidgetItem(m_tree);
        item->setText(0, title);
        item->setFlags(Qt::ItemIsEnabled);
        item->setForeground(0, theme::tokens(palette()).textSecond);
        item->setSizeHint(0, QSize(0, 36));
    };
    add(nullptr, {.kind = Shown::Kind::All, .name = tr("All items"), .rule = {}}, u"library"_s, state.items);
    add(nullptr, {.kind = Shown::Kind::Bin, .name = tr("Bin"), .rule = {}}, u"trash"_s, state.binned);
    if (!state.collections.empty())
        section(tr("Collections"));
    for (const studio::Collection &of : state.collections)
        add(nullptr, {.kind = Shown::Kind::Collection, .id = of.id, .name = of.name, .rule = of.rule}, of.rule.isEmpty() ? u"folder"_s : u"wand"_s, of.items);
    if (!state.searches.empty())
        section(tr("Searches"));
    for (const studio::SavedSearch &of : state.searches)
        add(nullptr, {.kind = Shown::Kind::Search, .id = of.id, .name = of.name, .rule = of.text}, u"search"_s, 0);
    m_isFilling = false;

    const QString size = locale().formattedDataSize(state.bytes, 1, QLocale::DataSizeSIFormat);
    QString room = state.limit > 0 ? tr("%1 of %2").arg(size, locale().formattedDataSize(state.limit, 0, QLocale::DataSizeSIFormat))
                                   : tr("%1 in the library").arg(size);
    if (state.binBytes > 0)
        room += u'\n' + tr("%1 in the bin").arg(locale().formattedDataSize(state.binBytes, 1, QLocale::DataSizeSIFormat));
    m_room->setText(room);
    m_meter->setVisible(state.limit > 0);
    m_meter->setRange(0, 1000);
    m_meter->setValue(state.limit > 0 ? int(std::min<qint64>(1000, state.bytes * 1000 / state.limit)) : 0);
}

void Sidebar::select(const Shown &shown)
{
    m_shown = shown;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_tree->topLevelItem(i);
        if ((item->flags() & Qt::ItemIsSelectable) && item->data(0, KindRole).toInt() == int(shown.kind) && item->data(0, IdRole).toLongLong() == shown.id)
            m_tree->setCurrentItem(item);
    }
}

QRect Sidebar::dropPlace() const
{
    for (int i = 0; isVisible() && i < m_tree->topLevelItemCount(); ++i) {
        const Shown shown = shownAt(m_tree->topLevelItem(i));
        if (shown.kind == Shown::Kind::Collection && shown.rule.isEmpty())
            return m_tree->geometry();
    }
    return {};
}

void Sidebar::showMenu(const QPoint &place)
{
    QTreeWidgetItem *item = m_tree->itemAt(place);
    if (!item || !(item->flags() & Qt::ItemIsSelectable))
        return;
    const Shown shown = shownAt(item);
    if (shown.kind != Shown::Kind::Collection && shown.kind != Shown::Kind::Search)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (shown.kind == Shown::Kind::Collection)
        menu->addAction(tr("&Rename"), m_tree, [this, item] { m_tree->editItem(item, 0); });
    menu->addAction(tr("&Delete"), this, [this, shown] { Q_EMIT removeWanted(shown); });
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

} // namespace library
