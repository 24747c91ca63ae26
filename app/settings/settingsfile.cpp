// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsfile.h"

#include "settings/network.h"
#include "settings/settingsform.h"
#include "studio/catalog/validate.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace settings {
namespace {
constexpr auto version = "gesso_settings"_L1;
}

QByteArray settingsFile(const studio::Values &values)
{
    QJsonObject kept;
    for (const studio::Field &field : settingsForm().fields) {
        const QJsonValue value = values.value(field.key);
        // An address with a password in it is a secret.
        const bool isAddress = field.key == keys::server || field.key == keys::proxy;
        if (!value.isUndefined() && !(isAddress && withoutLogin(value.toString()) != value.toString()))
            kept.insert(field.key, value);
    }
    return QJsonDocument(QJsonObject{{version, 1}, {u"values"_s, kept}}).toJson();
}

std::optional<studio::Values> valuesFromFile(const QByteArray &file)
{
    const QJsonDocument document = QJsonDocument::fromJson(file);
    if (document[version].toInt() != 1 || !document["values"_L1].isObject())
        return std::nullopt;
    studio::Values values;
    const QJsonObject given = document["values"_L1].toObject();
    for (const studio::Field &field : settingsForm().fields) {
        const QJsonValue value = given.value(field.key);
        if (!value.isUndefined() && studio::validate({.fields = {field}}, {{field.key, value}}).empty())
            values.insert(field.key, value);
    }
    return values;
}

} // namespace settings
