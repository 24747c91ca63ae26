// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// Internal: what an upload reads: a local file, or bytes in memory.

#include "fal/error.h"
#include "fal/filewindow.h"

#include <QDateTime>

#include <optional>

namespace fal {

struct UploadSource
{
    QString path;
    QByteArray content = {};
    bool isInMemory = false; // then `content` is meant
    qint64 size = 0;        // as it was when the upload began
    QDateTime modified = {};

    // Takes size and time of the file; an Error says why it is nothing to upload.
    [[nodiscard]] std::optional<Error> look();
    // An Error when the file is not the same any more.
    [[nodiscard]] std::optional<Error> changed() const;
    [[nodiscard]] FilePart stretch(qint64 offset, qint64 length) const;
    [[nodiscard]] QString guessedName(const QString &contentType) const;
    [[nodiscard]] QString guessedType(const QString &fileName) const;
};

} // namespace fal
