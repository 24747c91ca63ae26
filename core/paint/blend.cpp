// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/blend.h"

#include <QPainter>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace paint {

namespace {

QPainter::CompositionMode modeOf(Blend blend)
{
    switch (blend) {
    case Blend::Normal: return QPainter::CompositionMode_SourceOver;
    case Blend::Multiply: return QPainter::CompositionMode_Multiply;
    case Blend::Screen: return QPainter::CompositionMode_Screen;
    case Blend::Overlay: return QPainter::CompositionMode_Overlay;
    case Blend::Darken: return QPainter::CompositionMode_Darken;
    case Blend::Lighten: return QPainter::CompositionMode_Lighten;
    case Blend::Add: return QPainter::CompositionMode_Plus;
    case Blend::Difference: return QPainter::CompositionMode_Difference;
    }
    return QPainter::CompositionMode_SourceOver;
}

const std::array<std::pair<Blend, QString>, blendCount> &names()
{
    static const std::array<std::pair<Blend, QString>, blendCount> all{{{Blend::Normal, u"svg:src-over"_s},
                                                                        {Blend::Multiply, u"svg:multiply"_s},
                                                                        {Blend::Screen, u"svg:screen"_s},
                                                                        {Blend::Overlay, u"svg:overlay"_s},
                                                                        {Blend::Darken, u"svg:darken"_s},
                                                                        {Blend::Lighten, u"svg:lighten"_s},
                                                                        {Blend::Add, u"svg:plus"_s},
                                                                        {Blend::Difference, u"svg:difference"_s}}};
    return all;
}

} // namespace

void blendOver(QImage &below, const QImage &above, Blend blend, qreal opacity)
{
    QPainter painter(&below);
    blendOver(painter, above, blend, opacity);
}

void blendOver(QPainter &painter, const QImage &above, Blend blend, qreal opacity)
{
    painter.setCompositionMode(modeOf(blend));
    painter.setOpacity(opacity);
    painter.drawImage(0, 0, above);
}

QString openRasterName(Blend blend)
{
    for (const auto &[mode, name] : names()) {
        if (mode == blend)
            return name;
    }
    return names().front().second;
}

Blend blendFromOpenRaster(const QString &name)
{
    for (const auto &[mode, known] : names()) {
        if (known == name)
            return mode;
    }
    return Blend::Normal;
}

} // namespace paint
