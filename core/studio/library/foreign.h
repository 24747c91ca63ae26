// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a picture was made by another program, read from the texts that it left in the file: A1111 and its relatives,
// ComfyUI, InvokeAI, Fooocus, NovelAI. Pure: texts in, values out. Whatever the texts say, it ends, soon.

#include "studio/catalog/form.h"

#include "media/textchunks.h"

namespace studio {

struct Foreign
{
    QString program;          // "ComfyUI"
    QString prompt;
    QString negativePrompt;
    std::optional<qint64> seed;
    std::optional<int> steps;
    std::optional<double> guidance;
    std::optional<double> strength; // of the change of an image
    QString sampler;
    QString scheduler;
    QSize size;
    QString model;
    struct Lora
    {
        QString name;
        double weight = 1;
        bool operator==(const Lora &) const = default;
    };
    std::vector<Lora> loras;
    bool operator==(const Foreign &) const = default;
};

[[nodiscard]] std::optional<Foreign> foreignIn(const std::vector<media::TextChunk> &texts);
// Under the names that such settings have in recipes ("prompt", "seed", "num_inference_steps", …), to be stored and searched.
[[nodiscard]] QJsonObject valuesOf(const Foreign &foreign);
// Label and value of each that is known but the prompt and the seed, in the order shown; translated.
[[nodiscard]] std::vector<std::pair<QString, QString>> factsOf(const Foreign &foreign);
// `values` with what of it this form takes; what it refuses stays as it was.
[[nodiscard]] Values withForeign(const Foreign &foreign, const Form &form, const Values &values);

} // namespace studio
