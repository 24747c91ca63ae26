// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/maker.h"

#include "sandbox/clip.h"
#include "sandbox/inputs.h"
#include "sandbox/mesh.h"
#include "sandbox/palette.h"
#include "sandbox/retouch.h"
#include "sandbox/scene.h"
#include "sandbox/sizes.h"
#include "sandbox/tune.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

static QJsonObject withDefaults(const Model &model, QJsonObject input)
{
    const QJsonObject properties = model.input["properties"_L1].toObject();
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        const QJsonValue value = property.value()["default"_L1];
        if (!value.isUndefined() && !value.isNull() && !input.contains(property.key()))
            input.insert(property.key(), value);
    }
    return input;
}

static QString promptIn(const QJsonObject &input)
{
    for (const QString &key : {u"prompt"_s, u"text"_s, u"gen_text"_s, u"script"_s, u"lyrics"_s,
                               u"lyrics_prompt"_s, u"text_input"_s, u"input"_s}) {
        if (const QString text = input[key].toString(); !text.isEmpty())
            return text;
    }
    for (const QString &key : {u"inputs"_s, u"dialogue"_s, u"messages"_s, u"multi_prompt"_s}) {
        QString all;
        for (const QJsonValue &row : input[key].toArray()) {
            for (const QString &member : {u"text"_s, u"content"_s, u"prompt"_s})
                all += row[member].toString() + u' ';
        }
        if (!all.trimmed().isEmpty())
            return all.simplified();
    }
    return {};
}

// Everything that should change the picture; not how many there are or how they are packed.
static QString detailsOf(QJsonObject input)
{
    for (const QString &key :
         {u"prompt"_s, u"seed"_s, u"num_images"_s, u"output_format"_s, u"format"_s, u"sync_mode"_s,
          u"enable_safety_checker"_s, u"image_size"_s, u"aspect_ratio"_s, u"width"_s, u"height"_s}) {
        input.remove(key);
    }
    for (const QString &key : input.keys()) {
        if (key.contains("url"_L1))
            input.remove(key); // an address changes with the port
    }
    return QString::fromUtf8(QJsonDocument(input).toJson(QJsonDocument::Compact));
}

Maker::Maker(const Order &order, const Files &files)
    : m_order(order)
    , m_files(files)
    , m_input(withDefaults(order.model, order.input.toObject()))
    , m_prompt(promptIn(m_input))
    , m_details(order.model.endpoint + detailsOf(m_input))
{
    const QJsonValue seed = m_input["seed"_L1];
    m_seed = seed.isDouble() ? seed.toInteger()
        : seed.isString() && !seed.toString().isEmpty() ? seed.toString().toLongLong()
                                                        : qint64(QRandomGenerator::global()->generate());
}

tl::expected<Maker, Product> Maker::create(const Order &order, const Files &files)
{
    Maker maker(order, files);
    if (auto problem = maker.fetchInputs())
        return tl::make_unexpected(*problem);
    return maker;
}

