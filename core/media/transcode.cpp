// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/transcode.h"

#include "media/besidefile.h"
#include "media/filterflow.h"
#include "media/fit.h"
#include "media/recipetag.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <optional>

namespace media {

using namespace Qt::StringLiterals;

namespace {

struct Target
{
    const char *format;
    const char *muxer;
    bool hasPicture;
    bool hasSound;
};

constexpr std::array targets{Target{"mp4", "mp4", true, true},  Target{"webm", "webm", true, true},  Target{"gif", "gif", true, false},
                             Target{"mkv", "matroska", true, true}, Target{"wav", "wav", false, true}, Target{"mp3", "mp3", false, true},
                             Target{"flac", "flac", false, true}, Target{"ogg", "ogg", false, true}};

const Target *targetFor(const QByteArray &format)
{
    const auto found = std::ranges::find_if(targets, [&](const Target &target) { return format == target.format; });
    return found == targets.end() ? nullptr : &*found;
}

bool isThere(const char *encoder)
{
    return avcodec_find_encoder_by_name(encoder) != nullptr;
}

// `best` at quality 100, `worst` at 1.
QByteArray between(int worst, int best, int quality)
{
    return QByteArray::number(worst + (best - worst) * std::clamp(quality, 1, 100) / 100);
}

av::Encoding pictureEncoding(const Target &target, int quality)
{
    const QByteArray muxer = target.muxer;
    if (muxer == "gif")
        return {.encoder = "gif"};
    if (muxer == "webm")
        return {.encoder = "libvpx-vp9", .options = {{"crf", between(55, 15, quality)}, {"b", "0"}, {"deadline", "good"}, {"cpu-used", "5"}, {"row-mt", "1"}}};
    if (isThere("libx264"))
        return {.encoder = "libx264", .options = {{"preset", "veryfast"}, {"crf", between(40, 15, quality)}}};
    return {.encoder = "mpeg4", .options = {{"flags", "+qscale"}, {"global_quality", between(20 * FF_QP2LAMBDA, 2 * FF_QP2LAMBDA, quality)}}};
}

av::Encoding soundEncoding(const Target &target, int quality)
{
    const QByteArray muxer = target.muxer;
    const qint64 rate = between(64'000, 320'000, quality).toLongLong();
    if (muxer == "wav")
        return {.encoder = "pcm_s16le"};
    if (muxer == "flac")
        return {.encoder = "flac"};
    if (muxer == "mp3")
        return {.encoder = isThere("libmp3lame") ? "libmp3lame" : "libshine", .bitRate = rate};
    if (muxer == "ogg" && isThere("libvorbis"))
        return {.encoder = "libvorbis", .vorbisQuality = std::max(1, quality / 10)};
    if (muxer == "webm" || muxer == "ogg")
        return {.encoder = "libopus", .bitRate = rate / 2};
    return {.encoder = "aac", .bitRate = rate};
}

// The sound is taken over as it is where the new file may hold it.
bool canKeepSound(const Target &target, AVCodecID codec)
{
    const QByteArray muxer = target.muxer;
    if (muxer == "mp4")
        return codec == AV_CODEC_ID_AAC || codec == AV_CODEC_ID_MP3;
    if (muxer == "webm")
        return codec == AV_CODEC_ID_OPUS || codec == AV_CODEC_ID_VORBIS;
    return muxer == "matroska";
}

// Two levels of quoting: for the filter's option, then for the chain of filters.
QByteArray quoted(const QString &path)
{
    QString text = path;
    for (const QString &special : {u"\\':"_s, u"\\'[],;"_s}) {
        QString next;
        for (const QChar character : text) {
            if (special.contains(character))
                next += u'\\';
            next += character;
        }
        text = next;
    }
    return text.toUtf8();
}

QByteArray pictureFilters(const Target &target, const AVStream *stream, const TranscodeOptions &options)
{
    QByteArrayList filters;
    const int turn = av::clockwiseTurn(stream);
    if (turn == 90)
        filters << "transpose=clock";
    else if (turn == 270)
        filters << "transpose=cclock";
    else if (turn == 180)
        filters << "hflip" << "vflip";
    const bool isGif = qstrcmp(target.muxer, "gif") == 0;
    if (isGif)
        filters << "fps=15";
    QSize size(stream->codecpar->width, stream->codecpar->height);
    if (turn % 180 != 0)
        size.transpose();
    QSize wanted = options.resize.of(size);
    if (!isGif)
        wanted = QSize(wanted.width() & ~1, wanted.height() & ~1).expandedTo({2, 2});
    const auto sizeText = [](QSize of) { return QByteArray::number(of.width()) + ':' + QByteArray::number(of.height()); };
    if (options.resize.by == Resize::By::Exact && wanted != size) // covered, the edges cut evenly
        filters << "scale=" + sizeText(wanted) + ":force_original_aspect_ratio=increase:flags=lanczos" << "crop=" + sizeText(wanted);
    else if (options.resize.by != Resize::By::Nothing && wanted != size)
        filters << "scale=" + sizeText(wanted) + ":flags=lanczos";
    else if (wanted != size)
        filters << "crop=" + sizeText(wanted) + ":0:0";
    if (!options.subtitles.isEmpty())
        filters << "ass=filename=" + quoted(options.subtitles);
    if (isGif) // a palette for each picture: nothing has to wait for the end
        return filters.join(',') + ",split[a][b];[a]palettegen=stats_mode=single[p];[b][p]paletteuse=new=1";
    filters << "format=yuv420p";
    return filters.join(',');
}

class Work
{
public:
    Work(const QString &from, const QString &to, const TranscodeOptions &options, const Target &target)
        : m_from(from), m_to(to), m_options(options), m_target(target)
    {
    }

