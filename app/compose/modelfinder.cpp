// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/modelfinder.h"

#include "compose/modelfinderrow.h"
#include "compose/quietlist.h"

#include "studio/catalog/modelpictures.h"
#include "theme.h"
#include "viewer/messagepage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace compose {

ModelFinder::ModelFinder(studio::Catalog &catalog, Click click, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_click(click)
    , m_model(new ModelList(catalog, this))
    , m_search(new QLineEdit(this))
    , m_list(new QuietList(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new viewer::MessagePage(this))
    , m_state(new QLabel(this))
    , m_retry(new QPushButton(tr("Try again"), this))
{
    m_search->setPlaceholderText(tr("Name, maker, task or endpoint"));
    m_search->setAccessibleName(tr("Search models"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    setFocusProxy(m_search);
    for (QToolButton *button : m_search->findChildren<QToolButton *>())
        button->setAccessibleName(tr("Clear search"));
    m_search->installEventFilter(this);
    buildList();
    for (QPushButton *button : m_empty->findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter belongs to the list
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setAccessibleName(tr("State of the list"));
    m_retry->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(4, 0, 4, 0);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_retry);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    layout->addWidget(m_search);
    layout->addWidget(m_stack, 1);
    layout->addLayout(foot);

    auto *favourite = new QAction(tr("Favourite"), this);
    favourite->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    favourite->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(favourite);
    connect(favourite, &QAction::triggered, this, [this] { toggleFavourite(m_list->currentIndex()); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_current.clear(); // the best one of what is found now
        m_model->setText(text);
        select(m_model->choosable(0, 1));
        m_list->scrollToTop();
        showRows(); // no rows as before, but of another text
        showState();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentIndex()); });
    connect(m_retry, &QPushButton::clicked, &m_catalog, &studio::Catalog::refresh);
    connect(&m_catalog, &studio::Catalog::refreshChanged, this, &ModelFinder::showState);
    connect(&m_catalog, &studio::Catalog::changed, this, &ModelFinder::showState);
    connect(&m_catalog.pictures(), &studio::ModelPictures::ready, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(m_model, &QAbstractItemModel::modelReset, this, &ModelFinder::selectAgain);
    connect(m_empty, &viewer::MessagePage::activated, this, [this] {
        m_search->clear();
        m_search->setFocus();
    });
    select(m_model->choosable(0, 1));
    showState();
    showRows();
}

void ModelFinder::buildList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ModelRow(m_catalog.pictures(), m_list));
    m_list->setAccessibleName(tr("Found models"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->viewport()->installEventFilter(this);
    m_list->installEventFilter(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    connect(m_list, &QListView::activated, this, &ModelFinder::choose);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_click == Click::Single)
            choose(index);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        m_currentRow = index.row();
        const QString endpoint = index.data(ModelList::EndpointRole).toString();
        if (endpoint.isEmpty() || endpoint == m_current)
            return;
        m_current = endpoint;
        Q_EMIT currentChanged(endpoint);
    });
}

void ModelFinder::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ModelFinder::setFilter(const ModelFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_current.clear();
    m_model->setFilter(filter);
    select(m_model->choosable(0, 1));
    m_list->scrollToTop();
    showRows();
}

void ModelFinder::setSearch(const QString &text)
{
    m_search->setText(text);
}

QString ModelFinder::current() const
{
    return m_list->currentIndex().data(ModelList::EndpointRole).toString();
}

void ModelFinder::select(int row)
{
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

// The same model as before, at the same place on the screen where that can be.
void ModelFinder::selectAgain()
{
    const int scrolled = m_list->verticalScrollBar()->value();
    const int row = m_model->rowOf(m_current, m_currentRow);
    select(row >= 0 ? row : m_model->choosable(0, 1));
    m_list->verticalScrollBar()->setValue(scrolled);
    showRows();
}

void ModelFinder::choose(const QModelIndex &index)
{
    const QString endpoint = index.data(ModelList::EndpointRole).toString();
    if (endpoint.isEmpty())
        return;
    m_catalog.touch(endpoint);
    Q_EMIT chosen(endpoint);
}

void ModelFinder::toggleFavourite(const QModelIndex &index)
{
    const QString endpoint = index.data(ModelList::EndpointRole).toString();
    if (!endpoint.isEmpty() && m_catalog.model(endpoint))
        m_catalog.setFavourite(endpoint, !m_catalog.isFavourite(endpoint));
}

void ModelFinder::showRows()
{
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_list);
        return;
    }
    if (!m_model->text().isEmpty())
        m_empty->say(QStringLiteral("search"), tr("No model here is called “%1”. An endpoint such as fal-ai/flux/dev can be entered as it is.")
                         .arg(m_model->text()), tr("Show all models"));
    else if (m_filter.of == ModelFilter::Of::Favourites)
        m_empty->say(QStringLiteral("star"), tr("No favourites yet. Ctrl+D or the star in a row makes one."));
    else
        m_empty->say(QStringLiteral("models"), tr("Nothing here yet."));
    m_stack->setCurrentWidget(m_empty);
}

void ModelFinder::showState()
{
    const QString problem = m_catalog.refreshProblem();
    const QDateTime refreshed = m_catalog.refreshed();
    int found = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        found += m_model->index(row).data(ModelList::EndpointRole).toString().isEmpty() ? 0 : 1;
    QString sentence = !m_model->text().isEmpty() ? tr("Found: %1.", "models").arg(found)
                                                  : tr("%n models.", nullptr, int(m_catalog.models().size()));
    if (m_catalog.isRefreshing())
        sentence = tr("Reading fal's list of models…");
    else if (!problem.isEmpty())
        sentence = refreshed.isValid()
            ? tr("The list of %1 is shown. %2").arg(QLocale().toString(refreshed.toLocalTime().date(), QLocale::ShortFormat), problem)
            : tr("The list that came with Gesso is shown. %1").arg(problem);
    m_state->setText(sentence);
    m_retry->setVisible(!problem.isEmpty() && !m_catalog.isRefreshing());
}

void ModelFinder::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_catalog.refreshIfOld();
}

