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
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
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

// What is known of the file, never changed: a head that is decoding goes on with what it began with.
struct Known
{
    av::ClipIndex index;
    ClipTimes times;
};
using KnownPtr = std::shared_ptr<const Known>;

// Frames that a head is on its way to.
struct Span
{
    int from = 0;
    int to = -1;

    [[nodiscard]] bool contains(int number) const { return from <= number && number <= to; }
};

} // namespace

// Two threads at most: one wants frames (`ahead`), one looks behind (`behind`). The mutex guards what both see; nobody
// decodes or converts while holding it.
struct Clip::Private
{
    QString path;
    Head ahead;
    Head behind; // opened for the first step back, so that playing on needs no seek
    qint64 mostKept = usuallyKept;

    mutable std::mutex mutex;
    std::condition_variable arrived; // a frame that was looked for behind, or the end of that
    KnownPtr known = std::make_shared<Known>();
    std::map<int, av::Frame> kept;
    qint64 bytesEach = 1;
    int lastWanted = 0; // what lies far from it is forgotten first
    bool goesBack = false; // the last step
    Span looking; // behind, now

    [[nodiscard]] Result<void> openReader(Head &head, const Known &in);
    [[nodiscard]] Result<void> countByDecoding(const Progress &progress);
    [[nodiscard]] Result<bool> decode(Head &head, const KnownPtr &in, Span wanted, const Progress &goOn);
    [[nodiscard]] Result<bool> decodeTo(Head &head, const KnownPtr &in, Span wanted, const Progress &goOn);
    [[nodiscard]] Result<void> goTo(Head &head, const Known &in, int key);
    [[nodiscard]] Result<av::Frame> wantedFrame(int number, const Progress &goOn);
    void keep(const KnownPtr &in, int number, av::Frame frame);
    [[nodiscard]] av::Frame find(int number) const; // null: not kept
    [[nodiscard]] bool holds(int number) const;

    // With the mutex held.
    [[nodiscard]] int room() const { return int(std::max<qint64>(4, mostKept / bytesEach)); }
    [[nodiscard]] int roomBehind() const { return goesBack ? room() * 7 / 8 : room() * 2 / 3; }
    [[nodiscard]] Span missingBehind(int number) const;
};

Clip::Clip()
    : d(new Private)
{}

Clip::~Clip() = default;

Result<void> Clip::Private::openReader(Head &head, const Known &in)
{
    auto opened = av::StreamReader::open(path, AVMEDIA_TYPE_VIDEO, 0);
    if (!opened)
        return tl::make_unexpected(opened.error());
    head.reader.emplace(std::move(*opened));
    const AVCodecContext *codec = head.reader->codec();
    const int bytes = av_image_get_buffer_size(codec->pix_fmt == AV_PIX_FMT_NONE ? AV_PIX_FMT_YUV420P : codec->pix_fmt,
                                               std::max(1, codec->width), std::max(1, codec->height), 32);
    head.next = in.index.isDecoded ? 0 : -1; // counted from here
    const std::lock_guard lock(mutex);
    bytesEach = std::max(1, bytes);
    return {};
}

Result<std::shared_ptr<Clip>> Clip::open(const QString &path, qint64 mostKept)
{
    std::shared_ptr<Clip> clip(new Clip);
    clip->d->path = path;
    clip->d->mostKept = mostKept;
    if (auto opened = clip->d->openReader(clip->d->ahead, *clip->d->known); !opened)
        return tl::make_unexpected(opened.error());
    return clip;
}

const ClipTimes &Clip::times() const
{
    return d->known->times; // only the thread that wants frames replaces it
}

qint64 Clip::keptBytes() const
{
    const std::lock_guard lock(d->mutex);
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
        return times();
    }
    const ClipTimes times = read->index.times(*d->ahead.reader);
    const std::lock_guard lock(d->mutex);
    d->known = std::make_shared<Known>(Known{.index = std::move(read->index), .times = times});
    return times;
}

Result<void> Clip::Private::countByDecoding(const Progress &progress)
{
    auto counted = av::indexByDecoding(path, progress);
    if (!counted)
        return tl::make_unexpected(counted.error());
    const ClipTimes times = counted->times(*ahead.reader);
    ahead.next = -1;
    const std::lock_guard lock(mutex);
    known = std::make_shared<Known>(Known{.index = std::move(*counted), .times = times});
    kept.clear();
    looking = {};
    return {};
}

av::Frame Clip::Private::find(int number) const
{
    const std::lock_guard lock(mutex);
    const auto found = kept.find(number);
    return av::Frame(found == kept.end() ? nullptr : av_frame_clone(found->second.get())); // the same bytes, counted
}

bool Clip::Private::holds(int number) const
{
    const std::lock_guard lock(mutex);
    return kept.contains(number);
}

void Clip::Private::keep(const KnownPtr &in, int number, av::Frame frame)
{
    const std::lock_guard lock(mutex);
    if (in != known)
        return; // numbers of another count
    kept[number] = std::move(frame);
    while (int(kept.size()) > room()) {
        const auto first = kept.begin();
        const auto last = std::prev(kept.end());
        // More back than ahead: what was just played is what a step back wants.
        const bool dropsFirst = (lastWanted - first->first) * qint64(room() - roomBehind()) > (last->first - lastWanted) * qint64(roomBehind());
        kept.erase(dropsFirst ? first : last);
    }
    arrived.notify_all();
}

Result<void> Clip::Private::goTo(Head &head, const Known &in, int key)
{
    head.next = -1;
    const auto &frames = in.index.frames;
    const qint64 stamp = key >= 0 && key < frames.size() ? frames.at(key).stamp : frames.first().stamp;
    if (head.reader && !(key <= 0 && in.index.isDecoded) && head.reader->seekTo(stamp))
        return {};
    return openReader(head, in); // from the beginning where the file cannot be sought
}

