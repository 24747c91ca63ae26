// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: makes the single files of one order: pictures, clips, sounds, meshes, texts.

#include "sandbox/produce.h"

#include <QImage>

#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace sandbox {

enum class Medium { Image, Video, Sound, Mesh, Text, Archive };

class Maker
{
public:
    // The error is the product to answer with (a file that cannot be had or read).
    [[nodiscard]] static tl::expected<Maker, Product> create(const Order &order, const Files &files);

    [[nodiscard]] QJsonObject file(Medium medium, int number, const QString &key);
    [[nodiscard]] int count() const;                 // of pictures
    [[nodiscard]] qint64 seed() const { return m_seed; }
    [[nodiscard]] QString prompt() const { return m_prompt; }
    [[nodiscard]] const QJsonObject &input() const { return m_input; }
    [[nodiscard]] QString sentence() const;          // what text outputs say
    // Where the caller's sound is, for transcripts.
    [[nodiscard]] std::optional<QString> soundPath() const { return m_soundPath; }

private:
    Maker(const Order &order, const Files &files);
    [[nodiscard]] std::optional<Product> fetchInputs();
    [[nodiscard]] QImage picture(int number) const;
    [[nodiscard]] QJsonObject imageFile(int number, const QString &key);
    [[nodiscard]] QJsonObject videoFile();
    [[nodiscard]] QJsonObject soundFile();
    [[nodiscard]] QJsonObject described(const Files::Place &place, const QByteArray &type) const;

    Order m_order;
    Files m_files;
    QJsonObject m_input; // with the schema's defaults
    QString m_prompt;
    QString m_details;
    qint64 m_seed = 0;
    QImage m_base;
    std::optional<QString> m_soundPath;
    std::vector<QJsonObject> m_images;
    QJsonObject m_video;
    QJsonObject m_sound;
};

} // namespace sandbox
