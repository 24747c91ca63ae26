// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a drag or the clipboard brings, whatever program it comes from, as a value.

#include "media/media.h"
#include "studio/catalog/form.h"

#include <QImage>
#include <QList>
#include <QUrl>

#include <vector>

class QMimeData;

namespace compose {

struct Dropped
{
    QStringList files;   // local paths; folders too
    QList<QUrl> links;   // http and https
    QImage picture;      // pixels without a file
    QString text;        // words, when nothing else came

    [[nodiscard]] bool isEmpty() const { return files.isEmpty() && links.isEmpty() && picture.isNull() && text.isEmpty(); }
};

// `withPicture` false leaves pixels alone: decoding them is work that a mere drag-over need not do.
[[nodiscard]] Dropped droppedFrom(const QMimeData &mime, bool withPicture = true);
// True when there is anything at all that could be used; cheap.
[[nodiscard]] bool bringsSomething(const QMimeData &mime);

// Does a media field of this type take such a file? Sound fields take the sound of a clip.
[[nodiscard]] bool takes(studio::MediaType type, media::Kind kind);
// The kinds it takes; empty = all.
[[nodiscard]] std::vector<media::Kind> kindsFor(studio::MediaType type);
// Guessed from the name alone, for as long as the content has not been looked at.
[[nodiscard]] media::Kind kindFromName(const QString &fileName);
// "an image", "a video": for sentences.
[[nodiscard]] QString kindWord(media::Kind kind);
[[nodiscard]] QString wantedWord(studio::MediaType type);

} // namespace compose
