// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/clip.h"

#include "media/clipindex.h"
#include "media/fit.h"
#include "media/framepicture.h"

extern "C" {
#include <libavutil/imgutils.h>
}

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>

namespace media {

int ClipTimes::at(double seconds) const
{
    constexpr double tolerance = 1e-6; // times that were added up
    const auto later = std::upper_bound(begins.begin(), begins.end(), seconds + tolerance);
    return begins.isEmpty() ? -1 : std::max(0, int(later - begins.begin()) - 1);
}

double ClipTimes::beginOf(int frame) const
{
    return frame >= count() ? end : begins.value(std::max(0, frame));
}

int ClipTimes::keyBefore(int frame) const
{
    const auto later = std::upper_bound(keys.begin(), keys.end(), frame);
    return later == keys.begin() ? -1 : *(later - 1);
}

namespace {

// A decoder and how far it is.
struct Head
{
    std::optional<av::StreamReader> reader;
    int next = -1; // the number of the frame that comes next; -1 = unknown
};

} // namespace

struct Clip::Private
{
    QString path;
    Head ahead;
    Head behind; // opened for the first step back, so that playing on needs no seek
    av::ClipIndex index;
    ClipTimes times;
    std::map<int, av::Frame> kept;
    qint64 mostKept = usuallyKept;
    qint64 bytesEach = 1;
    int lastWanted = 0; // what lies far from it is forgotten first

