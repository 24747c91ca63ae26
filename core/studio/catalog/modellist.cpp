// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/modellist.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

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

namespace {

ModelState stateFromName(const QString &name)
{
    return name == "deprecated"_L1 ? ModelState::Deprecated : name == "unlisted"_L1 ? ModelState::Unlisted : ModelState::Listed;
}

QString nameOf(ModelState state)
{
    switch (state) {
    case ModelState::Listed:
        break;
    case ModelState::Deprecated:
        return u"deprecated"_s;
    case ModelState::Unlisted:
        return u"unlisted"_s;
    }
    return {};
}

Model modelFromJson(const QJsonObject &entry)
{
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
    model.state = stateFromName(entry["state"_L1].toString());
    model.description = entry["description"_L1].toString();
    model.tags = entry["tags"_L1].toVariant().toStringList();
    model.license = entry["license"_L1].toString();
    model.licenseUrl = QUrl(entry["license_url"_L1].toString());
    model.picture = QUrl(entry["picture"_L1].toString());
    model.updated = QDateTime::fromString(entry["updated"_L1].toString(), Qt::ISODateWithMs);
    describeTask(model);
    return model;
}

QJsonObject modelToJson(const Model &model)
{
    QJsonObject entry{{u"endpoint"_s, model.endpoint}, {u"title"_s, model.title},
                      {u"category"_s, model.category}, {u"family"_s, model.family}};
    const auto add = [&entry](const QString &key, const QString &text) {
        if (!text.isEmpty())
            entry.insert(key, text);
    };
    add(u"maker"_s, model.maker);
    if (model.realtime)
        entry.insert(u"realtime"_s, true);
    if (model.unitPrice)
        entry.insert(u"price"_s, *model.unitPrice);
    add(u"unit"_s, model.priceUnit);
    add(u"state"_s, nameOf(model.state));
    add(u"description"_s, model.description);
    if (!model.tags.isEmpty())
        entry.insert(u"tags"_s, QJsonArray::fromStringList(model.tags));
    add(u"license"_s, model.license);
    add(u"license_url"_s, model.licenseUrl.toString());
    add(u"picture"_s, model.picture.toString());
    if (model.updated.isValid())
        add(u"updated"_s, model.updated.toUTC().toString(Qt::ISODateWithMs));
    return entry;
}

} // namespace

KeptList listFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    KeptList list;
    list.refreshed = QDateTime::fromString(document["refreshed"_L1].toString(), Qt::ISODateWithMs);
    const QJsonArray entries = document.isArray() ? document.array() : document["models"_L1].toArray();
    list.models.reserve(std::size_t(entries.size()));
    for (const auto &entry : entries) {
        Model model = modelFromJson(entry.toObject());
        if (!fileNameFor(model.endpoint).isEmpty())
            list.models.push_back(std::move(model));
    }
    return list;
}

QByteArray listToJson(const KeptList &list)
{
    QJsonArray entries;
    for (const Model &model : list.models)
        entries.append(modelToJson(model));
    QJsonObject document{{u"models"_s, entries}};
    if (list.refreshed.isValid())
        document.insert(u"refreshed"_s, list.refreshed.toUTC().toString(Qt::ISODateWithMs));
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

std::vector<Model> modelsFromJson(const QByteArray &json)
{
    return listFromJson(json).models;
}

QByteArray modelsToJson(const std::vector<Model> &models)
{
    return listToJson({.refreshed = {}, .models = models});
}

void sortModels(std::vector<Model> &models)
{
    std::sort(models.begin(), models.end(), [](const Model &a, const Model &b) {
        if (const int order = a.family.compare(b.family, Qt::CaseInsensitive); order != 0)
            return order < 0;
        if (const int order = a.title.compare(b.title, Qt::CaseInsensitive); order != 0)
            return order < 0;
        return a.endpoint < b.endpoint;
    });
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
