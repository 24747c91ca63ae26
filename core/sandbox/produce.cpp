// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/produce.h"

#include "sandbox/maker.h"
#include "sandbox/transcript.h"
#include "sandbox/validate.h"

#include <QElapsedTimer>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

// What a file under `key` is, by the words of the key, of its type's name, and of the category.
Medium mediumOf(const QString &key, const QString &typeName, const QString &category)
{
    const QString words = (key + u' ' + typeName).toLower();
    struct Row { QLatin1StringView word; Medium medium; };
    static constexpr Row rows[]{
        {"glb"_L1, Medium::Mesh},        {"mesh"_L1, Medium::Mesh},   {"model_url"_L1, Medium::Mesh},
        {"video"_L1, Medium::Video},     {"gif"_L1, Medium::Video},   {"audio"_L1, Medium::Sound},
        {"voice"_L1, Medium::Sound},     {"music"_L1, Medium::Sound}, {"image"_L1, Medium::Image},
        {"mask"_L1, Medium::Image},      {"texture"_L1, Medium::Image}, {"thumbnail"_L1, Medium::Image},
        {"frame"_L1, Medium::Image},     {"text"_L1, Medium::Text},   {"caption"_L1, Medium::Text},
        {"srt"_L1, Medium::Text},        {"lora"_L1, Medium::Archive}, {"config"_L1, Medium::Archive},
        {"zip"_L1, Medium::Archive}};
    for (const Row &row : rows) {
        if (words.contains(row.word))
            return row.medium;
    }
    if (category.endsWith("video"_L1))
        return Medium::Video;
    if (category.endsWith("audio"_L1) || category.endsWith("speech"_L1))
        return Medium::Sound;
    if (category.endsWith("3d"_L1))
        return Medium::Mesh;
    return category.endsWith("image"_L1) ? Medium::Image : Medium::Archive;
}

// Walks an output schema and fills it in.
class Writer
{
public:
    Writer(const Model &model, Maker &maker) : m_model(model), m_maker(maker) {}

    QJsonObject object(const QJsonObject &schema);

private:
    QJsonValue value(const QString &key, const QJsonObject &schema, bool required);
    QJsonValue fromBranches(const QString &key, const QJsonObject &schema, bool required);
    QJsonValue list(const QString &key, const QJsonObject &schema, bool required);
    QJsonValue text(const QString &key, const QJsonObject &schema);
    QJsonValue number(const QString &key, const QJsonObject &schema) const;

    const Model &m_model;
    Maker &m_maker;
    int m_depth = 0;
};

QJsonObject Writer::object(const QJsonObject &schema)
{
    QJsonObject result;
    const QJsonArray required = schema["required"_L1].toArray();
    const QJsonObject properties = schema["properties"_L1].toObject();
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        const QJsonValue made = value(property.key(), property.value().toObject(),
                                      required.contains(property.key()));
        if (!made.isUndefined())
            result.insert(property.key(), made);
    }
    return result;
}

QJsonValue Writer::fromBranches(const QString &key, const QJsonObject &schema, bool required)
{
    const QJsonArray any = schema.contains("anyOf"_L1) ? schema["anyOf"_L1].toArray()
                                                       : schema["oneOf"_L1].toArray();
    for (const QJsonValue &branch : any) {
        if (branch["type"_L1].toString() != "null"_L1)
            return value(key, branch.toObject(), required);
    }
    return QJsonValue::Null;
}

QJsonValue Writer::value(const QString &key, const QJsonObject &raw, bool required)
{
    if (m_depth > 8)
        return QJsonValue::Null;
    if (raw.contains("anyOf"_L1) || raw.contains("oneOf"_L1))
        return fromBranches(key, raw, required);
    const QJsonObject schema = m_model.resolved(raw);
    const QString type = schema["type"_L1].toString();
    const QString name = raw["$ref"_L1].toString().section(u'/', -1);
    ++m_depth;
    QJsonValue result = QJsonValue::Undefined;
    if (schema.contains("const"_L1))
        result = schema["const"_L1];
    else if (schema["properties"_L1].toObject().contains("url"_L1))
        result = m_maker.file(mediumOf(key, name, m_model.category), 0, key);
    else if (type == "array"_L1)
        result = list(key, schema, required);
    else if (key == "timings"_L1)
        result = QJsonObject{{u"inference"_s, 0.35}};
    else if (type == "object"_L1)
        result = object(schema);
    else if (type == "integer"_L1 || type == "number"_L1)
        result = number(key, schema);
    else if (type == "boolean"_L1)
        result = schema["default"_L1].toBool();
    else if (type == "string"_L1)
        result = text(key, schema);
    else if (required)
        result = QJsonValue::Null;
    --m_depth;
    return result;
}

