// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One file in the library.

#include "media/media.h"

#include "studio/recipe.h"

#include <QSize>

#include <optional>

namespace studio {

struct Item
{
    qint64 id = 0;
    QString path;                   // absolute
    media::Kind kind = media::Kind::Other;
    QString mimeType;
    QString sha256;                 // of the bytes delivered, before the recipe was embedded
    qint64 bytes = 0;
    QSize size;
    double seconds = 0;
    QDateTime created;              // UTC
    std::optional<Recipe> recipe;   // none for imported files
    QString jobId;
    QString requestId;
    QJsonObject output;             // the model's whole answer (transcripts are shown from it)
    std::optional<qint64> seed;     // as the model reported it
    std::optional<double> dollars;  // billed
    double queueSeconds = 0, inferenceSeconds = 0, transferSeconds = 0;

    [[nodiscard]] QString title() const; // the prompt's first words, else the file's name
    bool operator==(const Item &) const = default;
};

} // namespace studio

Q_DECLARE_METATYPE(studio::Item)
