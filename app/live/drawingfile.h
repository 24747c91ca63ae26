// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The drawing on the disk: kept by itself a moment after each change, so that it survives the program; opened, saved, made new;
// pictures brought in from files, the clipboard, or dropped on the canvas.

#include "paint/document.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QMenu;
class QMimeData;

namespace live {

class Canvas;

class DrawingFile final : public QObject
{
    Q_OBJECT

public:
    explicit DrawingFile(Canvas &canvas); // which outlives it
    ~DrawingFile() override;              // keeps what was not kept yet

    // Shows the drawing of last time, and keeps this one in the same place from now on.
    void keepIn(const QString &folder);
    void addActions(QMenu &menu);

    void create(const QSize &size);
    void open(const QString &path);  // a drawing takes the place of this one, a picture becomes a layer
    void save(const QString &path);  // .ora, or the whole as one picture
    [[nodiscard]] bool insert(const QMimeData &data);

Q_SIGNALS:
    void problem(const QString &sentence);

protected:
    bool eventFilter(QObject *canvas, QEvent *event) override; // drops

private:
    void keep();
    void replace(const paint::Document &document);
    void goBack();
    void askForSize();
    void askForFile();
    void askWhere();
    void paste();

    Canvas &m_canvas;
    QString m_kept; // path; empty: it is not kept
    QTimer m_pause;
    bool m_isKeeping = false;
    bool m_isBehind = false;
    std::optional<paint::Document> m_before; // what a new drawing took the place of
};

} // namespace live
