// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What may vary from job to job: every field that a form shows, and the parts of those that have parts, as far as the
// present values have them ("loras.0.scale"). Pure.

#include "studio/catalog/form.h"

namespace studio {

struct Variable
{
    QString path;   // "guidance_scale", "loras.0.scale"
    QString label;  // "Guidance scale", "LoRAs 1: Scale"
    Field field;    // of the value that stands there
    bool operator==(const Variable &) const = default;
};

// In the order of the form; hidden fields are none.
[[nodiscard]] std::vector<Variable> variablesOf(const Form &form, const Values &values);
// By its path, its key or its label, whatever the case, spaces, hyphens and underscores are; or by words of its key that
// no other has ("steps"). "loras.2.scale" is found also where the values have no such entry yet.
[[nodiscard]] std::optional<Variable> variableNamed(const QString &name, const Form &form, const Values &values);

[[nodiscard]] QJsonValue valueAt(const Values &values, const QString &path); // Undefined: none
// Missing parts on the way are made; entries are only added right behind the last one.
[[nodiscard]] Values withValueAt(const Values &values, const QString &path, const QJsonValue &value);

} // namespace studio
