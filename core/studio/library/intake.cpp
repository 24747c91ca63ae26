// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/intake.h"

#include "studio/library/cutfacts.h"
#include "studio/library/foreign.h"
#include "studio/library/transcriptstore.h"

#include "media/files.h"
#include "media/marks.h"
#include "media/probe.h"
#include "media/recipetag.h"
#include "media/textchunks.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(studio::Library)
};

constexpr qsizetype mostParents = 1000; // a file from elsewhere may say anything
constexpr qsizetype longestPart = 64;

QByteArray jsonAt(const QString &path)
{
    if (const auto json = media::readRecipe(path))
        return *json;
    QFile sidecar(sidecarOf(path));
    return sidecar.open(QIODevice::ReadOnly) ? sidecar.read(1024 * 1024) : QByteArray();
}

std::vector<Parent> parentsIn(const QJsonObject &embedded)
{
    static const QRegularExpression hash(u"^[0-9a-f]{64}$"_s);
    std::vector<Parent> parents;
    for (const QJsonValue &value : embedded.value("made_from"_L1).toArray()) {
        const QString sha256 = value["sha256"_L1].toString();
        const QString part = value["as"_L1].toString();
        if (hash.match(sha256).hasMatch() && part.size() <= longestPart && qsizetype(parents.size()) < mostParents)
            parents.push_back({sha256, part});
    }
    return parents;
}

} // namespace

QByteArray recipeAt(const QString &path)
{
    const QByteArray json = jsonAt(path);
    return QJsonDocument::fromJson(json).object().contains("made_from"_L1) ? QByteArray() : json;
}

QByteArray madeFromJson(const std::vector<Parent> &parents, const QJsonObject &about)
{
    QJsonArray from;
    for (const Parent &parent : parents)
        from.append(QJsonObject{{u"sha256"_s, parent.sha256}, {u"as"_s, parent.field}});
    QJsonObject object{{u"made_from"_s, from}};
    if (const auto cut = CutFacts::fromOutput(about))
        object.insert(u"about"_s, cut->toOutput());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString sidecarOf(const QString &path)
{
    return media::sidecarPath(path);
}

QStringList companionsOf(const QString &path)
{
    QStringList found;
    for (const QString &companion : {sidecarOf(path), editedTranscriptOf(path)}) {
        if (QFile::exists(companion))
            found << companion;
    }
    return found;
}

void moveCompanions(const QString &from, const QString &to)
{
    for (const QString &companion : companionsOf(from))
        QFile::rename(companion, to + companion.mid(from.size()));
}

QByteArray embeddedJson(const Recipe &recipe, const Reported &reported)
{
    QJsonObject object = recipe.toPublicJson();
    QJsonObject result{{u"sha256"_s, reported.sha256}};
    if (reported.seed)
        result.insert(u"seed"_s, *reported.seed);
    if (!reported.prompt.isEmpty())
        result.insert(u"prompt"_s, reported.prompt);
    object.insert(u"result"_s, result);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Reported reportedIn(const QJsonObject &embedded)
{
    const QJsonObject result = embedded.value("result"_L1).toObject();
    Reported reported{.prompt = result.value("prompt"_L1).toString(), .sha256 = result.value("sha256"_L1).toString()};
    if (const QJsonValue seed = result.value("seed"_L1); seed.isDouble())
        reported.seed = seed.toInteger();
    return reported;
}

tl::expected<QString, QString> placeIn(const QString &libraryFolder, const QString &wantedName, const QDateTime &when)
{
    const QString folder = libraryFolder + u'/' + when.toLocalTime().date().toString(u"yyyy/MM"_s);
    if (!QDir().mkpath(folder))
        return tl::unexpected(Sentence::tr("The library folder %1 cannot be written.").arg(QDir::toNativeSeparators(libraryFolder)));
    return folder + u'/' + media::freeFileName(folder, wantedName);
}

tl::expected<Item, QString> describe(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return tl::unexpected(Sentence::tr("%1 is not a file that can be read.").arg(QDir::toNativeSeparators(path)));
    const auto info = media::probe(path);
    if (!info)
        return tl::unexpected(info.error().message);
    const auto sha256 = media::sha256OfFile(path);
    if (!sha256)
        return tl::unexpected(sha256.error().message);
    Item item{.path = path,
              .kind = info->kind,
              .mimeType = info->mimeType,
              .sha256 = *sha256,
              .bytes = QFileInfo(path).size(),
              .size = info->size,
              .seconds = info->seconds,
              .created = QFileInfo(path).lastModified().toUTC(),
              .contentHash = *sha256};
    if (const auto marks = media::readMarks(path)) {
        item.rating = marks->rating;
        item.favourite = marks->favourite;
        item.label = labelFromName(marks->label);
        item.tags = marks->tags;
    }
    const QJsonObject embedded = QJsonDocument::fromJson(jsonAt(path)).object();
    item.parents = parentsIn(embedded);
    if (const auto cut = CutFacts::fromOutput(embedded.value("about"_L1).toObject()))
        item.output = cut->toOutput();
    if (auto recipe = Recipe::fromJson(embedded)) {
        const Reported reported = reportedIn(embedded);
        item.recipe = *std::move(recipe);
        item.seed = reported.seed;
        if (!reported.sha256.isEmpty())
            item.sha256 = reported.sha256;
        if (item.recipe->created.isValid())
            item.created = item.recipe->created;
    } else if (item.kind == media::Kind::Image) {
        const auto texts = media::textChunks(path);
        if (const auto foreign = texts ? foreignIn(*texts) : std::nullopt) {
            item.origin = foreign->program;
            item.elsewhere = valuesOf(*foreign);
            item.seed = foreign->seed;
        }
    }
    return item;
}

tl::expected<Item, QString> takeIn(const Item &described, const QString &libraryFolder)
{
    const auto target = placeIn(libraryFolder, QFileInfo(described.path).fileName(), QDateTime::currentDateTime());
    if (!target)
        return tl::unexpected(target.error());
    if (const auto copied = media::copyFile(described.path, *target); !copied)
        return tl::unexpected(copied.error().message);
    for (const QString &companion : companionsOf(described.path)) {
        const auto beside = media::copyFile(companion, *target + companion.mid(described.path.size()));
        Q_UNUSED(beside) // the file itself is here
    }
    Item item = described;
    item.path = *target;
    return item;
}

QStringList filesIn(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.isDir()) {
            files << info.absoluteFilePath();
            continue;
        }
        const QString root = QDir::cleanPath(info.absoluteFilePath());
        QDirIterator inside(root, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (inside.hasNext()) { // hidden files are left out, hidden folders are not
            const QString file = inside.next();
            if (!file.endsWith(".gesso.json"_L1) && !QStringView(file).mid(root.size()).contains(u"/."))
                files << file;
        }
    }
    files.removeDuplicates();
    return files;
}

} // namespace studio
