// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The visible parts of a picture that is shown smaller than it is, scaled in the background. Until they are there, a
// rougher drawing stands in. Memory for about twice what is seen, however large the picture is.

#include "viewer/picture.h"

#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>

class QPainter;

namespace viewer {

class Tiles final : public QObject
{
    Q_OBJECT

public:
    static constexpr int side = 256; // device pixels

    using QObject::QObject;

    void setPicture(const Picture &picture);
    // `area` is where all of the picture lies, `visible` what is seen of the widget, both in widget units on whole device
    // pixels; asks for what is missing.
    void paint(QPainter &painter, const QRectF &area, const QRectF &visible, qreal ratio);
    // Everything that was asked for is there.
    [[nodiscard]] bool isComplete() const { return m_wanted.isEmpty() && m_inFlight.isEmpty(); }

Q_SIGNALS:
    void ready(); // paint again

private:
    void fetch();

    Picture m_picture;
    QSize m_scaled; // device pixels
    QHash<QPoint, QPixmap> m_tiles;
    QList<QPoint> m_wanted; // the first one next
    QSet<QPoint> m_inFlight;
    int m_generation = 0; // of picture and size: answers for an older one are dropped
};

} // namespace viewer
