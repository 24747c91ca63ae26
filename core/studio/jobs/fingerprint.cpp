// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/fingerprint.h"

#include "studio/catalog/catalog.h"
#include "studio/catalog/validate.h"
#include "studio/jobs/inputs.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

// Models that have no seed because nothing is left to chance.
bool followsFromInput(const Model &model)
{
    static constexpr std::array words{"speech-to-text"_L1, "upscal"_L1, "esrgan"_L1, "rembg"_L1, "birefnet"_L1,
                                      "background-removal"_L1, "remove-background"_L1, "background/remove"_L1};
    return model.category == "speech-to-text"_L1
           || std::ranges::any_of(words, [&model](QLatin1String word) { return model.endpoint.contains(word); });
}

} // namespace

QString fingerprintOf(const Recipe &recipe)
{
    for (const InputFile &input : inputsOf(recipe)) {
        if (input.sha256.isEmpty())
            return {};
    }
    std::map<QString, QString> contents;
    for (const InputFile &input : recipe.inputs)
        contents.emplace(input.sha256, u"gesso:sha256:"_s + input.sha256);
    // A file that was found again by its content, and one that was chosen, are the same.
    const QByteArray body = QJsonDocument(bodyWith(recipe, contents)).toJson(QJsonDocument::Compact);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(recipe.endpoint.toUtf8() + '\n' + body);
    return QString::fromLatin1(hash.result().toHex());
}

QString readFingerprint(Recipe recipe)
{
    auto inputs = readInputs(inputsOf(recipe));
    if (!inputs)
        return {};
    recipe.inputs = *std::move(inputs);
    return fingerprintOf(recipe);
}

bool isRepeatable(const Model &model, const Form &form, const QJsonObject &values)
{
    bool hasSeed = false;
    for (const Field &field : form.fields) {
        if (!std::holds_alternative<SeedKind>(field.kind))
            continue;
        hasSeed = true;
        if (!values.value(field.key).isDouble())
            return false;
    }
    return hasSeed || followsFromInput(model);
}

} // namespace studio
