// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wordmark.h"

#include <QHash>
#include <QPainterPath>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

// Each stroke is a run of points on a grid of 4 × 6 (x, y as digits); strokes are separated by a space.
static QString strokesOf(QChar letter)
{
    static const QHash<QChar, QString> strokes{
        {u's', u"4202 0204 0444 4446 4606"_s}, {u'a', u"0242 4246 4606 0604 0444"_s},
        {u'n', u"0602 0232 3243 4346"_s}, {u'd', u"4046 4606 0602 0242"_s},
        {u'b', u"0006 0646 4642 4202"_s}, {u'o', u"0242 4246 4606 0602"_s},
        {u'x', u"0246 4206"_s}, {u'0', u"0040 4046 4606 0600"_s}, {u'1', u"1120 2026"_s},
        {u'2', u"0040 4043 4303 0306 0646"_s}, {u'3', u"0040 4046 4606 0343"_s},
        {u'4', u"0003 0343 4046"_s}, {u'5', u"4000 0003 0343 4346 4606"_s},
        {u'6', u"4000 0006 0646 4643 4303"_s}, {u'7', u"0040 4026"_s},
        {u'8', u"0040 4046 4606 0600 0343"_s}, {u'9', u"4303 0300 0040 4046 4606"_s},
        {u'-', u"0444"_s}, {u'.', u"2526"_s}};
    return strokes.value(letter);
}

static QPainterPath pathOf(const QString &text, double unit)
{
    QPainterPath path;
    double left = 0;
    for (const QChar letter : text) {
        for (const QString &stroke : strokesOf(letter).split(u' ', Qt::SkipEmptyParts)) {
            for (qsizetype i = 0; i + 1 < stroke.size(); i += 2) {
                const QPointF point(left + stroke.at(i).digitValue() * unit,
                                    stroke.at(i + 1).digitValue() * unit);
                i == 0 ? path.moveTo(point) : path.lineTo(point);
            }
        }
        left += (letter == u' ' ? 3.2 : 5.8) * unit;
    }
    return path;
}

void drawWordmark(QPainter &painter, const QSize &size, const QString &note)
{
    const double unit = std::clamp(std::min(size.width(), size.height()) / 330.0, 0.8, 8.0);
    const QPainterPath path = pathOf(u"sandbox "_s + note, unit);
    const double margin = 9 * unit;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(size.width() - margin - path.boundingRect().width(),
                      size.height() - margin - 6 * unit);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 90), unit * 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path.translated(0, unit * 0.4));
    painter.setPen(
        QPen(QColor(255, 255, 255, 215), unit * 0.95, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

} // namespace sandbox
