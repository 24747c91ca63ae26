// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/soundpage.h"

#include "announce.h"
#include "studio/background.h"
#include "studio/library/transcriptstore.h"
#include "theme.h"
#include "viewer/levelmeter.h"
#include "viewer/playback.h"
#include "viewer/transcriptview.h"
#include "viewer/transportbar.h"
#include "viewer/waveform.h"

#include <QKeyEvent>
#include <QMimeDatabase>
#include <QVBoxLayout>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {

constexpr int tallWave = 280;
constexpr int lowWave = 120;

bool canSound(const studio::InputFile &input)
{
    QString type = input.contentType;
    if (type.isEmpty())
        type = QMimeDatabase().mimeTypeForFile(input.path, QMimeDatabase::MatchExtension).name();
    return type.startsWith(u"audio/") || type.startsWith(u"video/");
}

// The file to play: the sound itself, or the recording that a transcript was made from.
QString soundOf(const studio::Item &item)
{
    if (item.kind == media::Kind::Audio)
        return item.path;
    if (item.recipe)
        for (const studio::InputFile &input : item.recipe->inputs)
            if (!input.path.isEmpty() && canSound(input))
                return input.path;
    return {};
}

// The moving picture that the words belong to.
QString videoOf(const studio::Item &item)
{
    const QString sound = soundOf(item);
    return QMimeDatabase().mimeTypeForFile(sound, QMimeDatabase::MatchExtension).name().startsWith(u"video/") ? sound : QString();
}

} // namespace

SoundPage::SoundPage(QWidget *parent)
    : Page(parent)
    , m_playback(new Playback(this))
    , m_waveform(new Waveform(this))
    , m_meter(new LevelMeter(this))
    , m_bar(new TransportBar(*m_playback, TransportBar::Controls::Sound, this))
    , m_transcript(new TranscriptView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::grid / 2);
    row->addWidget(m_waveform, 1);
    row->addWidget(m_meter);
    column->addLayout(row, 4);
    column->addWidget(m_bar);
    column->addWidget(m_transcript, 12);
    column->addStretch(1);

    connect(m_playback, &Playback::failed, this, &SoundPage::showFailure);
    connect(m_playback, &Playback::playingChanged, this, [this](bool playing) {
        if (!playing)
            m_meter->setLevel(0);
    });
    connect(m_playback, &Playback::positionChanged, this, [this](qint64 position) {
        m_waveform->setValue(int(position));
        constexpr double window = 0.05; // seconds: what the ear takes as one moment
        const double now = double(position) / 1000;
        m_meter->setLevel(m_playback->isPlaying() ? m_waveform->wave().between(now - window, now).loudness() : 0);
        m_transcript->follow(double(position) / 1000);
    });
    connect(m_waveform, &Waveform::seekWanted, m_playback, &Playback::seek);
    connect(m_waveform, &Waveform::regionWanted, this, &SoundPage::setRegion);
    connect(m_transcript, &TranscriptView::jumpWanted, m_playback,
            [this](double seconds) { m_playback->seek(qint64(seconds * 1000)); });
}

void SoundPage::open(const studio::Item &item)
{
    leave();
    m_item = item;
    m_hasTranscript = studio::mayHoldTranscript(item);
    m_transcript->setVisible(m_hasTranscript);
    m_transcript->setVideo(videoOf(item));
    if (m_hasTranscript)
        m_transcript->open(item);
    // Words fill the page; a sound alone stands in the middle.
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->setStretch(0, m_hasTranscript ? 0 : 1);
    column->setStretch(column->count() - 1, m_hasTranscript ? 0 : 1);
    m_waveform->setMaximumHeight(m_hasTranscript ? lowWave : tallWave);
    m_meter->setMaximumHeight(m_waveform->maximumHeight());
    m_waveform->setAccessibleDescription(item.title());

    m_path = soundOf(item);
    showSound(!m_path.isEmpty());
    if (!m_path.isEmpty())
        readWave(m_path);
}

