// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a model says about one field of its input, in the words of a person. Pure.

#include "fal/error.h"

namespace studio {

// Made from the type and the limits beside it (reference: fal's error types, and those of the web framework that
// its models are written in); the model's own words where the type is unknown or its limit is missing.
[[nodiscard]] QString sentenceFor(const fal::FieldProblem &problem);

// The field, as validate() names it: "loras.0.path". Without the names of alternatives that the framework puts
// between ("image_size", "ImageSize", "width" → "image_size.width").
[[nodiscard]] QString pathOf(const fal::FieldProblem &problem);

} // namespace studio
