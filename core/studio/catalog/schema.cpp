// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/schema.h"

#include "studio/catalog/fieldbuilder.h"
#include "studio/catalog/leading.h"
#include "studio/catalog/overlay.h"
#include "studio/catalog/resolver.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("studio::Schema", text);
}

struct Entry
{
    QString path;       // "/fal-ai/flux/dev"
    QJsonObject schema; // of the request body
};

// The input is the body of the only POST; names of components say nothing reliable.
Entry inputOf(const QJsonObject &document, const QString &endpoint)
{
    const QJsonObject paths = document.value("paths"_L1).toObject();
    Entry best;
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject content =
            path.value()["post"_L1]["requestBody"_L1]["content"_L1].toObject();
        QJsonValue body = content.value("application/json"_L1);
        if (!body.isObject() && !content.isEmpty())
            body = content.begin().value();
        const QJsonObject schema = body["schema"_L1].toObject();
        if (schema.isEmpty())
            continue;
        if (best.schema.isEmpty() || path.key() == u'/' + endpoint)
            best = {path.key(), schema};
    }
    if (!best.schema.isEmpty())
        return best;
    // Documents written by hand may have components only.
    const QJsonObject schemas = document.value("components"_L1)["schemas"_L1].toObject();
    for (auto schema = schemas.begin(); schema != schemas.end(); ++schema) {
        if (schema.key().endsWith("Input"_L1) && schema.value().isObject())
            return {{}, schema.value().toObject()};
    }
    return best;
}

// The schema without the words around it: rewording a description makes no new version.
QJsonValue facts(const QJsonValue &value, bool names = false)
{
    if (value.isArray()) {
        QJsonArray kept;
        for (const auto &entry : value.toArray())
            kept.append(facts(entry));
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString &key = entry.key();
        const bool words = key == "title"_L1 || key == "description"_L1 || key == "examples"_L1
            || key == "example"_L1 || key == "limit_description"_L1 || key == "default"_L1;
        if (names || !words)
            kept.insert(key, facts(entry.value(), !names && key == "properties"_L1));
    }
    return kept;
}

QString versionOf(const QJsonObject &input, const QMap<QStringList, QJsonObject> &referenced)
{
    constexpr qsizetype most = 60'000; // far more than any input has
    qsizetype left = most;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QJsonValue &schema) {
        hash.addData(QJsonDocument(facts(schema).toObject()).toJson(QJsonDocument::Compact));
    };
    add(input);
    for (auto target = referenced.begin(); target != referenced.end() && left > 0; ++target) {
        left -= weightOf(*target, most);
        add(*target);
    }
    return QString::fromLatin1(hash.result().toHex().left(12));
}

} // namespace

tl::expected<Form, QString> formFromOpenApi(const QJsonObject &document, const QString &endpoint)
{
    if (document.isEmpty())
        return tl::unexpected(sentence(QT_TRANSLATE_NOOP("studio::Schema", "The model's description is empty.")));
    const QJsonObject metadata = document.value("info"_L1)["x-fal-metadata"_L1].toObject();
    Form form;
    form.endpoint = endpoint.isEmpty() ? metadata.value("endpointId"_L1).toString() : endpoint;
    const Entry input = inputOf(document, form.endpoint);
    if (input.schema.isEmpty())
        return tl::unexpected(sentence(
            QT_TRANSLATE_NOOP("studio::Schema", "The model's description does not say what the model takes.")));
    if (form.endpoint.isEmpty())
        form.endpoint = input.path.mid(1);
    form.title = form.endpoint;
    form.category = metadata.value("category"_L1).toString();

    Resolver resolver(document);
    const Shape shape = resolver.shape(input.schema);
    if (shape.broken && shape.schema.value("properties"_L1).toObject().isEmpty())
        return tl::unexpected(sentence(QT_TRANSLATE_NOOP(
            "studio::Schema", "The model's description refers to something that is not in it.")));
    // Of several alternative inputs the first that has fields is offered.
    QJsonObject object = shape.schema;
    for (const QJsonObject &branch : shape.branches) {
        if (object.value("properties"_L1).toObject().isEmpty())
            object = branch;
    }
    form.fields = FieldBuilder(resolver).fieldsOf(object);
    form.schemaVersion = versionOf(input.schema, resolver.referenced());
    applyOverlays(form);
    putLeadingFirst(form);
    return form;
}

} // namespace studio
