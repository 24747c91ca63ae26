// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/billing.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

QJsonArray imagesOf(const QJsonValue &output)
{
    if (output[u"images"].isArray())
        return output[u"images"].toArray();
    return output[u"image"].isObject() ? QJsonArray{output[u"image"]} : QJsonArray();
}

// Durations are numbers, or texts such as "5" and "8s".
double secondsOf(const QJsonValue &input)
{
    const QJsonValue duration = input[u"duration"];
    if (duration.isDouble())
        return duration.toDouble();
    QString text = duration.toString();
    if (text.endsWith(u's'))
        text.chop(1);
    const double seconds = text.toDouble();
    return seconds > 0 ? seconds : 5;
}

} // namespace

double billableUnits(const QString &unit, const QJsonValue &input, const QJsonValue &output)
{
    const QJsonArray images = imagesOf(output);
    if (unit == "megapixel"_L1) {
        double pixels = 0;
        for (const QJsonValue &image : images)
            pixels += image[u"width"].toDouble() * image[u"height"].toDouble();
        return pixels > 0 ? pixels / 1e6 : 1;
    }
    if (unit == "image"_L1)
        return images.isEmpty() ? 1 : double(images.size());
    if (unit == "second"_L1)
        return secondsOf(input);
    return 1;
}

} // namespace sandbox
