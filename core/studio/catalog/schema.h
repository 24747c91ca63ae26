// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// OpenAPI document → Form. Tolerant: survives every sloppiness that fal's documents have, and
// hostile ones; what cannot be drawn becomes RawKind. Pure.

#include "studio/catalog/form.h"

#include <tl/expected.hpp>

namespace studio {

// `endpoint` may be empty: then the document names it (x-fal-metadata or its first path).
// The error is a sentence.
[[nodiscard]] tl::expected<Form, QString> formFromOpenApi(const QJsonObject &document, const QString &endpoint = {});

} // namespace studio
