// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/overlay.h"

#include "studio/catalog/overlayrules.h"
#include "studio/catalog/scalarkinds.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

// "fal-ai/kling-video/*" taken apart at its stars once, as every form is compared with every overlay.
class Pattern
{
public:
    explicit Pattern(const QString &text) : m_parts(text.split(u'*')) {}

    [[nodiscard]] bool matches(QStringView endpoint) const
    {
        if (m_parts.size() == 1)
            return endpoint == m_parts.front();
        const QString &last = m_parts.back();
        if (endpoint.size() < m_parts.front().size() + last.size() || !endpoint.startsWith(m_parts.front())
            || !endpoint.endsWith(last))
            return false;
        QStringView middle = endpoint.mid(m_parts.front().size()).chopped(last.size());
        for (qsizetype i = 1; i + 1 < m_parts.size(); ++i) {
            const qsizetype at = middle.indexOf(m_parts.at(i));
            if (at < 0)
                return false;
            middle = middle.mid(at + m_parts.at(i).size());
        }
        return true;
    }

private:
    QStringList m_parts;
};

struct Overlay
{
    explicit Overlay(const QJsonObject &json) : words(json)
    {
        for (const auto &pattern : json.value("match"_L1).toArray())
            match.emplace_back(pattern.toString());
        for (const auto &pattern : json.value("except"_L1).toArray())
            except.emplace_back(pattern.toString());
    }

    [[nodiscard]] bool matches(const QString &endpoint) const
    {
        const auto fits = [&endpoint](const Pattern &pattern) { return pattern.matches(endpoint); };
        return std::ranges::any_of(match, fits) && std::ranges::none_of(except, fits);
    }

    std::vector<Pattern> match;
    std::vector<Pattern> except;
    QJsonObject words;
};

std::vector<Overlay> readOverlays()
{
    std::vector<Overlay> overlays;
    const QDir folder(u":/overlays"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QJsonObject &json : overlaysIn(file.readAll()))
            overlays.emplace_back(json);
    }
    return overlays;
}

QString translated(const QJsonValue &word)
{
    return QCoreApplication::translate("studio::Overlay", word.toString().toUtf8().constData());
}

void setLook(Kind &kind, const QString &look)
{
    if (auto *choice = std::get_if<ChoiceKind>(&kind)) {
        if (look == "list"_L1)
            choice->look = ChoiceKind::Look::List;
        else if (look == "segments"_L1)
            choice->look = ChoiceKind::Look::Segments;
        else if (look == "ratio"_L1)
            choice->look = ChoiceKind::Look::Ratio;
    }
    if (auto *list = std::get_if<ListKind>(&kind); list && !list->item.empty())
        setLook(list->item.front().kind, look);
    if (auto *object = std::get_if<ObjectKind>(&kind)) {
        if (look == "weights"_L1)
            object->look = ObjectKind::Look::Weights;
        else if (look == "group"_L1)
            object->look = ObjectKind::Look::Group;
    }
}

void setUnit(Kind &kind, const QString &unit)
{
    if (auto *choice = std::get_if<ChoiceKind>(&kind))
        choice->unit = unit;
    else if (auto *number = std::get_if<NumberKind>(&kind))
        number->unit = unit;
    else if (auto *list = std::get_if<ListKind>(&kind); list && !list->item.empty())
        setUnit(list->item.front().kind, unit);
}

std::optional<MediaKind> mediaNamed(const QString &editor)
{
    if (editor == "image"_L1)
        return MediaKind{.type = MediaType::Image};
    if (editor == "video"_L1)
        return MediaKind{.type = MediaType::Video};
    if (editor == "audio"_L1)
        return MediaKind{.type = MediaType::Audio};
    if (editor == "mask"_L1)
        return MediaKind{.type = MediaType::Mask};
    if (editor == "archive"_L1)
        return MediaKind{.type = MediaType::Archive};
    if (editor == "model"_L1)
        return MediaKind{.type = MediaType::Model3D};
    if (editor == "file"_L1 || editor == "address"_L1)
        return MediaKind{.type = MediaType::File, .plainAddress = editor == "address"_L1};
    return std::nullopt;
}