void SoundPage::showSound(bool on)
{
    m_waveform->setVisible(on);
    m_meter->setVisible(on);
    m_bar->setVisible(on);
    setFocusProxy(on ? static_cast<QWidget *>(m_waveform) : m_transcript);
}

void SoundPage::leave()
{
    m_work.stop();
    m_playback->close();
    m_transcript->leave();
    m_waveform->clear();
    m_meter->setLevel(0);
    m_path.clear();
    m_begin = 0;
    m_end = 0;
}

// What was kept of an earlier time, else piece by piece, and kept for the next time.
void SoundPage::readWave(const QString &path)
{
    const auto work = [path, store = media::WaveStore(folder() + u"/cache/waves"_s)](const studio::Give<Reading> &give) {
        const auto key = media::WaveStore::keyOf(path);
        if (key) {
            if (auto kept = store.load(*key)) {
                give({.part = {}, .kept = std::move(*kept), .ended = std::nullopt});
                return;
            }
        }
        media::Wave wave;
        const auto seconds = media::readWave(path, [&](const media::WavePart &part) {
            if (wave.isEmpty())
                wave = media::Wave(part.sampleRate);
            wave.put(part.first, part.peaks);
            return give({.part = part, .kept = std::nullopt, .ended = std::nullopt});
        });
        if (seconds && key) {
            wave.setSeconds(*seconds);
            static_cast<void>(store.store(*key, wave)); // the next time takes two seconds again
        }
        give({.part = {}, .kept = std::nullopt, .ended = seconds});
    };
    m_work = studio::inBackgroundParts<Reading>(
        this, work,
        [this, path](const Reading &reading) {
            if (path == m_path)
                take(reading);
        },
        [] {});
}

void SoundPage::take(const Reading &reading)
{
    if (reading.ended && !*reading.ended)
        return showFailure(reading.ended->error().message);
    if (m_waveform->wave().isEmpty())
        m_playback->open(m_path); // only what could be read is given to the player
    if (reading.kept)
        m_waveform->setWave(*reading.kept);
    else if (reading.ended)
        m_waveform->finish(**reading.ended);
    else
        m_waveform->add(reading.part);
    if (m_waveform->isComplete())
        m_playback->setLength(m_waveform->wave().seconds());
}

void SoundPage::showFailure(const QString &sentence)
{
    if (!m_hasTranscript)
        Q_EMIT failed(sentence);
    showSound(false); // the recording is gone; the words are still worth showing
}

void SoundPage::setRegion(double begin, double end)
{
    m_begin = begin;
    m_end = end;
    m_waveform->setRegion(begin, end);
    m_playback->setRegion(begin, end);
}

// The part begins or ends here; the other end stays where that makes sense.
void SoundPage::mark(bool isBegin)
{
    const double now = m_playback->seconds();
    const double whole = m_waveform->wave().seconds();
    const bool none = m_end <= m_begin;
    if (isBegin)
        setRegion(now, none || m_end <= now ? whole : m_end);
    else
        setRegion(none || m_begin >= now ? 0 : m_begin, now);
    shell::announce(this, TimeLine::partText(m_begin, m_end));
}

void SoundPage::markNothing()
{
    setRegion(0, 0);
    shell::announce(this, TimeLine::partText(0, 0));
}

void SoundPage::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const int key = plain && m_bar->isVisible() ? event->key() : 0;
    if (key == Qt::Key_I || key == Qt::Key_O)
        return mark(key == Qt::Key_I);
    if (key == Qt::Key_X)
        return markNothing();
    if (!m_bar->isVisible() || !m_bar->handleKey(*event))
        Page::keyPressEvent(event);
}

void SoundPage::hideEvent(QHideEvent *event)
{
    m_playback->pause();
    Page::hideEvent(event);
}

} // namespace viewer
