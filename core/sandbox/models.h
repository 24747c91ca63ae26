// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: which endpoints there are and what their schemas say, from the bundled snapshot.

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace sandbox {

// What the caller wrote, taken apart: [namespace/]owner/alias[/path].
struct EndpointName
{
    QString space;  // "workflows", "comfy" or empty
    QString owner;
    QString alias;
    QString path;

    [[nodiscard]] static std::optional<EndpointName> parse(const QString &text);
    // Without the sub-path: what status, result and cancel addresses are made of.
    [[nodiscard]] QString app() const;
    [[nodiscard]] QString full() const;
};

struct Model
{
    QString endpoint;      // in full, as it was asked for
    QString category;      // "text-to-image", never empty
    QJsonObject document;  // OpenAPI; empty where nothing is known
    QJsonObject input;     // schema; empty where nothing is known
    QJsonObject output;

    [[nodiscard]] QJsonObject resolved(const QJsonObject &schema) const; // follows $ref
};

class Models
{
public:
    Models();

    [[nodiscard]] std::optional<Model> find(const EndpointName &name) const;
    [[nodiscard]] bool hasApp(const EndpointName &name) const;
    // The rows of the snapshot's index: endpoint, title, category, price, unit, …
    [[nodiscard]] const QJsonArray &index() const { return m_index; }
    [[nodiscard]] QJsonObject document(const QString &endpoint) const;
    [[nodiscard]] QString unitOf(const QString &endpoint) const; // of its price; empty when not known

private:
    QJsonArray m_index;
};

} // namespace sandbox
