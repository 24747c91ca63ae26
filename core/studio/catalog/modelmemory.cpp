// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/modelmemory.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

QStringList textsIn(const QJsonValue &list)
{
    QStringList texts;
    for (const auto &entry : list.toArray()) {
        if (entry.isString() && !texts.contains(entry.toString()))
            texts << entry.toString();
    }
    return texts;
}

bool isAmount(double number)
{
    return std::isfinite(number) && number >= 0;
}

void keepLast(std::deque<double> &numbers, double number)
{
    if (!isAmount(number))
        return;
    numbers.push_back(number);
    if (numbers.size() > RunRecords::remembered)
        numbers.pop_front();
}

QJsonArray arrayOf(const std::deque<double> &numbers)
{
    QJsonArray array;
    for (const double number : numbers)
        array.append(number);
    return array;
}

} // namespace

Favourites Favourites::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    Favourites kept;
    kept.favourites = textsIn(document["favourites"_L1]);
    kept.recents = textsIn(document["recents"_L1]).mid(0, mostRecents);
    return kept;
}

QByteArray Favourites::toJson() const
{
    return QJsonDocument(QJsonObject{{u"favourites"_s, QJsonArray::fromStringList(favourites)},
                                     {u"recents"_s, QJsonArray::fromStringList(recents)}})
        .toJson(QJsonDocument::Compact);
}

bool Favourites::set(const QString &endpoint, bool favourite)
{
    if (favourites.contains(endpoint) == favourite)
        return false;
    if (favourite)
        favourites << endpoint;
    else
        favourites.removeAll(endpoint);
    return true;
}

bool Favourites::touch(const QString &endpoint)
{
    if (!recents.isEmpty() && recents.front() == endpoint)
        return false;
    recents.removeAll(endpoint);
    recents.prepend(endpoint);
    recents = recents.mid(0, mostRecents);
    return true;
}

RunRecords RunRecords::fromJson(const QByteArray &json)
{
    RunRecords all;
    const QJsonObject models = QJsonDocument::fromJson(json)["runs"_L1].toObject();
    for (auto model = models.begin(); model != models.end(); ++model) {
        Record record;
        for (const auto &number : model.value()["seconds"_L1].toArray())
            keepLast(record.seconds, number.toDouble(-1));
        for (const auto &number : model.value()["dollars"_L1].toArray())
            keepLast(record.dollars, number.toDouble(-1));
        record.runs = std::max(int(record.seconds.size()), model.value()["count"_L1].toInt());
        all.m_records.insert(model.key(), record);
    }
    return all;
}

QByteArray RunRecords::toJson() const
{
    QJsonObject models;
    for (auto record = m_records.begin(); record != m_records.end(); ++record)
        models.insert(record.key(), QJsonObject{{u"count"_s, record->runs},
                                                {u"seconds"_s, arrayOf(record->seconds)},
                                                {u"dollars"_s, arrayOf(record->dollars)}});
    return QJsonDocument(QJsonObject{{u"runs"_s, models}}).toJson(QJsonDocument::Compact);
}

void RunRecords::add(const QString &endpoint, double seconds, std::optional<double> dollars)
{
    if (!isAmount(seconds))
        return;
    Record &record = m_records[endpoint];
    ++record.runs;
    keepLast(record.seconds, seconds);
    if (dollars)
        keepLast(record.dollars, *dollars);
}

void RunRecords::applyTo(Model &model) const
{
    const auto record = m_records.constFind(model.endpoint);
    if (record == m_records.constEnd())
        return;
    model.runs = record->runs;
    if (!record->seconds.empty()) {
        std::vector<double> sorted(record->seconds.begin(), record->seconds.end());
        const auto middle = sorted.begin() + std::ptrdiff_t(sorted.size() / 2);
        std::nth_element(sorted.begin(), middle, sorted.end());
        model.usualSeconds = *middle;
    }
    if (!record->dollars.empty())
        model.usualDollars = std::accumulate(record->dollars.begin(), record->dollars.end(), 0.0) / double(record->dollars.size());
}

} // namespace studio
