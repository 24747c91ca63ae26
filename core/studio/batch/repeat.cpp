// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/batch/repeat.h"

#include "studio/catalog/validate.h"
#include "studio/catalog/wildcards.h"

#include <QRandomGenerator>

#include <algorithm>

namespace studio {
namespace {

template <class Expand>
Values expanded(const Form &form, const Values &values, Expand expand)
{
    Values result = values;
    for (const Field &field : form.fields) {
        const auto *text = std::get_if<TextKind>(&field.kind);
        const QString written = values.value(field.key).toString();
        if (!text || !text->prompt || !written.contains(u'{'))
            continue;
        if (const qint64 count = variationCount(written); count > 1)
            result.insert(field.key, expand(written, count));
    }
    return result;
}

std::vector<InputFile> inputFiles(const Form &form, const Values &values)
{
    std::vector<InputFile> inputs;
    for (const LocalFile &file : localFiles(bodyFor(form, values))) {
        const QString path = file.address.toLocalFile();
        if (std::ranges::find(inputs, path, &InputFile::path) == inputs.end())
            inputs.push_back({.path = path, .name = file.address.fileName()});
    }
    return inputs;
}

} // namespace

const Field *seedField(const Form &form)
{
    const auto found = std::ranges::find_if(form.fields, [](const Field &field) { return std::holds_alternative<SeedKind>(field.kind); });
    return found == form.fields.end() ? nullptr : &*found;
}

Values withNextSeed(const Form &form, const Values &values, int repeat)
{
    const Field *seed = seedField(form);
    Values result = values;
    if (seed && repeat > 0 && values.value(seed->key).isDouble()) {
        const auto &range = std::get<SeedKind>(seed->kind);
        const qint64 first = values.value(seed->key).toInteger();
        result.insert(seed->key, first <= range.maximum - repeat ? first + repeat : range.minimum + repeat);
    }
    return result;
}

Values withWords(const Form &form, const Values &values, int repeat, int repeats)
{
    return expanded(form, values, [&](const QString &written, qint64 count) {
        return count <= repeats ? variation(written, repeat % count) : expandWildcards(written, QRandomGenerator::global()->generate64());
    });
}

Values withWordsByChance(const Form &form, const Values &values, quint64 luck)
{
    return expanded(form, values, [luck](const QString &written, qint64) { return expandWildcards(written, luck); });
}

Recipe recipeOf(const Form &form, const Values &values, const QString &batch)
{
    return {.endpoint = form.endpoint,
            .schemaVersion = form.schemaVersion,
            .values = values,
            .inputs = inputFiles(form, values),
            .created = QDateTime::currentDateTimeUtc(),
            .batch = batch};
}

} // namespace studio
