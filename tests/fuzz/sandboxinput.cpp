// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// data: addresses in the sandbox's inputs.
#include "fuzz.h"

#include "sandbox/inputs.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    QByteArray type;
    const QByteArray decoded = sandbox::decodedDataUri(QString::fromUtf8(bytes), &type);
    fuzz::require(decoded.size() + type.size() <= bytes.size(), "nothing grows");
    // What a client writes comes back as it was.
    const QString address = QStringLiteral("data:image/png;base64,") + QString::fromLatin1(bytes.toBase64());
    fuzz::require(sandbox::decodedDataUri(address, &type) == bytes && type == "image/png", "base64 comes back");
    const QString text = QStringLiteral("data:text/plain,") + QString::fromLatin1(bytes.toPercentEncoding());
    fuzz::require(sandbox::decodedDataUri(text, &type) == bytes && type == "text/plain", "escaped text comes back");
    return 0;
}
