// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/rewind.h"

#include "live/liveview.h"
#include "live/recordbutton.h"
#include "live/rewindstrip.h"
#include "live/timelapsedialog.h"
#include "announce.h"
#include "theme.h"
#include "viewer/elidedlabel.h"

#include "studio/background.h"
#include "studio/live/frameimage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace live {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize smallPicture(4 * RewindStrip::pictureHeight, 2 * RewindStrip::pictureHeight); // sharp at 200 %
constexpr int roomForWords = 460; // below this the finish button is an icon

} // namespace

struct Rewind::Look
{
    studio::ShelvedFrame place;
    media::Result<studio::LiveFrame> frame;
    QImage image;
};

Rewind::Look Rewind::lookInto(const QString &folder, const studio::ShelvedFrame &place)
{
    Look look{.place = place, .frame = studio::FrameShelf::read(folder, place), .image = {}};
    if (look.frame)
        look.image = studio::frameImage(look.frame->bytes).value_or(QImage());
    return look;
}

Rewind::Rewind(LiveView &view, QWidget *page)
    : QWidget(page)
    , m_view(view)
    , m_strip(new RewindStrip(this))
    , m_words(new viewer::ElidedLabel(this))
    , m_finishMenu(new QMenu(this))
{
    m_clock.start();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(&m_view, 1);
    column->addWidget(m_strip);
    column->addWidget(makeRow());
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(200ms);
    connect(&m_refresh, &QTimer::timeout, this, &Rewind::refresh);
    connect(m_strip, &RewindStrip::frameWanted, this, &Rewind::lookAt);
    connect(m_strip, &RewindStrip::liveWanted, this, &Rewind::goLive);
    page->installEventFilter(this);
    tell();
}

Rewind::~Rewind() = default;

QToolButton *Rewind::addButton(QHBoxLayout *row, const QString &icon, const QString &name, const QString &help)
{
    auto *button = new QToolButton(this);
    button->setIcon(theme::icon(icon));
    button->setAutoRaise(true);
    button->setFixedSize(32, 32);
    button->setAccessibleName(name);
    button->setToolTip(help);
    row->addWidget(button);
    return button;
}

QWidget *Rewind::makeRow()
{
    auto *bar = new QWidget(this);
    bar->setLayoutDirection(Qt::LeftToRight); // like the line of time above it
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(theme::grid, 0, theme::grid, theme::grid / 2);
    row->setSpacing(theme::grid / 2);
    m_back = addButton(row, u"chevron-left"_s, tr("Frame back"), tr("The frame before (comma)"));
    m_on = addButton(row, u"chevron-right"_s, tr("Frame on"), tr("The next frame (full stop)"));
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { step(1); });
    row->addWidget(m_words, 1);
    m_beforeButton = addButton(row, u"compare"_s, tr("Show the frame before"), tr("Hold to see the frame before this one (A)"));
    connect(m_beforeButton, &QToolButton::pressed, this, [this] { setBefore(true); });
    connect(m_beforeButton, &QToolButton::released, this, [this] { setBefore(false); });
    m_record = new RecordButton(this);
    m_record->setLayoutDirection(layoutDirection());
    row->addWidget(m_record);
    connect(m_record, &RecordButton::recorded, this, &Rewind::recorded);
    connect(m_record, &RecordButton::problem, this, &Rewind::problem);
    connect(m_record, &RecordButton::begun, this, [this] {
        holdRecording();
        if (!m_newest.frame.bytes.isEmpty())
            m_record->add(m_newest.frame); // it begins with what is there
    });
    m_lapse = addButton(row, u"video"_s, tr("Time lapse"), tr("Make a quick film of the frames that can be looked back at…"));
    connect(m_lapse, &QToolButton::clicked, this, &Rewind::openTimeLapse);
    m_finish = addButton(row, u"wand"_s, tr("Finish in another model"), tr("Keep this frame and go on from it in a model that takes its time, with its prompt, seed and strength"));
    m_finish->setText(tr("Finish…"));
    m_finish->setLayoutDirection(layoutDirection()); // its word is read as all others are
    m_finish->setPopupMode(QToolButton::InstantPopup);
    m_finish->setMenu(m_finishMenu);
    m_finish->hide(); // until somebody knows the models
    connect(m_finishMenu, &QMenu::aboutToShow, this, &Rewind::showFinishModels);
    m_live = addButton(row, u"skip"_s, tr("Back to live"), tr("Back to what the model makes now (Escape)"));
    connect(m_live, &QToolButton::clicked, this, &Rewind::goLive);
    return bar;
}

std::chrono::milliseconds Rewind::now() const
{
    return std::chrono::milliseconds(m_clock.elapsed());
}

