// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/stage.h"

#include "theme.h"
#include "viewer/batchgrid.h"
#include "viewer/elidedlabel.h"
#include "viewer/format.h"
#include "viewer/itemviewer.h"
#include "viewer/messagepage.h"
#include "viewer/thumbnails.h"
#include "viewer/tilepainter.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {

QString countText(const std::vector<studio::Item> &items)
{
    const int count = int(items.size());
    const auto all = [&](media::Kind kind) {
        return std::ranges::all_of(items,
                                   [&](const studio::Item &item) { return item.kind == kind; });
    };
    if (all(media::Kind::Image))
        return count == 1 ? Stage::tr("1 image") : Stage::tr("%n images", nullptr, count);
    if (all(media::Kind::Video))
        return count == 1 ? Stage::tr("1 clip") : Stage::tr("%n clips", nullptr, count);
    if (all(media::Kind::Audio))
        return count == 1 ? Stage::tr("1 sound") : Stage::tr("%n sounds", nullptr, count);
    if (all(media::Kind::Text))
        return count == 1 ? Stage::tr("1 text") : Stage::tr("%n texts", nullptr, count);
    return count == 1 ? Stage::tr("1 result") : Stage::tr("%n results", nullptr, count);
}

// The time of a batch is that of its slowest: its jobs ran beside each other.
double secondsOf(const std::vector<studio::Item> &items)
{
    double longest = 0;
    for (const studio::Item &item : items)
        longest =
            std::max(longest, item.queueSeconds + item.inferenceSeconds + item.transferSeconds);
    return longest;
}

QString promptOf(const studio::Item &item)
{
    const QString prompt =
        item.recipe ? item.recipe->values.value("prompt"_L1).toString() : QString();
    return prompt.isEmpty() ? item.title() : prompt;
}

} // namespace

Stage::Stage(QWidget *parent)
    : QWidget(parent)
    , m_thumbnails(new Thumbnails(this))
    , m_title(new ElidedLabel(this))
    , m_details(new QLabel(this))
    , m_back(new QPushButton(theme::icon(u"grid"_qs), tr("All"), this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_table(new QPushButton(tr("Rows and columns…"), this))
    , m_compare(new QPushButton(theme::icon(u"compare"_qs), QString(), this))
    , m_join(new QPushButton(tr("Join…"), this))
    , m_export(new QPushButton(tr("Export…"), this))
    , m_stack(new QStackedWidget(this))
    , m_message(new MessagePage(this))
    , m_grid(new BatchGrid(*m_thumbnails, this))
    , m_viewer(new ItemViewer(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_details->setTextFormat(Qt::PlainText);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    for (QToolButton *button : {m_previous, m_next}) {
        const bool isNext = button == m_next;
        button->setIcon(theme::icon(isNext != isMirrored ? u"chevron-right"_qs : u"chevron-left"_qs));
        button->setAccessibleName(isNext ? tr("Next result") : tr("Previous result"));
        button->setToolTip(isNext ? tr("Next (Page Down)") : tr("Previous (Page Up)"));
        button->setAutoRaise(true);
        button->setFixedSize(theme::rowHeight, theme::rowHeight);
        connect(button, &QToolButton::clicked, this, [this, isNext] { openNext(isNext ? 1 : -1); });
    }
    m_table->setAccessibleName(tr("Rows and columns"));
    m_table->setToolTip(tr("This batch as a table by what varies in it"));
    m_compare->setAccessibleName(tr("Compare"));
    m_compare->setToolTip(tr("Compare up to four images, from this one on (C)"));
    m_join->setAccessibleName(tr("Join"));
    m_join->setToolTip(tr("Make one clip of these"));
    m_export->setAccessibleName(tr("Export"));
    m_export->setToolTip(tr("Save all results shown here under names of your choice"));

    auto *header = new QHBoxLayout;
    header->setSpacing(theme::grid);
    header->addWidget(m_title, 0);
    header->addWidget(m_details);
    header->addStretch(1);
    header->addWidget(m_previous);
    header->addWidget(m_next);
    header->addWidget(m_back);
    header->addWidget(m_table);
    header->addWidget(m_compare);
    header->addWidget(m_join);
    header->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(theme::grid);
    column->addLayout(header);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_viewer);

    connect(m_back, &QPushButton::clicked, this, &Stage::back);
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(m_items); });
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareRequested(comparable()); });
    connect(m_join, &QPushButton::clicked, this, [this] { Q_EMIT joinRequested(m_items); });
    connect(m_table, &QPushButton::clicked, this, &Stage::gridRequested);
    connect(m_grid, &BatchGrid::selectionChanged, this, &Stage::select);
    connect(m_grid, &BatchGrid::openWanted, this, &Stage::openOne);
    m_thumbnails->setWaveColor(theme::tokens(palette()).accent);
    showEmpty();
}

Stage::~Stage() = default;

