// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/probe.h"

#include "media/av.h"
#include "media/besidefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QJsonDocument>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace media {

using namespace Qt::StringLiterals;

constexpr qint64 headBytes = 64 * 1024;

static Failure damaged(const QString &path)
{
    return {
        Failure::Kind::Broken,
        QCoreApplication::translate("media", "“%1” is damaged or cut off.").arg(shownName(path))};
}

// --- images -----------------------------------------------------------------------------------

// What can be told without decoding: a chunk or a file size that leads past the end.
static bool endsTooEarly(QFile &file, const QByteArray &format)
{
    if (format == "webp") {
        file.seek(4);
        const QByteArray size = file.read(4);
        return size.size() < 4 || qFromLittleEndian<quint32>(size.constData()) + 8LL > file.size();
    }
    if (format != "png")
        return false;
    for (qint64 at = 8; at + 8 <= file.size();) {
        file.seek(at);
        const QByteArray chunk = file.read(8);
        if (chunk.size() < 8)
            return true;
        at += 12LL + qFromBigEndian<quint32>(chunk.constData());
        if (chunk.endsWith("IEND"))
            return at > file.size();
    }
    return true;
}

static Result<Info> probeImage(QFile &file, const QMimeType &mime)
{
    file.seek(0);
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = QImageReader::imageFormat(&file);
    Info info{.kind = Kind::Image, .mimeType = mime.name(), .suffix = mime.preferredSuffix()};
    if (format == "jpeg")
        info.suffix = u"jpg"_s;
    // Pictures of a kind that is known but cannot be decoded here are images all the same.
    const bool decodable = QImageReader::supportedMimeTypes().contains(mime.name().toLatin1());
    if (!decodable)
        return info;
    QSize size = reader.size();
    if (!reader.canRead() || !size.isValid() || endsTooEarly(file, format))
        return tl::make_unexpected(damaged(file.fileName()));
    if (reader.transformation().testFlag(QImageIOHandler::TransformationRotate90))
        size.transpose();
    info.size = size;
    return info;
}

// --- video and sound --------------------------------------------------------------------------

namespace {
struct Container
{
    QLatin1StringView demuxer; // the first of libav's names for it
    QLatin1StringView videoMime, videoSuffix;
    QLatin1StringView audioMime, audioSuffix;
};
} // namespace

static constexpr std::array<Container, 15> containers = {{
    {"mov"_L1, "video/mp4"_L1, "mp4"_L1, "audio/mp4"_L1, "m4a"_L1},
    {"matroska"_L1, "video/x-matroska"_L1, "mkv"_L1, "audio/x-matroska"_L1, "mka"_L1},
    {"avi"_L1, "video/x-msvideo"_L1, "avi"_L1, "audio/x-msvideo"_L1, "avi"_L1},
    {"mpegts"_L1, "video/mp2t"_L1, "ts"_L1, "audio/mp2t"_L1, "ts"_L1},
    {"mpeg"_L1, "video/mpeg"_L1, "mpg"_L1, "audio/mpeg"_L1, "mpg"_L1},
    {"flv"_L1, "video/x-flv"_L1, "flv"_L1, "audio/x-flv"_L1, "flv"_L1},
    {"asf"_L1, "video/x-ms-wmv"_L1, "wmv"_L1, "audio/x-ms-wma"_L1, "wma"_L1},
    {"ogg"_L1, "video/ogg"_L1, "ogv"_L1, "audio/ogg"_L1, "ogg"_L1},
    {"wav"_L1, {}, {}, "audio/wav"_L1, "wav"_L1},
    {"w64"_L1, {}, {}, "audio/x-w64"_L1, "w64"_L1},
    {"mp3"_L1, {}, {}, "audio/mpeg"_L1, "mp3"_L1},
    {"flac"_L1, {}, {}, "audio/flac"_L1, "flac"_L1},
    {"aac"_L1, {}, {}, "audio/aac"_L1, "aac"_L1},
    {"aiff"_L1, {}, {}, "audio/aiff"_L1, "aiff"_L1},
    {"amr"_L1, {}, {}, "audio/amr"_L1, "amr"_L1},
}};

static void nameContainer(Info &info, const AVFormatContext *input, const QByteArray &head)
{
    const bool video = info.kind == Kind::Video;
    const QString demuxer = QString::fromLatin1(input->iformat->name).section(','_L1, 0, 0);
    const auto *known =
        std::find_if(containers.begin(), containers.end(),
                     [&](const Container &entry) { return entry.demuxer == demuxer; });
    if (known != containers.end()) {
        info.mimeType = video ? known->videoMime : known->audioMime;
        info.suffix = video ? known->videoSuffix : known->audioSuffix;
    }
    // Two names that stand for more than one kind of file.
    if (demuxer == "matroska"_L1 && head.left(64).contains("webm")) {
        info.mimeType = video ? u"video/webm"_s : u"audio/webm"_s;
        info.suffix = u"webm"_s;
    } else if (demuxer == "mov"_L1 && video && head.mid(4, 8) == "ftypqt  ") {
        info.mimeType = u"video/quicktime"_s;
        info.suffix = u"mov"_s;
    }
    if (info.mimeType.isEmpty()) {
        info.mimeType = video ? u"video/x-unknown"_s : u"audio/x-unknown"_s;
        info.suffix = demuxer;
    }
}

