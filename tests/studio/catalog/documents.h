// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// OpenAPI documents for tests: real ones from disk, and small ones made of a list of properties.

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace documents {

inline QJsonObject read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

inline QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

// The snapshot and, where they lie beside the project, the documents as published.
inline QStringList all()
{
    QStringList paths;
    const QString source = QStringLiteral(GESSO_SOURCE_DIR);
    const QString published = QDir(source + QStringLiteral("/../shared")).exists() ? QStringLiteral("/../shared/openapi")
                                                                                   : QStringLiteral("/../../shared/openapi");
    for (const auto &folder : {QStringLiteral("/resources/models"), published, published + QStringLiteral("/reconstructed"),
                               published + QStringLiteral("/standalone"), published + QStringLiteral("/endpoints")}) {
        const QDir directory(source + folder);
        for (const QString &name : directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            if (name != QLatin1String("index.json"))
                paths << directory.filePath(name);
        }
    }
    return paths;
}

// A document whose input has these properties.
inline QJsonObject with(const QJsonObject &properties, const QJsonArray &required = {},
                        const QJsonObject &components = {}, const QJsonArray &order = {})
{
    QJsonObject input{{QStringLiteral("type"), QStringLiteral("object")},
                      {QStringLiteral("properties"), properties},
                      {QStringLiteral("required"), required}};
    if (!order.isEmpty())
        input.insert(QStringLiteral("x-fal-order-properties"), order);
    QJsonObject schemas = components;
    schemas.insert(QStringLiteral("TestInput"), input);
    QJsonObject document = json(R"({"info": {"x-fal-metadata": {"endpointId": "test/model", "category": "text-to-image"}},
        "paths": {"/test/model": {"post": {"requestBody": {"content": {"application/json":
            {"schema": {"$ref": "#/components/schemas/TestInput"}}}}}}}})");
    document.insert(QStringLiteral("components"), QJsonObject{{QStringLiteral("schemas"), schemas}});
    return document;
}

} // namespace documents
