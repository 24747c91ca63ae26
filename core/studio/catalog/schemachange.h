// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What changed between two versions of a model's form, and a draft carried from one to the other. fal changes a third
// of its schemas within months; nobody should find out by a refused request. Pure.

#include "studio/catalog/form.h"

namespace studio {

struct FieldChange
{
    enum class What {
        Added,
        Dropped,
        Type,     // takes another kind of value: a choice instead of a number
        Range,    // bounds of a number, a text's length or a list's entries, sizes
        Choices,  // members came or went
        Required, // must be filled now, or need not any more
    };
    What what = What::Added;
    QString path;     // "steps"; nested as "loras.scale"
    QString label;    // of the newer form, where it has the field
    QString sentence; // translated, complete
    bool operator==(const FieldChange &) const = default;
};

struct SchemaChange
{
    std::vector<FieldChange> fields; // dropped ones first, then in the order of the newer form
    bool operator==(const SchemaChange &) const = default;

    [[nodiscard]] bool isEmpty() const { return fields.empty(); }
    [[nodiscard]] QStringList sentences() const;
};

// Hidden fields do not count, and neither do words and defaults.
[[nodiscard]] SchemaChange compare(const Form &before, const Form &now);

struct Migrated
{
    Values values;
    // What could not be kept: of a field that is gone, or a value that does not fit any more.
    struct Dropped
    {
        QString key;
        QString label;
        QJsonValue value;
        bool operator==(const Dropped &) const = default;
    };
    std::vector<Dropped> dropped;
};

// Nothing is renamed or guessed. What fits stays exactly as it is, save that it takes the new JSON type ("5" and 5);
// values that neither form knows came with a recipe and stay. No defaults are filled in.
[[nodiscard]] Migrated migrated(const Values &values, const Form &before, const Form &now);

// What compare() needs of a form, to be kept on disk; no texts.
[[nodiscard]] QJsonObject formFacts(const Form &form);
[[nodiscard]] std::optional<Form> formFromFacts(const QJsonObject &facts);

} // namespace studio
