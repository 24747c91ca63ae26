// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What one schema says about itself, without looking into others. Pure.

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace studio {

// "string", "object" …, also where "type" is missing; empty when nothing tells.
[[nodiscard]] QString typeOf(const QJsonObject &schema);
// The members of an enum; a constant is an enum of one.
[[nodiscard]] QJsonArray membersOf(const QJsonObject &schema);
// fal's own word for the control: "image", "url" …
[[nodiscard]] QString hintOf(const QJsonObject &schema);
// The limits of a file, wherever they were written.
[[nodiscard]] QJsonObject publishedLimits(const QJsonObject &schema);
// A count of entries; `absent` when it is none.
[[nodiscard]] int countOf(const QJsonObject &schema, QLatin1StringView key, int absent);

// A file as fal's servers describe one. They take its plain address as well.
[[nodiscard]] bool isFileObject(const QJsonObject &schema);
// {"r", "g", "b"}.
[[nodiscard]] bool isColorObject(const QJsonObject &schema);
// A text like "#rrggbb", by its pattern or by its default.
[[nodiscard]] bool isColorText(const QString &key, const QJsonObject &schema);
// An object of any keys, a list of anything, or nothing said at all.
[[nodiscard]] bool isAnything(const QJsonObject &schema);

} // namespace studio
