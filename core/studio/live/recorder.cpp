// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/live/recorder.h"

#include "studio/background.h"
#include "studio/live/frameimage.h"

#include "media/files.h"
#include "media/recipetag.h"
#include "media/videowriter.h"

#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QStorageInfo>

#include <algorithm>
#include <utility>

namespace studio {

using namespace Qt::StringLiterals;

namespace {

// Where nobody tells how much there is, as in a bare chroot, writing will show.
bool hasNoRoom(const QString &folder, qint64 spare)
{
    const QStorageInfo disk(folder);
    return disk.isValid() && disk.bytesAvailable() < spare;
}

constexpr int mostPending = 64;      // some MiB of frames as they came
constexpr int lookAtDiskEvery = 32;  // frames
}

void RecordingClock::start(Time now)
{
    *this = {};
    m_start = now;
}

void RecordingClock::hold(Time now)
{
    if (!m_heldAt)
        m_heldAt = now;
}

void RecordingClock::go(Time now)
{
    if (m_heldAt)
        m_cut += now - *std::exchange(m_heldAt, std::nullopt);
}

RecordingClock::Time RecordingClock::position(Time now) const
{
    return m_heldAt.value_or(now) - m_start - m_cut;
}

// One recording, from its first frame to its file.
class Recorder::Take
{
public:
    Take(const QString &folder, const QByteArray &format, qint64 spare)
        : m_folder(folder)
        , m_format(format)
        , m_spare(spare)
    {}

    [[nodiscard]] media::Result<void> add(const LiveFrame &frame, Time at)
    {
        const auto image = frameImage(frame.bytes);
        if (!image)
            return {}; // one that cannot be read: the one before stands
        if (m_path.isEmpty()) {
            if (auto begun = begin(frame, image->size()); !begun)
                return begun;
        }
        m_recipe = frame.recipe;
        if (++m_frames % lookAtDiskEvery == 0 && hasNoRoom(m_folder, m_spare))
            return tl::unexpected(media::Failure{media::Failure::Kind::DiskFull, tr("The recording has ended because the disk is nearly full.")});
        return m_writer.addFrame(fittedInto(*image, m_size), at);
    }

    // The file as it lies there. Unexpected without a sentence: there was no frame.
    [[nodiscard]] media::Result<QString> finish(Time end)
    {
        if (m_path.isEmpty())
            return tl::unexpected(media::Failure{});
        if (const auto written = m_writer.finish(end); !written)
            return tl::unexpected(written.error());
        // What is in the file is what makes it findable. A format without a place for it is no reason to lose it.
        const QByteArray json = QJsonDocument(withoutDrawings(m_recipe).toPublicJson()).toJson(QJsonDocument::Compact);
        static_cast<void>(media::embedRecipe(m_path, json));
        return m_path;
    }

private:
    [[nodiscard]] media::Result<void> begin(const LiveFrame &frame, QSize size)
    {
        QDir().mkpath(m_folder);
        const QString time = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH-mm-ss"_s);
        const QString words = frame.recipe.values.value("prompt"_L1).toString().left(40).trimmed();
        const QString stem = words.isEmpty() ? tr("Recording %1").arg(time) : words + u' ' + time;
        const QString name = media::freeFileName(m_folder, media::safeFileName(stem + u'.' + QString::fromLatin1(m_format)));
        m_size = QSize(size.width() & ~1, size.height() & ~1).expandedTo({2, 2});
        const QString path = QDir(m_folder).filePath(name);
        auto opened = m_writer.open(path, {.size = m_size, .fps = 0, .format = m_format});
        if (opened)
            m_path = path;
        return opened;
    }

    QString m_folder;
    QByteArray m_format;
    qint64 m_spare;
    QString m_path;
    QSize m_size;
    media::VideoWriter m_writer;
    Recipe m_recipe; // of the last frame
    int m_frames = 0;
};

Recorder::Recorder(const QString &folder, qint64 spare, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_spare(spare)
{
    m_pool.setMaxThreadCount(1);
}

Recorder::~Recorder()
{
    // Nobody hears of it, but the file is there: whoever looks into the folder finds it.
    if (m_take && m_begun)
        inOrder(m_pool, [take = m_take, end = m_last] { static_cast<void>(take->finish(end)); });
    m_pool.waitForDone();
}

void Recorder::start(const QByteArray &format)
{
    if (m_take)
        return;
    m_take = std::make_shared<Take>(m_folder, format, m_spare);
    m_begun = false;
    m_held = false;
    m_skipped = 0;
    m_last = {};
}

void Recorder::add(const LiveFrame &frame, Time now)
{
    if (!m_take || m_held)
        return;
    if (!std::exchange(m_begun, true))
        m_clock.start(now);
    m_last = m_clock.position(now);
    if (m_pending >= mostPending) {
        ++m_skipped;
        return;
    }
    ++m_pending;
    inBackground(
        m_pool, this, [take = m_take, frame, at = m_last] { return take->add(frame, at); },
        [this, take = m_take](const media::Result<void> &added) {
            --m_pending;
            if (added || take != m_take)
                return;
            ended(std::exchange(m_take, nullptr), added.error().message);
        });
}

void Recorder::setHeld(bool held, Time now)
{
    m_held = held;
    if (!m_begun)
        return;
    if (held)
        m_clock.hold(now);
    else
        m_clock.go(now);
    m_last = m_clock.position(now);
}

void Recorder::stop(Time now)
{
    if (!m_take)
        return;
    if (m_begun)
        m_last = m_clock.position(now);
    ended(std::exchange(m_take, nullptr), {});
}

// Also after a Failure: what is written up to there is worth having.
void Recorder::ended(const std::shared_ptr<Take> &take, const QString &why)
{
    inBackground(
        m_pool, this, [take, end = m_last] { return take->finish(end); },
        [this, why](const media::Result<QString> &path) {
            if (path)
                Q_EMIT finished(*path, why);
            else if (const QString sentence = why.isEmpty() ? path.error().message : why; !sentence.isEmpty())
                Q_EMIT failed(sentence);
        });
}

Recorder::Time Recorder::length(Time now) const
{
    return m_take && m_begun ? m_clock.position(now) : Time{0};
}

} // namespace studio
