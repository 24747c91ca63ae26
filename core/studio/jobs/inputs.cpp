// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/inputs.h"

#include "studio/catalog/validate.h"

#include "media/files.h"
#include "media/probe.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace studio {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(studio::Inputs)
};

} // namespace

std::vector<InputFile> inputsOf(const Recipe &recipe)
{
    std::vector<InputFile> inputs;
    for (const LocalFile &file : localFiles(recipe.values)) {
        const QString path = file.address.toLocalFile();
        const auto isIt = [&path](const InputFile &input) { return input.path == path; };
        if (std::any_of(inputs.begin(), inputs.end(), isIt))
            continue;
        const auto known = std::find_if(recipe.inputs.begin(), recipe.inputs.end(), isIt);
        inputs.push_back(known != recipe.inputs.end() ? *known : InputFile{.path = path, .name = QFileInfo(path).fileName()});
    }
    return inputs;
}

FoundFiles filesFound(Recipe recipe, const std::function<QString(const QString &sha256)> &pathOf)
{
    static const QLatin1String scheme("gesso:sha256:");
    QStringList missing;
    const std::function<QJsonValue(const QJsonValue &)> found = [&](const QJsonValue &value) -> QJsonValue {
        if (value.isArray()) {
            QJsonArray list;
            for (const QJsonValue &entry : value.toArray())
                if (const QJsonValue now = found(entry); !now.isUndefined())
                    list.append(now);
            return list;
        }
        if (value.isObject()) {
            QJsonObject object;
            const QJsonObject before = value.toObject();
            for (auto it = before.begin(); it != before.end(); ++it)
                object.insert(it.key(), found(it.value())); // nothing where it is undefined
            return object;
        }
        const QString text = value.toString();
        if (!text.startsWith(scheme))
            return value;
        const QString sha256 = text.mid(scheme.size());
        const QString path = pathOf(sha256);
        const auto input = std::find_if(recipe.inputs.begin(), recipe.inputs.end(),
                                        [&sha256](const InputFile &known) { return known.sha256 == sha256; });
        if (path.isEmpty()) {
            missing << (input != recipe.inputs.end() && !input->name.isEmpty() ? input->name : sha256.left(12));
            return QJsonValue::Undefined;
        }
        if (input != recipe.inputs.end())
            input->path = path;
        return QUrl::fromLocalFile(path).toString();
    };
    recipe.values = found(recipe.values).toObject();
    missing.removeDuplicates();
    return {std::move(recipe), missing};
}

QString missingSentence(const QString &name)
{
    return Sentence::tr("The input file %1 of this recipe is not in the library. Choose it again.").arg(name);
}

tl::expected<Recipe, QString> withFilesFound(Recipe recipe, const std::function<QString(const QString &sha256)> &pathOf)
{
    FoundFiles found = filesFound(std::move(recipe), pathOf);
    if (!found.missing.isEmpty())
        return tl::unexpected(missingSentence(found.missing.last()));
    return std::move(found.recipe);
}

tl::expected<std::vector<InputFile>, QString> readInputs(std::vector<InputFile> inputs)
{
    for (InputFile &input : inputs) {
        const QFileInfo file(input.path);
        if (!file.isFile())
            return tl::unexpected(Sentence::tr("The input file %1 does not exist.").arg(QDir::toNativeSeparators(input.path)));
        const auto sha256 = media::sha256OfFile(input.path);
        if (!sha256)
            return tl::unexpected(Sentence::tr("The input file %1 cannot be read.").arg(QDir::toNativeSeparators(input.path)));
        input.sha256 = *sha256;
        // A file of a kind we do not know may be just what the model wants.
        if (const auto info = media::probe(input.path))
            input.contentType = info->mimeType;
    }
    return inputs;
}

QJsonObject bodyWith(const Recipe &recipe, const std::map<QString, QString> &addresses)
{
    QJsonObject body = recipe.values;
    for (const LocalFile &file : localFiles(recipe.values)) {
        const QString path = file.address.toLocalFile();
        for (const InputFile &input : recipe.inputs) {
            const auto address = addresses.find(input.sha256);
            if (input.path == path && address != addresses.end())
                body = withAddress(body, file.path, address->second);
        }
    }
    return body;
}

} // namespace studio
