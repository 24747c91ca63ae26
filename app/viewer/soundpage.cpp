// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/soundpage.h"

#include "studio/background.h"
#include "studio/library/transcriptstore.h"
#include "theme.h"
#include "viewer/playback.h"
#include "viewer/transcriptview.h"
#include "viewer/transportbar.h"
#include "viewer/waveform.h"

#include <QKeyEvent>
#include <QMimeDatabase>
#include <QVBoxLayout>

namespace viewer {

namespace {

constexpr int buckets = 2000;
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
    , m_bar(new TransportBar(*m_playback, TransportBar::Controls::Sound, this))
    , m_transcript(new TranscriptView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addStretch(1);
    column->addWidget(m_waveform, 4);
    column->addWidget(m_bar);
    column->addWidget(m_transcript, 12);
    column->addStretch(1);

    connect(m_playback, &Playback::failed, this, [this](const QString &sentence) {
        if (!m_hasTranscript)
            Q_EMIT failed(sentence);
    });
    connect(m_playback, &Playback::positionChanged, this, [this](qint64 position) {
        m_waveform->setValue(int(position));
        m_transcript->follow(double(position) / 1000);
    });
    connect(m_waveform, &Waveform::seekWanted, m_playback, &Playback::seek);
    connect(m_transcript, &TranscriptView::jumpWanted, m_playback,
            [this](double seconds) { m_playback->seek(qint64(seconds * 1000)); });
}

void SoundPage::open(const studio::Item &item)
{
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
    m_waveform->setPeaks({});
    m_waveform->setAccessibleDescription(item.title());

    const QString path = soundOf(item);
    m_waveform->setVisible(!path.isEmpty());
    m_bar->setVisible(!path.isEmpty());
    setFocusProxy(path.isEmpty() ? static_cast<QWidget *>(m_transcript) : m_waveform);
    ++m_generation;
    if (path.isEmpty())
        return;
    studio::inBackground(
        this, [path] { return media::peaks(path, buckets); },
        [this, path, generation = m_generation](const media::Result<media::Peaks> &peaks) {
            if (generation == m_generation)
                showPeaks(peaks, path);
        });
}

void SoundPage::leave()
{
    ++m_generation;
    m_playback->close();
    m_transcript->leave();
    m_waveform->setPeaks({});
}

void SoundPage::showPeaks(const media::Result<media::Peaks> &peaks, const QString &path)
{
    if (peaks) {
        m_waveform->setPeaks(*peaks);
        m_playback->open(path);
        return;
    }
    if (!m_hasTranscript)
        Q_EMIT failed(peaks.error().message);
    // The recording is gone; the words are still worth showing.
    m_waveform->hide();
    m_bar->hide();
    setFocusProxy(m_transcript);
}

void SoundPage::keyPressEvent(QKeyEvent *event)
{
    if (!m_bar->isVisible() || !m_bar->handleKey(*event))
        Page::keyPressEvent(event);
}

void SoundPage::hideEvent(QHideEvent *event)
{
    m_playback->pause();
    Page::hideEvent(event);
}

} // namespace viewer
