// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/models.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sandbox {

using namespace Qt::StringLiterals;

std::optional<EndpointName> EndpointName::parse(const QString &text)
{
    QStringList parts = text.split(u'/', Qt::SkipEmptyParts);
    EndpointName name;
    if (parts.size() == 1) {
        static const QRegularExpression legacy(u"^([0-9]+)-([a-zA-Z0-9-]+)$"_s);
        const auto match = legacy.match(parts.first());
        if (!match.hasMatch())
            return std::nullopt;
        parts = {match.captured(1), match.captured(2)};
    }
    if (!parts.isEmpty() && (parts.first() == "workflows"_L1 || parts.first() == "comfy"_L1))
        name.space = parts.takeFirst();
    if (parts.size() < 2)
        return std::nullopt;
    name.owner = parts.takeFirst();
    name.alias = parts.takeFirst();
    name.path = parts.join(u'/');
    return name;
}

QString EndpointName::app() const
{
    return (space.isEmpty() ? QString() : space + u'/') + owner + u'/' + alias;
}

QString EndpointName::full() const
{
    return path.isEmpty() ? app() : app() + u'/' + path;
}

static QJsonDocument readResource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

Models::Models()
    : m_index(readResource(u":/models/index.json"_s).array())
{
}

QJsonObject Models::document(const QString &endpoint) const
{
    QString file = endpoint;
    file.replace(u'/', "__"_L1);
    return readResource(u":/models/"_s + file + ".json"_L1).object();
}

bool Models::hasApp(const EndpointName &name) const
{
    const QString app = name.app();
    return std::any_of(m_index.begin(), m_index.end(), [&](const QJsonValue &row) {
        const QString endpoint = row[u"endpoint"_s].toString();
        return endpoint == app || endpoint.startsWith(app + u'/');
    });
}

QJsonObject Model::resolved(const QJsonObject &schema) const
{
    QJsonObject now = schema;
    for (int depth = 0; depth < 16 && now.contains("$ref"_L1); ++depth) {
        const QString name = now["$ref"_L1].toString().section(u'/', -1);
        now = document["components"_L1]["schemas"_L1][name].toObject();
    }
    if (now["allOf"_L1].toArray().size() == 1)
        return resolved(now["allOf"_L1][0].toObject());
    return now;
}

static void followPaths(Model &model)
{
    const QJsonObject paths = model.document["paths"_L1].toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonValue body = path.value()["post"_L1]["requestBody"_L1];
        if (!body.isUndefined() && model.input.isEmpty()) {
            model.input =
                model.resolved(body["content"_L1]["application/json"_L1]["schema"_L1].toObject());
        }
        if (path.key().endsWith("/requests/{request_id}"_L1)) {
            const QJsonValue good = path.value()["get"_L1]["responses"_L1]["200"_L1];
            model.output =
                model.resolved(good["content"_L1]["application/json"_L1]["schema"_L1].toObject());
        }
    }
}

// For ids that no schema describes, the words in them are all there is.
static QString categoryFromWords(const QString &endpoint)
{
    struct Row { const char16_t *words; const char16_t *category; };
    static constexpr std::array rows{
        Row{u"whisper|wizper|speech-to-text|transcri|scribe", u"speech-to-text"},
        Row{u"image-to-video|i2v", u"image-to-video"},
        Row{u"video|kling|veo|sora|wan-", u"text-to-video"},
        Row{u"tts|text-to-speech|speech", u"text-to-speech"},
        Row{u"audio|music|sound", u"text-to-audio"},
        Row{u"image-to-image|i2i|edit|kontext|upscal|rembg|background", u"image-to-image"},
        Row{u"3d|trellis|mesh", u"image-to-3d"},
        Row{u"llm|router|chat", u"llm"},
    };
    for (const Row &row : rows) {
        if (QRegularExpression(QString::fromUtf16(row.words)).match(endpoint).hasMatch())
            return QString::fromUtf16(row.category);
    }
    return u"text-to-image"_s;
}

std::optional<Model> Models::find(const EndpointName &name) const
{
    // Realtime endpoints that publish no document of their own.
    static const QStringList extra{u"fal-ai/flux-2/klein/realtime"_s, u"fal-ai/lcm-sd15-i2i"_s,
                                   u"fal-ai/fast-lcm-diffusion"_s,
                                   u"fal-ai/fast-lcm-diffusion/image-to-image"_s};
    Model model;
    model.endpoint = name.full();
    static const QRegularExpression digits(u"^[0-9]+$"_s);
    const bool isLegacy = name.space.isEmpty() && digits.match(name.owner).hasMatch();
    QString described = model.endpoint;
    if (isLegacy)
        described = u"fal-ai/"_s + name.alias + (name.path.isEmpty() ? QString() : u'/' + name.path);

    const auto row = std::find_if(m_index.begin(), m_index.end(), [&](const QJsonValue &each) {
        return each[u"endpoint"_s].toString() == described;
    });
    model.document = document(described);
    const bool isKnown = row != m_index.end() || !model.document.isEmpty();
    if (!isKnown && !isLegacy && name.space.isEmpty() && !extra.contains(described))
        return std::nullopt;

    followPaths(model);
    if (row != m_index.end())
        model.category = (*row)[u"category"_s].toString();
    if (model.category.isEmpty())
        model.category = model.document["info"_L1]["x-fal-metadata"_L1]["category"_L1].toString();
    if (model.category.isEmpty())
        model.category = categoryFromWords(described);
    return model;
}

QString Models::unitOf(const QString &endpoint) const
{
    const auto row = std::find_if(m_index.begin(), m_index.end(), [&](const QJsonValue &each) {
        return each[u"endpoint"_s].toString() == endpoint;
    });
    return row == m_index.end() ? QString() : (*row)[u"unit"_s].toString();
}

} // namespace sandbox
