// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/foreigngraph.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

constexpr int mostNodes = 5000;
constexpr int mostSteps = 500; // of one walk: it calls itself

// A walk along the wires of a graph, towards what feeds a node. Each node is seen once per walk, so circles end.
class Graph
{
public:
    explicit Graph(const QJsonObject &nodes)
        : m_nodes(nodes)
    {
    }

    [[nodiscard]] QJsonObject inputs(const QString &id) const { return m_nodes.value(id)["inputs"_L1].toObject(); }
    [[nodiscard]] QString type(const QString &id) const { return m_nodes.value(id)["class_type"_L1].toString(); }
    // The node that an input is wired to; empty: it has a value of its own, or nothing.
    [[nodiscard]] QString source(const QString &id, const QString &input) const
    {
        const QJsonArray wire = inputs(id).value(input).toArray();
        return wire.size() == 2 ? wire.at(0).toVariant().toString() : QString();
    }

    // The first value under one of `keys`, at the node or at what feeds it.
    [[nodiscard]] QJsonValue find(const QString &id, const QStringList &keys) const
    {
        QSet<QString> seen;
        return find(id, keys, seen);
    }
    // All nodes that feed it, and itself, nearest first.
    [[nodiscard]] QStringList upstream(const QString &id) const
    {
        QStringList all{id};
        for (qsizetype i = 0; i < all.size() && all.size() < mostNodes; ++i) {
            const QJsonObject wires = inputs(all.at(i));
            for (auto it = wires.begin(); it != wires.end(); ++it) {
                const QString next = source(all.at(i), it.key());
                if (!next.isEmpty() && !all.contains(next))
                    all << next;
            }
        }
        return all;
    }
    // What is written in a node of text, however many nodes make it.
    [[nodiscard]] QString text(const QString &id) const
    {
        QSet<QString> seen;
        return text(id, seen);
    }

private:
    QJsonValue find(const QString &id, const QStringList &keys, QSet<QString> &seen) const
    {
        if (id.isEmpty() || seen.contains(id) || seen.size() > mostSteps)
            return QJsonValue::Undefined;
        seen.insert(id);
        const QJsonObject values = inputs(id);
        for (const QString &key : keys) {
            const QJsonValue value = values.value(key);
            if (value.isDouble() || value.isString())
                return value;
        }
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (const QJsonValue found = find(source(id, it.key()), keys, seen); !found.isUndefined())
                return found;
        }
        return QJsonValue::Undefined;
    }

    QString text(const QString &id, QSet<QString> &seen) const
    {
        if (id.isEmpty() || seen.contains(id) || seen.size() > mostSteps)
            return {};
        seen.insert(id);
        static const QStringList keys{u"text"_s, u"text_g"_s, u"t5xxl"_s, u"clip_l"_s, u"prompt"_s, u"string"_s, u"value"_s, u"text_l"_s,
                                      u"wildcard_text"_s, u"populated_text"_s};
        const QJsonObject values = inputs(id);
        for (const QString &key : keys) {
            const QJsonValue value = values.value(key);
            if (value.isString() && !value.toString().trimmed().isEmpty())
                return value.toString();
            if (const QString wired = text(source(id, key), seen); !wired.isEmpty())
                return wired;
        }
        // Combined, guided, controlled: the first that leads to words.
        static const QStringList through{u"conditioning"_s, u"conditioning_1"_s, u"conditioning_to"_s, u"positive"_s, u"guider"_s};
        for (const QString &key : through) {
            if (const QString wired = text(source(id, key), seen); !wired.isEmpty())
                return wired;
        }
        return {};
    }

    QJsonObject m_nodes;
};

