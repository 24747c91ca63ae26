// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/imagepage.h"

#include "look/appearance.h"
#include "media/animation.h"
#include "media/colours.h"
#include "media/preview.h"
#include "media/thumbnailcache.h"
#include "studio/background.h"
#include "theme.h"
#include "viewer/animationplayer.h"
#include "viewer/elidedlabel.h"
#include "viewer/filedrag.h"
#include "viewer/format.h"
#include "viewer/imagecanvas.h"
#include "viewer/screencolours.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {

// From here on there is time to see something before all of it is decoded.
constexpr qint64 pixelsThatTakeTime = 4'000'000;
constexpr qint64 pixelsThatTakeLong = 24'000'000;
constexpr std::chrono::milliseconds patience(200);

} // namespace

struct ImagePage::Loaded
{
    Picture picture;
    QString note;
    QString failure;
    std::shared_ptr<media::Animation> animation;
};

ImagePage::ImagePage(QWidget *parent)
    : Page(parent)
    , m_canvas(new ImageCanvas(this))
    , m_player(new AnimationPlayer(this))
    , m_size(new QLabel(this))
    , m_note(new ElidedLabel(this))
    , m_zoom(new QLabel(this))
    , m_reading(new QLabel(m_canvas))
{
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setAlignment(Qt::AlignCenter);
    m_reading->setWordWrap(true);
    m_reading->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_reading->hide();
    auto *middle = new QVBoxLayout(m_canvas);
    middle->addWidget(m_reading, 0, Qt::AlignVCenter);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &ImagePage::sayThatItIsRead);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::grid);
    buildBar(bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_canvas, 1);
    column->addLayout(bar);
    setFocusProxy(m_canvas);

    auto *copyAction = new QAction(tr("Copy image"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(copyAction);
    connect(copyAction, &QAction::triggered, this, &ImagePage::copy);
    connect(m_canvas, &ImageCanvas::zoomChanged, this, &ImagePage::showZoom);
    connect(m_canvas, &ImageCanvas::dragWanted, this, [this] {
        const Picture &picture = m_canvas->picture();
        dragFiles(this, {m_item}, QPixmap::fromImage(picture.levelFor(picture.size().scaled(256, 256, Qt::KeepAspectRatio))));
    });
    connect(m_player, &AnimationPlayer::shown, this, [this](const QImage &image) {
        m_canvas->replacePicture(Picture::of(image));
        showAnimation();
    });
    connect(m_player, &AnimationPlayer::stateChanged, this, &ImagePage::showAnimation);
    connect(m_player, &AnimationPlayer::failed, m_note, &ElidedLabel::setText);
    showAnimation();
}

QToolButton *ImagePage::addButton(QHBoxLayout *bar, const QString &icon, const QString &name, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setIcon(theme::icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedSize(theme::rowHeight, theme::rowHeight);
    bar->addWidget(button);
    return button;
}

void ImagePage::buildBar(QHBoxLayout *bar)
{
    m_size->setTextFormat(Qt::PlainText);
    m_size->setAccessibleName(tr("Size"));
    m_zoom->setTextFormat(Qt::PlainText);
    m_zoom->setAccessibleName(tr("Zoom"));
    m_note->setAccessibleName(tr("What is not right with it"));
    bar->addWidget(m_size);
    bar->addWidget(m_note, 1);

    m_animation = new QWidget(this);
    auto *moves = new QHBoxLayout(m_animation);
    moves->setContentsMargins(0, 0, 0, 0);
    moves->setSpacing(2);
    QToolButton *back = addButton(moves, u"chevron-left"_qs, tr("Previous frame"), tr("Previous frame (,)"));
    m_play = addButton(moves, u"pause"_qs, tr("Pause"), {});
    QToolButton *on = addButton(moves, u"chevron-right"_qs, tr("Next frame"), tr("Next frame (.)"));
    m_frame = new QLabel(m_animation);
    m_frame->setTextFormat(Qt::PlainText);
    m_frame->setAccessibleName(tr("Frame"));
    moves->addSpacing(theme::grid);
    moves->addWidget(m_frame);
    moves->addSpacing(theme::grid);
    bar->addWidget(m_animation);
    bar->addStretch();
    bar->addWidget(m_zoom);
    auto *fit = new QPushButton(tr("Fit"), this);
    fit->setToolTip(tr("Show the whole image (0)"));
    auto *exact = new QPushButton(tr("100%"), this);
    exact->setToolTip(tr("One pixel of the image is one pixel of the screen (1)"));
    bar->addWidget(fit);
    bar->addWidget(exact);
    m_backdrop = addButton(bar, u"grid"_qs, tr("Background"), tr("Background: checkered, dark or light (B)"));
    m_info = addButton(bar, u"info"_qs, tr("Pixel information"), tr("Size, zoom and the pixel under the pointer (I)"));
    m_info->setCheckable(true);

    connect(back, &QToolButton::clicked, m_player, [this] { m_player->step(-1); });
    connect(on, &QToolButton::clicked, m_player, [this] { m_player->step(1); });
    connect(m_play, &QToolButton::clicked, m_player, [this] { m_player->setPlaying(!m_player->isPlaying()); });
    connect(fit, &QPushButton::clicked, m_canvas, &ImageCanvas::fit);
    connect(exact, &QPushButton::clicked, m_canvas, [this] { m_canvas->setZoom(1, QRectF(m_canvas->rect()).center()); });
    connect(m_backdrop, &QToolButton::clicked, m_canvas,
            [this] { m_canvas->setBackdrop(ImageCanvas::Backdrop((int(m_canvas->backdrop()) + 1) % 3)); });
    connect(m_info, &QToolButton::toggled, m_canvas, &ImageCanvas::setInfoShown);
    connect(m_canvas, &ImageCanvas::infoShownChanged, m_info, &QToolButton::setChecked);
    const auto describe = [this] {
        const QStringList names{tr("Checkered"), tr("Dark"), tr("Light")};
        m_backdrop->setAccessibleDescription(names.at(int(m_canvas->backdrop())));
    };
    connect(m_canvas, &ImageCanvas::backdropChanged, this, describe);
    describe();
}

void ImagePage::open(const studio::Item &item)
{
    ++m_generation;
    m_item = item;
    m_size->setText(item.size.isEmpty() ? QString() : pixelsText(item.size));
    m_note->setText({});
    m_reading->hide();
    m_patience.start();
    m_player->setAnimation(nullptr, {});
    m_canvas->setPicture({});
    m_canvas->setAccessibleDescription(item.title());
    m_screen = screenColours(this);
    const qint64 pixels = qint64(item.size.width()) * item.size.height();
    load(pixels > pixelsThatTakeTime ? Stage::Thumbnail : Stage::Full);
}

void ImagePage::load(Stage stage)
{
    const QSize window = QSizeF(m_canvas->size() * m_canvas->devicePixelRatioF()).toSize();
    studio::inBackground(
        this,
        [stage, window, path = m_item.path, full = m_item.size, screen = m_screen] {
            Loaded loaded;
            if (stage == Stage::Thumbnail) {
                const media::ThumbnailCache cache;
                for (int side = 1024; side >= 128 && loaded.picture.isNull(); side /= 2)
                    loaded.picture = Picture::of(media::inColoursOf(cache.find(path, side), screen), full);
                return loaded;
            }
            const auto image = media::loadWithNote(path, stage == Stage::Window ? window : QSize());
            if (!image) {
                loaded.failure = image.error().message;
                return loaded;
            }
            loaded.note = image->note;
            loaded.picture = Picture::of(media::inColoursOf(image->image, screen), image->fullSize);
            if (loaded.picture.isNull())
                loaded.failure = tr("There is not enough memory for this image. The file can still be exported.");
            else if (stage == Stage::Full)
                loaded.animation = media::Animation::open(path);
            return loaded;
        },
        [this, stage, generation = m_generation](const Loaded &loaded) {
            if (generation == m_generation)
                take(stage, loaded);
        });
}

void ImagePage::take(Stage stage, const Loaded &loaded)
{
    if (!loaded.failure.isEmpty()) {
        m_patience.stop();
        m_reading->hide();
        Q_EMIT failed(loaded.failure);
        return;
    }
    if (!loaded.picture.isNull()) {
        if (m_reading->isVisible()) {
            m_reading->hide();
            m_patience.start(); // for the rest of it
        }
        m_size->setText(pixelsText(loaded.picture.size()));
        m_canvas->replacePicture(loaded.picture);
        showZoom();
    }
    if (stage == Stage::Thumbnail) {
        const qint64 pixels = qint64(m_item.size.width()) * m_item.size.height();
        return load(pixels > pixelsThatTakeLong ? Stage::Window : Stage::Full);
    }
    if (stage == Stage::Window)
        return load(Stage::Full);
    m_patience.stop();
    m_note->setText(loaded.note);
    m_player->setAnimation(loaded.animation, m_screen);
    const look::Appearance *appearance = look::Appearance::ofProgram();
    m_player->setPlaying(!appearance || !appearance->lessMotion());
    Q_EMIT settled();
}

void ImagePage::leave()
{
    ++m_generation;
    m_patience.stop();
    m_reading->hide();
    m_player->setAnimation(nullptr, {});
    m_canvas->setPicture({});
}

void ImagePage::sayThatItIsRead()
{
    if (!m_canvas->picture().isNull())
        return m_note->setText(tr("A preview, until all of it is read"));
    m_reading->setText(m_item.size.isEmpty() ? tr("The image is being read…") : tr("%1 pixels are being read…").arg(pixelsText(m_item.size)));
    m_reading->show();
}

// The file and its pixels: a program takes what it can use.
void ImagePage::copy()
{
    if (m_canvas->picture().isNull())
        return;
    copyToClipboard(this, {m_item});
}

void ImagePage::keyPressEvent(QKeyEvent *event)
{
    if (m_player->count() > 1) {
        switch (event->key()) {
        case Qt::Key_Space:
            return m_player->setPlaying(!m_player->isPlaying());
        case Qt::Key_Comma:
            return m_player->step(-1);
        case Qt::Key_Period:
            return m_player->step(1);
        default:
            break;
        }
    }
    Page::keyPressEvent(event);
}

void ImagePage::showZoom()
{
    m_zoom->setText(m_canvas->picture().isNull()
                        ? QString()
                        : tr("%1%").arg(QLocale().toString(m_canvas->zoom() * 100, 'f', m_canvas->zoom() < 0.1 ? 1 : 0)));
}

void ImagePage::showAnimation()
{
    const bool moves = m_player->count() > 1;
    m_animation->setVisible(moves);
    if (!moves)
        return;
    const bool plays = m_player->isPlaying();
    m_play->setIcon(theme::icon(plays ? u"pause"_qs : u"play"_qs));
    m_play->setAccessibleName(plays ? tr("Pause") : tr("Play"));
    m_play->setToolTip(plays ? tr("Pause (Space)") : tr("Play (Space)"));
    m_frame->setText(tr("%1 of %2").arg(m_player->index() + 1).arg(m_player->count()));
}

} // namespace viewer
