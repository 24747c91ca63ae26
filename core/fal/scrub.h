// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// A server may echo what it was sent. The key, whole or its secret half alone, leaves no call in an Error:
// neither as it is nor in base64 (at any offset), percent-encoded or in hexadecimal digits.

#include "fal/error.h"

#include <QByteArrayList>
#include <QUrl>

namespace fal {

[[nodiscard]] QByteArray scrubbed(QByteArray bytes, const QByteArray &key);
[[nodiscard]] QString scrubbed(QString text, const QByteArray &key);
void scrub(Error &error, const QByteArray &key);

// What in an address lets anybody in: values of its query that are tokens or signatures.
[[nodiscard]] QByteArrayList secretsIn(const QUrl &url);

// An address for a person's eyes: the values of parameters that let anybody in (tokens, signatures)
// are taken out; `isPresigned`: the whole query is such a thing.
[[nodiscard]] QString shownUrl(const QUrl &url, bool isPresigned);
// A body for a person's eyes: tokens and signatures in its addresses and in members of its JSON are taken out.
[[nodiscard]] QByteArray shownBody(const QByteArray &body);
// The value of a header for a person's eyes.
[[nodiscard]] QByteArray shownHeader(const QByteArray &name, const QByteArray &value);

} // namespace fal
