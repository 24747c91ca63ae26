// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/live/frameshelf.h"

#include "studio/live/framerecord.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <algorithm>

namespace studio {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using media::Failure;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds restAfterRefusal = 1s;
const auto suffix = ".frames"_L1;

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(studio::FrameShelf)
};

QString fileName(quint64 part)
{
    return QString::number(part).rightJustified(6, u'0') + suffix;
}

QByteArray hashOf(const QByteArray &record)
{
    return QCryptographicHash::hash(record, QCryptographicHash::Blake2s_128);
}

Failure fullDisk()
{
    return {Failure::Kind::DiskFull, Sentence::tr("The disk is full, so that new frames cannot be looked back at.")};
}

Failure unwritable(const QString &folder)
{
    return {Failure::Kind::Unwritable, Sentence::tr("The folder %1 for looking back cannot be written to.").arg(QDir::toNativeSeparators(folder))};
}

Failure gone()
{
    return {Failure::Kind::NotFound, Sentence::tr("This frame is too old and not there any more.")};
}

} // namespace

FrameShelf::FrameShelf(const QString &folder, const FrameLimits &limits)
    : m_folder(folder)
    , m_limits(limits)
{
    m_limits.part = std::max<qint64>(1, std::min(m_limits.part, m_limits.bytes / 4));
}

FrameShelf::~FrameShelf()
{
    empty();
}

void FrameShelf::empty()
{
    m_frames.clear();
    m_parts.clear();
    m_bytes = 0;
    m_shortness = Shortness::None;
    m_refusedAt.reset();
    QDir folder(m_folder);
    const QStringList parts = folder.entryList({u'*' + suffix}, QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &part : parts)
        folder.remove(part);
}

QString FrameShelf::pathOf(quint64 part) const
{
    return m_folder + u'/' + fileName(part);
}

quint64 FrameShelf::oldest() const
{
    return m_frames.empty() ? m_nextFrame : m_frames.front().number;
}

void FrameShelf::removeOldestPart()
{
    const Part part = m_parts.front();
    m_parts.pop_front();
    m_bytes -= part.bytes;
    while (!m_frames.empty() && m_frames.front().part == part.number)
        m_frames.pop_front();
    QFile::remove(pathOf(part.number));
}

void FrameShelf::forgetOlderThan(milliseconds at)
{
    while (!m_frames.empty() && m_frames.front().at < at) {
        m_frames.pop_front();
        m_shortness = Shortness::None; // it is as long as it was meant to be
    }
    while (m_parts.size() > 1 && (m_frames.empty() || m_frames.front().part != m_parts.front().number))
        removeOldestPart();
}

media::Result<void> FrameShelf::beginPart()
{
    if (!QDir().mkpath(m_folder))
        return tl::unexpected(unwritable(m_folder));
    if (m_limits.spare > 0) {
        const QStorageInfo disk(m_folder);
        if (disk.isValid() && disk.bytesAvailable() < m_limits.spare)
            return tl::unexpected(fullDisk());
    }
    m_parts.push_back({.number = m_nextPart++});
    return {};
}

media::Result<void> FrameShelf::makeRoom(qint64 bytes)
{
    if (bytes > m_limits.bytes)
        return tl::unexpected(Failure{Failure::Kind::TooLarge, Sentence::tr("A frame is too large to be looked back at.")});
    if (m_parts.empty() || (m_parts.back().bytes > 0 && m_parts.back().bytes + bytes > m_limits.part)) {
        if (auto begun = beginPart(); !begun)
            return begun;
    }
    while (m_bytes + bytes > m_limits.bytes && m_parts.size() > 1) {
        removeOldestPart();
        m_shortness = Shortness::Limit;
    }
    return {};
}

media::Result<void> FrameShelf::append(const QByteArray &record)
{
    Part &part = m_parts.back();
    QFile file(pathOf(part.number));
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || !file.resize(part.bytes) || !file.seek(part.bytes))
        return tl::unexpected(file.error() == QFileDevice::ResourceError ? fullDisk() : unwritable(m_folder));
    // A disk that fills up takes the beginning first and says so at the next write only.
    for (qint64 done = 0; done < record.size();) {
        const qint64 written = file.write(record.constData() + done, record.size() - done);
        if (written <= 0) {
            const bool isFull = file.error() == QFileDevice::ResourceError;
            file.resize(part.bytes);
            return tl::unexpected(isFull ? fullDisk() : unwritable(m_folder));
        }
        done += written;
    }
    part.bytes += record.size();
    m_bytes += record.size();
    return {};
}

media::Result<ShelvedFrame> FrameShelf::write(const QByteArray &record, milliseconds at)
{
    if (const auto room = makeRoom(record.size()); !room)
        return tl::unexpected(room.error());
    const qint64 offset = m_parts.back().bytes;
    if (const auto written = append(record); !written)
        return tl::unexpected(written.error());
    m_frames.push_back({.number = m_nextFrame++, .at = at, .part = m_parts.back().number, .offset = offset, .length = record.size(), .hash = hashOf(record)});
    return m_frames.back();
}

media::Result<ShelvedFrame> FrameShelf::put(const LiveFrame &frame, milliseconds at)
{
    forgetOlderThan(at - m_limits.length);
    if (m_refusedAt && at < *m_refusedAt + restAfterRefusal)
        return tl::unexpected(m_refusal);
    m_refusedAt.reset();
    const QByteArray record = frameRecord(frame);
    for (;;) {
        auto written = write(record, at);
        if (written || written.error().kind == Failure::Kind::TooLarge)
            return written;
        m_shortness = Shortness::Disk;
        if (written.error().kind == Failure::Kind::DiskFull && m_bytes > 0) {
            removeOldestPart(); // the one that is written to goes last
            continue;
        }
        m_refusedAt = at;
        m_refusal = written.error();
        return written;
    }
}

media::Result<LiveFrame> FrameShelf::read(const QString &folder, const ShelvedFrame &frame)
{
    QFile file(folder + u'/' + fileName(frame.part));
    if (!file.open(QIODevice::ReadOnly) || !file.seek(frame.offset))
        return tl::unexpected(gone());
    const QByteArray record = file.read(frame.length);
    const auto read = hashOf(record) == frame.hash ? frameFromRecord(record) : std::nullopt;
    if (!read)
        return tl::unexpected(Failure{Failure::Kind::Broken, Sentence::tr("This frame was damaged on the disk.")});
    return *read;
}

} // namespace studio
