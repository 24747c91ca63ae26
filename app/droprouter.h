// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a dropped thing may go, from its kind and the form that is shown. Pure: a table.

#include "media/media.h"
#include "studio/catalog/form.h"

#include <QCoreApplication>

namespace shell {

struct Offer
{
    enum class Where { Field, Animate, Edit, Transcribe, Prompt, Sheet, Library };
    Where where = Where::Library;
    QString label;
    QString key; // of the field, for Where::Field
    bool operator==(const Offer &) const = default;
};

// Best first; empty when it can be used nowhere. `form` may be empty.
[[nodiscard]] std::vector<Offer> offersFor(media::Kind kind, const studio::Form &form);
[[nodiscard]] std::vector<Offer> offersForFolder();
[[nodiscard]] std::vector<Offer> offersForText(const studio::Form &form);
// A table of jobs, by its name.
[[nodiscard]] bool isJobSheet(const QString &fileName);
[[nodiscard]] std::vector<Offer> offersForJobSheet();
// Why a thing of that kind was not taken: a sentence.
[[nodiscard]] QString whyNot(const QString &name, media::Kind kind);

} // namespace shell
