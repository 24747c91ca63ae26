// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/compose/preset.h"

#include "studio/catalog/jsontext.h"
#include "studio/catalog/validate.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(studio::Preset)
};

constexpr int formatVersion = 1;
constexpr int longestSpoken = 200;

bool holdsLocalFile(const QJsonValue &value)
{
    return !localFiles(QJsonObject{{u"value"_s, value}}).empty();
}

// Does this form take the value in this field, whatever the other fields say?
bool takes(const Field &field, const QJsonValue &value)
{
    const Form alone{.fields = {field}};
    return validate(alone, {{field.key, value}}).empty();
}

QString fileWord(const QString &address)
{
    if (address.startsWith("data:"_L1))
        return Sentence::tr("a file in the text");
    const QString name = QUrl(address).fileName();
    return name.isEmpty() ? address : name;
}

} // namespace

QJsonObject Preset::toJson() const
{
    QJsonObject object{{u"gesso_preset"_s, formatVersion}, {u"name"_s, name}, {u"values"_s, values}};
    if (!endpoint.isEmpty())
        object.insert(u"endpoint"_s, endpoint);
    return object;
}

Preset Preset::shared() const
{
    Preset copy = *this;
    copy.values = {};
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!holdsLocalFile(it.value()))
            copy.values.insert(it.key(), it.value());
    }
    return copy;
}

tl::expected<Preset, QString> Preset::fromJson(const QJsonObject &object)
{
    Preset preset{.name = object.value("name"_L1).toString().simplified().left(100),
                  .endpoint = object.value("endpoint"_L1).toString(),
                  .values = object.value("values"_L1).toObject()};
    if (!object.contains("gesso_preset"_L1) || preset.name.isEmpty() || preset.values.isEmpty())
        return tl::unexpected(Sentence::tr("This is not a preset of Gesso."));
    if (object.value("gesso_preset"_L1).toInt() > formatVersion)
        return tl::unexpected(Sentence::tr("This preset was made by a newer version of Gesso."));
    return preset;
}

PresetEffect effectOf(const Preset &preset, const Form &form, const Values &now)
{
    PresetEffect effect{.values = now};
    for (const Field &field : form.fields) {
        const QJsonValue then = preset.values.value(field.key);
        if (then.isUndefined() || field.hidden)
            continue;
        if (!takes(field, then)) {
            effect.missing << field.key;
            continue;
        }
        effect.values.insert(field.key, then);
        if (now.value(field.key) != then)
            effect.changes.push_back({.key = field.key, .label = field.label, .now = now.value(field.key), .then = then});
    }
    for (auto it = preset.values.begin(); it != preset.values.end(); ++it) {
        const Field *field = form.field(it.key());
        if (!field || field->hidden)
            effect.missing << it.key();
    }
    return effect;
}

bool suits(const Preset &preset, const Form &form)
{
    if (!preset.endpoint.isEmpty())
        return preset.endpoint == form.endpoint;
    const QStringList keys = preset.values.keys();
    return std::ranges::any_of(keys, [&form](const QString &key) { return form.field(key); });
}

QString spokenValue(const Field &field, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return Sentence::tr("Automatic");
    if (value.isBool())
        return value.toBool() ? Sentence::tr("On") : Sentence::tr("Off");
    if (const auto *choice = std::get_if<ChoiceKind>(&field.kind)) {
        for (const Choice &each : choice->choices) {
            if (each.value == value)
                return each.label;
        }
    }
    if (const auto *size = std::get_if<SizeKind>(&field.kind)) {
        if (value.isObject())
            return Sentence::tr("%1 × %2", "width and height").arg(value["width"_L1].toInt()).arg(value["height"_L1].toInt());
        for (const SizePreset &each : size->presets) {
            if (each.value == value.toString())
                return each.label;
        }
    }
    if (std::holds_alternative<MediaKind>(field.kind)) {
        if (value.isString())
            return fileWord(value.toString());
        if (const QJsonArray files = value.toArray(); files.size() == 1)
            return fileWord(files.first().toString());
    }
    if (value.isArray())
        return Sentence::tr("%n entries", nullptr, int(value.toArray().size()));
    const QString text = textOf(value).simplified();
    if (text.isEmpty())
        return Sentence::tr("Empty");
    return text.size() > longestSpoken ? text.left(longestSpoken) + u'…' : text;
}

} // namespace studio
