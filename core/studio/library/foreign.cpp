// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/foreigngraph.h"

#include "studio/catalog/validate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(studio::Foreign)
};

constexpr size_t mostLoras = 50;
constexpr qsizetype longestText = 4 * 1024 * 1024; // characters; a longer one is no settings

QString textUnder(const std::vector<media::TextChunk> &texts, QLatin1StringView key)
{
    const auto found = std::ranges::find_if(texts, [key](const media::TextChunk &chunk) { return chunk.key == key; });
    return found == texts.end() || found->text.size() > longestText ? QString() : found->text;
}

QSize sizeFrom(const QString &text)
{
    static const QRegularExpression pair(u"(\\d{1,5})\\s*[x×,]\\s*(\\d{1,5})"_s);
    const QRegularExpressionMatch match = pair.match(text.left(100));
    return match.hasMatch() ? QSize(match.captured(1).toInt(), match.captured(2).toInt()) : QSize();
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    if (value.isString()) {
        bool ok = false;
        const qint64 number = value.toString().trimmed().toLongLong(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

std::optional<double> number(const QJsonValue &value)
{
    bool ok = value.isDouble();
    const double number = value.isString() ? value.toString().toDouble(&ok) : value.toDouble();
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<int> count(const QJsonValue &value)
{
    const std::optional<qint64> whole = wholeNumber(value);
    return whole && *whole >= 0 && *whole < 100'000 ? std::optional(int(*whole)) : std::nullopt;
}

QString baseName(const QString &name)
{
    static const QRegularExpression ending(u"\\.(safetensors|ckpt|pt|gguf)$"_s);
    QString base = name.section(QRegularExpression(u"[/\\\\]"_s), -1);
    return base.remove(ending);
}

// "<lora:name:0.8>"
std::vector<Foreign::Lora> lorasIn(const QString &prompt)
{
    static const QRegularExpression tag(u"<lora:([^:<>]{1,200}):(-?[0-9.]{1,8})[^<>]{0,50}>"_s);
    std::vector<Foreign::Lora> loras;
    for (auto it = tag.globalMatch(prompt); it.hasNext() && loras.size() < mostLoras;) {
        const QRegularExpressionMatch match = it.next();
        loras.push_back({match.captured(1), match.captured(2).toDouble()});
    }
    return loras;
}

// "Steps: 20, Sampler: Euler a, Lora hashes: "a: 1, b: 2", Size: 512x768"
QHash<QString, QString> pairsIn(const QString &line)
{
    static const QRegularExpression pair(u"\\s*([A-Za-z][\\w \\-/]{0,60}):\\s*(\"(?:\\\\.|[^\\\\\"])*\"|[^,]*)(?:,|$)"_s);
    QHash<QString, QString> pairs;
    for (auto it = pair.globalMatch(line); it.hasNext() && pairs.size() < 200;) {
        const QRegularExpressionMatch match = it.next();
        QString value = match.captured(2).trimmed();
        if (value.size() > 1 && value.startsWith(u'"') && value.endsWith(u'"'))
            value = value.mid(1, value.size() - 2);
        pairs.insert(match.captured(1).trimmed().toLower(), value);
    }
    return pairs;
}

std::optional<Foreign> fromA1111(const QString &text)
{
    const qsizetype steps = text.startsWith("Steps: "_L1) ? 0 : text.lastIndexOf("\nSteps: "_L1);
    if (steps < 0)
        return {};
    const QString before = text.left(steps);
    const QString settings = text.mid(steps).trimmed().section(u'\n', 0, 0);
    Foreign foreign{.program = u"A1111"_s};
    const qsizetype negative = before.startsWith("Negative prompt:"_L1) ? 0 : before.indexOf("\nNegative prompt:"_L1);
    foreign.prompt = (negative < 0 ? before : before.left(negative)).trimmed();
    if (negative >= 0)
        foreign.negativePrompt = before.mid(before.indexOf(u':', negative) + 1).trimmed();
    const QHash<QString, QString> pairs = pairsIn(settings);
    const auto value = [&](const char *key) { return QJsonValue(pairs.value(QString::fromLatin1(key))); };
    foreign.seed = wholeNumber(value("seed"));
    foreign.steps = count(value("steps"));
    foreign.guidance = number(value("cfg scale"));
    foreign.strength = number(value("denoising strength"));
    foreign.sampler = pairs.value(u"sampler"_s);
    foreign.scheduler = pairs.value(u"schedule type"_s);
    foreign.size = sizeFrom(pairs.value(u"size"_s));
    foreign.model = pairs.value(u"model"_s);
    foreign.loras = lorasIn(foreign.prompt);
    const QString version = pairs.value(u"version"_s);
    if (version.startsWith("Fooocus"_L1))
        foreign.program = u"Fooocus"_s;
    else if (static const QRegularExpression forge(u"^f\\d+\\.\\d+"_s); forge.match(version).hasMatch()) // "f2.0.1v1.10.1-previous-…"
        foreign.program = u"Forge"_s;
    return foreign;
}

QString nameOfModel(const QJsonValue &value)
{
    const QJsonObject model = value.toObject();
    for (const QLatin1StringView key : {"name"_L1, "model_name"_L1, "key"_L1}) {
        if (const QString name = model.value(key).toString(); !name.isEmpty())
            return name;
    }
    return value.toString();
}

std::optional<Foreign> fromInvoke(const QJsonObject &data)
{
    if (!data.contains("positive_prompt"_L1) && !data.contains("seed"_L1))
        return {};
    Foreign foreign{.program = u"InvokeAI"_s,
                    .prompt = data.value("positive_prompt"_L1).toString(),
                    .negativePrompt = data.value("negative_prompt"_L1).toString(),
                    .seed = wholeNumber(data.value("seed"_L1)),
                    .steps = count(data.value("steps"_L1)),
                    .guidance = number(data.value("cfg_scale"_L1)),
                    .strength = number(data.value("strength"_L1)),
                    .sampler = data.value("scheduler"_L1).toString(),
                    .scheduler = {},
                    .size = {data.value("width"_L1).toInt(), data.value("height"_L1).toInt()},
                    .model = nameOfModel(data.value("model"_L1)),
                    .loras = {}};
    for (const QJsonValue &entry : data.value("loras"_L1).toArray()) {
        const QString name = nameOfModel(entry["model"_L1].isUndefined() ? entry["lora"_L1] : entry["model"_L1]);
        if (!name.isEmpty() && foreign.loras.size() < mostLoras)
            foreign.loras.push_back({name, number(entry["weight"_L1]).value_or(1)});
    }
    return foreign;
}

// Version 2 and before: the prompt as text, or as weighted parts.
std::optional<Foreign> fromOldInvoke(const QJsonObject &data)
{
    const QJsonObject image = data.value("image"_L1).toObject();
    if (image.isEmpty())
        return {};
    QStringList parts;
    if (image.value("prompt"_L1).isString())
        parts << image.value("prompt"_L1).toString();
    for (const QJsonValue &part : image.value("prompt"_L1).toArray())
        parts << part["prompt"_L1].toString();
    QString prompt = parts.join(u", "_s);
    QStringList negative;
    static const QRegularExpression unwanted(u"\\[([^\\[\\]]*)\\]"_s);
    for (auto it = unwanted.globalMatch(prompt); it.hasNext();)
        negative << it.next().captured(1).trimmed();
    prompt.remove(unwanted);
    return Foreign{.program = u"InvokeAI"_s,
                   .prompt = prompt.simplified(),
                   .negativePrompt = negative.join(u", "_s),
                   .seed = wholeNumber(image.value("seed"_L1)),
                   .steps = count(image.value("steps"_L1)),
                   .guidance = number(image.value("cfg_scale"_L1)),
                   .strength = number(image.value("strength"_L1)),
                   .sampler = image.value("sampler"_L1).toString(),
                   .scheduler = {},
                   .size = {image.value("width"_L1).toInt(), image.value("height"_L1).toInt()},
                   .model = data.value("model_weights"_L1).toString(),
                   .loras = {}};
}

std::optional<Foreign> fromFooocus(const QJsonObject &data)
{
    if (!data.contains("prompt"_L1) || !(data.contains("base_model"_L1) || data.contains("performance"_L1)))
        return {};
    Foreign foreign{.program = u"Fooocus"_s,
                    .prompt = data.value("prompt"_L1).toString(),
                    .negativePrompt = data.value("negative_prompt"_L1).toString(),
                    .seed = wholeNumber(data.value("seed"_L1)),
                    .steps = count(data.value("steps"_L1)),
                    .guidance = number(data.value("guidance_scale"_L1)),
                    .strength = {},
                    .sampler = data.value("sampler"_L1).toString(),
                    .scheduler = data.value("scheduler"_L1).toString(),
                    .size = sizeFrom(data.value("resolution"_L1).toString()),
                    .model = data.value("base_model"_L1).toString(),
                    .loras = {}};
    for (const QJsonValue &entry : data.value("loras"_L1).toArray()) {
        if (!entry[0].toString().isEmpty() && foreign.loras.size() < mostLoras)
            foreign.loras.push_back({entry[0].toString(), number(entry[1]).value_or(1)});
    }
    for (auto it = data.begin(); it != data.end() && foreign.loras.size() < mostLoras; ++it) {
        const QString combined = it.key().startsWith("lora_combined_"_L1) ? it.value().toString() : QString();
        if (!combined.isEmpty())
            foreign.loras.push_back({combined.section(u" : "_s, 0, -2), combined.section(u" : "_s, -1).toDouble()});
    }
    return foreign;
}

std::optional<Foreign> fromNovelAi(const QJsonObject &data, const std::vector<media::TextChunk> &texts)
{
    if (!data.contains("uc"_L1) && !data.contains("scale"_L1))
        return {};
    QString prompt = data.value("prompt"_L1).toString();
    if (prompt.isEmpty())
        prompt = textUnder(texts, "Description"_L1);
    return Foreign{.program = u"NovelAI"_s,
                   .prompt = prompt,
                   .negativePrompt = data.value("uc"_L1).toString(),
                   .seed = wholeNumber(data.value("seed"_L1)),
                   .steps = count(data.value("steps"_L1)),
                   .guidance = number(data.value("scale"_L1)),
                   .strength = number(data.value("strength"_L1)),
                   .sampler = data.value("sampler"_L1).toString(),
                   .scheduler = data.value("noise_schedule"_L1).toString(),
                   .size = {data.value("width"_L1).toInt(), data.value("height"_L1).toInt()},
                   .model = textUnder(texts, "Source"_L1),
                   .loras = {}};
}

// Their writers allow NaN, which JSON does not.
QJsonObject objectIn(QString text)
{
    QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isNull() && text.contains("NaN"_L1)) {
        static const QRegularExpression notNumber(u"([:\\[,]\\s*)-?(NaN|Infinity)(?=\\s*[,\\]}])"_s);
        document = QJsonDocument::fromJson(text.replace(notNumber, u"\\1null"_s).toUtf8());
    }
    return document.object();
}

// ComfyUI keeps its graph in fields of EXIF where there are no chunks: "prompt:{…}", "workflow:{…}".
QString graphText(const std::vector<media::TextChunk> &texts, const QString &name)
{
    for (const media::TextChunk &chunk : texts) {
        if (chunk.key == name)
            return chunk.text;
        const QString prefix = name + u':';
        const bool isField = chunk.key == "Make"_L1 || chunk.key == "Model"_L1 || chunk.key == "ImageDescription"_L1
                             || chunk.key == "UserComment"_L1;
        if (isField && chunk.text.startsWith(prefix, Qt::CaseInsensitive))
            return chunk.text.mid(prefix.size());
    }
    return {};
}

Foreign tidied(Foreign foreign)
{
    foreign.model = baseName(foreign.model);
    for (Foreign::Lora &lora : foreign.loras)
        lora.name = baseName(lora.name);
    if (foreign.size.isEmpty())
        foreign.size = {};
    return foreign;
}

std::optional<Foreign> anyIn(const std::vector<media::TextChunk> &texts)
{
    for (const QLatin1StringView key : {"invokeai_metadata"_L1, "sd-metadata"_L1}) {
        const QJsonObject data = objectIn(textUnder(texts, key));
        if (const auto found = key == "sd-metadata"_L1 ? fromOldInvoke(data) : fromInvoke(data))
            return found;
    }
    for (const QLatin1StringView key : {"parameters"_L1, "UserComment"_L1}) {
        const QString text = textUnder(texts, key);
        if (const auto found = fromFooocus(objectIn(text)))
            return found;
        if (const auto found = fromA1111(text))
            return found;
    }
    if (const auto found = foreignInGraph(objectIn(graphText(texts, u"prompt"_s).left(longestText))))
        return found;
    if (const auto found = foreignInWorkflow(objectIn(graphText(texts, u"workflow"_s).left(longestText))))
        return found;
    return fromNovelAi(objectIn(textUnder(texts, "Comment"_L1)), texts);
}

// The choice that means the same: "euler_a" for "Euler a".
QJsonValue choiceLike(const ChoiceKind &kind, const QString &wanted)
{
    static const QRegularExpression others(u"[^a-z0-9+]"_s);
    const auto plain = [](const QString &text) { return text.toLower().remove(others); };
    for (const Choice &choice : kind.choices) {
        if (plain(choice.value.toVariant().toString()) == plain(wanted))
            return choice.value;
    }
    return QJsonValue::Undefined;
}

} // namespace

std::optional<Foreign> foreignIn(const std::vector<media::TextChunk> &texts)
{
    const std::optional<Foreign> found = anyIn(texts);
    return found ? std::optional(tidied(*found)) : std::nullopt;
}

QJsonObject valuesOf(const Foreign &foreign)
{
    QJsonObject values;
    const auto put = [&values](const QString &name, const QJsonValue &value) {
        if (!value.isString() || !value.toString().isEmpty())
            values.insert(name, value);
    };
    put(u"prompt"_s, foreign.prompt);
    put(u"negative_prompt"_s, foreign.negativePrompt);
    if (foreign.seed)
        put(u"seed"_s, *foreign.seed);
    if (foreign.steps)
        put(u"num_inference_steps"_s, *foreign.steps);
    if (foreign.guidance)
        put(u"guidance_scale"_s, *foreign.guidance);
    if (foreign.strength)
        put(u"strength"_s, *foreign.strength);
    put(u"sampler"_s, foreign.sampler);
    put(u"scheduler"_s, foreign.scheduler);
    put(u"model"_s, foreign.model);
    QJsonArray loras;
    for (const Foreign::Lora &lora : foreign.loras)
        loras.append(QJsonObject{{u"name"_s, lora.name}, {u"scale"_s, lora.weight}});
    if (!loras.isEmpty())
        put(u"loras"_s, loras);
    return values;
}

std::vector<std::pair<QString, QString>> factsOf(const Foreign &foreign)
{
    std::vector<std::pair<QString, QString>> facts;
    const auto add = [&facts](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.emplace_back(label, value);
    };
    const auto numeral = [](const auto &value) { return value ? QString::number(*value) : QString(); };
    add(Sentence::tr("Model"), foreign.model);
    add(Sentence::tr("Negative prompt"), foreign.negativePrompt);
    add(Sentence::tr("Size"), foreign.size.isEmpty() ? QString() : u"%1 × %2"_s.arg(foreign.size.width()).arg(foreign.size.height()));
    add(Sentence::tr("Steps"), numeral(foreign.steps));
    add(Sentence::tr("Guidance"), numeral(foreign.guidance));
    add(Sentence::tr("Strength"), numeral(foreign.strength));
    add(Sentence::tr("Sampler"), foreign.sampler);
    add(Sentence::tr("Schedule"), foreign.scheduler);
    for (const Foreign::Lora &lora : foreign.loras)
        add(Sentence::tr("LoRA"), u"%1 (%2)"_s.arg(lora.name).arg(lora.weight));
    return facts;
}

Values withForeign(const Foreign &foreign, const Form &form, const Values &values)
{
    Values result = values;
    const auto put = [&](const QStringList &keys, const QJsonValue &value) {
        for (const QString &key : keys) {
            const Field *field = form.field(key);
            if (!field || field->hidden || value.isUndefined() || value.isNull())
                continue;
            const QJsonValue before = result.value(key);
            result.insert(key, value);
            const std::vector<Problem> problems = validate(form, result);
            if (std::ranges::none_of(problems, [&key](const Problem &problem) { return problem.path == key; }))
                return;
            if (before.isUndefined())
                result.remove(key);
            else
                result.insert(key, before);
        }
    };
    const auto whole = [](const auto &value) { return value ? QJsonValue(qint64(*value)) : QJsonValue(QJsonValue::Undefined); };
    const auto real = [](const auto &value) { return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Undefined); };
    static const QRegularExpression loraTag(u"\\s*<lora:[^<>]{1,300}>,?"_s);
    if (!foreign.prompt.isEmpty())
        put({u"prompt"_s}, QString(foreign.prompt).remove(loraTag).trimmed());
    put({u"negative_prompt"_s}, foreign.negativePrompt);
    put({u"seed"_s}, whole(foreign.seed));
    put({u"num_inference_steps"_s, u"steps"_s}, whole(foreign.steps));
    put({u"guidance_scale"_s, u"cfg_scale"_s, u"cfg"_s}, real(foreign.guidance));
    put({u"strength"_s}, real(foreign.strength));
    if (!foreign.size.isEmpty()) {
        put({u"image_size"_s}, QJsonObject{{u"width"_s, foreign.size.width()}, {u"height"_s, foreign.size.height()}});
        put({u"width"_s}, foreign.size.width());
        put({u"height"_s}, foreign.size.height());
    }
    for (const QString &key : {u"scheduler"_s, u"sampler"_s}) {
        const Field *field = form.field(key);
        const auto *choice = field ? std::get_if<ChoiceKind>(&field->kind) : nullptr;
        if (choice)
            put({key}, choiceLike(*choice, foreign.sampler));
    }
    return result;
}

} // namespace studio
