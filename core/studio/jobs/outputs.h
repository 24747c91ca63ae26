// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is in a model's answer: files to fetch and text to keep. Works from the data alone, because the schema of an
// output may be missing. Pure.

#include <QJsonObject>
#include <QUrl>

#include <optional>
#include <vector>

namespace studio {

struct OutputFile
{
    QUrl address;        // http, https or data:
    QString path;        // where in the output: "images.0"
    QString name;        // as the model calls it, may be empty
    QString contentType; // as the model says, may be empty
    bool operator==(const OutputFile &) const = default;
};

// In the order of the output (objects by key), each address once.
[[nodiscard]] std::vector<OutputFile> filesIn(const QJsonObject &output);

// The text that the model wrote, when text is its result: a transcript, a description, an answer.
[[nodiscard]] QString textIn(const QJsonObject &output);

[[nodiscard]] std::optional<qint64> seedIn(const QJsonObject &output);
[[nodiscard]] QString promptIn(const QJsonObject &output); // as the model rewrote it, may be empty

} // namespace studio
