// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/values.h"

#include "studio/catalog/validate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(cli::Values)
};

constexpr qint64 largestInput = 64LL * 1024 * 1024;

tl::unexpected<Refusal> refused(const QString &sentence, int status = 2)
{
    return tl::unexpected(Refusal{{sentence}, status});
}

tl::expected<QJsonObject, Refusal> readInput(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return refused(Sentence::tr("The input %1 cannot be read.").arg(path), 1);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largestInput), &error);
    if (!document.isObject())
        return refused(error.error == QJsonParseError::NoError
                           ? Sentence::tr("The input %1 is not a JSON object.").arg(path)
                           : Sentence::tr("The input %1 is not valid JSON (at byte %2).").arg(path).arg(error.offset));
    return document.object();
}

// A scalar is JSON only inside of something.
QJsonValue guessed(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson("[" + text.toUtf8() + "]");
    return document.isArray() && document.array().size() == 1 ? document.array().first() : QJsonValue(text);
}

QString unknownField(const studio::Form &form, const QString &key)
{
    QStringList keys;
    for (const studio::Field &field : form.fields)
        keys << field.key;
    return Sentence::tr("%1 has no field %2. Its fields are: %3.").arg(form.endpoint, key, keys.join(u", "_s));
}

} // namespace

tl::expected<studio::Values, Refusal> valuesFrom(const Arguments &arguments, const std::optional<studio::Form> &form)
{
    studio::Values values;
    if (!arguments.input.isEmpty()) {
        const auto input = readInput(arguments.input);
        if (!input)
            return tl::unexpected(input.error());
        values = *input;
    }
    for (const auto &[key, text] : arguments.set) {
        if (!form) {
            values.insert(key, guessed(text));
            continue;
        }
        const studio::Field *field = form->field(key);
        if (!field)
            return refused(unknownField(*form, key));
        const auto value = studio::valueFromText(*field, text);
        if (!value)
            return refused(Sentence::tr("%1: %2").arg(key, value.error()));
        values.insert(key, *value);
    }
    for (const auto &[key, path] : arguments.files) {
        const QFileInfo file(path);
        if (!file.isFile() || !file.isReadable())
            return refused(Sentence::tr("The file %1 cannot be read.").arg(QDir::toNativeSeparators(path)), 1);
        const QString address = QUrl::fromLocalFile(file.absoluteFilePath()).toString();
        const studio::Field *field = form ? form->field(key) : nullptr;
        if (form && !field)
            return refused(unknownField(*form, key));
        const auto *media = field ? std::get_if<studio::MediaKind>(&field->kind) : nullptr;
        if (media ? media->list : key.endsWith("_urls"_L1)) {
            QJsonArray list = values.value(key).toArray();
            list.append(address);
            values.insert(key, list);
        } else {
            values.insert(key, address);
        }
    }
    if (!form)
        return values;
    Refusal refusal;
    for (const studio::Problem &problem : studio::validate(*form, values))
        refusal.sentences << Sentence::tr("%1: %2").arg(problem.path, problem.message);
    if (!refusal.sentences.isEmpty())
        return tl::unexpected(refusal);
    return studio::bodyFor(*form, values);
}

} // namespace cli
