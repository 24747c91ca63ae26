// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/live/recorder.h"

#include "studio/background.h"
#include "studio/live/frameimage.h"
#include "studio/live/take.h"

#include "media/files.h"
#include "media/videowriter.h"

#include <QDateTime>
#include <QDir>
#include <QStorageInfo>

#include <algorithm>
#include <utility>

namespace studio {

using namespace Qt::StringLiterals;

namespace {

// Where nobody tells how much there is, as in a bare chroot, writing will show. At the end a copy is made of what was written.
bool hasNoRoom(const QString &folder, qint64 spare, qint64 written)
{
    const QStorageInfo disk(folder);
    return disk.isValid() && disk.bytesAvailable() - written < spare;
}

constexpr int mostPending = 64;      // some MiB of frames as they came
constexpr int lookAtDiskEvery = 32;  // frames
constexpr std::chrono::seconds saveEvery{2};
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
        m_isSaved = false;
        if (++m_frames % lookAtDiskEvery == 0 && hasNoRoom(m_folder, m_spare, m_writer.bytesWritten()))
            return tl::unexpected(media::Failure{media::Failure::Kind::DiskFull, tr("The recording has ended because the disk is nearly full.")});
        return m_writer.addFrame(fittedInto(*image, m_size), at);
    }

    // What is here so far outlives the program. A picture that stands is written once.
    [[nodiscard]] media::Result<void> save(Time end)
    {
        if (m_path.isEmpty())
            return {};
        if (!m_take.isEmpty())
            note(m_take, noted(end));
        return std::exchange(m_isSaved, true) ? media::Result<void>() : m_writer.flush();
    }

    // The file as it lies there. Unexpected without a sentence: there was no frame.
    [[nodiscard]] media::Result<QString> finish(Time end)
    {
        if (m_path.isEmpty())
            return tl::unexpected(media::Failure{});
        if (const auto written = m_writer.finish(end); !written)
            return tl::unexpected(written.error());
        return m_take.isEmpty() ? m_path : takeOut(m_take, noted(end));
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
        m_take = makeTake(m_folder);
        const QString path = QDir(m_take.isEmpty() ? m_folder : m_take).filePath(name);
        auto opened = m_writer.open(path, {.size = m_size, .fps = 0, .format = m_format});
        if (opened) {
            m_path = path;
            m_recipe = frame.recipe;
            if (!m_take.isEmpty())
                note(m_take, noted({}));
        } else if (!m_take.isEmpty()) {
            QDir(m_take).removeRecursively();
        }
        return opened;
    }

    [[nodiscard]] TakeNote noted(Time end) const
    {
        return {.name = QFileInfo(m_path).fileName(), .recipe = withoutDrawings(m_recipe), .end = end};
    }

    QString m_folder;
    QByteArray m_format;
    qint64 m_spare;
    QString m_take; // the folder
    QString m_path; // in it
    QSize m_size;
    media::VideoWriter m_writer;
    Recipe m_recipe; // of the last frame
    int m_frames = 0;
    bool m_isSaved = false;
};

Recorder::Recorder(const QString &folder, qint64 spare, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_spare(spare)
{
    m_pool.setMaxThreadCount(1);
    m_saving.setInterval(saveEvery);
    m_saving.callOnTimeout(this, [this] { save(); });
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
    m_saving.start();
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
        [this, take = m_take](const media::Result<void> &result) {
            --m_pending;
            added(take, result);
        });
}

void Recorder::added(const std::shared_ptr<Take> &take, const media::Result<void> &result)
{
    if (!result && take == m_take)
        ended(std::exchange(m_take, nullptr), result.error().message);
}

void Recorder::save()
{
    if (!m_begun || std::exchange(m_isSaving, true))
        return;
    inBackground(
        m_pool, this, [take = m_take, end = m_last] { return take->save(end); },
        [this, take = m_take](const media::Result<void> &result) {
            m_isSaving = false;
            added(take, result);
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
    m_saving.stop();
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
