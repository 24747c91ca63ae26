// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/filing.h"

#include "studio/jobs/outputs.h"
#include "studio/library/exporter.h"
#include "studio/library/intake.h"
#include "studio/library/transcript.h"

#include "media/files.h"
#include "media/recipetag.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(studio::Filing)
};

Reported reportedBy(const Job &job, const QString &sha256)
{
    return {.seed = seedIn(job.output), .prompt = promptIn(job.output), .sha256 = sha256};
}

// The library knows its own files by the hash of what was delivered, without the recipe in them. An input from there
// goes by that name in the new recipe, so that it can be found again.
Job withInputsAsDelivered(Job job)
{
    for (InputFile &input : job.recipe.inputs) {
        if (const auto json = media::readRecipe(input.path)) {
            const QString delivered = reportedIn(QJsonDocument::fromJson(*json).object()).sha256;
            input.sha256 = delivered.isEmpty() ? input.sha256 : delivered;
        }
    }
    return job;
}

tl::expected<PlannedFile, QString> prepare(const FilingOrder &order, const DeliveredFile &file)
{
    const auto info = media::probe(file.path);
    if (!info)
        return tl::unexpected(info.error().message);
    PlannedFile planned{.staged = file.path,
                        .targetSha256 = file.sha256,
                        .deliveredSha256 = file.sha256,
                        .mimeType = info->mimeType,
                        .kind = info->kind,
                        .size = info->size,
                        .seconds = info->seconds};
    // The ending says how a recipe is embedded, and what the file will be called.
    QString suffix = info->suffix;
    if (suffix.isEmpty() || info->kind == media::Kind::Other)
        suffix = QFileInfo(file.name).suffix().isEmpty() ? suffix : media::safeFileName(QFileInfo(file.name).suffix());
    planned.staged = file.path + u"-filed"_s + (suffix.isEmpty() ? u""_s : u'.' + suffix);
    QFile::remove(planned.staged);
    if (const auto copied = media::copyFile(file.path, planned.staged); !copied)
        return tl::unexpected(copied.error().message);

    const QByteArray recipe = embeddedJson(order.job.recipe, reportedBy(order.job, file.sha256));
    const auto embedded = media::embedRecipe(planned.staged, recipe);
    if (embedded) {
        const auto sha256 = media::sha256OfFile(planned.staged);
        if (!sha256)
            return tl::unexpected(sha256.error().message);
        planned.targetSha256 = *sha256;
    } else if (embedded.error().kind == media::Failure::Kind::DiskFull) {
        return tl::unexpected(embedded.error().message);
    } else {
        planned.sidecar = recipe; // a format without a place for it, or a file that nothing should touch
    }
    return planned;
}

// Refuses to overwrite. A move within one disk is one step; else the copy appears complete or not at all.
bool moveTo(const PlannedFile &file, QString *trouble)
{
    const auto moved = media::moveFile(file.staged, file.target);
    if (!moved)
        *trouble = moved.error().message;
    return moved.has_value();
}

bool liesThere(const PlannedFile &file)
{
    const auto sha256 = media::sha256OfFile(file.target);
    return sha256 && *sha256 == file.targetSha256;
}

} // namespace

tl::expected<std::vector<PlannedFile>, QString> prepareFiles(const FilingOrder &order)
{
    std::vector<DeliveredFile> files = order.files;
    if (const QString text = textIn(order.job.output); !text.isEmpty()) {
        const std::optional<Transcript> transcript = transcriptFromOutput(order.job.output);
        const QString path = order.stagingFolder + u"/text.txt"_s;
        const QByteArray content = (transcript ? toPlainText(*transcript) : text).trimmed().toUtf8() + '\n';
        if (const auto written = media::writeFile(path, content); !written)
            return tl::unexpected(written.error().message);
        const auto sha256 = media::sha256OfFile(path);
        if (!sha256)
            return tl::unexpected(sha256.error().message);
        files.push_back({.path = path, .sha256 = *sha256, .name = u"text.txt"_s});
    }
    const FilingOrder shareable{.job = withInputsAsDelivered(order.job), .files = {}, .stagingFolder = order.stagingFolder};
    std::vector<PlannedFile> plan;
    for (const DeliveredFile &file : files) {
        auto planned = prepare(shareable, file);
        if (!planned)
            return tl::unexpected(planned.error());
        plan.push_back(*std::move(planned));
    }
    return plan;
}

tl::expected<QString, QString> targetName(const Job &job, const PlannedFile &file, int index, int count)
{
    const Item item{.path = file.staged,
                    .kind = file.kind,
                    .mimeType = file.mimeType,
                    .sha256 = file.deliveredSha256,
                    .size = file.size,
                    .created = QDateTime::currentDateTimeUtc(),
                    .recipe = job.recipe,
                    .jobId = job.id,
                    .requestId = job.requestId,
                    .seed = seedIn(job.output)};
    return nameFrom(job.nameTemplate.isEmpty() ? defaultNameTemplate() : job.nameTemplate, item, index, count);
}

tl::expected<std::vector<PlannedFile>, QString> moveFiles(std::vector<PlannedFile> plan, Place place)
{
    std::vector<const PlannedFile *> moved;
    const auto takeBack = [&moved, place] {
        if (place == Place::Library) // complete files in the library do no harm: the next attempt finds them
            return;
        for (const PlannedFile *file : moved) {
            if (!media::moveFile(file->target, file->staged))
                QFile::remove(file->target); // it is still at fal, and nothing half done may stay
        }
    };
    for (PlannedFile &file : plan) {
        if (QFile::exists(file.target)) {
            if (liesThere(file)) { // moved before a crash
                QFile::remove(file.staged);
                continue;
            }
            const QFileInfo target(file.target);
            file.target = target.path() + u'/' + media::freeFileName(target.path(), target.fileName());
        }
        QString trouble;
        if (!QDir().mkpath(QFileInfo(file.target).path()))
            trouble = Sentence::tr("The folder %1 cannot be made or written.").arg(QDir::toNativeSeparators(QFileInfo(file.target).path()));
        else if (!QFile::exists(file.staged))
            trouble = Sentence::tr("A downloaded file vanished before it could be filed.");
        if (!trouble.isEmpty() || !moveTo(file, &trouble)) {
            takeBack();
            return tl::unexpected(trouble);
        }
        moved.push_back(&file);
    }
    if (place == Place::Library) {
        for (const PlannedFile &file : plan) {
            if (file.sidecar.isEmpty())
                continue;
            if (const auto written = media::writeFile(sidecarOf(file.target), file.sidecar); !written)
                return tl::unexpected(written.error().message);
        }
    }
    return plan;
}

} // namespace studio
