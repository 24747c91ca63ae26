// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/mesh.h"

#include "sandbox/palette.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <vector>

namespace sandbox {

using namespace Qt::StringLiterals;

static void append(QByteArray &bytes, quint32 number)
{
    const quint32 little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

static void append(QByteArray &bytes, float number)
{
    quint32 bits = 0;
    std::memcpy(&bits, &number, sizeof bits);
    append(bytes, bits);
}

QByteArray gemMesh(quint64 seed)
{
    Dice dice(seed);
    const int sides = 6 + dice.below(7);
    const float tall = float(dice.between(0.7, 1.5));
    std::vector<std::array<float, 3>> points{{0, tall, 0}, {0, -tall, 0}};
    for (int i = 0; i < sides; ++i) {
        const double angle = 2 * 3.14159265358979 * i / sides;
        const double radius = dice.between(0.7, 1.0);
        points.push_back({float(radius * std::cos(angle)), float(dice.between(-0.15, 0.15)),
                          float(radius * std::sin(angle))});
    }
    QByteArray binary;
    std::array<float, 3> least = points.front();
    std::array<float, 3> most = points.front();
    for (const auto &point : points) {
        for (size_t axis = 0; axis < 3; ++axis) {
            append(binary, point[axis]);
            least[axis] = std::min(least[axis], point[axis]);
            most[axis] = std::max(most[axis], point[axis]);
        }
    }
    const qsizetype pointBytes = binary.size();
    for (quint32 i = 0; i < quint32(sides); ++i) {
        const quint32 here = 2 + i;
        const quint32 next = 2 + (i + 1) % quint32(sides);
        for (const quint32 corner : {0U, next, here, 1U, here, next})
            append(binary, corner);
    }
    const auto list = [](const std::array<float, 3> &v) {
        return QJsonArray{double(v[0]), double(v[1]), double(v[2])};
    };
    const QJsonObject document{
        {u"asset"_s, QJsonObject{{u"version"_s, u"2.0"_s}, {u"generator"_s, u"sandbox"_s}}},
        {u"scene"_s, 0},
        {u"scenes"_s, QJsonArray{QJsonObject{{u"nodes"_s, QJsonArray{0}}}}},
        {u"nodes"_s, QJsonArray{QJsonObject{{u"mesh"_s, 0}, {u"name"_s, u"sandbox"_s}}}},
        {u"meshes"_s,
         QJsonArray{QJsonObject{
             {u"primitives"_s,
              QJsonArray{QJsonObject{{u"attributes"_s, QJsonObject{{u"POSITION"_s, 0}}},
                                     {u"indices"_s, 1}}}}}}},
        {u"accessors"_s,
         QJsonArray{QJsonObject{{u"bufferView"_s, 0}, {u"componentType"_s, 5126},
                                {u"count"_s, qint64(points.size())}, {u"type"_s, u"VEC3"_s},
                                {u"min"_s, list(least)}, {u"max"_s, list(most)}},
                    QJsonObject{{u"bufferView"_s, 1}, {u"componentType"_s, 5125},
                                {u"count"_s, sides * 6}, {u"type"_s, u"SCALAR"_s}}}},
        {u"bufferViews"_s,
         QJsonArray{QJsonObject{{u"buffer"_s, 0}, {u"byteOffset"_s, 0}, {u"byteLength"_s, pointBytes}},
                    QJsonObject{{u"buffer"_s, 0}, {u"byteOffset"_s, pointBytes},
                                {u"byteLength"_s, binary.size() - pointBytes}}}},
        {u"buffers"_s, QJsonArray{QJsonObject{{u"byteLength"_s, binary.size()}}}}};
    QByteArray json = QJsonDocument(document).toJson(QJsonDocument::Compact);
    json.append((4 - json.size() % 4) % 4, ' ');
    QByteArray all = "glTF";
    append(all, 2U);
    append(all, quint32(12 + 8 + json.size() + 8 + binary.size()));
    append(all, quint32(json.size()));
    all += "JSON" + json;
    append(all, quint32(binary.size()));
    all += QByteArray("BIN\0", 4) + binary;
    return all;
}

} // namespace sandbox
