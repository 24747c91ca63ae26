// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/marks.h"

#include "media/besidefile.h"
#include "media/files.h"
#include "media/tagplace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <optional>

namespace media {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestRewritten = 256LL * 1024 * 1024;
constexpr qint64 largestSidecar = 4LL * 1024 * 1024;
const auto marksKey = "marks"_L1;

QJsonObject toObject(const Marks &marks)
{
    QJsonObject object;
    if (marks.rating > 0)
        object.insert("rating"_L1, marks.rating);
    if (marks.favourite)
        object.insert("favourite"_L1, true);
    if (!marks.label.isEmpty())
        object.insert("label"_L1, marks.label);
    if (!marks.tags.isEmpty())
        object.insert("tags"_L1, QJsonArray::fromStringList(marks.tags));
    if (marks.poster >= 0)
        object.insert("poster"_L1, marks.poster);
    return object;
}

Marks fromObject(const QJsonObject &object)
{
    Marks marks{.rating = std::clamp(object.value("rating"_L1).toInt(), 0, 5),
                .favourite = object.value("favourite"_L1).toBool(),
                .label = object.value("label"_L1).toString(),
                .tags = {},
                .poster = std::max(-1.0, object.value("poster"_L1).toDouble(-1))};
    for (const QJsonValue &tag : object.value("tags"_L1).toArray()) {
        if (!tag.toString().isEmpty())
            marks.tags << tag.toString();
    }
    return marks;
}

// Empty where there is none. NotFound never; Broken where somebody else's text has the name.
Result<QJsonObject> sidecarOf(const QString &path)
{
    QFile file(sidecarPath(path));
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(fileFailure(file, file.fileName()));
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largestSidecar));
    if (!document.isObject()) {
        return tl::make_unexpected(Failure{
            Failure::Kind::Broken,
            QCoreApplication::translate("media", "“%1” cannot be read and is left alone.").arg(shownName(file.fileName()))});
    }
    return document.object();
}

// Everything else in it stays; it goes when nothing is left. Unset: the file itself says it.
Result<void> setInSidecar(const QString &path, const std::optional<Marks> &marks)
{
    const Result<QJsonObject> before = sidecarOf(path);
    if (!before)
        return tl::make_unexpected(before.error());
    QJsonObject object = *before;
    if (marks)
        object.insert(marksKey, toObject(*marks));
    else
        object.remove(marksKey);
    if (object == *before)
        return {};
    if (object.isEmpty()) {
        QFile file(sidecarPath(path));
        return file.remove() ? Result<void>() : tl::make_unexpected(fileFailure(file, file.fileName()));
    }
    return writeFile(sidecarPath(path), QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<Marks> readInside(const TagPlace &place, const QString &path)
{
    const auto broken = [&] {
        return tl::make_unexpected(
            Failure{Failure::Kind::Broken,
                    QCoreApplication::translate("media", "The metadata of “%1” cannot be read.").arg(shownName(path))});
    };
    if (std::holds_alternative<XmpPlace>(place)) {
        const auto marks = readXmpMarks(QFile::encodeName(path));
        return marks ? Result<Marks>(*marks) : broken();
    }
    const TagResult text = readTag(place, path, TagName::Marks);
    if (!text)
        return broken();
    return *text ? marksFromJson(QByteArray::fromStdString(**text)) : Marks();
}

Result<void> writeInside(const TagPlace &place, const QString &path, const Marks &marks)
{
    if (const Result<Marks> there = readInside(place, path); there && *there == marks)
        return {};
    if (QFileInfo(path).size() > largestRewritten) {
        return tl::make_unexpected(
            Failure{Failure::Kind::Unsupported,
                    QCoreApplication::translate("media", "“%1” is too large to be written again.").arg(shownName(path))});
    }
    if (std::holds_alternative<XmpPlace>(place)) {
        return changeBeside(
            path, place,
            {.change = [&](const QString &, const QString &to) { return writeXmpMarks(QFile::encodeName(to), marks); },
             .holds =
                 [&](const QString &changed) {
                     const auto back = readXmpMarks(QFile::encodeName(changed));
                     return back && *back == marks;
                 }});
    }
    return writeTag(path, place, TagName::Marks,
                    marks == Marks() ? TagValue() : TagValue(marksToJson(marks).toStdString()));
}

// As they are kept: a rating within its range, no empty tags and none twice, nothing that XML cannot hold.
Marks tidied(const Marks &marks)
{
    const auto plain = [](QString text) {
        text.removeIf([](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0xFFFE || c.unicode() == 0xFFFF; });
        return QString::fromUtf8(text.trimmed().toUtf8());
    };
    Marks tidy{.rating = std::clamp(marks.rating, 0, 5), .favourite = marks.favourite, .label = plain(marks.label), .tags = {}, .poster = std::isfinite(marks.poster) && marks.poster >= 0 ? marks.poster : -1};
    for (const QString &tag : marks.tags) {
        if (const QString text = plain(tag); !text.isEmpty() && !tidy.tags.contains(text))
            tidy.tags << text;
    }
    return tidy;
}

} // namespace

QString sidecarPath(const QString &path)
{
    return path + u".gesso.json"_s;
}

QByteArray marksToJson(const Marks &marks)
{
    return QJsonDocument(toObject(marks)).toJson(QJsonDocument::Compact);
}

Marks marksFromJson(const QByteArray &json)
{
    return fromObject(QJsonDocument::fromJson(json).object());
}

Result<void> writeMarks(const QString &path, const Marks &marks)
{
    const Marks wanted = tidied(marks);
    if (auto readable = checkReadable(path); !readable)
        return readable;
    const Result<TagPlace> place = tagPlaceOf(path);
    const Result<void> inside =
        place ? writeInside(*place, path, wanted) : Result<void>(tl::make_unexpected(place.error()));
    if (inside)
        return setInSidecar(path, {});
    // A full disk or a folder that cannot be written is no reason to try beside it.
    if (inside.error().kind != Failure::Kind::Unsupported && inside.error().kind != Failure::Kind::Broken)
        return inside;
    // What cannot be taken out of the file is taken back beside it.
    const bool nothingToSay = wanted == Marks() && (!place || readInside(*place, path) == Result<Marks>(Marks()));
    return setInSidecar(path, nothingToSay ? std::nullopt : std::optional(wanted));
}

Result<Marks> readMarks(const QString &path)
{
    if (auto readable = checkReadable(path); !readable)
        return tl::make_unexpected(readable.error());
    if (const Result<QJsonObject> sidecar = sidecarOf(path); sidecar && sidecar->contains(marksKey))
        return fromObject(sidecar->value(marksKey).toObject());
    const Result<TagPlace> place = tagPlaceOf(path);
    return place ? readInside(*place, path) : Marks();
}

} // namespace media