void Rewind::keepIn(const QString &frames, const QString &recordings, const studio::FrameLimits &limits)
{
    m_store = std::make_unique<studio::FrameStore>(frames, limits);
    m_recordings = recordings;
    m_record->recordInto(recordings);
    connect(m_store.get(), &studio::FrameStore::changed, this, [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    });
}

void Rewind::setFinishModels(const FinishModels &models)
{
    m_finishModels = models;
    m_finish->setVisible(bool(models));
}

void Rewind::take(const QImage &image, const studio::LiveFrame &frame)
{
    m_beforeNewest = std::exchange(m_newest, {image, frame});
    if (m_store)
        m_store->add(frame, now());
    m_record->add(frame);
    if (!isLive() || m_before)
        return;
    m_current = m_newest;
    m_previous = m_beforeNewest;
    present();
    tell();
}

void Rewind::setPaused(bool paused)
{
    m_paused = paused;
    holdRecording();
}

void Rewind::holdRecording()
{
    m_record->setHeld(m_paused || !isVisible());
}

void Rewind::goLive()
{
    m_wanted.reset();
    ++m_returns;
    m_strip->setShown({});
    if (!std::exchange(m_shown, std::nullopt))
        return;
    m_before = false;
    m_current = m_newest;
    m_previous = m_beforeNewest;
    present();
    tell();
    shell::announce(this, m_strip->valueText());
    Q_EMIT liveChanged(true);
}

void Rewind::step(int frames)
{
    if (!m_store || m_store->frames().empty())
        return;
    const int last = int(m_store->frames().size()) - 1;
    const auto &from = m_wanted ? m_wanted : m_shown;
    const int index = (from ? m_store->indexOf(from->number) : last) + frames;
    if (index > last)
        return goLive();
    m_isStepped = true;
    lookAt(std::max(0, index));
}

void Rewind::lookAt(int index)
{
    if (!m_store || index < 0 || index >= int(m_store->frames().size()))
        return;
    m_wanted = m_store->frames()[size_t(index)];
    m_strip->setShown(m_wanted->number);
    if (!m_reading)
        read();
}

void Rewind::read()
{
    m_reading = true;
    studio::inBackground(
        this,
        [folder = m_store->folder(), place = *std::exchange(m_wanted, std::nullopt)] { return lookInto(folder, place); },
        [this, asked = m_returns](const Look &look) {
            m_reading = false;
            if (asked == m_returns) // else somebody went back to live meanwhile
                takeLook(look);
            if (m_wanted)
                read();
        });
}

void Rewind::takeLook(const Look &look)
{
    if (!look.frame || look.image.isNull()) {
        // It is gone, or never was a picture: what is shown stays.
        Q_EMIT problem(look.frame ? tr("This frame cannot be shown.") : look.frame.error().message);
        m_strip->setShown(m_shown ? std::optional(m_shown->number) : std::nullopt);
        return;
    }
    const bool wasLive = isLive();
    m_shown = look.place;
    m_current = {look.image, *look.frame};
    m_previous = {};
    if (!m_wanted)
        m_strip->setShown(look.place.number);
    if (m_before)
        readBefore();
    present();
    tell();
    if ((std::exchange(m_isStepped, false) || !m_strip->hasFocus()) && !m_wanted) // it tells by itself where its own keys moved it
        shell::announce(this, m_words->text());
    if (wasLive)
        Q_EMIT liveChanged(false);
}

// The frame before the one that is looked at.
void Rewind::readBefore()
{
    if (!m_shown || !m_store)
        return;
    const int index = m_store->indexOf(m_shown->number);
    if (index < 1)
        return;
    studio::inBackground(
        this,
        [folder = m_store->folder(), place = m_store->frames()[size_t(index) - 1]] { return lookInto(folder, place); },
        [this, of = m_shown->number](const Look &look) {
            if (!m_shown || m_shown->number != of || !look.frame || look.image.isNull())
                return;
            m_previous = {look.image, *look.frame};
            present();
        });
}

void Rewind::setBefore(bool before)
{
    if (before == m_before)
        return;
    m_before = before;
    if (isLive() && !before) { // what came meanwhile
        m_current = m_newest;
        m_previous = m_beforeNewest;
    }
    if (before && !isLive() && m_previous.image.isNull())
        readBefore();
    present();
    tell();
}

void Rewind::present()
{
    const QImage &image = m_before && !m_previous.image.isNull() ? m_previous.image : m_current.image;
    if (!image.isNull())
        m_view.showFrame(image);
}

void Rewind::refresh()
{
    m_strip->setFrames(m_store->frames());
    makeSmallPicture();
    tell();
}

