// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A draft that was entered in another version of the form: what is gone, what is new. Pure.

#include "studio/catalog/form.h"

namespace compose {

struct DraftChange
{
    studio::Values values; // without what is gone, with the defaults of what is new
    QStringList gone;      // keys
    QStringList fresh;     // labels
};

// `keys`: of the form that the values were entered in.
[[nodiscard]] DraftChange changeOf(const studio::Values &values, const QStringList &keys, const studio::Form &now);
[[nodiscard]] QStringList keysOf(const studio::Form &form);
// Empty: nothing that a person would notice.
[[nodiscard]] QString changeSentence(const DraftChange &change);

} // namespace compose