void Stage::showItems(const std::vector<studio::Item> &items)
{
    if (items.empty())
        return showEmpty();
    m_viewer->leave();
    m_walk = {};
    m_items = items;
    m_current = -1;
    m_onTheirWay = 0;
    m_thumbnails->setWaveColor(theme::tokens(palette()).accent);
    m_grid->setItems(items);
    if (items.size() == 1) {
        openOne(0);
        return;
    }
    m_stack->setCurrentWidget(m_grid);
    m_grid->select(0);
    select(0); // the grid says nothing where it was selected before
    showTitle();
}

void Stage::showBatch(const std::vector<studio::Item> &items, const QStringList &labels, int onTheirWay)
{
    const bool isMore = m_items.size() > 1 && items.size() >= m_items.size() && m_stack->currentWidget() != m_message
        && std::ranges::find(items, m_items.front().id, &studio::Item::id) != items.end();
    if (!isMore) {
        showItems(items);
        m_onTheirWay = onTheirWay;
        if (items.size() > 1)
            m_grid->setItems(items, labels);
        return items.empty() ? void() : showTitle();
    }
    const qint64 shown = current() ? current()->id : 0;
    m_items = items;
    m_onTheirWay = onTheirWay;
    const auto found = std::ranges::find(m_items, shown, &studio::Item::id);
    m_current = found == m_items.end() ? -1 : int(found - m_items.begin());
    m_grid->setItems(items, labels);
    if (m_current < 0)
        m_grid->select(0);
    showTitle();
}

void Stage::showWithin(const studio::Item &item, const Walk &walk)
{
    showItems({item});
    m_walk = walk;
    m_viewer->setFocus(Qt::OtherFocusReason);
    showTitle();
}

void Stage::removeItems(const std::vector<qint64> &ids)
{
    const auto isGone = [&ids](const studio::Item &item) { return std::ranges::find(ids, item.id) != ids.end(); };
    if (std::ranges::none_of(m_items, isGone))
        return;
    if (m_walk.next) {
        const std::optional<studio::Item> neighbour = m_neighbour;
        if (!neighbour) {
            showEmpty();
            return Q_EMIT leaveRequested();
        }
        showWithin(*neighbour, Walk(m_walk));
        return Q_EMIT walkedTo(neighbour->id);
    }
    const bool wasOpen = m_stack->currentWidget() == m_viewer;
    std::vector<studio::Item> left;
    int next = -1; // what stands where the current one did
    for (int i = 0; i < int(m_items.size()); ++i) {
        if (isGone(m_items[size_t(i)]))
            continue;
        if (i >= m_current && next < 0)
            next = int(left.size());
        left.push_back(m_items[size_t(i)]);
    }
    if (left.empty())
        return showEmpty();
    const int selected = next < 0 ? int(left.size()) - 1 : next;
    const int onTheirWay = m_onTheirWay;
    showItems(left);
    m_onTheirWay = onTheirWay;
    if (left.size() > 1 && wasOpen)
        return openOne(selected);
    m_grid->select(selected);
    select(selected);
    showTitle();
}

bool Stage::goesOn() const
{
    return m_walk.next || (m_items.size() > 1 && m_stack->currentWidget() == m_viewer);
}

void Stage::openNext(int step)
{
    if (!goesOn() || !current())
        return;
    if (!m_walk.next) {
        const int target = m_current + step;
        if (target >= 0 && target < int(m_items.size()))
            openOne(target);
        return;
    }
    const std::optional<studio::Item> item = m_walk.next(current()->id, step);
    if (!item)
        return;
    const Walk walk = m_walk;
    showWithin(*item, walk);
    Q_EMIT walkedTo(item->id);
}

void Stage::back()
{
    if (m_walk.next)
        Q_EMIT leaveRequested();
    else
        backToBatch();
}

bool Stage::openItem(qint64 id)
{
    const auto found = std::ranges::find(m_items, id, &studio::Item::id);
    if (found == m_items.end())
        return false;
    openOne(int(found - m_items.begin()));
    return true;
}

void Stage::showEmpty(const QString &sentence)
{
    showMessage({});
    m_message->say(
        u"image"_qs,
        sentence.isEmpty()
            ? tr("Describe what you want to see, then press Generate. Results appear here "
                 "and are kept in the library.")
            : sentence);
}

void Stage::showBusy(const QString &title, const QString &sentence, double progress)
{
    showMessage(title);
    m_message->say(u"create"_qs, sentence);
    m_message->setProgress(progress);
}

void Stage::showFailure(const QString &title, const QString &sentence)
{
    showMessage(title);
    m_message->say(u"warning"_qs, sentence);
}

const studio::Item *Stage::current() const
{
    return m_current >= 0 && m_current < int(m_items.size()) ? &m_items[size_t(m_current)]
                                                             : nullptr;
}

std::vector<studio::Item> Stage::comparable() const
{
    constexpr size_t most = 4;
    std::vector<studio::Item> images;
    // Round the end: the last one is compared with the first ones.
    for (size_t i = 0; i < m_items.size() && images.size() < most; ++i) {
        const studio::Item &item = m_items[(size_t(std::max(0, m_current)) + i) % m_items.size()];
        if (item.kind == media::Kind::Image)
            images.push_back(item);
    }
    return images;
}

