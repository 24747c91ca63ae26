// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/settingrows.h"

#include "viewer/format.h"

#include "studio/catalog/labels.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QUrl>

#include <iterator>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {

struct KnownKey
{
    const char *key;
    const char *label;
};

// The keys that most models share, in the order in which a person looks for them.
constexpr KnownKey knownKeys[] = {
    {"negative_prompt", QT_TRANSLATE_NOOP("viewer", "Negative prompt")},
    {"image_size", QT_TRANSLATE_NOOP("viewer", "Size")},
    {"aspect_ratio", QT_TRANSLATE_NOOP("viewer", "Aspect ratio")},
    {"resolution", QT_TRANSLATE_NOOP("viewer", "Resolution")},
    {"duration", QT_TRANSLATE_NOOP("viewer", "Duration")},
    {"num_images", QT_TRANSLATE_NOOP("viewer", "Images")},
    {"num_inference_steps", QT_TRANSLATE_NOOP("viewer", "Steps")},
    {"guidance_scale", QT_TRANSLATE_NOOP("viewer", "Guidance")},
    {"cfg_scale", QT_TRANSLATE_NOOP("viewer", "Guidance")},
    {"strength", QT_TRANSLATE_NOOP("viewer", "Strength")},
    {"image_url", QT_TRANSLATE_NOOP("viewer", "Input image")},
    {"video_url", QT_TRANSLATE_NOOP("viewer", "Input video")},
    {"audio_url", QT_TRANSLATE_NOOP("viewer", "Input sound")},
    {"task", QT_TRANSLATE_NOOP("viewer", "Task")},
    {"language", QT_TRANSLATE_NOOP("viewer", "Language")},
    {"voice", QT_TRANSLATE_NOOP("viewer", "Voice")},
    {"output_format", QT_TRANSLATE_NOOP("viewer", "Format")},
    {"acceleration", QT_TRANSLATE_NOOP("viewer", "Acceleration")},
    {"enable_safety_checker", QT_TRANSLATE_NOOP("viewer", "Safety checker")},
};

qsizetype rankOf(const QString &key)
{
    const auto *found = std::ranges::find_if(
        knownKeys, [&](const KnownKey &known) { return key == QLatin1String(known.key); });
    return std::distance(std::begin(knownKeys), found);
}

QString numberText(const QJsonValue &value)
{
    const QVariant number = value.toVariant();
    if (number.typeId() == QMetaType::LongLong)
        return QString::number(
            number.toLongLong()); // exact: seeds are larger than a double can hold
    QLocale locale; // as the form writes it: no separators between the thousands
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number.toDouble(), 'g', 10);
}

QString textOf(const QString &key, const QString &text)
{
    if (text.startsWith(u"data:"))
        return QCoreApplication::translate("viewer", "embedded data");
    if (text.startsWith(u"file:") || text.startsWith(u"http:") || text.startsWith(u"https:")) {
        const QString name = QUrl(text).fileName();
        return name.isEmpty() ? text : name;
    }
    return studio::settingLabel(key, text);
}

} // namespace

std::vector<SettingRow> settingRows(const studio::Recipe &recipe)
{
    QStringList keys = recipe.values.keys();
    keys.removeAll(u"prompt"_qs);
    keys.removeAll(u"seed"_qs);
    std::ranges::stable_sort(keys, {}, rankOf);
    std::vector<SettingRow> rows;
    for (const QString &key : std::as_const(keys)) {
        const QJsonValue value = recipe.values.value(key);
        if (value.isNull() || value.isUndefined() || value == QJsonValue(QString()))
            continue;
        rows.push_back({.label = labelFor(key), .value = valueText(key, value)});
    }
    return rows;
}

QString labelFor(const QString &key)
{
    if (const qsizetype rank = rankOf(key); rank < qsizetype(std::size(knownKeys)))
        return QCoreApplication::translate("viewer", knownKeys[rank].label);
    QString label = key;
    label.replace(u'_', u' ');
    if (label.endsWith(u" url"))
        label.chop(4);
    if (!label.isEmpty())
        label[0] = label.at(0).toUpper();
    return label;
}

QString valueText(const QString &key, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Bool:
        return value.toBool() ? QCoreApplication::translate("viewer", "on")
                              : QCoreApplication::translate("viewer", "off");
    case QJsonValue::Double:
        return numberText(value);
    case QJsonValue::String:
        return textOf(key, value.toString());
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue part : value.toArray())
            parts << valueText(key, part);
        return parts.join(u", ");
    }
    case QJsonValue::Object:
        break;
    }
    const QJsonObject object = value.toObject();
    if (object.size() == 2 && object.contains("width"_L1) && object.contains("height"_L1))
        return pixelsText({object.value("width"_L1).toInt(), object.value("height"_L1).toInt()});
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace viewer
