// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: how large and how long a result should be, read from the input's many ways to say so. Pure.

#include <QJsonObject>
#include <QSize>

namespace sandbox {

// `input` has the schema's defaults filled in; `base` is the size of an input picture or empty.
[[nodiscard]] QSize imageSizeOf(const QJsonObject &input, const QSize &base);
// Even numbers, the longer side at most 1280, 768 when nothing says more.
[[nodiscard]] QSize videoSizeOf(const QJsonObject &input, const QSize &base);
[[nodiscard]] double secondsOf(const QJsonObject &input, double otherwise);
[[nodiscard]] int framesPerSecondOf(const QJsonObject &input);

} // namespace sandbox
