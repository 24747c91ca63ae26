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

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
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
    m_back->setAccessibleName(tr("All results"));
    m_back->setToolTip(tr("Back to all results (Esc)"));
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

    connect(m_back, &QPushButton::clicked, this, &Stage::backToBatch);
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
    const bool batch = m_items.size() > 1;
    if (batch && m_stack->currentWidget() == m_viewer) {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const int step = mirrored ? -1 : 1;
        if (event->key() == Qt::Key_Escape)
            return backToBatch();
        if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left) {
            const int target = m_current + (event->key() == Qt::Key_Right ? step : -step);
            if (target >= 0 && target < int(m_items.size()))
                openOne(target);
            return;
        }
    }
    // One clip alone: the arrows go through its frames.
    if (!batch && (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left))
        return m_viewer->stepBy(event->key() == Qt::Key_Right ? 1 : -1);
    QWidget::keyPressEvent(event);
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
    QString details = one && m_items.size() > 1
                          ? tr("%1 of %2").arg(m_current + 1).arg(m_items.size())
                          : countText(m_items);
    if (const double seconds = secondsOf(m_items); seconds > 0)
        details = tr("%1 · %2").arg(details, durationText(seconds));
    if (m_onTheirWay > 0)
        details = tr("%1 · %2").arg(details, m_onTheirWay == 1 ? tr("1 on its way") : tr("%n on their way", nullptr, m_onTheirWay));
    m_details->setText(details);
    m_details->show();
    m_back->setVisible(one && m_items.size() > 1);
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
    m_items.clear();
    m_current = -1;
    m_grid->setItems({});
    m_title->setText(title);
    m_details->hide();
    m_back->hide();
    m_table->hide();
    m_compare->hide();
    m_join->hide();
    m_export->hide();
    m_stack->setCurrentWidget(m_message);
}

} // namespace viewer
