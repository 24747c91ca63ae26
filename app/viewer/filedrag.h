// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Results for other programs, by dragging and by the clipboard. Copy only; the originals are never handed over to be
// changed: other programs get copies under their final names, made while the drag is on its way.

#include "studio/item.h"

#include <QPixmap>
#include <QPoint>

#include <functional>
#include <optional>

class QMimeData;
class QMouseEvent;
class QWidget;

namespace viewer {

// Puts them on the clipboard in every form there is: the files, a single picture itself, the recipes as JSON
// (application/x-gesso-recipe+json) and as text. In the background; `done` when they are there.
void copyToClipboard(QObject *context, const std::vector<studio::Item> &items, const std::function<void()> &done = {});
// The recipe that the clipboard has from copyToClipboard(), here or in another window; of several the first.
[[nodiscard]] std::optional<studio::Recipe> recipeIn(const QMimeData &mime);
// Prompt, model, seed and parameters, as a person reads them.
[[nodiscard]] QString recipeText(const studio::Item &item);
// Starts the drag and returns when it has ended.
void dragFiles(QWidget *source, const std::vector<studio::Item> &items, const QPixmap &picture);

// Tells a drag from a click: feed it the mouse events of a widget.
class DragGesture
{
public:
    void press(const QMouseEvent &event);
    void release();
    // True once, when the pointer has moved far enough with the button held down.
    [[nodiscard]] bool startsWith(const QMouseEvent &event);

private:
    std::optional<QPoint> m_start;
};

} // namespace viewer
