// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Words for people: labels of fields and choices.

#include <QJsonValue>
#include <QString>

namespace studio {

// The translated label of a well-known key, else the title where it says more than the key, else the
// key made readable ("num_inference_steps" → "Inference steps").
[[nodiscard]] QString labelFor(const QString &key, const QString &title = {});
// "landscape_16_9" → "16:9", "square_hd" → "Square HD", "1024x768" → "1024 × 768".
[[nodiscard]] QString sizeLabel(const QString &preset);
// "transcribe" → "Transcribe", "jpeg" → "JPEG", "en" of a language field → "English".
[[nodiscard]] QString choiceLabel(const QString &key, const QJsonValue &value);
// A text of a recipe as its form would show it, where no form is at hand: "landscape_16_9" → "16:9", "cut_off" → "Cut off". What
// a person may have written, names and addresses stay as they are.
[[nodiscard]] QString settingLabel(const QString &key, const QString &text);
// A description as plain text: without indentation, line breaks of the source and Markdown marks.
[[nodiscard]] QString helpText(const QString &description);
// Seconds, frames per second …: empty when the key tells of no unit.
[[nodiscard]] QString unitFor(const QString &key);

} // namespace studio