void Rewind::makeSmallPicture()
{
    if (m_drawsSmall || m_store->frames().empty() || !m_strip->wantsPictureOf(m_store->frames().back()))
        return;
    m_drawsSmall = true;
    studio::inBackground(
        this,
        [folder = m_store->folder(), place = m_store->frames().back()] {
            const auto frame = studio::FrameShelf::read(folder, place);
            return std::pair(place.number, frame ? studio::frameImage(frame->bytes, smallPicture).value_or(QImage()) : QImage());
        },
        [this](const std::pair<quint64, QImage> &made) {
            m_drawsSmall = false;
            if (!made.second.isNull())
                m_strip->setPicture(made.first, made.second);
        });
}

void Rewind::tell()
{
    const bool has = m_store && !m_store->frames().empty();
    const bool isBefore = m_before && !m_previous.image.isNull();
    // Counted from the newest frame: while nobody draws nothing moves.
    const auto newest = has ? m_store->frames().back().at : 0ms;
    const QString length = has ? lookedBackText(newest - m_store->frames().front().at) : QString();
    QString words;
    if (isBefore)
        words = tr("The frame before");
    else if (m_shown)
        words = tr("%1 back", "a time").arg(lookedBackText(std::max(0ms, newest - m_shown->at)));
    else if (has)
        words = tr("%1 to look back at", "a time").arg(length);
    QString why;
    if (m_store && m_store->shortness() == studio::FrameShelf::Shortness::Disk)
        why = tr("The disk is nearly full: less than five minutes can be looked back at.");
    else if (m_store && m_store->shortness() == studio::FrameShelf::Shortness::Limit)
        why = tr("The frames are large: less than five minutes of them fit into the room for looking back.");
    if (m_store && m_store->shortness() == studio::FrameShelf::Shortness::Disk && !m_shown)
        words = has ? tr("%1 to look back at: the disk is nearly full", "a time").arg(length) : why;
    m_words->setText(words);
    if (!why.isEmpty())
        m_words->setToolTip(why);
    m_words->setAccessibleName(words.isEmpty() ? tr("Nothing to look back at yet") : words);
    const bool hasFrame = !m_current.frame.bytes.isEmpty();
    if (hasFrame)
        m_view.setAccessibleDescription(m_shown || isBefore ? tr("An earlier picture: %1.").arg(words) : tr("The newest picture that the model made of your drawing."));
    m_back->setEnabled(has);
    m_on->setEnabled(has && m_shown);
    m_live->setEnabled(m_shown.has_value());
    m_beforeButton->setEnabled(hasFrame && (m_shown || !m_beforeNewest.image.isNull()));
    m_lapse->setEnabled(has);
    m_finish->setEnabled(hasFrame);
    m_record->setEnabled(!m_recordings.isEmpty());
}

void Rewind::showFinishModels()
{
    m_finishMenu->clear();
    const std::vector<FinishModel> models = m_finishModels ? m_finishModels() : std::vector<FinishModel>();
    for (const FinishModel &model : models) {
        QString text = model.price.isEmpty() ? model.title : tr("%1, %2", "model, price").arg(model.title, model.price);
        QAction *action = m_finishMenu->addAction(text.replace(u'&', u"&&"_s));
        action->setToolTip(model.endpoint);
        connect(action, &QAction::triggered, this, [this, endpoint = model.endpoint] { Q_EMIT finishWanted(endpoint); });
    }
    if (models.empty())
        m_finishMenu->addAction(tr("No model for this is known here yet"))->setEnabled(false);
}

void Rewind::openTimeLapse()
{
    const auto &frames = m_store->frames();
    auto *dialog = new TimeLapseDialog({.shelf = m_store->folder(), .frames = {frames.begin(), frames.end()}, .folder = m_recordings}, this);
    connect(dialog, &TimeLapseDialog::made, this, &Rewind::recorded);
    dialog->open();
}

bool Rewind::handleKey(int key, bool pressed)
{
    switch (key) {
    case Qt::Key_A:
        setBefore(pressed && m_beforeButton->isEnabled());
        return true;
    case Qt::Key_Comma:
    case Qt::Key_Period:
        if (pressed)
            step(key == Qt::Key_Comma ? -1 : 1);
        return true;
    case Qt::Key_Escape:
        if (pressed && m_shown)
            goLive();
        return pressed;
    default:
        return false;
    }
}

// Keys that nobody on the page had a use for: what is typed into a field never comes here.
bool Rewind::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool pressed = event->type() == QEvent::KeyPress;
        const bool repeats = key->isAutoRepeat() && key->key() == Qt::Key_A;
        if (!(key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) && (repeats || handleKey(key->key(), pressed)))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Rewind::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    holdRecording();
}

void Rewind::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setBefore(false); // the release goes to somebody else
    m_record->setHeld(true);
}

void Rewind::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool words = width() >= roomForWords;
    m_finish->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_finish->setFixedWidth(words ? m_finish->sizeHint().width() : 40);
}

} // namespace live
