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
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

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

// JSON holds no bytes: pictures go into addresses.
static QJsonObject asJson(const QVariantMap &answer)
{
    QJsonObject json = QJsonObject::fromVariantMap(answer);
    QJsonArray images;
    for (const QVariant &each : answer.value(u"images"_s).toList()) {
        QVariantMap image = each.toMap();
        const QByteArray bytes = image.take(u"content"_s).toByteArray();
        image.insert(u"url"_s, QString::fromLatin1("data:image/jpeg;base64," + bytes.toBase64()));
        images.append(QJsonObject::fromVariantMap(image));
    }
    json.insert(u"images"_s, images);
    return json;
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
    QVariantMap output{
        {u"images"_s, QVariantList{QVariantMap{{u"content"_s, jpeg},
                                               {u"content_type"_s, u"image/jpeg"_s},
                                               {u"width"_s, picture.width()},
                                               {u"height"_s, picture.height()}}}},
        {u"seed"_s, seed},
        {u"num_inference_steps"_s, 4},
        {u"timings"_s, QVariantMap{{u"inference"_s, seconds}}}};
    if (input.contains(u"request_id"_s))
        output.insert(u"request_id"_s, input.value(u"request_id"_s));
    return {.answer = output, .message = messagepack::encoded(output), .seconds = seconds};
}

RealtimeSession::RealtimeSession(Line line, const RealtimeVisit &visit, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(line.socket))
    , m_tcp(line.tcp)
    , m_visit(visit)
    , m_pool(pool)
    , m_seed(qint64(QRandomGenerator::global()->generate()))
{
    m_socket->setMaxAllowedIncomingMessageSize(largestMessage);
    m_socket->setMaxAllowedIncomingFrameSize(largestMessage);
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, &RealtimeSession::receivedBytes);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &RealtimeSession::receivedText);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &QObject::deleteLater);
    m_idle.setInterval(visit.tricks.idle);
    connect(&m_idle, &QTimer::timeout, this,
            [this] { fail(u"TIMEOUT"_s, u"no inputs, reconnect when needed!"_s); });
    m_idle.start();
    // The gateway lets everybody in and says no afterwards.
    if (!visit.isAuthorized)
        say({{u"status"_s, u"error"_s}, {u"error"_s, u"Unauthorized"_s}});
    act(visit.tricks.onOpen);
}

void RealtimeSession::act(const QJsonArray &steps)
{
    play(steps, m_socket.get(), m_tcp);
}

void RealtimeSession::say(const QJsonObject &message)
{
    m_socket->sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
}

void RealtimeSession::fail(const QString &error, const QString &reason)
{
    say({{u"type"_s, u"x-fal-error"_s}, {u"error"_s, error}, {u"reason"_s, reason}});
    m_socket->close(QWebSocketProtocol::CloseCodeNormal);
}

void RealtimeSession::receivedBytes(const QByteArray &message)
{
    const auto input = messagepack::decodedMap(message);
    if (m_visit.tricks.json)
        fail(u"INTERNAL_ERROR"_s, u"'text'"_s);
    else if (!input)
        fail(u"INTERNAL_ERROR"_s, u"The message is not a MessagePack map."_s);
    else
        take(*input);
}

void RealtimeSession::receivedText(const QString &message)
{
    const QJsonDocument document = QJsonDocument::fromJson(message.toUtf8());
    if (!m_visit.tricks.json) // the runner reads bytes only; this is what it says to a text frame
        fail(u"INTERNAL_ERROR"_s, u"'bytes'"_s);
    else if (!document.isObject())
        fail(u"INTERNAL_ERROR"_s, u"The message is not a JSON object."_s);
    else
        take(document.object().toVariantMap());
}

void RealtimeSession::take(const QVariantMap &input)
{
    m_idle.start();
    if (!m_visit.isAuthorized)
        return; // nobody listens to such a caller
    if (!m_visit.tricks.onInput.isEmpty()) {
        act(m_visit.tricks.onInput);
        return;
    }
    if (!m_drawing) {
        draw(input);
        return;
    }
    m_waiting.push_back(input);
    if (int(m_waiting.size()) > m_visit.buffering)
        m_waiting.pop_front();
}

void RealtimeSession::draw(const QVariantMap &input)
{
    m_drawing = true;
    m_idle.stop(); // who waits for a picture is not idle
    onPool(this, &m_pool, [input, seed = m_seed] { return frameFor(input, seed); },
           [this](const Frame &frame) {
               QTimer::singleShot(m_visit.tricks.latency, this, [this, frame] { answer(frame); });
           });
}

void RealtimeSession::answer(const Frame &frame)
{
    m_drawing = false;
    m_idle.start();
    if (!frame.error.isEmpty()) {
        fail(u"INTERNAL_ERROR"_s, frame.error);
        return;
    }
    for (int i = 0; i < m_visit.tricks.results; ++i)
        send(frame);
    if (m_visit.tricks.timings)
        say({{u"type"_s, u"x-fal-message"_s}, {u"action"_s, u"timings"_s}, {u"timing"_s, frame.seconds}});
    act(m_visit.tricks.onAnswer);
    if (!m_waiting.empty()) {
        const QVariantMap next = m_waiting.front();
        m_waiting.pop_front();
        draw(next);
    }
}

void RealtimeSession::send(const Frame &frame)
{
    QVariantMap output = frame.answer;
    if (!m_visit.tricks.requestId)
        output.remove(u"request_id"_s);
    if (m_visit.tricks.json)
        say(asJson(output));
    else
        m_socket->sendBinaryMessage(m_visit.tricks.requestId ? frame.message : messagepack::encoded(output));
}

} // namespace sandbox