    Result<void> run(const QString &into, const Progress &progress)
    {
        auto input = av::openInput(m_from);
        if (!input)
            return tl::make_unexpected(input.error());
        auto output = av::createOutput(into, m_target.muxer);
        if (!output)
            return tl::make_unexpected(output.error());
        m_input = std::move(*input);
        m_output = std::move(*output);
        if (auto opened = open(); !opened)
            return opened;
        if (auto pumped = pump(progress); !pumped) {
            if (qstrcmp(m_target.muxer, "gif") == 0) // it holds its last picture until then
                av_write_trailer(m_output.get());
            return pumped;
        }
        int error = av_write_trailer(m_output.get());
        if (error >= 0)
            error = avio_closep(&m_output->pb);
        return error < 0 ? Result<void>(tl::make_unexpected(av::writeFailure(error, m_to))) : Result<void>();
    }

private:
    Result<void> failed(int error) const
    {
        if (error == AVERROR_DECODER_NOT_FOUND || error == AVERROR_INVALIDDATA)
            return tl::make_unexpected(av::readFailure(error, m_from));
        return tl::make_unexpected(av::writeFailure(error, m_to));
    }

    Result<void> open()
    {
        const auto streamOf = [&](AVMediaType type) {
            const int index = av_find_best_stream(m_input.get(), type, -1, -1, nullptr, 0);
            AVStream *stream = index < 0 ? nullptr : m_input->streams[index];
            return stream && !(stream->disposition & AV_DISPOSITION_ATTACHED_PIC) ? stream : nullptr;
        };
        AVStream *picture = m_target.hasPicture ? streamOf(AVMEDIA_TYPE_VIDEO) : nullptr;
        AVStream *sound = m_target.hasSound ? streamOf(AVMEDIA_TYPE_AUDIO) : nullptr;
        if ((m_target.hasPicture && !picture) || (!m_target.hasPicture && !sound)) {
            const QString sentence = m_target.hasPicture ? QCoreApplication::translate("media", "There is no moving picture in “%1”.")
                                                         : QCoreApplication::translate("media", "There is no sound in “%1”.");
            return tl::make_unexpected(Failure{Failure::Kind::Unsupported, sentence.arg(shownName(m_from))});
        }
        m_output->max_interleave_delta = 0;
        int error = 0;
        if (picture)
            error = m_picture.emplace().open(m_input.get(), picture, m_output.get(), pictureFilters(m_target, picture, m_options), pictureEncoding(m_target, m_options.quality));
        if (error >= 0 && sound) {
            if (picture && canKeepSound(m_target, sound->codecpar->codec_id))
                error = keepSound(sound);
            else
                error = m_sound.emplace().open(m_input.get(), sound, m_output.get(), picture ? "aresample=async=1:first_pts=0" : "", soundEncoding(m_target, m_options.quality));
        }
        AVDictionary *options = nullptr;
        if (qstrcmp(m_target.muxer, "mp4") == 0)
            av_dict_set(&options, "movflags", "+faststart", 0);
        if (error >= 0)
            error = avformat_write_header(m_output.get(), &options);
        av_dict_free(&options);
        return error < 0 ? failed(error) : Result<void>();
    }