std::optional<qint64> whole(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

std::optional<double> real(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

// The node that does the work: of several the one that nothing but itself refines, so the first that has words and an
// empty picture to begin with.
QString samplerOf(const QJsonObject &nodes, const Graph &graph)
{
    QString best;
    int bestRank = 0;
    for (auto it = nodes.begin(); it != nodes.end(); ++it) {
        const QString type = graph.type(it.key());
        if (!type.contains("Sampler"_L1, Qt::CaseInsensitive) || type.contains("Select"_L1))
            continue;
        const bool hasWords = !graph.source(it.key(), u"positive"_s).isEmpty() || !graph.source(it.key(), u"guider"_s).isEmpty();
        const QString begin = graph.source(it.key(), u"latent_image"_s);
        const bool fromNothing = graph.type(begin).startsWith("Empty"_L1);
        const int rank = (hasWords ? 2 : 0) + (fromNothing ? 1 : 0);
        if (best.isEmpty() || rank > bestRank) {
            best = it.key();
            bestRank = rank;
        }
    }
    return best;
}

void readModel(const Graph &graph, const QString &sampler, Foreign &foreign)
{
    for (const QString &id : graph.upstream(sampler)) {
        const QJsonObject inputs = graph.inputs(id);
        if (foreign.model.isEmpty()) {
            for (const QLatin1StringView key : {"ckpt_name"_L1, "unet_name"_L1, "model_name"_L1}) {
                const QString name = inputs.value(key).toString();
                if (foreign.model.isEmpty() && !name.isEmpty() && !graph.type(id).contains("Upscale"_L1))
                    foreign.model = name;
            }
        }
        if (const QString lora = inputs.value("lora_name"_L1).toString(); !lora.isEmpty() && foreign.loras.size() < 50) {
            const auto weight = real(inputs.value("strength_model"_L1));
            foreign.loras.push_back({lora, weight ? *weight : real(inputs.value("strength"_L1)).value_or(1)});
        }
    }
}

} // namespace

std::optional<Foreign> foreignInGraph(const QJsonObject &nodes)
{
    if (nodes.isEmpty() || nodes.size() > mostNodes)
        return {};
    const Graph graph(nodes);
    const QString sampler = samplerOf(nodes, graph);
    if (sampler.isEmpty())
        return {};
    const QString guider = graph.source(sampler, u"guider"_s);
    const QString words = guider.isEmpty() ? sampler : guider;
    const QString positive = graph.source(words, u"positive"_s);
    Foreign foreign{.program = u"ComfyUI"_s,
                    .prompt = graph.text(positive.isEmpty() ? graph.source(words, u"conditioning"_s) : positive),
                    .negativePrompt = graph.text(graph.source(words, u"negative"_s)),
                    .seed = whole(graph.find(sampler, {u"seed"_s, u"noise_seed"_s})),
                    .steps = {},
                    .guidance = real(graph.find(words, {u"cfg"_s, u"guidance"_s})),
                    .strength = {},
                    .sampler = graph.find(sampler, {u"sampler_name"_s}).toString(),
                    .scheduler = graph.find(sampler, {u"scheduler"_s}).toString(),
                    .size = {},
                    .model = {},
                    .loras = {}};
    if (const auto steps = whole(graph.find(sampler, {u"steps"_s})); steps && *steps > 0 && *steps < 100'000)
        foreign.steps = int(*steps);
    if (const auto denoise = real(graph.find(sampler, {u"denoise"_s})); denoise && *denoise < 1)
        foreign.strength = denoise;
    const QString latent = graph.source(sampler, u"latent_image"_s);
    foreign.size = {graph.find(latent, {u"width"_s}).toInt(), graph.find(latent, {u"height"_s}).toInt()};
    readModel(graph, sampler, foreign);
    return foreign;
}

// Only the values that stand in boxes are known, by their place. Enough nodes are known to be worth it.
std::optional<Foreign> foreignInWorkflow(const QJsonObject &workflow)
{
    static const QHash<QString, QStringList> boxes{
        {u"KSampler"_s, {u"seed"_s, {}, u"steps"_s, u"cfg"_s, u"sampler_name"_s, u"scheduler"_s, u"denoise"_s}},
        {u"KSamplerAdvanced"_s, {{}, u"noise_seed"_s, {}, u"steps"_s, u"cfg"_s, u"sampler_name"_s, u"scheduler"_s}},
        {u"CLIPTextEncode"_s, {u"text"_s}},
        {u"EmptyLatentImage"_s, {u"width"_s, u"height"_s}},
        {u"EmptySD3LatentImage"_s, {u"width"_s, u"height"_s}},
        {u"CheckpointLoaderSimple"_s, {u"ckpt_name"_s}},
        {u"UNETLoader"_s, {u"unet_name"_s}},
        {u"LoraLoader"_s, {u"lora_name"_s, u"strength_model"_s}},
        {u"FluxGuidance"_s, {u"guidance"_s}},
        {u"RandomNoise"_s, {u"noise_seed"_s}},
        {u"KSamplerSelect"_s, {u"sampler_name"_s}},
        {u"BasicScheduler"_s, {u"scheduler"_s, u"steps"_s, u"denoise"_s}},
    };
    QHash<qint64, QString> sources; // of wires
    for (const QJsonValue &link : workflow.value("links"_L1).toArray())
        sources.insert(link[0].toInteger(), QString::number(link[1].toInteger()));
    QJsonObject graph;
    for (const QJsonValue &node : workflow.value("nodes"_L1).toArray()) {
        const QString type = node["type"_L1].toString();
        QJsonObject inputs;
        const QJsonArray values = node["widgets_values"_L1].toArray();
        const QStringList names = boxes.value(type);
        for (qsizetype i = 0; i < std::min(names.size(), values.size()); ++i) {
            if (!names.at(i).isEmpty())
                inputs.insert(names.at(i), values.at(i));
        }
        for (const QJsonValue &input : node["inputs"_L1].toArray()) {
            const QString source = sources.value(input["link"_L1].toInteger(-1));
            if (!source.isEmpty())
                inputs.insert(input["name"_L1].toString(), QJsonArray{source, 0});
        }
        graph.insert(QString::number(node["id"_L1].toInteger()), QJsonObject{{u"class_type"_s, type}, {u"inputs"_s, inputs}});
    }
    return foreignInGraph(graph);
}

} // namespace studio
