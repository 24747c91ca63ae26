// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// The files that a model's answer names. Pure, except that freePath() looks at the folder.

#include <QJsonValue>
#include <QUrl>

#include <vector>

class QDir;

struct OutputFile
{
    QUrl url;
    QString name; // a plain file name, whatever the service said
};

// Every object with a "url" in it, wherever it stands; each address once.
[[nodiscard]] std::vector<OutputFile> outputFiles(const QJsonValue &answer);

// A path in the folder that no file has yet: "fox.png", else "fox-2.png", …
[[nodiscard]] QString freePath(const QDir &folder, const QString &name);

// Text of the service for a terminal: control characters could do more there than be read.
[[nodiscard]] QString printable(const QString &text);