void ModelFinder::step(int key)
{
    constexpr int rowHeight = 56;
    const int page = qMax(1, m_list->height() / rowHeight - 1);
    const int steps = key == Qt::Key_PageDown || key == Qt::Key_PageUp ? page : 1;
    const int direction = key == Qt::Key_Down || key == Qt::Key_PageDown ? 1 : -1;
    int row = m_list->currentIndex().row();
    for (int i = 0; i < steps; ++i) {
        const int next = m_model->choosable(row + direction, direction);
        if (next < 0)
            break;
        row = next;
    }
    select(row);
    if (m_model->choosable(row - 1, -1) < 0)
        m_list->scrollToTop(); // with the heading above the first one
}

bool ModelFinder::clickStar(QEvent *event)
{
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QModelIndex index = m_list->indexAt(mouse->pos());
    if (mouse->button() != Qt::LeftButton || !index.isValid()
        || index.data(ModelList::RowRole).toInt() != int(ModelList::Row::Model)
        || !ModelRow::starIn(m_list->visualRect(index), m_list->layoutDirection()).contains(mouse->pos()))
        return false;
    if (event->type() == QEvent::MouseButtonRelease)
        toggleFavourite(index);
    return true;
}

bool ModelFinder::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched == m_list->viewport()
        && (type == QEvent::MouseButtonPress || type == QEvent::MouseButtonRelease || type == QEvent::MouseButtonDblClick))
        return clickStar(event);
    if ((watched != m_search && watched != m_list) || type != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up && key != Qt::Key_PageDown && key != Qt::Key_PageUp)
        return false;
    step(key);
    return true;
}

} // namespace compose