void Stage::keyPressEvent(QKeyEvent *event)
{
    const bool isArrow = event->key() == Qt::Key_Right || event->key() == Qt::Key_Left;
    if (goesOn()) {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        if (event->key() == Qt::Key_Escape)
            return back();
        if (isArrow)
            return openNext((event->key() == Qt::Key_Right) != mirrored ? 1 : -1);
        if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)
            return openNext(event->key() == Qt::Key_PageDown ? 1 : -1);
    }
    // One clip alone: the arrows go through its frames.
    if (m_items.size() <= 1 && isArrow)
        return m_viewer->stepBy(event->key() == Qt::Key_Right ? 1 : -1);
    if (!actOnKey(*event))
        QWidget::keyPressEvent(event);
}

// The keys of the list that a viewer leaves free.
bool Stage::actOnKey(const QKeyEvent &event)
{
    const studio::Item *item = current();
    if (!item || item->id <= 0 || (event.modifiers() & ~Qt::KeypadModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeWanted(*item);
        return true;
    case Qt::Key_F:
        Q_EMIT favouriteWanted(*item);
        return true;
    case Qt::Key_T:
        Q_EMIT tagsWanted(*item);
        return true;
    default:
        return false;
    }
}

void Stage::contextMenuEvent(QContextMenuEvent *event)
{
    if (const studio::Item *item = current(); item && item->id > 0)
        Q_EMIT menuWanted(*item, event->globalPos());
}

void Stage::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), theme::tokens(palette()).stage);
}

void Stage::openOne(int index)
{
    m_stack->setCurrentWidget(m_viewer);
    m_viewer->open(m_items[size_t(index)]);
    if (m_items.size() > 1)
        m_viewer->setFocus(
            Qt::OtherFocusReason); // a batch was opened by hand; a new result steals no focus
    select(index);
    m_grid->select(index);
    showTitle();
}

void Stage::backToBatch()
{
    m_viewer->leave();
    const int last =
        m_current; // the stack gives the focus, and with it the selection, to the tile left last
    m_stack->setCurrentWidget(m_grid);
    m_grid->select(last);
    m_grid->setFocus(Qt::OtherFocusReason);
    showTitle();
}

void Stage::select(int index)
{
    if (index == m_current || index < 0)
        return;
    m_current = index;
    Q_EMIT itemSelected(m_items[size_t(index)]);
}

void Stage::showTitle()
{
    const bool one = m_stack->currentWidget() == m_viewer;
    const studio::Item *shown = current();
    m_title->setText(promptOf(shown ? *shown : m_items.front()));
    QString details = m_walk.place && shown ? m_walk.place(shown->id) : QString();
    if (details.isEmpty())
        details = one && m_items.size() > 1 ? tr("%1 of %2").arg(m_current + 1).arg(m_items.size()) : countText(m_items);
    if (const double seconds = secondsOf(m_items); seconds > 0)
        details = tr("%1 · made in %2", "how many results, a time").arg(details, durationText(seconds));
    if (m_onTheirWay > 0)
        details = tr("%1 · %2").arg(details, m_onTheirWay == 1 ? tr("1 on its way") : tr("%n on their way", nullptr, m_onTheirWay));
    m_details->setText(details);
    m_details->show();
    m_back->setVisible(goesOn());
    m_back->setText(m_walk.next ? m_walk.back : tr("All"));
    m_back->setAccessibleName(m_walk.next ? tr("Back to the list") : tr("All results"));
    m_back->setToolTip(m_walk.next ? tr("Back to the list (Esc)") : tr("Back to all results (Esc)"));
    bool isFirst = m_current <= 0;
    bool isLast = m_current + 1 >= int(m_items.size());
    if (m_walk.next && shown) {
        const auto before = m_walk.next(shown->id, -1);
        const auto after = m_walk.next(shown->id, 1);
        isFirst = !before;
        isLast = !after;
        m_neighbour = after ? after : before;
    }
    m_previous->setVisible(goesOn());
    m_previous->setEnabled(!isFirst);
    m_next->setVisible(goesOn());
    m_next->setEnabled(!isLast);
    m_table->setVisible(m_items.size() > 1);
    m_compare->setVisible(comparable().size() > 1);
    const bool areClips = std::ranges::all_of(m_items, [](const studio::Item &item) { return item.kind == media::Kind::Video; });
    m_join->setVisible(!one && m_items.size() > 1 && areClips);
    m_export->setVisible(true);
    m_export->setAccessibleDescription(
        tr("Saves everything shown here under names of your choice."));
}

void Stage::showMessage(const QString &title)
{
    m_viewer->leave();
    m_walk = {};
    m_items.clear();
    m_current = -1;
    m_grid->setItems({});
    m_title->setText(title);
    m_details->hide();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_back, m_previous, m_next})
        widget->hide();
    m_table->hide();
    m_compare->hide();
    m_join->hide();
    m_export->hide();
    m_stack->setCurrentWidget(m_message);
}

} // namespace viewer
