// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Takes files that were made from items here (a frame, a part of a clip, clips joined) into the library: moved into
// today's folder, with what they were made from.

#include "studio/item.h"

#include "media/media.h"

#include <QJsonObject>
#include <QObject>

namespace studio {

class Library;

// A file that this program made goes to `to`, which is free, as an item without a row; `note` goes into it, or beside it
// where its format has no place. When it fails the file is where it was. For pool threads.
[[nodiscard]] media::Result<Item> fileAway(const QString &from, const QString &to, const QByteArray &note = {});

class MadeFiles final : public QObject
{
    Q_OBJECT

public:
    explicit MadeFiles(Library &library, QObject *parent = nullptr);

    // `path` is moved. `what` stands in the provenance: "frame", "clip", "join". `about` is kept as the item's output: how it
    // was made, where that is worth knowing.
    void take(const QString &path, const std::vector<Item> &from, const QString &what, const QJsonObject &about = {});

Q_SIGNALS:
    void taken(qint64 id, const QString &path);
    void failed(const QString &sentence); // the file is where it was

private:
    Library &m_library;
};

} // namespace studio
