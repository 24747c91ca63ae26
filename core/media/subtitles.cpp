// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/subtitles.h"

#include "media/av.h"
#include "media/besidefile.h"
#include "media/fit.h"
#include "media/recipetag.h"
#include "media/transcode.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryFile>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>

namespace media {

using namespace Qt::StringLiterals;

namespace {

constexpr AVRational milliseconds{1, 1000};

// How the text of a MOV track looks where a player does not decide: white, centred at the bottom.
QByteArray movTextLook()
{
    return QByteArray::fromHex("00000000"         // display flags
                               "01ff"             // centred, at the bottom
                               "00000000"         // background
                               "0000000000000000" // box: the whole picture
                               "0000000000010012ffffffff" // style: from, to, font 1, plain, 18, white
                               "00000012" "66746162" "0001" "0001" "05" "5365726966"); // the font table
}

QByteArray bytesFor(SubtitleTrack track, const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    if (track != SubtitleTrack::MovText)
        return utf8;
    utf8.truncate(65'535);
    QByteArray bytes(2, '\0');
    qToBigEndian(quint16(utf8.size()), bytes.data());
    return bytes + utf8;
}

// Three letters, as containers want them: ISO 639-2, with the terms of the language itself in MP4 ("deu"), those of
// libraries in Matroska ("ger"). Two letters would be dropped without a word.
QByteArray languageCode(SubtitleTrack track, const QString &language)
{
    const QLocale::Language known = QLocale::codeToLanguage(language);
    const QString code = QLocale::languageToCode(known, track == SubtitleTrack::MovText ? QLocale::ISO639Part2T : QLocale::ISO639Part2B);
    return (known == QLocale::AnyLanguage || known == QLocale::C || code.isEmpty() ? language : code).toUtf8();
}

class Muxing
{
public:
    Muxing(const QString &from, const QString &to, const SubtitleHome &home, const SubtitleWish &wish) : m_from(from), m_to(to), m_home(home), m_wish(wish) {}

    Result<void> run(const QString &into, const Progress &progress)
    {
        auto input = av::openInput(m_from);
        if (!input)
            return tl::make_unexpected(input.error());
        m_input = std::move(*input);
        const char *muxer = m_home.suffix == "mkv"_L1 ? "matroska" : m_home.suffix == "webm"_L1 ? "webm" : m_home.suffix == "mov"_L1 ? "mov" : "mp4";
        auto output = av::createOutput(into, muxer);
        if (!output)
            return tl::make_unexpected(output.error());
        m_output = std::move(*output);
        m_output->max_interleave_delta = 0;
        int error = addStreams();
        if (error >= 0)
            error = addTrack();
        AVDictionary *options = nullptr;
        if (m_home.track == SubtitleTrack::MovText)
            av_dict_set(&options, "movflags", "+faststart", 0);
        if (error >= 0)
            error = avformat_write_header(m_output.get(), &options);
        av_dict_free(&options);
        if (error >= 0)
            error = copy(progress);
        if (error == AVERROR_EXIT)
            return tl::make_unexpected(cancelledFailure());
        if (error >= 0)
            error = av_write_trailer(m_output.get());
        if (error >= 0)
            error = avio_closep(&m_output->pb);
        return error < 0 ? Result<void>(tl::make_unexpected(av::writeFailure(error, m_to))) : Result<void>();
    }

private:
    // Pictures and sound as they are; what else there is the new container may not take.
    int addStreams()
    {
        m_map.assign(m_input->nb_streams, -1);
        for (unsigned i = 0; i < m_input->nb_streams; ++i) {
            const AVStream *source = m_input->streams[i];
            const AVMediaType type = source->codecpar->codec_type;
            if (type != AVMEDIA_TYPE_VIDEO && type != AVMEDIA_TYPE_AUDIO)
                continue;
            const int index = av::copyStream(m_output.get(), source);
            if (index < 0)
                return index;
            m_output->streams[index]->codecpar->codec_tag = 0; // each container has its own
            m_map[i] = index;
        }
        return 0;
    }

    int addTrack()
    {
        m_words = avformat_new_stream(m_output.get(), nullptr);
        if (!m_words)
            return AVERROR(ENOMEM);
        m_words->codecpar->codec_type = AVMEDIA_TYPE_SUBTITLE;
        m_words->codecpar->codec_id = m_home.track == SubtitleTrack::MovText ? AV_CODEC_ID_MOV_TEXT : m_home.track == SubtitleTrack::WebVtt ? AV_CODEC_ID_WEBVTT : AV_CODEC_ID_SUBRIP;
        m_words->time_base = milliseconds;
        m_words->disposition = AV_DISPOSITION_DEFAULT;
        if (!m_wish.language.isEmpty())
            av_dict_set(&m_words->metadata, "language", languageCode(m_home.track, m_wish.language).constData(), 0);
        if (m_home.track != SubtitleTrack::MovText)
            return 0;
        const QByteArray look = movTextLook();
        auto *extra = static_cast<uint8_t *>(av_mallocz(size_t(look.size()) + AV_INPUT_BUFFER_PADDING_SIZE));
        if (!extra)
            return AVERROR(ENOMEM);
        std::memcpy(extra, look.constData(), size_t(look.size()));
        m_words->codecpar->extradata = extra;
        m_words->codecpar->extradata_size = int(look.size());
        return 0;
    }

    // Lines that begin up to `seconds`.
    int writeLines(double seconds)
    {
        for (; m_next < m_wish.lines.size() && m_wish.lines[m_next].begin <= seconds; ++m_next) {
            const SubtitleLine &line = m_wish.lines[m_next];
            const QByteArray bytes = bytesFor(m_home.track, line.text);
            const av::Packet packet(av_packet_alloc());
            if (!packet || av_new_packet(packet.get(), int(bytes.size())) < 0)
                return AVERROR(ENOMEM);
            std::memcpy(packet->data, bytes.constData(), size_t(bytes.size()));
            // Of two that overlap the first one ends where the second begins: a track shows one at a time.
            double end = line.end;
            if (m_next + 1 < m_wish.lines.size())
                end = std::min(end, m_wish.lines[m_next + 1].begin);
            const qint64 begin = std::max(m_last + 1, qint64(std::llround(line.begin * 1000)));
            m_last = begin;
            packet->pts = packet->dts = av_rescale_q(begin, milliseconds, m_words->time_base);
            packet->duration = av_rescale_q(std::max<qint64>(1, std::llround(end * 1000) - begin), milliseconds, m_words->time_base);
            packet->stream_index = m_words->index;
            packet->flags |= AV_PKT_FLAG_KEY;
            if (const int error = av_interleaved_write_frame(m_output.get(), packet.get()); error < 0)
                return error;
        }
        return 0;
    }

    int copy(const Progress &progress)
    {
        const av::Packet packet(av_packet_alloc());
        if (!packet)
            return AVERROR(ENOMEM);
        // Players count from where the file begins. Some sound begins a little before zero.
        const double start = m_input->start_time == AV_NOPTS_VALUE ? 0 : std::max(0.0, double(m_input->start_time) / AV_TIME_BASE);
        const double length = m_input->duration > 0 ? double(m_input->duration) / AV_TIME_BASE : 0;
        for (int round = 0; av_read_frame(m_input.get(), packet.get()) >= 0; ++round) {
            const AVStream *source = m_input->streams[packet->stream_index];
            const int target = m_map[size_t(packet->stream_index)];
            int error = 0;
            double position = 0;
            if (target >= 0) {
                const qint64 shift = av_rescale_q(std::llround(start * AV_TIME_BASE), {1, AV_TIME_BASE}, source->time_base);
                if (packet->dts != AV_NOPTS_VALUE) {
                    packet->dts -= shift;
                    position = double(packet->dts) * av_q2d(source->time_base);
                    error = writeLines(position);
                }
                if (packet->pts != AV_NOPTS_VALUE)
                    packet->pts -= shift;
                av_packet_rescale_ts(packet.get(), source->time_base, m_output->streams[target]->time_base);
                packet->stream_index = target;
                packet->pos = -1;
                if (error >= 0)
                    error = av_interleaved_write_frame(m_output.get(), packet.get());
            }
            av_packet_unref(packet.get());
            if (error < 0)
                return error;
            if (round % 16 == 0 && progress && !progress(length > 0 ? std::clamp(position / length, 0.0, 1.0) : 0))
                return AVERROR_EXIT;
        }
        return writeLines(1e12);
    }

    const QString &m_from;
    const QString &m_to;
    const SubtitleHome &m_home;
    const SubtitleWish &m_wish;
    av::Input m_input;
    av::Output m_output;
    AVStream *m_words = nullptr;
    std::vector<int> m_map; // stream of the source → of the new file; -1: left out
    size_t m_next = 0;
    qint64 m_last = -1;
};

Result<Info> videoInfo(const QString &path)
{
    const Result<Info> info = probe(path);
    if (info && info->kind != Kind::Video)
        return tl::make_unexpected(Failure{Failure::Kind::Unsupported, QCoreApplication::translate("media", "There is no moving picture in “%1”.").arg(shownName(path))});
    return info;
}

} // namespace

Result<SubtitleHome> subtitleHomeOf(const QString &video)
{
    return videoInfo(video).map([](const Info &info) -> SubtitleHome {
        if (info.suffix == "mp4"_L1 || info.suffix == "m4v"_L1)
            return {SubtitleTrack::MovText, u"mp4"_s};
        if (info.suffix == "mov"_L1)
            return {SubtitleTrack::MovText, u"mov"_s};
        if (info.suffix == "webm"_L1)
            return {SubtitleTrack::WebVtt, u"webm"_s};
        return {SubtitleTrack::SubRip, u"mkv"_s};
    });
}

Result<void> addSubtitles(const QString &video, const QString &to, const SubtitleWish &wish, const Progress &progress)
{
    if (QFileInfo::exists(to))
        return tl::make_unexpected(systemFailure(EEXIST, to));
    const Result<SubtitleHome> home = subtitleHomeOf(video);
    if (!home)
        return tl::make_unexpected(home.error());
    auto beside = BesideFile::create(to);
    if (!beside)
        return tl::make_unexpected(beside.error());
    if (auto done = Muxing(video, to, *home, wish).run(beside->path(), progress); !done)
        return done;
    if (const Result<QByteArray> recipe = readRecipe(video)) {
        if (const auto kept = embedRecipe(beside->path(), *recipe); !kept && kept.error().kind == Failure::Kind::DiskFull)
            return tl::make_unexpected(systemFailure(ENOSPC, to));
    }
    return beside->becomeTarget();
}

QString suffixWithBurntSubtitles(const QString &video)
{
    const Result<Info> info = probe(video);
    return info && info->suffix != "mp4"_L1 && info->suffix != "mov"_L1 && info->hasAudio ? u"mkv"_s : u"mp4"_s;
}

Result<void> burnSubtitles(const QString &video, const QString &to, const QByteArray &ass, const Progress &progress)
{
    if (const Result<Info> info = videoInfo(video); !info)
        return tl::make_unexpected(info.error());
    QTemporaryFile file;
    if (!file.open() || file.write(ass) != ass.size() || !file.flush())
        return tl::make_unexpected(fileFailure(file, file.fileName()));
    return transcode(video, to, {.format = QFileInfo(to).suffix().toLower().toUtf8(), .quality = 85, .subtitles = file.fileName()}, progress);
}

} // namespace media
