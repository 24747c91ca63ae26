// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The shape of one schema, with references followed and alternatives laid side by side.
//
// Documents come from outside: references may run in circles, point nowhere or fan out without end.
// Depth and work are bounded; past them a schema counts as unknown. The unit of work is one value of JSON
// that is looked at, copied or kept. The largest inputs that fal publishes take about 2,000.

#include <QJsonObject>
#include <QMap>
#include <QStringList>

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
    // Everything that was referred to, each once, in the order of the references; it belongs to the version
    // of the form.
    [[nodiscard]] const QMap<QStringList, QJsonObject> &referenced() const { return m_referenced; }
    // True while work is left; each shape takes some.
    [[nodiscard]] bool mayGoOn() const { return m_work < mostWork; }
    // Takes as much as is asked for, also beyond what is left, and says whether work is left after it.
    bool spend(qsizetype work);
    [[nodiscard]] bool canSpend(qsizetype work) const { return m_work + work < mostWork; }

private:
    static constexpr qsizetype mostWork = 20'000;
    static constexpr int deepest = 12;

    QJsonObject dereferenced(QJsonObject schema, bool &broken);
    QJsonObject merged(const QJsonObject &schema, int depth, bool &broken);
    void spread(const QJsonObject &schema, int depth, Shape &into);
    [[nodiscard]] QJsonObject overlaid(const QJsonObject &below, const QJsonObject &above);

    const QJsonObject &m_document;
    QMap<QStringList, QJsonObject> m_referenced;
    qsizetype m_work = 0;
};

// How much work it is to look at a value: one for each value in it and for each sixteen letters of text. Counted
// no further than to `most`.
[[nodiscard]] qsizetype weightOf(const QJsonValue &value, qsizetype most);

} // namespace studio
