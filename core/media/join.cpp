// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/join.h"

#include "media/besidefile.h"
#include "media/clip.h"
#include "media/files.h"
#include "media/fit.h"
#include "media/recodeflow.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <array>
#include <cstring>

namespace media {

using namespace Qt::StringLiterals;

namespace {

struct Piece
{
    QString path;
    Info info;
    double seconds = 0; // of its pictures, exactly
};

struct Kinds
{
    AVStream *picture = nullptr;
    AVStream *sound = nullptr;
};

Kinds streamsOf(AVFormatContext *input)
{
    const auto find = [input](AVMediaType type) {
        const int index = av_find_best_stream(input, type, -1, -1, nullptr, 0);
        return index < 0 ? nullptr : input->streams[index];
    };
    return {find(AVMEDIA_TYPE_VIDEO), find(AVMEDIA_TYPE_AUDIO)};
}

bool areAlike(const AVStream *one, const AVStream *other)
{
    if (!one || !other)
        return one == other;
    const AVCodecParameters &a = *one->codecpar;
    const AVCodecParameters &b = *other->codecpar;
    const bool sameHead = a.extradata_size == b.extradata_size
        && (a.extradata_size == 0 || std::memcmp(a.extradata, b.extradata, size_t(a.extradata_size)) == 0);
    return sameHead && a.codec_id == b.codec_id && a.format == b.format && a.width == b.width && a.height == b.height
        && a.sample_rate == b.sample_rate && a.ch_layout.nb_channels == b.ch_layout.nb_channels
        && av_cmp_q(one->sample_aspect_ratio, other->sample_aspect_ratio) == 0
        && av::clockwiseTurn(one) == av::clockwiseTurn(other);
}

// Those that differ from the first in more than their pictures: in a sentence; empty where they are alike.
Result<QString> difference(const std::vector<Piece> &pieces)
{
    const auto first = av::openInput(pieces.front().path);
    if (!first)
        return tl::make_unexpected(first.error());
    const Kinds kinds = streamsOf(first->get());
    for (const Piece &piece : pieces) {
        const auto input = av::openInput(piece.path);
        if (!input)
            return tl::make_unexpected(input.error());
        const Kinds others = streamsOf(input->get());
        const QString name = shownName(piece.path);
        if (av::clockwiseTurn(others.picture) != av::clockwiseTurn(kinds.picture)) {
            return tl::make_unexpected(Failure{Failure::Kind::Unsupported,
                                               QCoreApplication::translate("media", "“%1” stands turned in another way than the first.").arg(name)});
        }
        if (piece.info.size != pieces.front().info.size)
            return QCoreApplication::translate("media", "“%1” has another size than the first: all are encoded again in the size and the rate of the first.").arg(name);
        if (!kinds.sound != !others.sound)
            return QCoreApplication::translate("media", "Not all of them have sound: all are encoded again, with silence where there is none.");
        if (!areAlike(kinds.picture, others.picture) || !areAlike(kinds.sound, others.sound))
            return QCoreApplication::translate("media", "“%1” was encoded in another way than the first: all are encoded again in the size and the rate of the first.").arg(name);
    }
    return QString();
}

Result<std::vector<Piece>> piecesOf(const QStringList &paths)
{
    std::vector<Piece> pieces;
    for (const QString &path : paths) {
        const auto info = probe(path);
        if (!info)
            return tl::make_unexpected(info.error());
        const auto clip = Clip::open(path);
        if (!clip)
            return tl::make_unexpected(clip.error());
        const auto times = (*clip)->readTimes();
        if (!times)
            return tl::make_unexpected(times.error());
        pieces.push_back({path, *info, times->end});
    }
    return pieces;
}

// Packets of one file after the other into the streams of the first.
class PacketJoin
{
public:
    PacketJoin(const std::vector<Piece> &pieces, const Progress &progress)
        : m_pieces(pieces)
        , m_progress(progress)
    {}

