// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What no schema says, per family of models: resources/overlays/*.json. A file holds one overlay or a list of them:
//
//   { "match": ["fal-ai/kling-video/*"],          endpoint patterns; * stands for anything
//     "except": ["*/lipsync/*"],                  endpoints that match and are not meant
//     "fields": { "cfg_scale": {                  "loras.scale" for a field inside an object or a list
//         "label": "…", "group": "…",             words; translated, so each stands in overlaywords.cpp
//         "unit": "s",                            of a number or a choice
//         "look": "list" | "segments" | "ratio",  of a choice
//                 "weights" | "group",            of an object, or of the entries of a list
//         "multiple": 16, "maximum": 3840,        of the sides of a size
//         "multiline": true, "weights": true,     of a text; weights: the model reads "(word:1.2)"
//         "rate": "fps",                          of a number of frames: where its rate stands
//         "editor": "image" | "video" | "audio" | "mask" | "archive" | "model" | "file" | "address" | "text" |
//                   "prompt" | "color" | "seed",  what the field is, where its schema does not tell
//         "advanced": false } },
//     "rules": [                                  form.h, Rule; the first word is its kind
//       { "exactly_one": ["prompt", "multi_prompt"] },   also "at_most_one", "at_least_one"
//       { "at_most_items": ["image_urls", "video_urls"], "count": 12 },
//       { "shown": ["fps"], "when": { "match_input_fps": [false] } },      one of these values
//       { "required": ["prompt"], "when": { "image_url": false } },        there is none; true: there is one
//       { "refused": ["duration"], "when": { "resolution": { "not": ["1080p"] } },
//         "sentence": "…" } ] }                   said instead of the general words
//
// Applies to a field only where the schema has it, and to a rule only where it has all of its fields; of several
// overlays the later ones win.

#include "studio/catalog/form.h"

#include <span>

namespace studio {

// All of the program's overlays that match the form's endpoint.
void applyOverlays(Form &form);
// One overlay, whatever it matches. Unknown words are ignored.
void applyOverlay(Form &form, const QJsonObject &overlay);
[[nodiscard]] bool overlayMatches(const QJsonObject &overlay, const QString &endpoint);

// The overlays of one file: the one it is, or those it lists.
[[nodiscard]] std::vector<QJsonObject> overlaysIn(const QByteArray &json);
// Every text of the overlays, for the translators (overlaywords.cpp).
[[nodiscard]] std::span<const char *const> overlayWords();

} // namespace studio
