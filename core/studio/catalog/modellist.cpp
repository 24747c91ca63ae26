// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/modellist.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace studio {

void describeTask(Model &model)
{
    struct Task
    {
        QString takes, makes;
    };
    static const QHash<QString, Task> special{
        {u"speech-to-text"_s, {u"audio"_s, u"text"_s}},   {u"text-to-speech"_s, {u"text"_s, u"audio"_s}},
        {u"speech-to-speech"_s, {u"audio"_s, u"audio"_s}}, {u"vision"_s, {u"image"_s, u"text"_s}},
        {u"llm"_s, {u"text"_s, u"text"_s}},               {u"training"_s, {u"archive"_s, u"file"_s}},
        {u"json"_s, {u"text"_s, u"text"_s}},
    };
    // The category decides; where it is unknown the id often says it.
    QStringList candidates{model.category};
    candidates += model.endpoint.split(u'/');
    for (const QString &candidate : candidates) {
        if (const auto task = special.constFind(candidate); task != special.constEnd()) {
            model.takes = task->takes;
            model.makes = task->makes;
            return;
        }
        const qsizetype middle = candidate.indexOf("-to-"_L1);
        if (middle > 0) {
            model.takes = candidate.left(middle);
            model.makes = candidate.mid(middle + 4);
            return;
        }
    }
}

std::vector<Model> modelsFromJson(const QByteArray &json)
{
    std::vector<Model> models;
    const QJsonArray entries = QJsonDocument::fromJson(json).array();
    models.reserve(std::size_t(entries.size()));
    for (const auto &entry : entries) {
        Model model;
        model.endpoint = entry["endpoint"_L1].toString();
        model.title = entry["title"_L1].toString(model.endpoint);
        model.maker = entry["maker"_L1].toString();
        model.category = entry["category"_L1].toString();
        model.family = entry["family"_L1].toString();
        model.realtime = entry["realtime"_L1].toBool();
        if (entry["price"_L1].isDouble())
            model.unitPrice = entry["price"_L1].toDouble();
        model.priceUnit = entry["unit"_L1].toString();
        describeTask(model);
        if (!fileNameFor(model.endpoint).isEmpty())
            models.push_back(std::move(model));
    }
    return models;
}

QByteArray modelsToJson(const std::vector<Model> &models)
{
    QJsonArray entries;
    for (const Model &model : models) {
        QJsonObject entry{{u"endpoint"_s, model.endpoint}, {u"title"_s, model.title},
                          {u"category"_s, model.category}, {u"family"_s, model.family}};
        if (!model.maker.isEmpty())
            entry.insert(u"maker"_s, model.maker);
        if (model.realtime)
            entry.insert(u"realtime"_s, true);
        if (model.unitPrice) {
            entry.insert(u"price"_s, *model.unitPrice);
            entry.insert(u"unit"_s, model.priceUnit);
        }
        entries.append(entry);
    }
    return QJsonDocument(entries).toJson(QJsonDocument::Compact);
}

QString fileNameFor(const QString &endpoint)
{
    static const QRegularExpression id(u"^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)+$"_s);
    constexpr int longest = 200; // a file name on every file system
    if (endpoint.size() > longest || !id.match(endpoint).hasMatch())
        return {};
    return QString(endpoint).replace("/"_L1, "__"_L1) + u".json"_s;
}

} // namespace studio