std::optional<Product> Maker::fetchInputs()
{
    auto sound = pointedFile(m_input, {u"audio"_s}, m_files);
    if (!sound)
        return sound.error();
    if (*sound)
        m_soundPath = (*sound)->path;
    auto image = pointedFile(m_input, {u"image"_s, u"frame"_s}, m_files);
    if (!image)
        return image.error();
    if (!*image)
        return std::nullopt;
    QImageReader reader((*image)->path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    m_base = reader.read();
    if (m_base.isNull()) {
        return fileProblem((*image)->key, u"image_load_error"_s,
                           u"Failed to load the image. Please ensure the image file is not corrupted and "
                           "is in a supported format."_s);
    }
    return std::nullopt;
}

int Maker::count() const
{
    for (const QString &key : {u"num_images"_s, u"n"_s, u"num_samples"_s, u"number_of_images"_s}) {
        const QJsonValue wish = m_input[key];
        const int number = wish.isString() ? wish.toString().toInt() : wish.toInt();
        if (number > 0)
            return std::min(number, 16);
    }
    return 1;
}

QString Maker::sentence() const
{
    const QString about = m_prompt.isEmpty() ? u"nothing in particular"_s : u"“"_s + m_prompt + u"”"_s;
    const QString what = m_base.isNull()
        ? QString()
        : u" It received a picture of %1 × %2 pixels."_s.arg(m_base.width()).arg(m_base.height());
    return u"This is the sandbox, no model was asked. The input was %1.%2"_s.arg(about, what);
}

QImage Maker::picture(int number) const
{
    const QString endpoint = m_order.model.endpoint;
    const qint64 seed = qint64(quint64(m_seed) + quint64(number));
    if (!m_base.isNull() && removesBackground(endpoint))
        return withoutBackground(m_base);
    if (!m_base.isNull() && (endpoint.contains("upscal"_L1) || endpoint.contains("esrgan"_L1)
                             || endpoint.contains("clarity"_L1))) {
        double factor = 2;
        for (const QString &key : {u"upscale_factor"_s, u"scale"_s, u"upscaling_factor"_s}) {
            if (m_input[key].isDouble())
                factor = std::clamp(m_input[key].toDouble(), 1.0, 8.0);
        }
        return enlarged(m_base, factor);
    }
    const QSize size = imageSizeOf(m_input, m_base.size());
    const SceneWish wish{m_prompt, m_details, seed, size};
    if (m_base.isNull())
        return paintScene(wish);
    const double strength =
        m_input["strength"_L1].isDouble() ? m_input["strength"_L1].toDouble() : 0.65;
    return retouched(m_base, wish, strength);
}

static QByteArray formatIn(const QJsonObject &input, const QByteArray &otherwise)
{
    for (const QString &key : {u"output_format"_s, u"format"_s, u"image_format"_s}) {
        const QString wish = input[key].toString().toLower();
        if (wish == "jpeg"_L1 || wish == "jpg"_L1)
            return "jpeg";
        if (wish == "png"_L1 || wish == "webp"_L1)
            return wish.toLatin1();
    }
    return otherwise;
}

QJsonObject Maker::described(const Files::Place &place, const QByteArray &type) const
{
    return {{u"url"_s, place.url},
            {u"content_type"_s, QString::fromLatin1(type)},
            {u"file_name"_s, QFileInfo(place.path).fileName()},
            {u"file_size"_s, QFileInfo(place.path).size()}};
}

QJsonObject Maker::imageFile(int number, const QString &key)
{
    if (number < int(m_images.size()))
        return m_images.at(size_t(number));
    const QImage image = picture(number);
    const bool cutOut = image.hasAlphaChannel() && removesBackground(m_order.model.endpoint);
    const QByteArray format = cutOut || key.contains("mask"_L1) ? QByteArray("png")
                                                                 : formatIn(m_input, "jpeg");
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(format == "png" ? 85 : 93); // for PNG this is the effort, not the quality
    if (!writer.write(cutOut ? image : image.convertToFormat(QImage::Format_RGB888)))
        return {};
    const QByteArray type = "image/" + format;
    QJsonObject described{{u"width"_s, image.width()},
                          {u"height"_s, image.height()},
                          {u"content_type"_s, QString::fromLatin1(type)}};
    if (m_input["sync_mode"_L1].toBool()) {
        described.insert(u"url"_s, QString::fromLatin1("data:" + type + ";base64," + bytes.toBase64()));
    } else {
        const QString name = u"sandbox-%1-%2.%3"_s.arg(m_order.requestId.left(8))
                                 .arg(number + 1).arg(QString::fromLatin1(format));
        described.insert(u"url"_s, m_files.add(name, type, bytes));
        described.insert(u"file_name"_s, name);
        described.insert(u"file_size"_s, bytes.size());
    }
    m_images.push_back(described);
    return described;
}

QJsonObject Maker::videoFile()
{
    if (!m_video.isEmpty())
        return m_video;
    const Files::Place place = m_files.reserve(u"sandbox-%1.mp4"_s.arg(m_order.requestId.left(8)),
                                               "video/mp4");
    const ClipWish wish{
        .scene = {m_prompt, m_details, m_seed, videoSizeOf(m_input, m_base.size())},
        .base = m_base,
        .seconds = secondsOf(m_input, 5),
        .fps = framesPerSecondOf(m_input),
        .withSound = m_input["generate_audio"_L1].toBool() || m_input["enable_audio"_L1].toBool(),
    };
    if (!writeClip(place.path, wish))
        return {};
    m_video = described(place, "video/mp4");
    m_video.insert(u"width"_s, wish.scene.size.width());
    m_video.insert(u"height"_s, wish.scene.size.height());
    m_video.insert(u"duration"_s, wish.seconds);
    m_video.insert(u"fps"_s, wish.fps);
    return m_video;
}

QJsonObject Maker::soundFile()
{
    if (!m_sound.isEmpty())
        return m_sound;
    QString wish = m_input["output_format"_L1].toString() + m_input["format"_L1].toString()
        + m_input["audio_setting"_L1]["format"_L1].toString();
    // These two makers deliver MP3 where nobody asks for anything else.
    if (wish.isEmpty() && (m_order.model.endpoint.contains("elevenlabs"_L1)
                           || m_order.model.endpoint.contains("minimax"_L1))) {
        wish = u"mp3"_s;
    }
    const SoundFile kind = wish.contains("mp3"_L1) ? SoundFile::Mp3
        : wish.contains("flac"_L1)                  ? SoundFile::Flac
        : wish.contains("ogg"_L1)                   ? SoundFile::Ogg
                                                    : SoundFile::Wav;
    static const QHash<SoundFile, QPair<QString, QByteArray>> names{
        {SoundFile::Wav, {u"wav"_s, "audio/wav"}},
        {SoundFile::Mp3, {u"mp3"_s, "audio/mpeg"}},
        {SoundFile::Flac, {u"flac"_s, "audio/flac"}},
        {SoundFile::Ogg, {u"ogg"_s, "audio/ogg"}}};
    const auto [suffix, type] = names.value(kind);
    const Files::Place place =
        m_files.reserve(u"sandbox-%1.%2"_s.arg(m_order.requestId.left(8), suffix), type);
    const QString category = m_order.model.category;
    const QString endpoint = m_order.model.endpoint;
    TuneWish tune{.words = m_prompt, .seed = seedOf(m_prompt + m_details, m_seed)};
    if (category.contains("speech"_L1) || endpoint.contains("tts"_L1) || endpoint.contains("kokoro"_L1))
        tune.kind = TuneKind::Speech;
    else if (endpoint.contains("effect"_L1) || endpoint.contains("mmaudio"_L1))
        tune.kind = TuneKind::Effect;
    tune.seconds = tune.kind == TuneKind::Speech ? speechSeconds(m_prompt)
                                                 : secondsOf(m_input, tune.kind == TuneKind::Effect ? 4 : 12);
    if (!writeTune(place.path, kind, tune))
        return {};
    m_sound = described(place, type);
    m_sound.insert(u"duration"_s, tune.seconds);
    return m_sound;
}

QJsonObject Maker::file(Medium medium, int number, const QString &key)
{
    const auto written = [this](const QString &name, const QByteArray &type, const QByteArray &bytes) {
        const QString url = m_files.add(name, type, bytes);
        return QJsonObject{{u"url"_s, url},
                           {u"content_type"_s, QString::fromLatin1(type)},
                           {u"file_name"_s, name},
                           {u"file_size"_s, bytes.size()}};
    };
    switch (medium) {
    case Medium::Image: return imageFile(number, key);
    case Medium::Video: return videoFile();
    case Medium::Sound: return soundFile();
    case Medium::Mesh:
        return written(u"sandbox.glb"_s, "model/gltf-binary", gemMesh(seedOf(m_prompt, m_seed)));
    case Medium::Text: return written(u"sandbox.txt"_s, "text/plain", sentence().toUtf8());
    case Medium::Archive:
        return written(u"sandbox.json"_s, "application/json",
                       QJsonDocument(QJsonObject{{u"note"_s, sentence()}}).toJson());
    }
    return {};
}

} // namespace sandbox
