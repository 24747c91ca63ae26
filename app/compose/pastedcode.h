// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A body that came from elsewhere, put into a form: what is filled, what has no place there. Pure.

#include "studio/catalog/form.h"

namespace compose {

struct Filled
{
    studio::Values values;  // of the form afterwards: the body, and the form's defaults where it says nothing
    QStringList filled;     // labels, in the order of the form
    QStringList ignored;    // keys that the form does not show
};

[[nodiscard]] Filled filledFrom(const studio::Form &form, const QJsonObject &body);
// What happened, in sentences. `skipped`: values that the code computes.
[[nodiscard]] QString filledSentence(const Filled &filled, const QStringList &skipped);

} // namespace compose
