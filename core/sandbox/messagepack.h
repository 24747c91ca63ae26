// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: MessagePack for the realtime endpoints. The client has a codec of its own, on purpose.

#include <QVariantMap>

#include <optional>

namespace sandbox::messagepack {

// Numbers, texts, QByteArray (bin), lists and maps with text keys.
[[nodiscard]] QByteArray encoded(const QVariant &value);
// Nothing when the bytes are broken or not a map.
[[nodiscard]] std::optional<QVariantMap> decodedMap(const QByteArray &bytes);

} // namespace sandbox::messagepack
