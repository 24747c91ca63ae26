// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/filing.h"

#include "studio/jobs/outputs.h"
#include "studio/library/exporter.h"
#include "studio/library/intake.h"
#include "studio/library/transcriptformats.h"

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

FilingTrouble troubleFrom(const media::Failure &failure, Place place = Place::Library)
{
    const bool mayPass = failure.kind == media::Failure::Kind::DiskFull
                         || (failure.kind == media::Failure::Kind::Unwritable && place == Place::Library);
    return {.kind = mayPass ? FilingTrouble::Kind::MayPass : FilingTrouble::Kind::Lasting, .message = failure.message};
}

tl::expected<PlannedFile, FilingTrouble> prepare(const FilingOrder &order, const DeliveredFile &file)
{
    const auto info = media::probe(file.path);
    if (!info)
        return tl::unexpected(troubleFrom(info.error()));
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
        return tl::unexpected(troubleFrom(copied.error()));

    const QByteArray recipe = embeddedJson(order.job.recipe, reportedBy(order.job, file.sha256));
    const auto embedded = media::embedRecipe(planned.staged, recipe);
    if (embedded) {
        const auto sha256 = media::sha256OfFile(planned.staged);
        if (!sha256)
            return tl::unexpected(troubleFrom(sha256.error()));
        planned.targetSha256 = *sha256;
    } else if (embedded.error().kind == media::Failure::Kind::DiskFull) {
        return tl::unexpected(troubleFrom(embedded.error()));
    } else {
        planned.sidecar = recipe; // a format without a place for it, or a file that nothing should touch
    }
    return planned;
}

bool liesThere(const PlannedFile &file)
{
    const auto sha256 = media::sha256OfFile(file.target);
    return sha256 && *sha256 == file.targetSha256;
}

// Under its name or one of its numbers; empty: nowhere.
QString whereItLies(const PlannedFile &file, const QString &folder, const QString &wanted)
{
    const qint64 bytes = QFileInfo(file.staged).size();
    for (int number = 1; number < 100; ++number) {
        PlannedFile there = file;
        there.target = numbered(folder, wanted, number);
        const QFileInfo info(there.target);
        if (!info.exists())
            return {};
        if (info.size() == bytes && liesThere(there))
            return there.target;
    }
    return {};
}

} // namespace

QString numbered(const QString &folder, const QString &wanted, int number)
{
    const QFileInfo name(media::safeFileName(wanted));
    if (number < 2)
        return folder + u'/' + name.fileName();
    const QString suffix = name.suffix().isEmpty() ? QString() : u'.' + name.suffix();
    return folder + u"/%1 (%2)%3"_s.arg(name.completeBaseName()).arg(number).arg(suffix);
}

tl::expected<std::vector<PlannedFile>, FilingTrouble> prepareFiles(const FilingOrder &order)
{
    std::vector<DeliveredFile> files = order.files;
    if (const QString text = textIn(order.job.output); !text.isEmpty()) {
        const std::optional<Transcript> transcript = transcriptFromOutput(order.job.output);
        const QString path = order.stagingFolder + u"/text.txt"_s;
        const QByteArray content = (transcript ? toPlainText(*transcript) : text).trimmed().toUtf8() + '\n';
        if (const auto written = media::writeFile(path, content); !written)
            return tl::unexpected(troubleFrom(written.error()));
        const auto sha256 = media::sha256OfFile(path);
        if (!sha256)
            return tl::unexpected(troubleFrom(sha256.error()));
        files.push_back({.path = path, .sha256 = *sha256, .name = u"text.txt"_s});
    }
    const FilingOrder shareable{.job = withInputsAsDelivered(order.job), .files = {}, .stagingFolder = order.stagingFolder, .folder = {}};
    std::vector<PlannedFile> plan;
    for (const DeliveredFile &file : files) {
        auto planned = prepare(shareable, file);
        if (!planned)
            return tl::unexpected(planned.error());
        plan.push_back(*std::move(planned));
    }
    for (size_t i = 0; i < plan.size() && !order.folder.isEmpty(); ++i) {
        if (const auto name = targetName(order.job, plan[i], int(i) + 1, int(plan.size())))
            plan[i].target = whereItLies(plan[i], order.folder, *name);
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

tl::expected<void, FilingTrouble> moveFiles(const std::vector<PlannedFile> &plan, Place place)
{
    std::vector<const PlannedFile *> moved;
    const auto takenBack = [&moved, place](const FilingTrouble &trouble) {
        if (place == Place::Folder) { // complete files in the library do no harm: the next attempt finds them
            for (const PlannedFile *file : moved) {
                if (!media::moveFile(file->target, file->staged))
                    QFile::remove(file->target); // it is still at fal, and nothing half done may stay
            }
        }
        return tl::unexpected(trouble);
    };
    for (const PlannedFile &file : plan) {
        if (QFile::exists(file.target)) {
            if (!liesThere(file))
                return takenBack({.kind = FilingTrouble::Kind::Taken, .message = {}, .index = size_t(&file - plan.data())});
            QFile::remove(file.staged); // moved before a crash
            continue;
        }
        const QString folder = QFileInfo(file.target).path();
        if (!QDir().mkpath(folder))
            return takenBack({.kind = place == Place::Library ? FilingTrouble::Kind::MayPass : FilingTrouble::Kind::Lasting,
                              .message = Sentence::tr("The folder %1 cannot be made or written.").arg(QDir::toNativeSeparators(folder))});
        if (!QFile::exists(file.staged))
            return takenBack({.message = Sentence::tr("A downloaded file vanished before it could be filed.")});
        // A move within one disk is one step; else the copy appears complete or not at all.
        if (const auto done = media::moveFile(file.staged, file.target); !done)
            return takenBack(QFile::exists(file.target)
                                 ? FilingTrouble{.kind = FilingTrouble::Kind::Taken, .message = {}, .index = size_t(&file - plan.data())}
                                 : troubleFrom(done.error(), place));
        moved.push_back(&file);
    }
    if (place == Place::Library) {
        for (const PlannedFile &file : plan) {
            if (file.sidecar.isEmpty())
                continue;
            if (const auto written = media::writeFile(sidecarOf(file.target), file.sidecar); !written)
                return tl::unexpected(troubleFrom(written.error()));
        }
    }
    return {};
}

} // namespace studio
