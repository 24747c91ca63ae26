// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Values ↔ form: checked, defaulted, and turned into the body that is sent. Pure.

#include "studio/catalog/form.h"

#include <QUrl>

#include <tl/expected.hpp>

namespace studio {

struct Problem
{
    QString path;     // key of the field; nested as "loras.0.path"
    QString message;  // a translated sentence that says what to do
    bool operator==(const Problem &) const = default;
};

[[nodiscard]] std::vector<Problem> validate(const Form &form, const Values &values);

// Only keys the schema has, plus unknown ones a recipe brought along; optional empties left out; JSON types as in the
// schema. Local files (file:// addresses) are still in it.
[[nodiscard]] QJsonObject bodyFor(const Form &form, const Values &values);

// What a fresh form holds: defaults only (absent where there is none).
[[nodiscard]] Values defaultValues(const Form &form);

// Text from the command line to the JSON value that the field wants. Unexpected = a sentence.
[[nodiscard]] tl::expected<QJsonValue, QString> valueFromText(const Field &field, const QString &text);

// The local files in a body, as paths into it ("image_url", "image_urls.0"), with their addresses.
struct LocalFile
{
    QString path;
    QUrl address;
};
[[nodiscard]] std::vector<LocalFile> localFiles(const QJsonObject &body);
[[nodiscard]] QJsonObject withAddress(const QJsonObject &body, const QString &path, const QString &address);

// {"endpoint", "fields": […], "default_body": {…}} for `gesso schema --json`.
[[nodiscard]] QJsonObject formToJson(const Form &form);

} // namespace studio