    [[nodiscard]] Result<void> run(const QString &to, const char *muxer)
    {
        auto output = av::createOutput(to, muxer);
        if (!output)
            return tl::make_unexpected(output.error());
        m_output = output->get();
        double total = 0;
        for (const Piece &piece : m_pieces)
            total += piece.seconds;
        for (const Piece &piece : m_pieces) {
            auto input = av::openInput(piece.path);
            if (!input)
                return tl::make_unexpected(input.error());
            int error = m_output->nb_streams == 0 ? begin(input->get()) : 0;
            if (error >= 0)
                error = copy(input->get(), piece, total);
            if (m_stopped)
                return tl::make_unexpected(cancelledFailure());
            if (error < 0)
                return tl::make_unexpected(av::writeFailure(error, to));
            m_offset += piece.seconds;
        }
        int error = av_write_trailer(m_output);
        if (error >= 0)
            error = avio_closep(&m_output->pb);
        if (error < 0)
            return tl::make_unexpected(av::writeFailure(error, to));
        return {};
    }

private:
    [[nodiscard]] int begin(AVFormatContext *input)
    {
        const Kinds kinds = streamsOf(input);
        for (const AVStream *source : {kinds.picture, kinds.sound}) {
            if (!source)
                continue;
            const int index = av::copyStream(m_output, source);
            if (index < 0)
                return index;
            m_output->streams[index]->codecpar->codec_tag = 0; // each container has its own
        }
        AVDictionary *options = nullptr;
        if (std::strcmp(m_output->oformat->name, "mp4") == 0 || std::strcmp(m_output->oformat->name, "mov") == 0)
            av_dict_set(&options, "movflags", "+faststart", 0);
        const int error = avformat_write_header(m_output, &options);
        av_dict_free(&options);
        return error;
    }

    [[nodiscard]] int copy(AVFormatContext *input, const Piece &piece, double total)
    {
        const Kinds kinds = streamsOf(input);
        const double start = input->start_time == AV_NOPTS_VALUE ? 0 : double(input->start_time) / AV_TIME_BASE;
        const av::Packet packet(av_packet_alloc());
        if (!packet)
            return AVERROR(ENOMEM);
        while (av_read_frame(input, packet.get()) >= 0) {
            const AVStream *source = input->streams[packet->stream_index];
            const bool isPicture = source == kinds.picture;
            const int error = isPicture || source == kinds.sound ? put(packet.get(), source, isPicture, start, piece.seconds) : 0;
            av_packet_unref(packet.get());
            if (error < 0)
                return error;
            if (m_progress && isPicture && !m_progress(std::clamp(m_now / std::max(0.01, total), 0.0, 1.0))) {
                m_stopped = true;
                return 0;
            }
        }
        return 0;
    }

    // Pictures lie end to end; of the sound what would reach into the next piece is left out.
    [[nodiscard]] int put(AVPacket *packet, const AVStream *source, bool isPicture, double start, double length)
    {
        AVStream *target = m_output->streams[isPicture ? 0 : 1];
        const double unit = av_q2d(source->time_base);
        const qint64 stamp = packet->pts != AV_NOPTS_VALUE ? packet->pts : packet->dts;
        const double seconds = double(stamp) * unit - start;
        const double half = double(packet->duration) * unit / 2;
        if (stamp == AV_NOPTS_VALUE || (!isPicture && seconds + half > length) || (m_offset > 0 && !isPicture && seconds + half < 0))
            return 0;
        m_now = m_offset + seconds;
        const auto shift = qint64(std::llround((m_offset - start) / unit));
        packet->pts = packet->pts == AV_NOPTS_VALUE ? AV_NOPTS_VALUE : packet->pts + shift;
        packet->dts = packet->dts == AV_NOPTS_VALUE ? AV_NOPTS_VALUE : packet->dts + shift;
        av_packet_rescale_ts(packet, source->time_base, target->time_base);
        qint64 &last = m_last[isPicture ? 0 : 1];
        if (packet->dts != AV_NOPTS_VALUE && last != AV_NOPTS_VALUE && packet->dts <= last) {
            packet->dts = last + 1;
            if (packet->pts != AV_NOPTS_VALUE && packet->pts < packet->dts)
                packet->pts = packet->dts;
        }
        last = packet->dts != AV_NOPTS_VALUE ? packet->dts : last;
        packet->stream_index = target->index;
        packet->pos = -1;
        return av_interleaved_write_frame(m_output, packet);
    }

