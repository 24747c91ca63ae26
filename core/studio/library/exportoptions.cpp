// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/exportoptions.h"

#include "studio/library/transcriptstore.h"

#include "media/files.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

constexpr std::array collisions{"number"_L1, "skip"_L1, "overwrite"_L1};
constexpr std::array sheets{"none"_L1, "png"_L1, "pdf"_L1};
constexpr std::array resizes{"nothing"_L1, "longest"_L1, "exact"_L1, "percent"_L1};

template <class Enum, size_t N>
Enum valueNamed(const std::array<QLatin1StringView, N> &names, const QJsonValue &value)
{
    const auto found = std::ranges::find(names, value.toString());
    return found == names.end() ? Enum(0) : Enum(found - names.begin());
}

QString jobFolderOf(const Item &item)
{
    return media::safeFileName(relativePathFrom(u"{date} {prompt:40}"_s, item, {.suffix = u"x"_s}).chopped(2));
}

} // namespace

QJsonObject ExportOptions::toJson() const
{
    return {{u"folder"_s, folder},
            {u"name"_s, nameTemplate},
            {u"collision"_s, QString(collisions.at(size_t(collision)))},
            {u"folder_per_job"_s, folderPerJob},
            {u"image"_s, QJsonObject{{u"format"_s, imageFormat}, {u"quality"_s, imageQuality}}},
            {u"video"_s, QJsonObject{{u"format"_s, videoFormat}, {u"quality"_s, videoQuality}}},
            {u"sound"_s, QJsonObject{{u"format"_s, soundFormat}, {u"quality"_s, soundQuality}}},
            {u"transcript"_s, QJsonObject{{u"format"_s, transcriptFormat}, {u"line"_s, subtitles.lineLength}, {u"lines"_s, subtitles.lines}, {u"gap"_s, subtitles.gap}, {u"speakers"_s, subtitles.speakers}}},
            {u"resize"_s, QJsonObject{{u"by"_s, QString(resizes.at(size_t(resize.by)))}, {u"longest"_s, resize.longest}, {u"width"_s, resize.exact.width()}, {u"height"_s, resize.exact.height()}, {u"percent"_s, resize.percent}}},
            {u"recipe"_s, keepRecipe},
            {u"sheet"_s, QString(sheets.at(size_t(sheet)))},
            {u"zip"_s, asZip}};
}

ExportOptions ExportOptions::fromJson(const QJsonObject &json)
{
    ExportOptions options;
    const auto quality = [](const QJsonObject &of, int usual) { return std::clamp(of["quality"_L1].toInt(usual), 1, 100); };
    const QJsonObject image = json["image"_L1].toObject();
    const QJsonObject video = json["video"_L1].toObject();
    const QJsonObject sound = json["sound"_L1].toObject();
    const QJsonObject words = json["transcript"_L1].toObject();
    const QJsonObject size = json["resize"_L1].toObject();
    options.folder = json["folder"_L1].toString();
    options.nameTemplate = json["name"_L1].toString(options.nameTemplate);
    options.collision = valueNamed<Collision>(collisions, json["collision"_L1]);
    options.folderPerJob = json["folder_per_job"_L1].toBool();
    options.imageFormat = image["format"_L1].toString();
    options.imageQuality = quality(image, options.imageQuality);
    options.videoFormat = video["format"_L1].toString();
    options.videoQuality = quality(video, options.videoQuality);
    options.soundFormat = sound["format"_L1].toString();
    options.soundQuality = quality(sound, options.soundQuality);
    options.transcriptFormat = words["format"_L1].toString();
    options.subtitles = {.lineLength = std::clamp(words["line"_L1].toInt(42), 12, 120), .lines = std::clamp(words["lines"_L1].toInt(2), 1, 4),
                         .gap = std::clamp(words["gap"_L1].toDouble(), 0.0, 1.0), .speakers = words["speakers"_L1].toBool(true)};
    options.resize = {.by = valueNamed<media::Resize::By>(resizes, size["by"_L1]), .longest = size["longest"_L1].toInt(),
                      .exact = QSize(size["width"_L1].toInt(-1), size["height"_L1].toInt(-1)), .percent = size["percent"_L1].toDouble(100)};
    options.keepRecipe = json["recipe"_L1].toBool(true);
    options.sheet = valueNamed<Sheet>(sheets, json["sheet"_L1]);
    options.asZip = json["zip"_L1].toBool();
    return options;
}

QString endingOutside(const Item &item, const ExportOptions &options)
{
    const QString own = QFileInfo(item.path).suffix();
    switch (item.kind) {
    case media::Kind::Image:
        if (options.imageFormat.isEmpty())
            return own;
        return options.imageFormat == "jpeg"_L1 ? u"jpg"_s : options.imageFormat;
    case media::Kind::Video:
        if (!options.videoFormat.isEmpty())
            return options.videoFormat;
        // Other dimensions can only be encoded.
        return options.resize.by == media::Resize::By::Nothing || own.compare("webm"_L1, Qt::CaseInsensitive) == 0 ? own : u"mp4"_s;
    case media::Kind::Audio:
        return options.soundFormat.isEmpty() ? own : options.soundFormat;
    case media::Kind::Text:
        return options.transcriptFormat.isEmpty() || !mayHoldTranscript(item) ? own : options.transcriptFormat;
    case media::Kind::Model3D:
    case media::Kind::Archive:
    case media::Kind::Other:
        break;
    }
    return own;
}

QStringList placesFor(const std::vector<Item> &items, const ExportOptions &options, Twins twins, size_t known)
{
    QStringList places;
    QSet<QString> taken; // file systems that do not tell "Fox" from "fox" are met everywhere
    QHash<QString, QString> jobs;
    QSet<QString> jobFolders;
    for (size_t i = 0; i < std::min(items.size(), known); ++i) {
        const Item &item = items[i];
        QString place = relativePathFrom(options.nameTemplate, item, {.index = int(i) + 1, .count = int(items.size()), .suffix = endingOutside(item, options)});
        if (options.folderPerJob) {
            const QString job = !item.batch().isEmpty() ? item.batch() : item.jobId;
            QString &folder = jobs[job];
            if (folder.isEmpty()) {
                folder = jobFolderOf(item);
                for (int number = 2; jobFolders.contains(folder.toLower()); ++number)
                    folder = media::numberedFileName(jobFolderOf(item), number);
                jobFolders << folder.toLower();
            }
            place.prepend(folder + u'/');
        }
        const qsizetype slash = place.lastIndexOf(u'/') + 1;
        QString free = place;
        for (int number = 2; twins == Twins::Apart && taken.contains(free.toLower()); ++number)
            free = place.left(slash) + media::numberedFileName(place.mid(slash), number);
        taken << free.toLower();
        places << free;
    }
    return places;
}

} // namespace studio
