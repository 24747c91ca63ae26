// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Values with a name, to be put into a form again: for one model, or for all that have the fields. Pure.

#include "studio/catalog/form.h"

#include <tl/expected.hpp>

namespace studio {

struct Preset
{
    QString id;       // its file's name without the ending; empty: not kept yet
    QString name;
    QString endpoint; // empty: for all models
    Values values;
    bool operator==(const Preset &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    // For others: without what only means something on this computer (file:// addresses).
    [[nodiscard]] Preset shared() const;
    [[nodiscard]] static tl::expected<Preset, QString> fromJson(const QJsonObject &object); // unexpected: a sentence
};

// What a preset would do to a form.
struct PresetChange
{
    QString key;
    QString label;
    QJsonValue now;  // Undefined: the model decides
    QJsonValue then;
    bool operator==(const PresetChange &) const = default;
};
struct PresetEffect
{
    std::vector<PresetChange> changes; // in the order of the form
    QStringList missing;               // keys that the form does not have, or whose values it does not take
    Values values;                     // of the form afterwards
};
[[nodiscard]] PresetEffect effectOf(const Preset &preset, const Form &form, const Values &now);
// Worth offering: made for this model, or for all and with at least one field of this form.
[[nodiscard]] bool suits(const Preset &preset, const Form &form);

// A value as a person says it, in one line: "1024 × 768", "on", "cat.png", "3 entries", the label of a choice.
[[nodiscard]] QString spokenValue(const Field &field, const QJsonValue &value);

} // namespace studio
