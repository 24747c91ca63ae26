// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/transform.h"

#include "media/besidefile.h"
#include "media/files.h"
#include "media/fit.h"
#include "media/probe.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cerrno>

namespace media {

using namespace Qt::StringLiterals;

constexpr auto originName = ".origin.json"_L1;

QJsonObject Conversion::toJson() const
{
    QJsonObject json;
    if (!crop.isEmpty())
        json.insert("crop"_L1, QJsonArray{crop.x(), crop.y(), crop.width(), crop.height()});
    if (!size.isEmpty())
        json.insert("size"_L1, QJsonArray{size.width(), size.height()});
    if (begin > 0)
        json.insert("begin"_L1, begin);
    if (end > 0)
        json.insert("end"_L1, end);
    if (fps > 0)
        json.insert("fps"_L1, fps);
    if (mostBytes > 0)
        json.insert("mostBytes"_L1, mostBytes);
    return json;
}

Conversion Conversion::fromJson(const QJsonObject &json)
{
    const QJsonArray crop = json.value("crop"_L1).toArray();
    const QJsonArray size = json.value("size"_L1).toArray();
    return {.crop = crop.size() == 4 ? QRect(crop[0].toInt(), crop[1].toInt(), crop[2].toInt(), crop[3].toInt()) : QRect(),
            .size = size.size() == 2 ? QSize(size[0].toInt(), size[1].toInt()) : QSize(),
            .begin = json.value("begin"_L1).toDouble(),
            .end = json.value("end"_L1).toDouble(),
            .fps = json.value("fps"_L1).toDouble(),
            .mostBytes = json.value("mostBytes"_L1).toInteger()};
}

// The file of an earlier run, if it is complete.
static QString finishedIn(const QString &folder)
{
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name); // hidden ones are not listed
    return files.size() == 1 && files.first().size() > 0 ? files.first().absoluteFilePath() : QString();
}

static Result<QString> fitStreams(const QString &from, const QString &folder, const Info &info,
                                  const Conversion &wanted, const Progress &progress)
{
    const Result<bool> copies = canCopy(from, info, wanted);
    if (!copies)
        return tl::make_unexpected(copies.error());
    const Container container = containerFor(info, wanted, *copies);
    const QString path = QDir(folder).filePath(safeFileName(QFileInfo(from).completeBaseName() + u'.' + container.suffix));
    auto beside = BesideFile::create(path);
    if (!beside)
        return tl::make_unexpected(beside.error());
    const Result<void> done = *copies ? copyStreams(from, beside->path(), container, wanted, progress)
                                      : encodeStreams(from, beside->path(), container, wanted, progress);
    if (!done)
        return tl::make_unexpected(done.error());
    return beside->replaceTarget().map([&] { return path; });
}

Result<QString> transform(const QString &from, const QString &folder, const Conversion &wanted, const Progress &progress)
{
    const Result<Info> info = probe(from);
    if (!info)
        return tl::make_unexpected(info.error());
    const bool image = info->kind == Kind::Image;
    if (!image && info->kind != Kind::Video && info->kind != Kind::Audio) {
        return tl::make_unexpected(
            Failure{Failure::Kind::Unsupported,
                    QCoreApplication::translate("media", "“%1” is neither a picture nor sound nor a video.").arg(shownName(from))});
    }
    const Result<QString> content = sha256OfFile(from);
    if (!content)
        return tl::make_unexpected(content.error());
    if (progress && !progress(0))
        return tl::make_unexpected(cancelledFailure());
    const QByteArray recipe = QJsonDocument(wanted.toJson()).toJson(QJsonDocument::Compact);
    const QByteArray hash = QCryptographicHash::hash(content->toLatin1() + recipe, QCryptographicHash::Sha256).toHex();
    const QString home = QDir(folder).filePath(QString::fromLatin1(hash.left(20)));
    if (const QString finished = finishedIn(home); !finished.isEmpty())
        return finished;
    if (!QDir().mkpath(home))
        return tl::make_unexpected(systemFailure(EACCES, home));
    // Told first: a file whose origin is not known could not be edited again.
    const QJsonObject origin{{"path"_L1, QFileInfo(from).absoluteFilePath()}, {"conversion"_L1, wanted.toJson()}};
    if (auto told = writeFile(QDir(home).filePath(originName), QJsonDocument(origin).toJson()); !told)
        return tl::make_unexpected(told.error());
    Result<QString> made = image ? fitImage(from, home, *info, wanted, progress) : fitStreams(from, home, *info, wanted, progress);
    if (!made) {
        QFile::remove(QDir(home).filePath(originName));
        QDir().rmdir(home); // only where nothing else is in it
    }
    return made;
}

Result<Origin> originOf(const QString &path)
{
    QFile file(QFileInfo(path).absoluteDir().filePath(originName));
    const auto none = [&] {
        return tl::make_unexpected(Failure{Failure::Kind::NotFound,
                                           QCoreApplication::translate("media", "“%1” is an original.").arg(shownName(path))});
    };
    if (!file.open(QIODevice::ReadOnly))
        return none();
    const QJsonObject json = QJsonDocument::fromJson(file.read(1 << 16)).object();
    const QString original = json.value("path"_L1).toString();
    if (original.isEmpty() || !QFileInfo(original).isFile())
        return none();
    return Origin{original, Conversion::fromJson(json.value("conversion"_L1).toObject())};
}

} // namespace media
