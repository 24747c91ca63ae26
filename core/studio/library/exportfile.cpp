// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/exportfile.h"

#include "studio/library/transcriptformats.h"
#include "studio/library/transcriptstore.h"

#include "media/convert.h"
#include "media/files.h"
#include "media/marks.h"
#include "media/recipetag.h"
#include "media/transcode.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(studio::Export)
};

media::Result<void> writeTranscript(const ExportOrder &order, const QString &path)
{
    const auto stored = transcriptOf(order.item);
    if (!stored)
        return media::copyFile(order.item.path, path);
    return media::writeFile(path, transcriptBytes(stored->current, transcriptFormatFrom(order.options.transcriptFormat).value_or(TranscriptFormat::Text), order.options.subtitles));
}

// Writes the one file to `path`, which is free.
media::Result<void> write(const ExportOrder &order, const QString &path, const media::Progress &progress)
{
    const ExportOptions &options = order.options;
    const QString ending = endingOutside(order.item, options);
    // What is small enough already keeps its bytes.
    const QSize size = order.item.size;
    const bool isResized = size.isEmpty() ? options.resize.by != media::Resize::By::Nothing : options.resize.of(size) != size;
    switch (order.item.kind) {
    case media::Kind::Image:
        return media::convert(order.item.path, path, {.format = options.imageFormat, .quality = options.imageQuality, .resize = options.resize, .keepRecipe = options.keepRecipe});
    case media::Kind::Video:
        if (options.videoFormat.isEmpty() && !isResized)
            break;
        return media::transcode(order.item.path, path, {.format = ending.toLower().toLatin1(), .quality = options.videoQuality, .resize = options.resize, .keepRecipe = options.keepRecipe}, progress);
    case media::Kind::Audio:
        if (options.soundFormat.isEmpty())
            break;
        return media::transcode(order.item.path, path, {.format = options.soundFormat.toLatin1(), .quality = options.soundQuality, .keepRecipe = options.keepRecipe}, progress);
    case media::Kind::Text:
        if (!options.transcriptFormat.isEmpty() && mayHoldTranscript(order.item))
            return writeTranscript(order, path);
        return media::copyFile(order.item.path, path);
    case media::Kind::Model3D:
    case media::Kind::Archive:
    case media::Kind::Other:
        return media::copyFile(order.item.path, path);
    }
    return media::convert(order.item.path, path, {.keepRecipe = options.keepRecipe}); // the bytes as they are
}

// The recipe in a picture, clip or sound, or beside one whose format cannot hold it, as GIF. An archive has all recipes
// beside its files.
media::Result<void> keepRecipe(const ExportOrder &order, const QString &path)
{
    const bool isMedia = order.item.kind == media::Kind::Image || order.item.kind == media::Kind::Video || order.item.kind == media::Kind::Audio;
    if (!order.options.keepRecipe || order.options.asZip || !order.item.recipe || !isMedia)
        return {};
    const QByteArray recipe = QJsonDocument(order.item.recipe->toPublicJson()).toJson(QJsonDocument::Compact);
    const bool isAsItWas = QFileInfo(path).size() == QFileInfo(order.item.path).size();
    if (media::readRecipe(path) || (isAsItWas && media::holdsRecipes(path)))
        return {}; // what was not converted keeps its bytes
    if (media::embedRecipe(path, recipe))
        return {};
    return media::writeFile(media::sidecarPath(path), recipe);
}

ExportOutcome done(const ExportOrder &order, const QString &path)
{
    if (const auto kept = keepRecipe(order, path); !kept)
        return {.failure = kept.error().message};
    return {.written = path};
}

ExportOutcome overwritten(const ExportOrder &order, const QString &path, const media::Progress &progress)
{
    const QFileInfo there(path);
    if (!order.mayOverwrite || there.canonicalFilePath() == QFileInfo(order.item.path).canonicalFilePath())
        return {.failure = Sentence::tr("%1 is the original in the library and is not overwritten.").arg(there.fileName())};
    // Never gone before the new one is complete.
    const QString fresh = there.path() + u'/' + media::freeFileName(there.path(), there.fileName());
    if (const auto made = write(order, fresh, progress); !made)
        return {.failure = made.error().message};
    std::error_code trouble; // in one step: there is no moment without a file, and none is lost where this fails
    std::filesystem::rename(QFileInfo(fresh).filesystemFilePath(), there.filesystemFilePath(), trouble);
    if (trouble) {
        QFile::remove(fresh);
        return {.failure = Sentence::tr("%1 cannot be overwritten.").arg(QDir::toNativeSeparators(path))};
    }
    return done(order, path);
}

} // namespace

ExportOutcome exportFile(const ExportOrder &order, const media::Progress &progress)
{
    const QFileInfo source(order.item.path);
    if (!source.exists())
        return {.failure = Sentence::tr("%1 is not in the library folder any more.").arg(source.fileName())};
    QString path = QDir(order.options.folder).filePath(order.place);
    const QFileInfo target(path);
    const QDir folder(target.path());
    if (!folder.mkpath(u"."_s))
        return {.failure = Sentence::tr("The folder %1 cannot be made or written.").arg(QDir::toNativeSeparators(folder.path()))};
    if (target.exists() || target.isSymLink()) {
        switch (order.options.collision) {
        case Collision::Skip:
            return {};
        case Collision::Number:
            path = folder.filePath(media::freeFileName(folder.path(), target.fileName()));
            break;
        case Collision::Overwrite:
            return overwritten(order, path, progress);
        }
    }
    if (const auto made = write(order, path, progress); !made)
        return {.failure = made.error().message};
    return done(order, path);
}

} // namespace studio
