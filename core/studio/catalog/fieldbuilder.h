// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One property of a schema → one Field. The rules stand in the order in which they are tried.

#include "studio/catalog/form.h"
#include "studio/catalog/resolver.h"

namespace studio {

class FieldBuilder
{
public:
    explicit FieldBuilder(Resolver &resolver) : m_resolver(resolver) {}

    // The fields of an object schema, in its order.
    [[nodiscard]] std::vector<Field> fieldsOf(const QJsonObject &object, int depth = 0);

private:
    static constexpr int deepestForm = 5;
    // A nested field is made anew wherever its schema is referred to; those of the form itself are only as many
    // as the document has.
    static constexpr qsizetype workOfNested = 20;

    Field field(const QString &key, const QJsonObject &schema, int depth);
    Kind kindOf(const QString &key, const Shape &shape, int depth);
    Kind kindOfOne(const QString &key, const QJsonObject &schema, int depth);
    Kind listKind(const QString &key, const QJsonObject &schema, int depth);
    Kind tupleKind(const QString &key, const QJsonArray &parts, const QJsonObject &schema, int depth);
    Kind objectKind(const QString &key, const QJsonObject &schema, int depth);
    std::optional<MediaKind> mediaKind(const QString &key, const QJsonObject &schema);
    bool payFor(const Shape &shape);

    // Where the schema offers alternatives (alternatives.cpp).
    Kind kindOfSeveral(const QString &key, const Shape &shape, int depth);
    Kind kindOfMixed(const QString &key, const std::vector<QJsonObject> &branches, int depth);
    std::optional<Kind> mediaOfSeveral(const QString &key, const Shape &shape, int depth);

    Resolver &m_resolver;
};

// The keys of an object schema in the order they are shown: fal's own order, then the rest.
[[nodiscard]] QStringList orderOf(const QJsonObject &object);

} // namespace studio
