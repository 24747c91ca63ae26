// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rules between the fields of a form (form.h, `Rule`), applied to what was entered. Pure.
//
// A rule may name fields inside an object ("color_palette.name") or inside the entries of a list
// ("elements.video_url"): then all its fields stand in the same object, and it speaks of each entry for itself.
// In AtMostItems a number counts as so many entries: the results that were asked for.

#include "studio/catalog/validate.h"

namespace studio {

[[nodiscard]] bool holds(const Condition &condition, const Form &form, const Values &values);

// Whether the field applies at present: not hidden, and no rule says that it does not. A field that does not apply
// keeps its value in the form, but is neither drawn nor sent.
[[nodiscard]] bool isShown(const Form &form, const Field &field, const Values &values);
// By the schema, or by a rule that holds now.
[[nodiscard]] bool isRequired(const Form &form, const Field &field, const Values &values);
// The same for a field inside an object or inside an entry of a list. `parent` is the way there without numbers
// ("elements"), `inner` what stands there; rules name such a field "elements.video_url".
[[nodiscard]] bool isRuledOut(const Form &form, const QString &parent, const Field &field, const QJsonObject &inner,
                              const Values &values);
[[nodiscard]] bool isRequired(const Form &form, const QString &parent, const Field &field, const QJsonObject &inner,
                              const Values &values);
// What the rules complain about, on the fields that can mend it. validate() includes it.
[[nodiscard]] std::vector<Problem> ruleProblems(const Form &form, const Values &values);

// A short fact that follows from several values: "5.4 s" beside a number of frames. Empty = none.
[[nodiscard]] QString derivedNote(const Form &form, const Field &field, const Values &values);

} // namespace studio
