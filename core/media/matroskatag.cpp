// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/av.h"
#include "media/tagstores.h"

#include <QCryptographicHash>
#include <QFile>

#include <memory>
#include <vector>

namespace media {

namespace {

const char *keyOf(TagName name)
{
    switch (name) {
    case TagName::Recipe:
        return "GESSO_RECIPE";
    case TagName::Marks:
        break;
    }
    return "GESSO_MARKS";
}

tl::unexpected<std::string> refused(const Failure &failure)
{
    return tl::make_unexpected(failure.message.toStdString());
}

tl::unexpected<std::string> refused(int error)
{
    return tl::make_unexpected("libav " + std::to_string(error));
}

// The document type stands in the first bytes.
bool isWeb(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(64).contains("webm");
}

// One digest per stream over the bytes of its packets and their times, in their order.
using Digests = std::vector<QByteArray>;

class PacketDigest
{
public:
    void add(const AVPacket *packet, AVRational unit)
    {
        while (m_hashes.size() <= size_t(packet->stream_index))
            m_hashes.push_back(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256));
        QCryptographicHash &hash = *m_hashes[size_t(packet->stream_index)];
        hash.addData(QByteArrayView(packet->data, packet->size));
        hash.addData(QByteArray::number(packet->size) + ' ');
        hash.addData(QByteArray::number(qint64(av_rescale_q(packet->pts, unit, {1, 1000}))));
    }
    [[nodiscard]] Digests results() const
    {
        Digests digests;
        for (const auto &hash : m_hashes)
            digests.push_back(hash->result());
        return digests;
    }

private:
    std::vector<std::unique_ptr<QCryptographicHash>> m_hashes;
};

tl::expected<Digests, std::string> digestsOf(const QString &path)
{
    const auto input = av::openInput(path);
    if (!input)
        return refused(input.error());
    const av::Packet packet(av_packet_alloc());
    PacketDigest digest;
    int error = 0;
    while ((error = av_read_frame(input->get(), packet.get())) >= 0) {
        digest.add(packet.get(), (*input)->streams[packet->stream_index]->time_base);
        av_packet_unref(packet.get());
    }
    if (error != AVERROR_EOF)
        return refused(error);
    return digest.results();
}

int copyChapters(const AVFormatContext *from, AVFormatContext *to)
{
    if (from->nb_chapters == 0)
        return 0;
    to->chapters = static_cast<AVChapter **>(av_calloc(from->nb_chapters, sizeof(AVChapter *)));
    for (unsigned i = 0; to->chapters && i < from->nb_chapters; ++i) {
        const AVChapter *source = from->chapters[i];
        auto *chapter = static_cast<AVChapter *>(av_mallocz(sizeof(AVChapter)));
        if (!chapter)
            return AVERROR(ENOMEM);
        chapter->id = source->id;
        chapter->time_base = source->time_base;
        chapter->start = source->start;
        chapter->end = source->end;
        to->chapters[to->nb_chapters++] = chapter;
        if (const int error = av_dict_copy(&chapter->metadata, source->metadata, 0); error < 0)
            return error;
    }
    return to->chapters ? 0 : AVERROR(ENOMEM);
}

int copyStream(const AVStream *source, AVFormatContext *to)
{
    const int index = av::copyStream(to, source);
    if (index < 0)
        return index;
    AVStream *target = to->streams[index];
    if (const int error = av_dict_copy(&target->metadata, source->metadata, 0); error < 0)
        return error;
    // What is played before the first sample that is heard stands in the head of Opus; the demuxer does not tell, and
    // without it the muxer moves the sound.
    AVCodecParameters *codec = target->codecpar;
    if (codec->codec_id == AV_CODEC_ID_OPUS && codec->initial_padding == 0 && codec->extradata_size >= 12)
        codec->initial_padding = codec->extradata[10] | codec->extradata[11] << 8;
    return 0;
}

int copyPackets(AVFormatContext *from, AVFormatContext *to, PacketDigest &digest)
{
    const av::Packet packet(av_packet_alloc());
    if (!packet)
        return AVERROR(ENOMEM);
    int error = 0;
    while ((error = av_read_frame(from, packet.get())) >= 0) {
        const int index = packet->stream_index;
        digest.add(packet.get(), from->streams[index]->time_base);
        av_packet_rescale_ts(packet.get(), from->streams[index]->time_base, to->streams[index]->time_base);
        packet->pos = -1;
        if (error = av_interleaved_write_frame(to, packet.get()); error < 0)
            return error;
    }
    return error == AVERROR_EOF ? 0 : error;
}

int copyAll(AVFormatContext *from, AVFormatContext *to, PacketDigest &digest)
{
    to->avoid_negative_ts = 0; // sound that begins before the picture goes on doing so
    for (unsigned i = 0; i < from->nb_streams; ++i) {
        if (const int error = copyStream(from->streams[i], to); error < 0)
            return error;
    }
    if (const int error = copyChapters(from, to); error < 0)
        return error;
    if (const int error = avformat_write_header(to, nullptr); error < 0)
        return error;
    if (const int error = copyPackets(from, to, digest); error < 0)
        return error;
    if (const int error = av_write_trailer(to); error < 0)
        return error;
    return avio_closep(&to->pb);
}

} // namespace

TagResult readMatroskaTag(const QString &path, TagName name)
{
    const auto input = av::openInput(path);
    if (!input)
        return refused(input.error());
    const AVDictionaryEntry *entry = av_dict_get((*input)->metadata, keyOf(name), nullptr, 0);
    return entry ? TagValue(entry->value) : TagValue();
}

TagWritten writeMatroskaTag(const QString &from, const QString &to, TagName name, const TagValue &value)
{
    const auto input = av::openInput(from);
    if (!input)
        return refused(input.error());
    const auto output = av::createOutput(to, isWeb(from) ? "webm" : "matroska");
    if (!output)
        return refused(output.error());
    av_dict_copy(&(*output)->metadata, (*input)->metadata, 0);
    av_dict_set(&(*output)->metadata, keyOf(name), value ? value->c_str() : nullptr, 0);
    PacketDigest written;
    if (const int error = copyAll(input->get(), output->get(), written); error < 0)
        return refused(error);
    const auto arrived = digestsOf(to);
    if (!arrived)
        return tl::make_unexpected(arrived.error());
    if (*arrived != written.results())
        return tl::make_unexpected(std::string("other packets"));
    return {};
}

} // namespace media
