// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Files frames of a live conversation, and what was recorded of it, in the library.
//
// The delivered bytes are written as they are, with the recipe embedded; the drawing, which the recipe holds
// as a data: address, becomes a file of its own under "Live drawings" named by its content, so that the
// recipe refers to it like any other recipe refers to its inputs.

#include "studio/item.h"

#include <QObject>

#include <memory>

namespace studio {

class Library;

class Keep final : public QObject
{
    Q_OBJECT

public:
    explicit Keep(Library &library, QObject *parent = nullptr);
    ~Keep() override;

public Q_SLOTS:
    // One after another, in the background.
    void keep(const QByteArray &bytes, const QString &contentType, const studio::Recipe &recipe);
    // A recording or a time lapse, whole: it is moved. A recipe that is embedded in it becomes the item's.
    void keepClip(const QString &path);
    // What an earlier program recorded and could not file any more; a recording that it died in is made whole first. What
    // holds no picture goes.
    void keepLeft(const QString &folder);

Q_SIGNALS:
    void keptClip(qint64 id, const QString &path);
    void rescuedClip(qint64 id, const QString &path); // the program that recorded it died
    void kept(qint64 id, const QString &path);
    void failed(const QString &message); // a sentence

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace studio
