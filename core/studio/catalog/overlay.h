// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What no schema says, per family of models: resources/overlays/*.json.
//
//   { "match": ["fal-ai/kling-video/*"],          endpoint patterns; * stands for anything
//     "fields": { "cfg_scale": {
//         "label": "…", "group": "…", "unit": "s",  words; labels are translated
//         "look": "list" | "segments" | "ratio",    of a choice
//         "multiline": true,                        of a text
//         "advanced": false } } }
//
// Applies to a field only where the schema has it; later files win over earlier ones.

#include "studio/catalog/form.h"

namespace studio {

// All of the program's overlays that match the form's endpoint.
void applyOverlays(Form &form);
// One overlay, whatever it matches. Unknown words are ignored.
void applyOverlay(Form &form, const QJsonObject &overlay);
[[nodiscard]] bool overlayMatches(const QJsonObject &overlay, const QString &endpoint);

} // namespace studio
