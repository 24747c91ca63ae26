// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Copies results out of the library under names made from their recipe.

#include "studio/item.h"

#include "media/convert.h"

#include <QObject>

#include <memory>

namespace studio {

// {prompt} {model} {maker} {seed} {width} {height} {date} {time} {index} {count} {id} {kind} {name} {ext};
// {prompt:40} cuts. An unknown word is a sentence. The result is safe for every file system.
[[nodiscard]] tl::expected<QString, QString> nameFrom(const QString &pattern, const Item &item, int index, int count);
[[nodiscard]] QString defaultNameTemplate(); // "{date} {prompt:40} {seed} {index}"

enum class Collision { Number, Skip, Overwrite };

struct ExportOptions
{
    QString folder;
    QString nameTemplate = defaultNameTemplate();
    Collision collision = Collision::Number;
    media::ConvertOptions image;     // format empty = as delivered
    QString transcriptFormat;        // "txt", "srt", "vtt", "json": text items
};

// Works in the background, one file after another; deleting it stops after the present file.
class Export final : public QObject
{
    Q_OBJECT

public:
    Export(const std::vector<Item> &items, const ExportOptions &options, QObject *parent = nullptr);
    ~Export() override;

    void cancel();
    [[nodiscard]] QStringList written() const;
    [[nodiscard]] QStringList failures() const; // sentences

Q_SIGNALS:
    void progress(int done, int total);
    void finished();

private:
    void step();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace studio