    int keepSound(AVStream *sound)
    {
        const int index = av::copyStream(m_output.get(), sound);
        if (index < 0)
            return index;
        m_kept = m_output->streams[index];
        m_kept->codecpar->codec_tag = 0;
        m_keptFrom = sound;
        return 0;
    }

    int writeKept(AVPacket *packet)
    {
        const qint64 start = m_input->start_time == AV_NOPTS_VALUE ? 0 : av_rescale_q(m_input->start_time, {1, AV_TIME_BASE}, m_keptFrom->time_base);
        if (packet->pts != AV_NOPTS_VALUE)
            packet->pts -= start;
        if (packet->dts != AV_NOPTS_VALUE)
            packet->dts -= start;
        av_packet_rescale_ts(packet, m_keptFrom->time_base, m_kept->time_base);
        packet->stream_index = m_kept->index;
        packet->pos = -1;
        return av_interleaved_write_frame(m_output.get(), packet);
    }

    Result<void> pump(const Progress &progress)
    {
        const av::Packet packet(av_packet_alloc());
        if (!packet)
            return failed(AVERROR(ENOMEM));
        const double length = m_input->duration > 0 ? double(m_input->duration) / AV_TIME_BASE : 0;
        double position = 0;
        for (int round = 0; av_read_frame(m_input.get(), packet.get()) >= 0; ++round) {
            const AVStream *stream = m_input->streams[packet->stream_index];
            if (packet->pts != AV_NOPTS_VALUE)
                position = std::max(position, double(packet->pts) * av_q2d(stream->time_base));
            int error = 0;
            if (m_picture && packet->stream_index == m_picture->sourceIndex())
                error = m_picture->take(packet.get());
            else if (m_sound && packet->stream_index == m_sound->sourceIndex())
                error = m_sound->take(packet.get());
            else if (m_keptFrom && packet->stream_index == m_keptFrom->index)
                error = writeKept(packet.get());
            av_packet_unref(packet.get());
            if (error < 0)
                return failed(error);
            if (round % 8 == 0 && progress && !progress(length > 0 ? std::clamp(position / length, 0.0, 1.0) : 0))
                return tl::make_unexpected(cancelledFailure());
        }
        int error = m_picture ? m_picture->take(nullptr) : 0;
        if (error >= 0 && m_sound)
            error = m_sound->take(nullptr);
        if (error < 0)
            return failed(error);
        const bool isEmpty = m_picture ? m_picture->written() == 0 : m_sound && m_sound->written() == 0;
        return isEmpty ? failed(AVERROR_INVALIDDATA) : Result<void>();
    }

    const QString &m_from;
    const QString &m_to;
    const TranscodeOptions &m_options;
    const Target &m_target;
    av::Input m_input;
    av::Output m_output;
    std::optional<av::FilterFlow> m_picture;
    std::optional<av::FilterFlow> m_sound;
    AVStream *m_kept = nullptr;
    AVStream *m_keptFrom = nullptr;
};

} // namespace

Result<void> transcode(const QString &from, const QString &to, const TranscodeOptions &options, const Progress &progress)
{
    if (QFileInfo::exists(to))
        return tl::make_unexpected(systemFailure(EEXIST, to));
    const Target *target = targetFor(options.format);
    if (!target) {
        return tl::make_unexpected(Failure{Failure::Kind::Unsupported,
                                           QCoreApplication::translate("media", "“%1” cannot be converted to %2.")
                                               .arg(shownName(from), QString::fromLatin1(options.format).toUpper())});
    }
    auto beside = BesideFile::create(to);
    if (!beside)
        return tl::make_unexpected(beside.error());
    if (auto done = Work(from, to, options, *target).run(beside->path(), progress); !done)
        return done;
    if (options.keepRecipe) {
        const Result<QByteArray> recipe = readRecipe(from);
        const Result<void> kept = recipe ? embedRecipe(beside->path(), *recipe) : Result<void>();
        if (!kept && kept.error().kind == Failure::Kind::DiskFull)
            return tl::make_unexpected(systemFailure(ENOSPC, to));
    }
    return beside->becomeTarget();
}

} // namespace media
