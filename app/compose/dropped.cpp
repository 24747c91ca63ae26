// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/dropped.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QMimeDatabase>

namespace compose {
namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("compose::Dropped", sentence);
}

} // namespace

Dropped droppedFrom(const QMimeData &mime, bool withPicture)
{
    Dropped result;
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile())
            result.files << url.toLocalFile();
        else if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
            result.links << url;
    }
    // A browser gives the pixels beside the address; the address keeps the original file.
    if (withPicture && result.files.isEmpty() && result.links.isEmpty() && mime.hasImage())
        result.picture = qvariant_cast<QImage>(mime.imageData());
    if (result.files.isEmpty() && result.links.isEmpty() && result.picture.isNull() && mime.hasText()) {
        const QUrl url(mime.text().trimmed(), QUrl::StrictMode);
        if (url.isValid() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")))
            result.links << url;
        else if (url.isValid() && url.isLocalFile())
            result.files << url.toLocalFile();
        else
            result.text = mime.text();
    }
    return result;
}

bool bringsSomething(const QMimeData &mime)
{
    return mime.hasUrls() || mime.hasImage() || mime.hasText();
}

bool takes(studio::MediaType type, media::Kind kind)
{
    switch (type) {
    case studio::MediaType::Image:
    case studio::MediaType::Mask:
        return kind == media::Kind::Image;
    case studio::MediaType::Video:
        return kind == media::Kind::Video;
    case studio::MediaType::Audio:
        return kind == media::Kind::Audio || kind == media::Kind::Video;
    case studio::MediaType::Archive:
        return kind == media::Kind::Archive;
    case studio::MediaType::Model3D:
        return kind == media::Kind::Model3D;
    case studio::MediaType::File:
        return true;
    }
    return false;
}

std::vector<media::Kind> kindsFor(studio::MediaType type)
{
    if (type == studio::MediaType::File)
        return {};
    std::vector<media::Kind> kinds;
    for (const media::Kind kind : {media::Kind::Image, media::Kind::Video, media::Kind::Audio, media::Kind::Archive, media::Kind::Model3D}) {
        if (takes(type, kind))
            kinds.push_back(kind);
    }
    return kinds;
}

media::Kind kindFromName(const QString &fileName)
{
    static const QMimeDatabase types;
    const QString name = types.mimeTypeForFile(fileName, QMimeDatabase::MatchExtension).name();
    if (name.startsWith(QLatin1String("image/")))
        return media::Kind::Image;
    if (name.startsWith(QLatin1String("video/")))
        return media::Kind::Video;
    if (name.startsWith(QLatin1String("audio/")))
        return media::Kind::Audio;
    if (name.startsWith(QLatin1String("text/")))
        return media::Kind::Text;
    if (name.startsWith(QLatin1String("model/")))
        return media::Kind::Model3D;
    if (name == QLatin1String("application/zip") || name.contains(QLatin1String("tar")))
        return media::Kind::Archive;
    return media::Kind::Other;
}

QString kindWord(media::Kind kind)
{
    switch (kind) {
    case media::Kind::Image:
        return say(QT_TRANSLATE_NOOP("compose::Dropped", "an image"));
    case media::Kind::Video:
        return say(QT_TRANSLATE_NOOP("compose::Dropped", "a video"));
    case media::Kind::Audio:
        return say(QT_TRANSLATE_NOOP("compose::Dropped", "a sound"));
    case media::Kind::Text:
        return say(QT_TRANSLATE_NOOP("compose::Dropped", "a text"));
    case media::Kind::Model3D:
        return say(QT_TRANSLATE_NOOP("compose::Dropped", "a 3D model"));
    case media::Kind::Archive:
        return say(QT_TRANSLATE_NOOP("compose::Dropped", "an archive"));
    case media::Kind::Other:
        return say(QT_TRANSLATE_NOOP("compose::Dropped", "a file of another kind"));
    }
    return {};
}

QString wantedWord(studio::MediaType type)
{
    switch (type) {
    case studio::MediaType::Image:
    case studio::MediaType::Mask:
        return say(QT_TRANSLATE_NOOP("compose::Dropped", "an image"));
    case studio::MediaType::Video:
        return say(QT_TRANSLATE_NOOP("compose::Dropped", "a video"));
    case studio::MediaType::Audio:
        return say(QT_TRANSLATE_NOOP("compose::Dropped", "a sound"));
    case studio::MediaType::Archive:
        return say(QT_TRANSLATE_NOOP("compose::Dropped", "an archive"));
    case studio::MediaType::Model3D:
        return say(QT_TRANSLATE_NOOP("compose::Dropped", "a 3D model"));
    case studio::MediaType::File:
        return say(QT_TRANSLATE_NOOP("compose::Dropped", "a file"));
    }
    return {};
}

} // namespace compose