QJsonValue Writer::list(const QString &key, const QJsonObject &schema, bool required)
{
    const QJsonObject each = schema["items"_L1].toObject();
    const QJsonObject resolved = m_model.resolved(each);
    QJsonArray result;
    if (resolved["properties"_L1].toObject().contains("url"_L1)) {
        const QString name = each["$ref"_L1].toString().section(u'/', -1);
        const Medium medium = mediumOf(key, name, m_model.category);
        const int count = medium == Medium::Image ? m_maker.count() : 1;
        for (int i = 0; i < count; ++i)
            result.append(m_maker.file(medium, i, key));
    } else if (resolved["type"_L1].toString() == "boolean"_L1) {
        for (int i = 0; i < m_maker.count(); ++i)
            result.append(false);
    } else if (required && !resolved.isEmpty()) {
        const QJsonValue one = value(key, each, true);
        if (!one.isUndefined() && !one.isNull())
            result.append(one);
    }
    return result;
}

QJsonValue Writer::text(const QString &key, const QJsonObject &schema)
{
    if (const QJsonArray words = schema["enum"_L1].toArray(); !words.isEmpty())
        return words.first();
    if (key == "prompt"_L1 || key == "actual_prompt"_L1 || key == "revised_prompt"_L1)
        return m_maker.prompt();
    if (key.endsWith("url"_L1) || schema["format"_L1].toString() == "uri"_L1)
        return m_maker.file(mediumOf(key, {}, m_model.category), 0, key)["url"_L1];
    if (key.endsWith("_id"_L1))
        return u"sandbox-%1"_s.arg(m_maker.seed());
    return m_maker.sentence();
}

QJsonValue Writer::number(const QString &key, const QJsonObject &schema) const
{
    if (key == "seed"_L1)
        return m_maker.seed();
    const QJsonValue least = schema["minimum"_L1];
    return least.isDouble() ? least : QJsonValue(0);
}

// For endpoints without a document, or with one that says nothing about the output.
QJsonObject untyped(const QString &category, Maker &maker)
{
    if (category.endsWith("image"_L1) || category == "workflow"_L1) {
        QJsonArray images;
        QJsonArray concepts;
        for (int i = 0; i < maker.count(); ++i) {
            images.append(maker.file(Medium::Image, i, u"images"_s));
            concepts.append(false);
        }
        return {{u"images"_s, images},
                {u"seed"_s, maker.seed()},
                {u"prompt"_s, maker.prompt()},
                {u"has_nsfw_concepts"_s, concepts},
                {u"timings"_s, QJsonObject{{u"inference"_s, 0.35}}}};
    }
    if (category.endsWith("video"_L1))
        return {{u"video"_s, maker.file(Medium::Video, 0, u"video"_s)}, {u"seed"_s, maker.seed()}};
    if (category.endsWith("audio"_L1) || category.endsWith("to-speech"_L1))
        return {{u"audio"_s, maker.file(Medium::Sound, 0, u"audio"_s)}};
    if (category.endsWith("3d"_L1))
        return {{u"model_mesh"_s, maker.file(Medium::Mesh, 0, u"model_mesh"_s)}};
    return {{u"output"_s, maker.sentence()}};
}

bool isComplete(const QJsonValue &value)
{
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray()) {
            if (!isComplete(each))
                return false;
        }
        return true;
    }
    // A file that could not be made is an object without anything in it, or without an address.
    const QJsonObject object = value.toObject();
    return !value.isObject()
        || (!object.isEmpty() && (!object.contains(u"url"_s) || !object.value(u"url"_s).toString().isEmpty()));
}

} // namespace

Product produce(const Order &order, const Files &files)
{
    QElapsedTimer timer;
    timer.start();
    const QJsonArray problems = problemsOf(order.model, order.input);
    if (!problems.isEmpty()) {
        return {.status = 422, .document = QJsonObject{{u"detail"_s, problems}},
                .error = u"Validation error"_s,
                .errorType = problems.first()["type"_L1].toString()};
    }
    auto maker = Maker::create(order, files);
    if (!maker)
        return maker.error();
    QJsonObject document;
    if (order.model.category == "speech-to-text"_L1 || order.model.endpoint.contains("whisper"_L1)
        || order.model.endpoint.contains("wizper"_L1)
        || order.model.endpoint.contains("speech-to-text"_L1)) {
        const auto transcript = transcriptOf(order, *maker);
        if (!transcript)
            return transcript.error();
        document = *transcript;
    } else if (!order.model.output["properties"_L1].toObject().isEmpty()) {
        document = Writer(order.model, *maker).object(order.model.output);
    } else {
        document = untyped(order.model.category, *maker);
    }
    for (const QString &key : {u"images"_s, u"image"_s, u"video"_s, u"audio"_s}) {
        if (!isComplete(document.value(key))) {
            const QString sentence = u"The sandbox could not write the result."_s;
            return {.status = 500, .document = QJsonObject{{u"detail"_s, sentence}},
                    .error = sentence, .errorType = u"internal_server_error"_s};
        }
    }
    return {.document = document, .inferenceTime = double(timer.elapsed()) / 1000};
}

} // namespace sandbox
