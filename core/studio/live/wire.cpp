// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/live/wire.h"

#include <QBuffer>
#include <QCborArray>
#include <QCoreApplication>
#include <QImageReader>
#include <QJsonArray>
#include <QPainter>

#include <algorithm>

namespace studio {

using namespace Qt::StringLiterals;

namespace {

constexpr int jpegQuality = 85; // drawings have flat colours; below this their edges ring visibly
const auto jpegType = "image/jpeg"_L1;
const auto addressHead = "data:image/jpeg;base64,"_ba;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(studio::LiveSession)
};

bool takesBytes(const Field &field)
{
    const auto *object = std::get_if<ObjectKind>(&field.kind);
    if (!object)
        return false;
    for (const Field &part : object->fields) {
        if (part.key == "content"_L1)
            return true;
    }
    return false;
}

// The bytes of one entry of `images`, which holds them itself or in a data: address.
tl::expected<LivePicture, QString> delivered(const QCborMap &entry)
{
    LivePicture picture;
    picture.contentType = entry.value("content_type"_L1).toString();
    const QCborValue content = entry.value("content"_L1);
    if (content.isByteArray()) {
        picture.bytes = content.toByteArray();
        return picture;
    }
    if (content.isString() && !content.toString().startsWith("data:"_L1)) { // JSON holds no bytes
        const auto decoded = QByteArray::fromBase64Encoding(content.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || (*decoded).isEmpty())
            return tl::unexpected(Words::tr("The picture that the model sent is damaged."));
        picture.bytes = *decoded;
        return picture;
    }
    const QString address = content.isString() ? content.toString() : entry.value("url"_L1).toString();
    const qsizetype comma = address.indexOf(u',');
    const QString head = address.left(comma);
    if (!address.startsWith("data:"_L1) || !head.endsWith(";base64"_L1))
        return tl::unexpected(Words::tr("The model answered with something else than a picture."));
    const auto decoded = QByteArray::fromBase64Encoding(address.mid(comma + 1).toLatin1());
    if (!decoded)
        return tl::unexpected(Words::tr("The picture that the model sent is damaged."));
    picture.bytes = *decoded;
    if (picture.contentType.isEmpty())
        picture.contentType = head.mid(5, head.indexOf(u';') - 5);
    return picture;
}

// With frame interpolation a model sends [in-between, current]: the last one is the newest.
QCborMap newestEntry(const QCborMap &answer)
{
    const QCborArray images = answer.value("images"_L1).toArray();
    return images.isEmpty() ? answer.value("image"_L1).toMap() : images.last().toMap();
}

} // namespace

bool takesDrawing(const Form &form)
{
    return std::ranges::any_of(form.fields, [](const Field &field) {
        const auto *media = std::get_if<MediaKind>(&field.kind);
        return (media && media->type == MediaType::Image && !media->plainAddress) || takesBytes(field);
    });
}

Form liveForm(Form own, const std::optional<Form> &imageToImage)
{
    if (takesDrawing(own) || !imageToImage || !takesDrawing(*imageToImage))
        return own;
    own.fields = imageToImage->fields;
    own.rules = imageToImage->rules;
    own.schemaVersion = imageToImage->schemaVersion;
    return own;
}

QString liveObstacle(const Model &model, const fal::RealtimeProtocol &protocol)
{
    if (!model.realtime)
        return Words::tr("“%1” is not a live model.").arg(model.title);
    if (model.makes == "video"_L1)
        return Words::tr("“%1” changes live video over WebRTC, and how it is spoken to is not published. Choose another model to draw with.").arg(model.title);
    if (model.makes == "audio"_L1)
        return Words::tr("“%1” listens and speaks, and how it is spoken to is not published. Choose another model to draw with.").arg(model.title);
    // A drawing wants a picture; where both sides speak when they like, nothing says which picture is whose.
    using fal::RealtimeMode;
    const bool answers = protocol.mode == RealtimeMode::Unary || protocol.mode == RealtimeMode::ServerStreaming;
    if (model.makes != "image"_L1 || protocol.isOwnFormat || !answers)
        return Words::tr("How “%1” is spoken to is not known here. Choose another model to draw with.").arg(model.title);
    return {};
}

