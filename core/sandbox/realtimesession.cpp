// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/realtimesession.h"

#include "sandbox/background.h"
#include "sandbox/inputs.h"
#include "sandbox/messagepack.h"
#include "sandbox/retouch.h"
#include "sandbox/sizes.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImageWriter>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr quint64 largestMessage = 32 * 1024 * 1024;

static QByteArray drawingIn(const QVariantMap &input)
{
    for (const QString &key : {u"image_url"_s, u"image"_s, u"image_bytes"_s, u"content"_s}) {
        const QVariant value = input.value(key);
        if (value.typeId() == QMetaType::QByteArray)
            return value.toByteArray();
        QByteArray type;
        if (const QByteArray bytes = decodedDataUri(value.toString(), &type); !bytes.isEmpty())
            return bytes;
    }
    return {};
}

static QSize sizeIn(const QVariantMap &input, const QImage &drawing)
{
    QJsonObject wish;
    if (input.contains(u"image_size"_s))
        wish.insert(u"image_size"_s, QJsonValue::fromVariant(input.value(u"image_size"_s)));
    const QSize base = drawing.isNull() ? QSize(512, 512) : drawing.size();
    const QSize size = imageSizeOf(wish, base);
    return std::max(size.width(), size.height()) > 1024 ? size.scaled(1024, 1024, Qt::KeepAspectRatio)
                                                        : size;
}

Frame frameFor(const QVariantMap &input, qint64 otherwiseSeed)
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray bytes = drawingIn(input);
    const QImage drawing = QImage::fromData(bytes);
    if (drawing.isNull() && !bytes.isEmpty())
        return {.error = u"The image could not be decoded."_s};
    const QVariant seedValue = input.value(u"seed"_s);
    const qint64 seed = seedValue.isValid() && !seedValue.isNull() ? seedValue.toLongLong() : otherwiseSeed;
    const SceneWish wish{input.value(u"prompt"_s).toString(), {}, seed, sizeIn(input, drawing)};
    const double strength = input.contains(u"strength"_s) ? input.value(u"strength"_s).toDouble() : 0.8;
    const QImage picture = drawing.isNull() ? paintScene(wish) : stylised(drawing, wish, strength);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(88);
    if (!writer.write(picture.convertToFormat(QImage::Format_RGB32)))
        return {.error = u"The picture could not be encoded."_s};
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    QVariantMap answer{
        {u"images"_s, QVariantList{QVariantMap{{u"content"_s, jpeg},
                                               {u"content_type"_s, u"image/jpeg"_s},
                                               {u"width"_s, picture.width()},
                                               {u"height"_s, picture.height()}}}},
        {u"seed"_s, seed},
        {u"num_inference_steps"_s, 4},
        {u"timings"_s, QVariantMap{{u"inference"_s, seconds}}}};
    if (input.contains(u"request_id"_s))
        answer.insert(u"request_id"_s, input.value(u"request_id"_s));
    return {.message = messagepack::encoded(answer), .seconds = seconds};
}

RealtimeSession::RealtimeSession(std::unique_ptr<QWebSocket> socket, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_pool(pool)
    , m_seed(qint64(QRandomGenerator::global()->generate()))
{
    m_socket->setParent(nullptr);
    m_socket->setMaxAllowedIncomingMessageSize(largestMessage);
    m_socket->setMaxAllowedIncomingFrameSize(largestMessage);
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, &RealtimeSession::received);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [this] {
        // The runner reads bytes only; this is what it says to a text frame.
        fail(u"INTERNAL_ERROR"_s, u"'bytes'"_s);
    });
    connect(m_socket.get(), &QWebSocket::disconnected, this, &QObject::deleteLater);
    m_idle.setInterval(60s);
    connect(&m_idle, &QTimer::timeout, this,
            [this] { fail(u"TIMEOUT"_s, u"no inputs, reconnect when needed!"_s); });
    m_idle.start();
}

void RealtimeSession::fail(const QString &error, const QString &reason)
{
    const QJsonObject message{
        {u"type"_s, u"x-fal-error"_s}, {u"error"_s, error}, {u"reason"_s, reason}};
    m_socket->sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
    m_socket->close(QWebSocketProtocol::CloseCodeNormal);
}

void RealtimeSession::received(const QByteArray &message)
{
    m_idle.start();
    const auto input = messagepack::decodedMap(message);
    if (!input)
        fail(u"INTERNAL_ERROR"_s, u"The message is not a MessagePack map."_s);
    else if (m_drawing)
        m_next = *input;
    else
        draw(*input);
}

void RealtimeSession::draw(const QVariantMap &input)
{
    m_drawing = true;
    onPool(this, &m_pool, [input, seed = m_seed] { return frameFor(input, seed); },
           [this](const Frame &frame) { answer(frame); });
}

void RealtimeSession::answer(const Frame &frame)
{
    m_drawing = false;
    if (!frame.error.isEmpty()) {
        fail(u"INTERNAL_ERROR"_s, frame.error);
        return;
    }
    m_socket->sendBinaryMessage(frame.message);
    const QJsonObject timing{{u"type"_s, u"x-fal-message"_s},
                             {u"action"_s, u"timings"_s},
                             {u"timing"_s, frame.seconds}};
    m_socket->sendTextMessage(QString::fromUtf8(QJsonDocument(timing).toJson(QJsonDocument::Compact)));
    if (m_next)
        draw(*std::exchange(m_next, std::nullopt));
}

} // namespace sandbox