    const std::vector<Piece> &m_pieces;
    const Progress &m_progress;
    AVFormatContext *m_output = nullptr;
    double m_offset = 0; // seconds of the result before this piece
    double m_now = 0;
    std::array<qint64, 2> m_last{AV_NOPTS_VALUE, AV_NOPTS_VALUE}; // of pictures and sound
    bool m_stopped = false;
};

Result<void> encodeJoined(const std::vector<Piece> &pieces, const QString &to, const Progress &progress)
{
    auto output = av::createOutput(to, "mp4");
    if (!output)
        return tl::make_unexpected(output.error());
    AVFormatContext *context = output->get();
    context->max_interleave_delta = 0;
    double total = 0;
    double beforeSound = 0;
    const Piece *sounding = nullptr;
    for (const Piece &piece : pieces) {
        if (!sounding && piece.info.hasAudio) {
            sounding = &piece;
            beforeSound = total;
        }
        total += piece.seconds;
    }
    PictureFlow pictures;
    std::optional<SoundFlow> sound;
    const Piece &first = pieces.front();
    if (auto opened = pictures.open(first.path, context, {}, {0, first.seconds}, 0); !opened)
        return opened;
    if (sounding) {
        const Span span{-beforeSound, sounding->seconds};
        if (auto opened = sound.emplace().open(sounding->path, context, avcodec_find_encoder(AV_CODEC_ID_AAC), span, 0); !opened)
            return opened;
    }
    AVDictionary *options = nullptr;
    av_dict_set(&options, "movflags", "+faststart", 0);
    int error = avformat_write_header(context, &options);
    av_dict_free(&options);
    if (error < 0)
        return tl::make_unexpected(av::writeFailure(error, to));

    double offset = 0;
    for (const Piece &piece : pieces) {
        const bool isLast = &piece == &pieces.back();
        if (&piece != &first) {
            if (auto followed = pictures.follow(piece.path, offset, piece.seconds); !followed)
                return followed;
        }
        pictures.setLast(isLast);
        bool moreSound = sound && &piece >= sounding; // silence before is put there by the first one that sounds
        if (moreSound && &piece != sounding) {
            if (auto followed = sound->follow(piece.info.hasAudio ? piece.path : QString(), offset, piece.seconds); !followed)
                return followed;
        }
        if (sound)
            sound->setLast(isLast);
        for (bool morePictures = true; morePictures || moreSound;) {
            const bool isPicture = morePictures && (!moreSound || pictures.position() <= sound->position());
            const Result<bool> more = isPicture ? pictures.step() : sound->step();
            if (!more)
                return tl::make_unexpected(more.error());
            (isPicture ? morePictures : moreSound) = *more;
            if (isPicture && progress && !progress(std::clamp(pictures.position() / std::max(0.01, total), 0.0, 1.0)))
                return tl::make_unexpected(cancelledFailure());
        }
        offset += piece.seconds;
    }
    error = av_write_trailer(context);
    if (error >= 0)
        error = avio_closep(&context->pb);
    if (error < 0)
        return tl::make_unexpected(av::writeFailure(error, to));
    return {};
}

Result<JoinPlan> planFor(const std::vector<Piece> &pieces)
{
    const Result<QString> reason = difference(pieces);
    if (!reason)
        return tl::make_unexpected(reason.error());
    const Info &first = pieces.front().info;
    JoinPlan plan{.reason = *reason, .size = first.size, .fps = first.fps};
    for (const Piece &piece : pieces)
        plan.seconds += piece.seconds;
    plan.copies = plan.reason.isEmpty() && canCopy(pieces.front().path, first, {}).value_or(false);
    if (plan.reason.isEmpty() && !plan.copies)
        plan.reason = QCoreApplication::translate("media", "Clips of this kind can only be joined by encoding them again.");
    return plan;
}

} // namespace

Result<JoinPlan> planJoin(const QStringList &paths)
{
    const auto pieces = piecesOf(paths);
    if (!pieces)
        return tl::make_unexpected(pieces.error());
    if (pieces->empty())
        return JoinPlan();
    return planFor(*pieces);
}

Result<QString> join(const QStringList &paths, const QString &folder, const Progress &progress)
{
    const auto pieces = piecesOf(paths);
    if (!pieces)
        return tl::make_unexpected(pieces.error());
    if (pieces->empty())
        return tl::make_unexpected(Failure{Failure::Kind::NotFound, QCoreApplication::translate("media", "There is nothing to join.")});
    const Result<JoinPlan> plan = planFor(*pieces);
    if (!plan)
        return tl::make_unexpected(plan.error());
    const Container container = plan->copies ? containerFor(pieces->front().info, {}, true) : Container{"mp4", u"mp4"_s};
    if (!QDir().mkpath(folder))
        return tl::make_unexpected(systemFailure(EACCES, folder + u"/"_s));
    const QString wanted = QCoreApplication::translate("media", "%1 joined").arg(QFileInfo(paths.first()).completeBaseName());
    const QString path = QDir(folder).filePath(freeFileName(folder, safeFileName(wanted + u'.' + container.suffix)));
    auto beside = BesideFile::create(path);
    if (!beside)
        return tl::make_unexpected(beside.error());
    const Result<void> done = plan->copies ? PacketJoin(*pieces, progress).run(beside->path(), container.muxer.constData())
                                           : encodeJoined(*pieces, beside->path(), progress);
    if (!done) { // nobody knows the name that it has meanwhile
        Failure failure = done.error();
        failure.message.replace(QFileInfo(beside->path()).fileName(), QFileInfo(path).fileName());
        return tl::make_unexpected(failure);
    }
    return beside->becomeTarget().map([&] { return path; });
}

} // namespace media
