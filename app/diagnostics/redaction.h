// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What may stand in a file or on the clipboard for whoever mends the program. Taken out: the keys that are known, in every
// disguise that fal::scrubbed() knows; what has the shape of a key, a token, a signature or a password, in headers,
// addresses and JSON; the home folder (then "~"). Long base64, a picture inside a body for one, is cut to its beginning.
// Pure; from any thread.

#include <QByteArrayList>
#include <QString>

namespace diagnostics {

[[nodiscard]] QString redacted(const QString &text, const QByteArrayList &keys = {});
// For tests: another home.
[[nodiscard]] QString withoutHome(QString text, const QString &home);

} // namespace diagnostics
