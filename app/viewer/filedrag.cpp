// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/filedrag.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>
#include <QWidget>

namespace viewer {

namespace {
constexpr int pictureSize = 128;
} // namespace

std::unique_ptr<QMimeData> mimeDataFor(const std::vector<studio::Item> &items)
{
    QList<QUrl> urls;
    for (const studio::Item &item : items)
        urls << QUrl::fromLocalFile(item.path);
    auto data = std::make_unique<QMimeData>();
    data->setUrls(urls);
    return data;
}

void dragFiles(QWidget *source, const std::vector<studio::Item> &items, const QPixmap &picture)
{
    if (items.empty())
        return;
    auto *drag = new QDrag(source); // Qt deletes it when the drag has ended
    drag->setMimeData(mimeDataFor(items).release());
    if (!picture.isNull()) {
        const qreal scale = source->devicePixelRatioF();
        QPixmap small = picture.scaled(QSize(pictureSize, pictureSize) * scale, Qt::KeepAspectRatio,
                                       Qt::SmoothTransformation);
        small.setDevicePixelRatio(scale);
        drag->setPixmap(small);
        drag->setHotSpot(QPoint(int(small.width() / scale) / 2, int(small.height() / scale) / 2));
    }
    // Qt offers no other way to start a drag; the platform decides whether this waits.
    drag->exec(Qt::CopyAction, Qt::CopyAction);
}

void DragGesture::press(const QMouseEvent &event)
{
    if (event.button() == Qt::LeftButton)
        m_start = event.position().toPoint();
}

void DragGesture::release()
{
    m_start.reset();
}

bool DragGesture::startsWith(const QMouseEvent &event)
{
    if (!m_start || !(event.buttons() & Qt::LeftButton))
        return false;
    if ((event.position().toPoint() - *m_start).manhattanLength() <
        QApplication::startDragDistance())
        return false;
    m_start.reset();
    return true;
}

} // namespace viewer