DrawingSlot drawingSlot(const Form &form)
{
    DrawingSlot slot;
    slot.inlineResult = form.field(u"sync_mode"_s) != nullptr;
    for (const Field &field : form.fields) {
        const auto *media = std::get_if<MediaKind>(&field.kind);
        if (media && media->type == MediaType::Image && !media->plainAddress) {
            slot.key = field.key;
            slot.as = media->list ? DrawingSlot::As::AddressList : DrawingSlot::As::Address;
            return slot;
        }
        if (takesBytes(field)) {
            slot.key = field.key;
            slot.as = DrawingSlot::As::Bytes;
            return slot;
        }
    }
    return slot;
}

QByteArray encodeDrawing(const QImage &drawing)
{
    if (drawing.isNull())
        return {};
    QImage paper = drawing;
    if (drawing.hasAlphaChannel()) {
        paper = QImage(drawing.size(), QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter(&paper).drawImage(0, 0, drawing);
    }
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    if (!paper.save(&buffer, "JPEG", jpegQuality))
        return {};
    return jpeg;
}

QString dataAddress(const QByteArray &content, const QString &contentType)
{
    return "data:"_L1 + contentType + ";base64,"_L1 + QString::fromLatin1(content.toBase64());
}

SentDrawing::SentDrawing(const QByteArray &bytes)
    : jpeg(bytes)
    , address(addressHead + bytes.toBase64())
{}

QCborMap liveInput(const DrawingSlot &slot, const SentDrawing &drawing, const QJsonObject &body, bool asText)
{
    QCborMap input = QCborMap::fromJsonObject(body);
    switch (slot.as) {
    case DrawingSlot::As::Address:
        input[slot.key] = QLatin1StringView(drawing.address);
        break;
    case DrawingSlot::As::AddressList:
        input[slot.key] = QCborArray{QLatin1StringView(drawing.address)};
        break;
    case DrawingSlot::As::Bytes:
        input[slot.key] = QCborMap{{u"content"_s, drawing.jpeg}, {u"content_type"_s, QString(jpegType)}};
        break;
    }
    if (slot.inlineResult)
        input[u"sync_mode"_s] = true;
    return asText ? textInput(slot, input) : input;
}

QCborMap textInput(const DrawingSlot &slot, const QCborMap &input)
{
    if (slot.as != DrawingSlot::As::Bytes)
        return input;
    QCborMap text = input;
    QCborMap picture = input.value(slot.key).toMap();
    picture[u"content"_s] = QString::fromLatin1(picture.value(u"content"_s).toByteArray().toBase64());
    text[slot.key] = picture;
    return text;
}

QJsonObject recipeValues(const DrawingSlot &slot, const SentDrawing &drawing, const QJsonObject &body)
{
    QJsonObject values = body;
    const QJsonValue address = QLatin1StringView(drawing.address);
    if (slot.as == DrawingSlot::As::AddressList)
        values[slot.key] = QJsonArray{address};
    else
        values[slot.key] = address;
    return values;
}

QSize pictureSize(const QCborMap &answer)
{
    QByteArray bytes = newestEntry(answer).value("content"_L1).toByteArray();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    return reader.size().expandedTo({0, 0});
}

tl::expected<LivePicture, QString> pictureFrom(const QCborMap &answer)
{
    const QCborMap entry = newestEntry(answer);
    if (entry.isEmpty())
        return tl::unexpected(Words::tr("The model answered without a picture."));

    auto picture = delivered(entry);
    if (!picture)
        return picture;
    QBuffer buffer(&picture->bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format(); // forgotten once the picture is read
    if (!reader.read(&picture->image))
        return tl::unexpected(Words::tr("The picture that the model sent cannot be read."));
    if (picture->contentType.isEmpty())
        picture->contentType = "image/"_L1 + QString::fromLatin1(format);
    if (const QCborValue seed = answer.value("seed"_L1); seed.isInteger())
        picture->seed = seed.toInteger();
    return picture;
}

} // namespace studio
