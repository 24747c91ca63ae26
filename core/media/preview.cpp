// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/preview.h"

#include "media/besidefile.h"
#include "media/framepicture.h"
#include "media/imageload.h"
#include "media/marks.h"
#include "media/monodecoder.h"
#include "media/probe.h"
#include "media/streamreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace media {

// Decodes on until the next frame would be later than `seconds`; the last one of a shorter clip.
static Result<bool> decodeUntil(av::StreamReader &reader, double seconds, AVFrame *shown)
{
    constexpr double tolerance = 1e-4; // times that came through text are rounded
    const av::Frame next(av_frame_alloc());
    bool found = false;
    for (;;) {
        const Result<bool> more = reader.next(next.get());
        if (!more)
            return found ? Result<bool>(true) : more;
        if (!*more || (found && reader.secondsOf(next.get()) > seconds + tolerance))
            return found;
        av_frame_unref(shown);
        av_frame_move_ref(shown, next.get());
        found = true;
        if (seconds <= 0)
            return true;
    }
}

Result<QImage> frameAt(const QString &path, double seconds)
{
    auto reader = av::StreamReader::open(path, AVMEDIA_TYPE_VIDEO);
    if (!reader)
        return tl::make_unexpected(reader.error());
    const av::Frame frame(av_frame_alloc());
    const bool sought = seconds > 0 && reader->seek(seconds);
    Result<bool> found = decodeUntil(*reader, seconds, frame.get());
    // A wrong index leads too far, or to nothing: then from the beginning.
    const bool astray = found && (!*found || reader->secondsOf(frame.get()) > seconds + 1e-4);
    if (sought && astray && reader->seek(0))
        found = decodeUntil(*reader, seconds, frame.get());
    if (!found)
        return tl::make_unexpected(found.error());
    if (!*found)
        return tl::make_unexpected(av::readFailure(AVERROR_INVALIDDATA, path));
    return av::pictureOf(frame.get(), reader->stream(), path);
}

// Almost one colour: a fade from black, a title card before anything is on it.
static bool isPlain(const QImage &image)
{
    const QImage small = image.scaled(32, 32, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_Grayscale8);
    double sum = 0;
    double squares = 0;
    for (int y = 0; y < small.height(); ++y) {
        const uchar *line = small.constScanLine(y);
        for (int x = 0; x < small.width(); ++x) {
            sum += line[x];
            squares += double(line[x]) * line[x];
        }
    }
    const double count = double(small.width()) * small.height();
    const double mean = sum / count;
    return squares / count - mean * mean < 4 * 4;
}

Result<QImage> posterFrame(const QString &path, QSize bound)
{
    if (const auto marks = readMarks(path); marks && marks->poster >= 0) {
        if (const auto chosen = frameAt(path, marks->poster)) // else the clip has become shorter
            return bound.isEmpty() || (chosen->width() <= bound.width() && chosen->height() <= bound.height())
                ? *chosen
                : chosen->scaled(bound, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    auto reader = av::StreamReader::open(path, AVMEDIA_TYPE_VIDEO);
    if (!reader)
        return tl::make_unexpected(reader.error());
    const AVStream *stream = reader->stream();
    const double seconds =
        stream->duration > 0 ? double(stream->duration) * av_q2d(stream->time_base) : 0;
    const av::Frame frame(av_frame_alloc());
    Result<QImage> first = tl::make_unexpected(av::readFailure(AVERROR_INVALIDDATA, path));
    // Key frames only, which cost one decoded picture each.
    for (const double part : {0.0, 0.1, 0.25, 0.5, 0.75}) {
        if (part > 0 && (seconds <= 0 || !reader->seek(part * seconds)))
            break;
        const Result<bool> found = decodeUntil(*reader, 0, frame.get());
        if (!found || !*found) {
            if (!found && !first)
                first = tl::make_unexpected(found.error());
            continue;
        }
        Result<QImage> image = av::pictureOf(frame.get(), reader->stream(), path, bound);
        if (!image)
            return first ? first : image;
        if (!isPlain(*image))
            return image;
        if (!first)
            first = std::move(image);
    }
    return first;
}

Result<QImage> thumbnail(const QString &path, QSize bound)
{
    const Result<Info> info = probe(path);
    if (!info)
        return tl::make_unexpected(info.error());
    if (info->kind == Kind::Image)
        return loadImage(path, bound);
    if (info->kind == Kind::Video)
        return posterFrame(path, bound);
    return tl::make_unexpected(Failure{
        Failure::Kind::Unsupported,
        QCoreApplication::translate("media", "There is no picture of “%1”.").arg(shownName(path))});
}

namespace {

// Lowest and highest sample of blocks that double in length as the sound goes on, so that hours
// need no more memory than seconds.
class PeakCollector
{
public:
    explicit PeakCollector(qsizetype buckets)
        : m_most(16 * buckets)
    {
    }

    void add(std::span<const float> samples)
    {
        for (const float sample : samples) {
            if (m_inBlock == 0) {
                m_lowest += sample;
                m_highest += sample;
            } else {
                m_lowest.last() = std::min(m_lowest.constLast(), sample);
                m_highest.last() = std::max(m_highest.constLast(), sample);
            }
            ++m_samples;
            if (++m_inBlock == m_block) {
                m_inBlock = 0;
                if (m_lowest.size() >= m_most)
                    halve();
            }
        }
    }

    [[nodiscard]] qint64 samples() const { return m_samples; }

    [[nodiscard]] Peaks spread(int buckets) const
    {
        Peaks peaks{.lowest = QVector<float>(buckets), .highest = QVector<float>(buckets)};
        const qsizetype count = m_lowest.size();
        for (qsizetype i = 0; i < buckets && count > 0; ++i) {
            const qsizetype begin = std::min(i * count / buckets, count - 1);
            const qsizetype end = std::max((i + 1) * count / buckets, begin + 1);
            const float low = *std::min_element(m_lowest.begin() + begin, m_lowest.begin() + end);
            const float high =
                *std::max_element(m_highest.begin() + begin, m_highest.begin() + end);
            peaks.lowest[i] = std::clamp(low, -1.0F, 0.0F);
            peaks.highest[i] = std::clamp(high, 0.0F, 1.0F);
        }
        return peaks;
    }

private:
    void halve()
    {
        const qsizetype half = m_lowest.size() / 2;
        for (qsizetype i = 0; i < half; ++i) {
            m_lowest[i] = std::min(m_lowest.at(2 * i), m_lowest.at(2 * i + 1));
            m_highest[i] = std::max(m_highest.at(2 * i), m_highest.at(2 * i + 1));
        }
        m_lowest.resize(half);
        m_highest.resize(half);
        m_block *= 2;
    }

    QVector<float> m_lowest;
    QVector<float> m_highest;
    qsizetype m_most; // even
    qint64 m_samples = 0;
    qint64 m_block = 1;
    qint64 m_inBlock = 0;
};

} // namespace

Result<Peaks> peaks(const QString &path, int buckets)
{
    const int count = std::clamp(buckets, 1, 1 << 16);
    PeakCollector collector(count);
    const Result<int> rate = decodeMono(path, 0, [&](std::span<const float> samples) {
        collector.add(samples);
        return true;
    });
    if (!rate)
        return tl::make_unexpected(rate.error());
    Peaks peaks = collector.spread(count);
    peaks.seconds = double(collector.samples()) / *rate;
    return peaks;
}

} // namespace media
