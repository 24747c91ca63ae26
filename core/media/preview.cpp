// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/preview.h"

#include "media/besidefile.h"
#include "media/framepicture.h"
#include "media/monodecoder.h"
#include "media/probe.h"
#include "media/streamreader.h"

#include <QColorSpace>
#include <QCoreApplication>
#include <QImageReader>

#include <algorithm>
#include <cmath>

namespace media {

constexpr qint64 mostImageBytes = 128LL * 1024 * 1024;

static Failure tooLarge(const QString &path, QSize size)
{
    return {Failure::Kind::TooLarge,
            QCoreApplication::translate(
                "media", "“%1” has %2 × %3 pixels, which is more than Gesso can show.")
                .arg(shownName(path))
                .arg(size.width())
                .arg(size.height())};
}

static QSize scaledDown(QSize size, QSize bound)
{
    if (bound.isEmpty() || (size.width() <= bound.width() && size.height() <= bound.height()))
        return size;
    return size.scaled(bound, Qt::KeepAspectRatio).expandedTo({1, 1});
}

// What QImageReader::setAutoTransform() does, without losing the colour space on the way.
static QImage upright(const QImage &image, QImageIOHandler::Transformations how)
{
    if (how == QImageIOHandler::TransformationNone)
        return image;
    QImage turned = image.mirrored(how.testFlag(QImageIOHandler::TransformationMirror),
                                   how.testFlag(QImageIOHandler::TransformationFlip));
    if (how.testFlag(QImageIOHandler::TransformationRotate90))
        turned = turned.transformed(QTransform().rotate(90));
    turned.setColorSpace(image.colorSpace());
    return turned;
}

Result<QImage> loadImage(const QString &path, QSize bound)
{
    if (auto readable = checkReadable(path); !readable)
        return tl::make_unexpected(readable.error());
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    if (!reader.canRead()) {
        return tl::make_unexpected(
            Failure{Failure::Kind::Unsupported,
                    QCoreApplication::translate("media", "“%1” is not an image Gesso can read.")
                        .arg(shownName(path))});
    }
    const QSize stored = reader.size();
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize scaled = scaledDown(stored, turned ? bound.transposed() : bound);
    // These two decode straight to the smaller size; the others decode all of it first.
    const bool scalesOnTheWay = reader.format() == "jpeg" || reader.format() == "svg";
    const QSize decoded = scalesOnTheWay ? scaled : stored;
    if (4LL * decoded.width() * decoded.height() > mostImageBytes)
        return tl::make_unexpected(tooLarge(path, stored));
    if (stored.isValid() && scaled != stored)
        reader.setScaledSize(scaled);
    QImage image = reader.read();
    if (image.isNull()) {
        return tl::make_unexpected(
            Failure{Failure::Kind::Broken,
                    QCoreApplication::translate("media", "“%1” is damaged or cut off: %2.")
                        .arg(shownName(path), reader.errorString())});
    }
    image = upright(image, reader.transformation());
    // Formats that tell their size only when decoded.
    if (!stored.isValid() && scaledDown(image.size(), bound) != image.size())
        image = image.scaled(bound, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return image;
}

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

Result<QImage> thumbnail(const QString &path, QSize bound)
{
    const Result<Info> info = probe(path);
    if (!info)
        return tl::make_unexpected(info.error());
    if (info->kind == Kind::Image)
        return loadImage(path, bound);
    if (info->kind == Kind::Video) {
        return frameAt(path, 0).map([&](const QImage &frame) {
            const QSize size = scaledDown(frame.size(), bound);
            return size == frame.size()
                       ? frame
                       : frame.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        });
    }
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