    [[nodiscard]] Result<void> openReader(Head &head);
    [[nodiscard]] Result<void> countByDecoding(const Progress &progress);
    [[nodiscard]] Result<const AVFrame *> decoded(Head &head, int number, const Progress &goOn);
    [[nodiscard]] Result<bool> decodeTo(Head &head, int number, const Progress &goOn);
    [[nodiscard]] Result<void> goTo(Head &head, int key);
    void keep(int number, av::Frame frame);
    [[nodiscard]] int room() const { return int(std::max<qint64>(4, mostKept / bytesEach)); }
};

Clip::Clip()
    : d(new Private)
{}

Clip::~Clip() = default;

Result<void> Clip::Private::openReader(Head &head)
{
    auto opened = av::StreamReader::open(path, AVMEDIA_TYPE_VIDEO, 0);
    if (!opened)
        return tl::make_unexpected(opened.error());
    head.reader.emplace(std::move(*opened));
    const AVCodecContext *codec = head.reader->codec();
    const int bytes = av_image_get_buffer_size(codec->pix_fmt == AV_PIX_FMT_NONE ? AV_PIX_FMT_YUV420P : codec->pix_fmt,
                                               std::max(1, codec->width), std::max(1, codec->height), 32);
    bytesEach = std::max(1, bytes);
    head.next = index.isDecoded ? 0 : -1; // counted from here
    return {};
}

Result<std::shared_ptr<Clip>> Clip::open(const QString &path, qint64 mostKept)
{
    std::shared_ptr<Clip> clip(new Clip);
    clip->d->path = path;
    clip->d->mostKept = mostKept;
    if (auto opened = clip->d->openReader(clip->d->ahead); !opened)
        return tl::make_unexpected(opened.error());
    return clip;
}

const ClipTimes &Clip::times() const
{
    return d->times;
}

qint64 Clip::keptBytes() const
{
    return d->bytesEach * qint64(d->kept.size());
}

Result<QImage> Clip::first(QSize bound)
{
    const av::Frame frame(av_frame_alloc());
    const Result<bool> more = d->ahead.reader->next(frame.get());
    if (!more)
        return tl::make_unexpected(more.error());
    if (!*more)
        return tl::make_unexpected(av::readFailure(AVERROR_INVALIDDATA, d->path));
    const auto picture = av::pictureOf(frame.get(), d->ahead.reader->stream(), d->path, bound);
    d->ahead.next = -1;
    return picture;
}

Result<ClipTimes> Clip::readTimes(const Progress &progress)
{
    auto read = av::indexByPackets(d->path, progress);
    if (!read)
        return tl::make_unexpected(read.error());
    if (!read->trusted) {
        if (auto counted = d->countByDecoding(progress); !counted)
            return tl::make_unexpected(counted.error());
        return d->times;
    }
    d->index = std::move(read->index);
    d->times = d->index.times(*d->ahead.reader);
    return d->times;
}

Result<void> Clip::Private::countByDecoding(const Progress &progress)
{
    auto counted = av::indexByDecoding(path, progress);
    if (!counted)
        return tl::make_unexpected(counted.error());
    index = std::move(*counted);
    times = index.times(*ahead.reader);
    kept.clear();
    ahead.next = -1;
    behind.next = -1;
    return {};
}

void Clip::Private::keep(int number, av::Frame frame)
{
    kept[number] = std::move(frame);
    while (int(kept.size()) > room()) {
        const auto first = kept.begin();
        const auto last = std::prev(kept.end());
        // Twice as far back as ahead: what was just played is what a step back wants.
        const bool dropsFirst = lastWanted - first->first > 2 * (last->first - lastWanted);
        kept.erase(dropsFirst ? first : last);
    }
}

Result<void> Clip::Private::goTo(Head &head, int key)
{
    head.next = -1;
    const qint64 stamp = key >= 0 && key < index.frames.size() ? index.frames.at(key).stamp : index.frames.first().stamp;
    if (!(key <= 0 && index.isDecoded) && head.reader->seekTo(stamp))
        return {};
    return openReader(head); // from the beginning where the file cannot be sought
}

// Decodes on until the frame is there; false where it never came.
Result<bool> Clip::Private::decodeTo(Head &head, int number, const Progress &goOn)
{
    const int oldest = number - room() / 2;
    for (;;) {
        av::Frame frame(av_frame_alloc());
        if (!frame)
            return tl::make_unexpected(av::readFailure(AVERROR(ENOMEM), path));
        const Result<bool> more = head.reader->next(frame.get());
        if (!more)
            return tl::make_unexpected(more.error());
        if (!*more) {
            head.next = index.frames.size() > 0 ? int(index.frames.size()) : -1;
            return false;
        }
        const qint64 stamp = frame->best_effort_timestamp;
        int found = index.numberOf(stamp);
        if (stamp == AV_NOPTS_VALUE && index.isDecoded)
            found = head.next; // counted on
        if (found < 0) {
            if (stamp == AV_NOPTS_VALUE || stamp < index.frames.at(number).stamp)
                continue;
            head.next = -1;
            return false; // too far
        }
        head.next = found + 1;
        if (found > number) {
            keep(found, std::move(frame));
            return false;
        }
        if (found >= oldest)
            keep(found, std::move(frame));
        if (found == number)
            return true;
        if (goOn && !goOn(0)) // what was decoded stays, and the next time goes on from here
            return tl::make_unexpected(cancelledFailure());
    }
}

Result<const AVFrame *> Clip::Private::decoded(Head &head, int number, const Progress &goOn)
{
    lastWanted = number;
    if (const auto found = kept.find(number); found != kept.end())
        return found->second.get();
    const int key = times.keyBefore(number);
    // On from where the decoder is, unless a key frame is nearer.
    if (!head.reader) {
        if (auto opened = openReader(head); !opened)
            return tl::make_unexpected(opened.error());
    }
    const bool isAhead = head.next >= 0 && head.next <= number && key <= head.next;
    if (!isAhead) {
        if (auto gone = goTo(head, key); !gone)
            return tl::make_unexpected(gone.error());
    }
    Result<bool> there = decodeTo(head, number, goOn);
    // A seek may lead too far: then from an earlier key frame, at last from the beginning.
    for (int from = key; there && !*there && from > 0;) {
        from = std::max(0, times.keyBefore(from - 1));
        if (auto gone = goTo(head, from); !gone)
            return tl::make_unexpected(gone.error());
        there = decodeTo(head, number, goOn);
        if (from == 0)
            break;
    }
    if (there && !*there) {
        if (auto opened = openReader(head); !opened)
            return tl::make_unexpected(opened.error());
        there = decodeTo(head, number, goOn);
    }
    if (!there)
        return tl::make_unexpected(there.error());
    if (const auto found = kept.find(number); found != kept.end())
        return found->second.get();
    return nullptr;
}

Result<QImage> Clip::frame(int number, QSize bound, const Progress &goOn)
{
    if (d->index.frames.isEmpty())
        return tl::make_unexpected(av::readFailure(AVERROR_INVALIDDATA, d->path));
    const int wanted = std::clamp(number, 0, d->times.count() - 1);
    Result<const AVFrame *> found = d->decoded(d->ahead, wanted, goOn);
    if (found && !*found && !d->index.isDecoded) {
        // The time stamps promised a frame that the decoder does not give.
        const double seconds = d->times.beginOf(wanted);
        if (auto counted = d->countByDecoding(goOn); !counted)
            return tl::make_unexpected(counted.error());
        found = d->decoded(d->ahead, d->times.at(seconds), goOn);
    }
    if (!found)
        return tl::make_unexpected(found.error());
    if (*found)
        return av::pictureOf(*found, d->ahead.reader->stream(), d->path, bound);
    // Beyond what can be decoded: the last one before.
    const auto later = d->kept.upper_bound(wanted);
    if (later == d->kept.begin())
        return tl::make_unexpected(av::readFailure(AVERROR_INVALIDDATA, d->path));
    return av::pictureOf(std::prev(later)->second.get(), d->ahead.reader->stream(), d->path, bound);
}

bool Clip::lookBehind(int number, const Progress &goOn)
{
    if (d->index.frames.isEmpty())
        return false;
    // The nearest one before that is missing, while the near half is not complete.
    int missing = std::min(number, d->times.count()) - 1;
    const int farthest = std::max(0, number - d->room() / 4);
    while (missing >= farthest && d->kept.contains(missing))
        --missing;
    if (missing < farthest)
        return false;
    const int wanted = std::exchange(d->lastWanted, number);
    const Result<const AVFrame *> found = d->decoded(d->behind, missing, goOn);
    d->lastWanted = wanted;
    return found && *found != nullptr;
}

} // namespace media
