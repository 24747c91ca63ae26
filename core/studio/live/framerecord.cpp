// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/live/framerecord.h"

#include <QCborArray>
#include <QCborMap>
#include <QJsonArray>

namespace studio {

using namespace Qt::StringLiterals;
using std::chrono::microseconds;

namespace {

constexpr auto addressTag = QCborTag(0x67657373); // [what stands before the comma, bytes]

QCborValue packed(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: {
        const QString text = value.toString();
        const qsizetype comma = text.indexOf(u',');
        if (!text.startsWith("data:"_L1) || comma < 0)
            break;
        const QByteArray encoded = text.mid(comma + 1).toLatin1();
        const QByteArray content = QByteArray::fromBase64(encoded);
        if (content.toBase64() != encoded) // what cannot be put together again stays as it is
            break;
        return {addressTag, QCborArray{text.left(comma), content}};
    }
    case QJsonValue::Array: {
        QCborArray list;
        for (const QJsonValue &entry : value.toArray())
            list.append(packed(entry));
        return list;
    }
    case QJsonValue::Object: {
        QCborMap map;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            map.insert(it.key(), packed(it.value()));
        return map;
    }
    default:
        break;
    }
    return QCborValue::fromJsonValue(value);
}

QJsonValue unpacked(const QCborValue &value)
{
    if (value.isTag() && value.tag() == addressTag) {
        const QCborArray parts = value.taggedValue().toArray();
        return QString(parts.at(0).toString() + u',' + QString::fromLatin1(parts.at(1).toByteArray().toBase64()));
    }
    if (value.isArray()) {
        QJsonArray list;
        for (const QCborValue &entry : value.toArray())
            list.append(unpacked(entry));
        return list;
    }
    if (value.isMap()) {
        QJsonObject object;
        const QCborMap map = value.toMap();
        for (auto it = map.begin(); it != map.end(); ++it)
            object.insert(it.key().toString(), unpacked(it.value()));
        return object;
    }
    return value.toJsonValue();
}

} // namespace

QByteArray frameRecord(const LiveFrame &frame)
{
    const LiveLatency &time = frame.latency;
    QCborMap map{{u"bytes"_s, frame.bytes},
                 {u"type"_s, frame.contentType},
                 {u"sequence"_s, qint64(frame.sequence)},
                 {u"latest"_s, frame.showsLatest},
                 {u"latency"_s, QCborArray{qint64(time.wait.count()), qint64(time.encode.count()), qint64(time.roundTrip.count()), qint64(time.decode.count())}},
                 {u"recipe"_s, packed(frame.recipe.toJson())}};
    if (frame.seed)
        map.insert(u"seed"_s, *frame.seed);
    return QCborValue(map).toCbor();
}

std::optional<LiveFrame> frameFromRecord(const QByteArray &record)
{
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(record, &error).toMap();
    if (error.error != QCborError::NoError || !map.value("bytes"_L1).isByteArray())
        return {};
    const auto recipe = Recipe::fromJson(unpacked(map.value("recipe"_L1)).toObject());
    if (!recipe)
        return {};
    const QCborArray times = map.value("latency"_L1).toArray();
    LiveFrame frame{.bytes = map.value("bytes"_L1).toByteArray(),
                    .contentType = map.value("type"_L1).toString(),
                    .latency = {microseconds(times.at(0).toInteger()), microseconds(times.at(1).toInteger()),
                                microseconds(times.at(2).toInteger()), microseconds(times.at(3).toInteger())},
                    .sequence = quint64(map.value("sequence"_L1).toInteger()),
                    .showsLatest = map.value("latest"_L1).toBool(),
                    .seed = {},
                    .recipe = *recipe};
    if (const QCborValue seed = map.value("seed"_L1); seed.isInteger())
        frame.seed = seed.toInteger();
    return frame;
}

} // namespace studio