// Only among what is the same in JSON: texts stay texts, whole numbers stay whole numbers.
void setEditor(Kind &kind, const QString &editor)
{
    if (auto *list = std::get_if<ListKind>(&kind); list && !list->item.empty()) {
        Kind &item = list->item.front().kind;
        setEditor(item, editor);
        if (const auto *media = std::get_if<MediaKind>(&item)) {
            MediaKind several = *media;
            several.list = true;
            several.minimumItems = list->minimumItems;
            several.maximumItems = list->maximumItems;
            kind = several;
        }
        return;
    }
    const auto *number = std::get_if<NumberKind>(&kind);
    if (number && number->integer && editor == "seed"_L1) {
        SeedKind seed;
        seed.minimum = number->minimum ? qint64(std::clamp(*number->minimum, -9.2e18, 9.2e18)) : seed.minimum;
        seed.maximum = number->maximum ? qint64(std::clamp(*number->maximum, -9.2e18, 9.2e18)) : seed.maximum;
        kind = seed;
        return;
    }
    if (auto *media = std::get_if<MediaKind>(&kind)) {
        if (auto wanted = mediaNamed(editor)) {
            media->type = wanted->type;
            media->plainAddress = wanted->plainAddress;
        } else if (editor == "text"_L1 && !media->list) {
            kind = TextKind{};
        }
        return;
    }
    auto *text = std::get_if<TextKind>(&kind);
    if (!text)
        return;
    if (editor == "prompt"_L1)
        text->prompt = text->multiline = true;
    else if (editor == "text"_L1)
        text->prompt = false;
    else if (editor == "color"_L1)
        kind = ColorKind{.asText = true};
    else if (auto media = mediaNamed(editor))
        kind = *media;
}

void refine(Field &field, const QJsonObject &words, const std::vector<Field> &beside)
{
    if (const auto label = words.value("label"_L1); label.isString())
        field.label = translated(label);
    if (const auto group = words.value("group"_L1); group.isString())
        field.group = translated(group);
    if (const auto advanced = words.value("advanced"_L1); advanced.isBool())
        field.advanced = advanced.toBool();
    setEditor(field.kind, words.value("editor"_L1).toString());
    setLook(field.kind, words.value("look"_L1).toString());
    if (auto *text = std::get_if<TextKind>(&field.kind)) {
        text->multiline = words.value("multiline"_L1).toBool(text->multiline);
        text->weights = words.value("weights"_L1).toBool(text->weights);
    }
    if (auto *size = std::get_if<SizeKind>(&field.kind)) {
        size->multiple = std::max(1, words.value("multiple"_L1).toInt(size->multiple));
        size->maximum = std::max(size->minimum, words.value("maximum"_L1).toInt(size->maximum));
    }
    if (const auto unit = words.value("unit"_L1); unit.isString())
        setUnit(field.kind, unit.toString());
    auto *number = std::get_if<NumberKind>(&field.kind);
    const QString rate = words.value("rate"_L1).toString();
    if (number && std::ranges::any_of(beside, [&rate](const Field &other) { return other.key == rate; }))
        number->rateKey = rate;
}

// "loras.scale": of the entries of a list as well.
void refineAt(std::vector<Field> &fields, const QString &path, const QJsonObject &words)
{
    const qsizetype dot = path.indexOf(u'.');
    const QStringView key = dot < 0 ? QStringView(path) : QStringView(path).left(dot);
    const auto field = std::ranges::find_if(fields, [key](const Field &each) { return each.key == key; });
    if (field == fields.end())
        return;
    if (dot < 0) {
        refine(*field, words, fields);
        return;
    }
    Kind *kind = &field->kind;
    while (auto *list = std::get_if<ListKind>(kind)) {
        if (list->item.empty())
            return;
        kind = &list->item.front().kind;
    }
    if (auto *object = std::get_if<ObjectKind>(kind))
        refineAt(object->fields, path.mid(dot + 1), words);
}

} // namespace

std::vector<QJsonObject> overlaysIn(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isObject())
        return {document.object()};
    std::vector<QJsonObject> overlays;
    for (const auto &overlay : document.array())
        overlays.push_back(overlay.toObject());
    return overlays;
}

bool overlayMatches(const QJsonObject &overlay, const QString &endpoint)
{
    return Overlay(overlay).matches(endpoint);
}

void applyOverlay(Form &form, const QJsonObject &overlay)
{
    const QJsonObject fields = overlay.value("fields"_L1).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        refineAt(form.fields, field.key(), field.value().toObject());
    for (const auto &json : overlay.value("rules"_L1).toArray()) {
        auto rule = ruleFrom(json.toObject());
        if (!rule || !concerns(*rule, form))
            continue;
        rule->sentence = rule->sentence.isEmpty() ? QString() : translated(rule->sentence);
        form.rules.push_back(std::move(*rule));
    }
}

void applyOverlays(Form &form)
{
    static const std::vector<Overlay> overlays = readOverlays();
    for (const Overlay &overlay : overlays) {
        if (overlay.matches(form.endpoint))
            applyOverlay(form, overlay.words);
    }
}

} // namespace studio
