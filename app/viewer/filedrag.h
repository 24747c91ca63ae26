// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Files as a drag to another program: text/uri-list of the files themselves, copy only.

#include "studio/item.h"

#include <QPixmap>
#include <QPoint>

#include <optional>

class QMimeData;
class QMouseEvent;
class QWidget;

namespace viewer {

// Owned by the caller (a QDrag or the clipboard takes it).
[[nodiscard]] std::unique_ptr<QMimeData> mimeDataFor(const std::vector<studio::Item> &items);
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
