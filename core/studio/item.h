// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One file in the library.

#include "media/media.h"

#include "studio/recipe.h"

#include <QSize>
#include <QStringList>

#include <optional>
#include <vector>

namespace studio {

// The colour a person gave it.
enum class Label { None, Red, Orange, Yellow, Green, Blue, Purple, Grey };
[[nodiscard]] QString labelName(Label label); // "red", … as stored and searched for; empty: None
[[nodiscard]] Label labelFromName(const QString &name);

// What an item was made from.
struct Parent
{
    QString sha256; // of the input's bytes as they lay there: an item's `contentHash` or `sha256`
    QString field;  // of the recipe
    bool operator==(const Parent &) const = default;
};

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

    int rating = 0;                 // 0…5
    bool favourite = false;
    Label label = Label::None;
    QStringList tags;
    std::vector<Parent> parents;
    QString origin;                 // of imported files, the program that made them: "A1111", "ComfyUI", …; else empty
    QJsonObject elsewhere;          // what that program was told, see foreign.h
    QString contentHash;            // of the file as it lies there, by which moved files are found again

    [[nodiscard]] QString batch() const; // the same for all results of one click
    [[nodiscard]] QString title() const; // the prompt's first words, else the file's name
    bool operator==(const Item &) const = default;
};

} // namespace studio

Q_DECLARE_METATYPE(studio::Item)
