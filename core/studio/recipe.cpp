// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/recipe.h"

#include "fal/scrub.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

constexpr int formatVersion = 1;
const QLatin1String hashScheme("gesso:sha256:");

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(studio::Recipe)
};

constexpr qsizetype longestData = 1024;

// A text that is more than an address stays as it is: a prompt may begin with one.
QString withoutSecrets(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    const bool lets = url.isValid() && (!url.userInfo().isEmpty() || !fal::secretsIn(url).isEmpty());
    if (!lets || text.contains(u' '))
        return text;
    url.setUserInfo({});
    url.setQuery(QString());
    return url.toString(QUrl::FullyEncoded);
}

// Every text of the tree goes through `replace`.
QJsonValue mapped(const QJsonValue &value, const auto &replace)
{
    if (value.isString())
        return replace(value.toString());
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &entry : value.toArray())
            list.append(mapped(entry, replace));
        return list;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = mapped(it.value(), replace);
        return object;
    }
    return value;
}

QJsonObject inputToJson(const InputFile &input, bool withPath)
{
    QJsonObject object{{u"sha256"_s, input.sha256}, {u"name"_s, input.name}, {u"content_type"_s, input.contentType}};
    if (withPath)
        object.insert(u"path"_s, input.path);
    return object;
}

QJsonObject toJsonWith(const Recipe &recipe, const QJsonObject &values, bool withPaths)
{
    QJsonArray inputs;
    for (const InputFile &input : recipe.inputs)
        inputs.append(inputToJson(input, withPaths));
    QJsonObject object{{u"gesso"_s, formatVersion},
                       {u"endpoint"_s, recipe.endpoint},
                       {u"schema_version"_s, recipe.schemaVersion},
                       {u"values"_s, values},
                       {u"inputs"_s, inputs},
                       {u"created"_s, recipe.created.toUTC().toString(Qt::ISODateWithMs)}};
    if (withPaths)
        object.insert(u"batch"_s, recipe.batch);
    return object;
}

} // namespace

QJsonObject Recipe::toJson() const
{
    return toJsonWith(*this, values, true);
}

QJsonObject Recipe::toPublicJson() const
{
    QHash<QString, QString> hashes;
    for (const InputFile &input : inputs)
        hashes.insert(QUrl::fromLocalFile(input.path).toString(), input.sha256);
    // An address of this machine says nothing to anybody else, and may say who its owner is. A whole file in a text would
    // be there twice; an address with a signature lets anybody in.
    const auto anonymous = [&hashes](const QString &text) -> QJsonValue {
        if (text.startsWith("data:"_L1, Qt::CaseInsensitive) && text.size() > longestData)
            return QString(hashScheme + QLatin1StringView(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex()));
        if (text.startsWith("https:"_L1, Qt::CaseInsensitive) || text.startsWith("http:"_L1, Qt::CaseInsensitive))
            return withoutSecrets(text);
        if (!text.startsWith("file:"_L1, Qt::CaseInsensitive))
            return text;
        const QString sha256 = hashes.value(QUrl::fromLocalFile(QUrl(text).toLocalFile()).toString());
        return QString(hashScheme + (sha256.isEmpty() ? u"unknown"_s : sha256));
    };
    return toJsonWith(*this, mapped(values, anonymous).toObject(), false);
}

tl::expected<Recipe, QString> Recipe::fromJson(const QJsonObject &object)
{
    const QString endpoint = object.value("endpoint"_L1).toString();
    if (endpoint.isEmpty() || !object.value("values"_L1).isObject())
        return tl::unexpected(Sentence::tr("This is not a Gesso recipe: it names no model or has no values."));
    if (object.value("gesso"_L1).toInt(formatVersion) > formatVersion)
        return tl::unexpected(Sentence::tr("This recipe was made by a newer version of Gesso."));

    Recipe recipe{.endpoint = endpoint,
                  .schemaVersion = object.value("schema_version"_L1).toString(),
                  .values = object.value("values"_L1).toObject(),
                  .created = QDateTime::fromString(object.value("created"_L1).toString(), Qt::ISODateWithMs).toUTC(),
                  .batch = object.value("batch"_L1).toString()};
    for (const QJsonValue &entry : object.value("inputs"_L1).toArray()) {
        const QJsonObject input = entry.toObject();
        recipe.inputs.push_back({.path = input.value("path"_L1).toString(),
                                 .sha256 = input.value("sha256"_L1).toString(),
                                 .name = input.value("name"_L1).toString(),
                                 .contentType = input.value("content_type"_L1).toString()});
    }
    return recipe;
}

} // namespace studio