// Decodes on until the last frame of the span is there; false where it never came.
Result<bool> Clip::Private::decodeTo(Head &head, const KnownPtr &in, Span wanted, const Progress &goOn)
{
    const av::ClipIndex &index = in->index;
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
            if (stamp == AV_NOPTS_VALUE || stamp < index.frames.at(wanted.to).stamp)
                continue;
            head.next = -1;
            return false; // too far
        }
        head.next = found + 1;
        if (found >= wanted.from)
            keep(in, found, std::move(frame));
        if (found >= wanted.to)
            return found == wanted.to;
        if (goOn && !goOn(0)) // what was decoded stays, and the next time goes on from here
            return tl::make_unexpected(cancelledFailure());
    }
}

Result<bool> Clip::Private::decode(Head &head, const KnownPtr &in, Span wanted, const Progress &goOn)
{
    const int key = in->times.keyBefore(wanted.to);
    // On from where the decoder is, unless a key frame is nearer.
    const bool isAhead = head.reader && head.next >= 0 && head.next <= wanted.to && key <= head.next;
    if (!isAhead) {
        if (auto gone = goTo(head, *in, key); !gone)
            return tl::make_unexpected(gone.error());
    }
    Result<bool> there = decodeTo(head, in, wanted, goOn);
    // A seek may lead too far: then from an earlier key frame, at last from the beginning.
    for (int from = key; there && !*there && from > 0;) {
        from = std::max(0, in->times.keyBefore(from - 1));
        if (auto gone = goTo(head, *in, from); !gone)
            return tl::make_unexpected(gone.error());
        there = decodeTo(head, in, wanted, goOn);
        if (from == 0)
            break;
    }
    if (there && !*there) {
        if (auto opened = openReader(head, *in); !opened)
            return tl::make_unexpected(opened.error());
        there = decodeTo(head, in, wanted, goOn);
    }
    return there;
}

// Null where the decoder does not give it.
Result<av::Frame> Clip::Private::wantedFrame(int number, const Progress &goOn)
{
    constexpr std::chrono::milliseconds betweenQuestions{10};
    Span span{.from = number, .to = number};
    {
        std::unique_lock lock(mutex);
        if (number != lastWanted)
            goesBack = number < lastWanted;
        lastWanted = number;
        // Who looks behind is on the way to it: decoding it twice would take longer.
        while (!kept.contains(number) && looking.contains(number)) {
            arrived.wait_for(lock, betweenQuestions);
            if (goOn && !goOn(0))
                return tl::make_unexpected(cancelledFailure());
        }
        span.from = number - room() / 2;
    }
    if (av::Frame found = find(number))
        return found;
    const Result<bool> there = decode(ahead, known, span, goOn);
    if (!there)
        return tl::make_unexpected(there.error());
    return find(number);
}

Result<QImage> Clip::frame(int number, QSize bound, const Progress &goOn)
{
    if (d->known->index.frames.isEmpty())
        return tl::make_unexpected(av::readFailure(AVERROR_INVALIDDATA, d->path));
    const int wanted = std::clamp(number, 0, times().count() - 1);
    Result<av::Frame> found = d->wantedFrame(wanted, goOn);
    if (found && !*found && !d->known->index.isDecoded) {
        // The time stamps promised a frame that the decoder does not give.
        const double seconds = times().beginOf(wanted);
        if (auto counted = d->countByDecoding(goOn); !counted)
            return tl::make_unexpected(counted.error());
        found = d->wantedFrame(times().at(seconds), goOn);
    }
    if (!found)
        return tl::make_unexpected(found.error());
    if (!*found) {
        // Beyond what can be decoded: the last one before.
        const std::lock_guard lock(d->mutex);
        const auto later = d->kept.upper_bound(wanted);
        if (later != d->kept.begin())
            found->reset(av_frame_clone(std::prev(later)->second.get()));
    }
    if (!*found)
        return tl::make_unexpected(av::readFailure(AVERROR_INVALIDDATA, d->path));
    return av::pictureOf(found->get(), d->ahead.reader->stream(), d->path, bound);
}

// Of the group that ends with the nearest one that is missing, as much as there is room for. Empty while at least half
// of the room is full: a long group is not begun anew for each step.
Span Clip::Private::missingBehind(int number) const
{
    const int farthest = std::max(0, number - roomBehind());
    int missing = number - 1;
    while (missing >= farthest && kept.contains(missing))
        --missing;
    if (missing < farthest || number - 1 - missing > roomBehind() / 2)
        return {};
    return {.from = farthest, .to = missing};
}

bool Clip::lookBehind(int number, const Progress &goOn)
{
    KnownPtr known;
    Span missing;
    {
        const std::lock_guard lock(d->mutex);
        known = d->known;
        if (known->index.frames.isEmpty())
            return false;
        missing = d->missingBehind(std::min(number, known->times.count()));
        d->looking = missing;
    }
    if (missing.to < missing.from)
        return false;
    // The frames between the last key frame and `missing.to` arrive in their order.
    missing.from = std::max(missing.from, known->times.keyBefore(missing.to));
    // Stops where the person went another way: forward, or farther than this reaches.
    const auto isStillOfUse = [&](double) {
        const std::lock_guard lock(d->mutex);
        return d->known == known && d->lastWanted >= missing.from && d->lastWanted <= number;
    };
    const Result<bool> there =
        d->decode(d->behind, known, missing, [&](double part) { return isStillOfUse(part) && (!goOn || goOn(part)); });
    const std::lock_guard lock(d->mutex);
    d->looking = {};
    d->arrived.notify_all();
    return there && *there;
}

} // namespace media