// A head may promise what never comes. What cannot be told soon is taken as it says.
static bool hasPackets(AVFormatContext *context, AVMediaType type)
{
    constexpr int most = 2000;
    const av::Packet packet(av_packet_alloc());
    for (int n = 0; packet && n < most; ++n) {
        if (av_read_frame(context, packet.get()) < 0)
            return false;
        const bool isOne = context->streams[packet->stream_index]->codecpar->codec_type == type && packet->size > 0;
        av_packet_unref(packet.get());
        if (isOne)
            return true;
    }
    return true;
}

// `certain` where nothing else in the file says that it is sound or video: any bytes look a little
// like MP3.
static Result<Info> probeStreams(const QString &path, const QByteArray &head, bool certain)
{
    const auto input = av::openInput(path);
    if (!input)
        return tl::make_unexpected(input.error());
    Info info;
    AVFormatContext *context = input->get();
    if (certain && context->probe_score <= AVPROBE_SCORE_RETRY)
        return tl::make_unexpected(damaged(path));
    double streamSeconds = 0;
    for (unsigned i = 0; i < context->nb_streams; ++i) {
        const AVStream *stream = context->streams[i];
        const AVCodecParameters *codec = stream->codecpar;
        const bool cover = (stream->disposition & AV_DISPOSITION_ATTACHED_PIC) != 0;
        if (codec->codec_type == AVMEDIA_TYPE_VIDEO && !cover && info.kind != Kind::Video &&
            codec->width > 0 && codec->height > 0) {
            info.kind = Kind::Video;
            info.size = QSize(codec->width, codec->height);
            if (av::clockwiseTurn(stream) % 180 != 0)
                info.size.transpose();
            const AVRational rate =
                stream->avg_frame_rate.num > 0 ? stream->avg_frame_rate : stream->r_frame_rate;
            info.fps = rate.den > 0 ? av_q2d(rate) : 0;
        } else if (codec->codec_type == AVMEDIA_TYPE_AUDIO && !info.hasAudio &&
                   codec->sample_rate > 0) {
            info.hasAudio = true;
            info.sampleRate = codec->sample_rate;
            info.channels = codec->ch_layout.nb_channels;
        }
        if (stream->duration > 0)
            streamSeconds =
                std::max(streamSeconds, double(stream->duration) * av_q2d(stream->time_base));
    }
    if (info.kind != Kind::Video && !info.hasAudio)
        return tl::make_unexpected(damaged(path));
    if (info.kind != Kind::Video)
        info.kind = Kind::Audio;
    if (!hasPackets(context, info.kind == Kind::Video ? AVMEDIA_TYPE_VIDEO : AVMEDIA_TYPE_AUDIO)) {
        const QString sentence = info.kind == Kind::Video ? QCoreApplication::translate("media", "“%1” has no pictures.")
                                                          : QCoreApplication::translate("media", "“%1” has no sound.");
        return tl::make_unexpected(Failure{Failure::Kind::Broken, sentence.arg(shownName(path))});
    }
    info.seconds = context->duration > 0 ? double(context->duration) / AV_TIME_BASE : streamSeconds;
    nameContainer(info, context, head);
    return info;
}

// --- everything else --------------------------------------------------------------------------

static std::optional<Info> probeModel3D(const QByteArray &head)
{
    const auto model = [](QLatin1StringView mime, QLatin1StringView suffix) {
        return Info{.kind = Kind::Model3D, .mimeType = mime, .suffix = suffix};
    };
    if (head.startsWith("glTF"))
        return model("model/gltf-binary"_L1, "glb"_L1);
    if (head.startsWith("ply\n") || head.startsWith("ply\r\n"))
        return model("model/ply"_L1, "ply"_L1);
    if (head.startsWith("Kaydara FBX Binary"))
        return model("model/fbx"_L1, "fbx"_L1);
    if (head.startsWith("solid ") && head.contains("facet normal"))
        return model("model/stl"_L1, "stl"_L1);
    return std::nullopt;
}

