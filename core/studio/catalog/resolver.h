// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The shape of one schema, with references followed and alternatives laid side by side.
//
// Documents come from outside: references may run in circles, point nowhere or fan out without end.
// Depth and the number of steps are bounded; past them a schema counts as unknown.

#include <QJsonObject>
#include <QSet>

#include <vector>

namespace studio {

struct Shape
{
    QJsonObject schema;                // the facts, merged; of the only branch where there is one
    std::vector<QJsonObject> branches; // two or more alternatives, without "null"; else empty
    bool nullable = false;
    bool broken = false;               // a reference that leads nowhere, or too deep
};

class Resolver
{
public:
    explicit Resolver(const QJsonObject &document) : m_document(document) {}

    [[nodiscard]] Shape shape(const QJsonObject &schema);
    // Names of everything that was referred to; they belong to the version of the form.
    [[nodiscard]] const QSet<QString> &referenced() const { return m_referenced; }
    // True while this many steps may still be made; each shape takes some.
    [[nodiscard]] bool mayGoOn() const { return m_steps < mostSteps; }

private:
    static constexpr int mostSteps = 20'000;
    static constexpr int deepest = 12;

    QJsonObject dereferenced(QJsonObject schema, bool &broken);
    QJsonObject merged(const QJsonObject &schema, int depth, bool &broken);
    void spread(const QJsonObject &schema, int depth, Shape &into);

    const QJsonObject &m_document;
    QSet<QString> m_referenced;
    int m_steps = 0;
};

} // namespace studio
