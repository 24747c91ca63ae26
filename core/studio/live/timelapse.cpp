// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/live/timelapse.h"

#include "studio/live/frameimage.h"

#include "media/files.h"
#include "media/recipetag.h"
#include "media/transcode.h"
#include "media/videowriter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace studio {

using namespace Qt::StringLiterals;
using media::Failure;

namespace {

constexpr std::chrono::milliseconds heldAtEnd{1000}; // of the film
constexpr int mostGif = 640; // its longest side: larger ones are too much for whoever shows them

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(studio::TimeLapse)
};

Failure cancelled()
{
    return {Failure::Kind::Unwritable, Sentence::tr("The time lapse was not made.")};
}

class Film
{
public:
    Film(const QString &shelf, const std::vector<ShelvedFrame> &frames, const TimeLapse &lapse)
        : m_shelf(shelf)
        , m_frames(frames)
        , m_lapse(lapse)
    {}

    [[nodiscard]] media::Result<void> write(const QString &path, const QByteArray &format, const media::Progress &progress)
    {
        std::vector<std::chrono::milliseconds> times;
        for (const ShelvedFrame &frame : m_frames)
            times.push_back(frame.at);
        const std::vector<int> pictures = lapsePictures(times, m_lapse);
        media::VideoWriter writer;
        QImage image;
        int shown = -1;
        for (size_t i = 0; i < pictures.size(); ++i) {
            if (progress && !progress(double(i) / double(pictures.size())))
                return tl::unexpected(cancelled());
            if (pictures[i] != std::exchange(shown, pictures[i]))
                take(m_frames[size_t(shown)], image);
            if (image.isNull())
                continue; // the first ones are gone
            if (m_size.isEmpty()) {
                m_size = QSize(image.width() & ~1, image.height() & ~1).expandedTo({2, 2});
                if (auto opened = writer.open(path, {.size = m_size, .fps = m_lapse.fps, .format = format}); !opened)
                    return opened;
            }
            if (auto added = writer.addFrame(fittedInto(image, m_size)); !added)
                return added;
        }
        if (m_size.isEmpty())
            return tl::unexpected(Failure{Failure::Kind::NotFound, Sentence::tr("There are no frames to make a time lapse of.")});
        return writer.finish();
    }

    [[nodiscard]] const Recipe &recipe() const { return m_recipe; } // of the last frame
    [[nodiscard]] QSize size() const { return m_size; }

private:
    void take(const ShelvedFrame &shelved, QImage &image)
    {
        const auto frame = FrameShelf::read(m_shelf, shelved);
        if (!frame)
            return;
        if (auto read = frameImage(frame->bytes)) {
            image = std::move(*read);
            m_recipe = withoutDrawings(frame->recipe);
        }
    }

    const QString &m_shelf;
    const std::vector<ShelvedFrame> &m_frames;
    const TimeLapse &m_lapse;
    QSize m_size;
    Recipe m_recipe;
};

// A film of its own first: pictures that fade into one another compress, and GIF is made of films already.
media::Result<void> writeGif(Film &film, const QString &path, const media::Progress &progress)
{
    const QTemporaryDir folder(QFileInfo(path).absolutePath() + u"/.lapse-XXXXXX"_s);
    const QString between = folder.filePath(u"film.mp4"_s);
    const auto part = [&progress](double from, double to) {
        return [&progress, from, to](double done) { return !progress || progress(from + (to - from) * done); };
    };
    if (auto written = film.write(between, "mp4", part(0, 0.5)); !written)
        return written;
    media::TranscodeOptions options{.format = "gif", .resize = {}, .subtitles = {}, .keepRecipe = false};
    options.resize = {.by = media::Resize::By::LongestSide, .longest = mostGif, .exact = {}};
    return media::transcode(between, path, options, part(0.5, 1));
}

} // namespace

std::vector<int> lapsePictures(const std::vector<std::chrono::milliseconds> &times, const TimeLapse &lapse)
{
    if (times.empty() || lapse.speed <= 0 || lapse.fps <= 0)
        return {};
    std::vector<int> pictures;
    double begin = 0; // of frame i in the film, in pictures
    const double perMillisecond = lapse.fps / 1000.0 / lapse.speed;
    for (size_t i = 0; i + 1 < times.size(); ++i) {
        const auto shown = std::clamp(times[i + 1] - times[i], std::chrono::milliseconds{0}, lapse.longestStill);
        const double end = begin + double(shown.count()) * perMillisecond;
        // A picture shows what stands at its beginning.
        while (double(pictures.size()) < end - 1e-9)
            pictures.push_back(int(i));
        begin = end;
    }
    const auto held = std::max<long>(1, std::lround(double(heldAtEnd.count()) * lapse.fps / 1000.0));
    pictures.insert(pictures.end(), size_t(held), int(times.size()) - 1);
    return pictures;
}

media::Result<QString> makeTimeLapse(const QString &shelf, const std::vector<ShelvedFrame> &frames, const TimeLapse &lapse,
                                     const QString &folder, const media::Progress &progress)
{
    if (!QDir().mkpath(folder))
        return tl::unexpected(Failure{Failure::Kind::Unwritable, Sentence::tr("The folder %1 cannot be written to.").arg(QDir::toNativeSeparators(folder))});
    const QString time = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH-mm-ss"_s);
    const QString wanted = media::safeFileName(Sentence::tr("Time lapse %1").arg(time) + u'.' + QString::fromLatin1(lapse.format));
    const QString path = QDir(folder).filePath(media::freeFileName(folder, wanted));
    Film film(shelf, frames, lapse);
    const auto written = lapse.format == "gif" ? writeGif(film, path, progress) : film.write(path, lapse.format, progress);
    if (!written)
        return tl::unexpected(written.error());
    const QByteArray json = QJsonDocument(film.recipe().toPublicJson()).toJson(QJsonDocument::Compact);
    static_cast<void>(media::embedRecipe(path, json)); // a format without a place for it is no reason to have no film
    return path;
}

} // namespace studio