// Only corners and faces make a text a Wavefront model.
static bool looksLikeObj(const QString &text)
{
    static const QRegularExpression corner(
        uR"(^v[ \t]+-?[\d.]+(e[-+]?\d+)?[ \t]+-?[\d.]+(e[-+]?\d+)?[ \t]+-?[\d.])"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression start(uR"(^(#.*|mtllib .*|o .*|g .*|v[ \t].*|\s*)$)"_s);
    const QString firstLine = text.section('\n'_L1, 0, 0).trimmed();
    return start.match(firstLine).hasMatch() && corner.match(text).hasMatch();
}

static std::optional<QString> asText(const QByteArray &head)
{
    const auto encoding = QStringConverter::encodingForData(head).value_or(QStringConverter::Utf8);
    if (encoding == QStringConverter::Utf8) {
        const bool binary = std::any_of(head.begin(), head.end(), [](char byte) {
            const auto value = uchar(byte);
            return (value < 0x20 && value != '\t' && value != '\n' && value != '\r' &&
                    value != '\f' && value != 0x1B) ||
                   value == 0x7F;
        });
        if (binary)
            return std::nullopt;
    }
    // Stateful: a character cut by the end of the head is no error.
    QStringDecoder decoder(encoding);
    const QString text = decoder(head);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

static Info probeText(const QString &text, const QByteArray &head, bool whole,
                      const QMimeType &mime)
{
    const auto kind = [](QLatin1StringView name, QLatin1StringView suffix) {
        return Info{.kind = Kind::Text, .mimeType = name, .suffix = suffix};
    };
    static const QRegularExpression subtitles(uR"(^\s*\d+\s*\n\d\d:\d\d:\d\d[,.]\d{3} --> )"_s);
    if (looksLikeObj(text))
        return {.kind = Kind::Model3D, .mimeType = u"model/obj"_s, .suffix = u"obj"_s};
    if (text.startsWith("WEBVTT"_L1))
        return kind("text/vtt"_L1, "vtt"_L1);
    if (subtitles.match(text).hasMatch())
        return kind("application/x-subrip"_L1, "srt"_L1);
    const QString begin = text.left(256).trimmed();
    if (begin.startsWith('{'_L1) || begin.startsWith('['_L1)) {
        QJsonParseError error;
        QJsonDocument::fromJson(head, &error);
        // A long document is cut where the head ends; up to there it was JSON.
        if (error.error == QJsonParseError::NoError || (!whole && error.offset > headBytes - 64))
            return kind("application/json"_L1, "json"_L1);
    }
    if (mime.inherits(u"text/html"_s))
        return kind("text/html"_L1, "html"_L1);
    if (mime.inherits(u"application/xml"_s))
        return kind("application/xml"_L1, "xml"_L1);
    return kind("text/plain"_L1, "txt"_L1);
}

static bool isArchive(const QMimeType &mime)
{
    static constexpr std::array<QLatin1StringView, 8> archives = {"application/zip"_L1,
                                                                  "application/gzip"_L1,
                                                                  "application/x-tar"_L1,
                                                                  "application/x-xz"_L1,
                                                                  "application/x-7z-compressed"_L1,
                                                                  "application/zstd"_L1,
                                                                  "application/vnd.rar"_L1,
                                                                  "application/x-bzip"_L1};
    return std::any_of(archives.begin(), archives.end(),
                       [&](QLatin1StringView name) { return mime.inherits(name); });
}

static Result<Info> probeContent(QFile &file, const QByteArray &head)
{
    const QMimeType mime = QMimeDatabase().mimeTypeForData(head);
    if (const auto model = probeModel3D(head))
        return *model;
    if (mime.name().startsWith("image/"_L1))
        return probeImage(file, mime);
    if (isArchive(mime)) {
        return Info{
            .kind = Kind::Archive, .mimeType = mime.name(), .suffix = mime.preferredSuffix()};
    }
    const bool saysMedia =
        mime.name().startsWith("video/"_L1) || mime.name().startsWith("audio/"_L1) ||
        mime.inherits(u"application/ogg"_s) || mime.inherits(u"application/x-matroska"_s);
    if (!saysMedia) {
        if (const auto text = asText(head))
            return probeText(*text, head, head.size() == file.size(), mime);
    }
    const auto streams = probeStreams(file.fileName(), head, !saysMedia);
    if (streams || saysMedia)
        return streams;
    const bool known = !mime.isDefault();
    return Info{.kind = Kind::Other,
                .mimeType = known ? mime.name() : u"application/octet-stream"_s,
                .suffix = known ? mime.preferredSuffix() : u"bin"_s};
}

Result<Info> probe(const QString &path)
{
    if (auto readable = checkReadable(path); !readable)
        return tl::make_unexpected(readable.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(fileFailure(file, path));
    const QByteArray head = file.read(headBytes);
    return probeContent(file, head).map([&](Info info) {
        info.bytes = file.size();
        return info;
    });
}

} // namespace media
