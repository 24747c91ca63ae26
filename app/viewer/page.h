// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every viewer page is: one for each kind of media, errors and empty ones included.

#include "studio/item.h"

#include <QDir>
#include <QJsonObject>
#include <QWidget>

namespace viewer {

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Shows the item; reads its file in the background.
    virtual void open(const studio::Item &item) = 0;
    // Stops what plays and lets go of memory. The page may be opened again.
    virtual void leave() = 0;
    // Onwards within what is shown: frames of a clip.
    virtual void stepBy(int) {}

    // Where caches and files that are made on the way may lie; the system's place for temporary files without one.
    void setFolder(const QString &folder) { m_folder = folder; }
    [[nodiscard]] QString folder() const { return m_folder.isEmpty() ? QDir::tempPath() + QStringLiteral("/gesso") : m_folder; }
    [[nodiscard]] QString inboxFolder() const { return folder() + QStringLiteral("/inbox"); }

Q_SIGNALS:
    // The file cannot be shown: a sentence that says why.
    void failed(const QString &sentence);
    // Something that was tried did not work; what is shown stays.
    void problem(const QString &sentence);
    // A file was made from the item, for the library to take; `what`: "frame", "clip". `about`: how, see studio/library/cutfacts.h.
    void made(const QString &path, const studio::Item &from, const QString &what, const QJsonObject &about = {});
    // A frame of the item is wanted elsewhere: "animate", "end-frame", "edit", "reference", "continue".
    void frameWanted(const QString &verb, const QString &path, const studio::Item &from);
    // The frame that is shown at that time is to stand for the item in lists.
    void posterWanted(qint64 id, double seconds);

private:
    QString m_folder;
};

} // namespace viewer
