// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/itemrow.h"

#include "studio/jobs/fingerprint.h"
#include "studio/words.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject parsed(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

QJsonArray parsedList(const QVariant &value)
{
    const QByteArray text = value.toByteArray();
    return text.size() <= 2 ? QJsonArray() : QJsonDocument::fromJson(text).array();
}

bool contains(const QJsonValue &value, const QStringList &texts)
{
    if (value.isString())
        return texts.contains(value.toString());
    if (value.isArray())
        return std::ranges::any_of(value.toArray(), [&texts](const QJsonValue &entry) { return contains(entry, texts); });
    const QJsonObject object = value.toObject();
    return std::any_of(object.begin(), object.end(), [&texts](const QJsonValue &entry) { return contains(entry, texts); });
}

// "key value key value": found as the phrase "seed 42".
void addParameters(QStringList &words, const QString &key, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            addParameters(words, it.key(), it.value());
    } else if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray())
            addParameters(words, key, entry);
    } else if (value.isBool()) {
        words << key << (value.toBool() ? u"true"_s : u"false"_s);
    } else if (value.isString() ? value.toString().size() < 200 : value.isDouble()) {
        words << key << value.toVariant().toString();
    }
}

} // namespace

QString storedPath(const QString &path, const QString &libraryFolder)
{
    const QString prefix = libraryFolder + u'/';
    return path.startsWith(prefix) ? path.mid(prefix.size()) : path;
}

QString absolutePath(const QString &stored, const QString &libraryFolder)
{
    return QDir::isAbsolutePath(stored) ? stored : libraryFolder + u'/' + stored;
}

QVariantList factValues(const Item &item, const QString &libraryFolder)
{
    return {storedPath(item.path, libraryFolder),
            media::kindName(item.kind),
            item.mimeType,
            item.sha256,
            item.bytes,
            item.size.isValid() ? item.size.width() : 0,
            item.size.isValid() ? item.size.height() : 0,
            item.seconds,
            item.created.toUTC().toString(Qt::ISODateWithMs),
            item.recipe ? QVariant(compact(item.recipe->toJson())) : QVariant(),
            item.jobId,
            item.requestId,
            item.output.isEmpty() ? QVariant() : QVariant(compact(item.output)),
            item.seed ? QVariant(*item.seed) : QVariant(),
            item.dollars ? QVariant(*item.dollars) : QVariant(),
            item.queueSeconds,
            item.inferenceSeconds,
            item.transferSeconds,
            item.recipe ? fingerprintOf(*item.recipe) : QString(),
            item.batch(),
            item.recipe ? item.recipe->endpoint : QString(),
            item.created.isValid() ? item.created.toMSecsSinceEpoch() : 0,
            item.origin,
            item.contentHash,
            item.elsewhere.isEmpty() ? QVariant() : QVariant(compact(item.elsewhere))};
}

QVariantList markValues(const Item &item)
{
    const QStringList tags = cleanTags(item.tags);
    QString line;
    for (const QString &tag : tags)
        line += u'\n' + tag.toCaseFolded();
    return {std::clamp(item.rating, 0, 5), item.favourite, labelName(item.label),
            tags.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(tags)).toJson(QJsonDocument::Compact)),
            line.isEmpty() ? line : line + u'\n'};
}

QStringList cleanTags(const QStringList &tags)
{
    QStringList clean;
    for (const QString &tag : tags) {
        if (const QString simple = tag.simplified(); !simple.isEmpty() && !clean.contains(simple, Qt::CaseInsensitive))
            clean << simple;
    }
    return clean;
}

Item itemFromRow(const QSqlQuery &row, const QString &libraryFolder)
{
    int column = 0;
    const auto next = [&row, &column] { return row.value(column++); };
    Item item;
    item.id = next().toLongLong();
    item.path = absolutePath(next().toString(), libraryFolder);
    item.kind = media::kindFromName(next().toString());
    item.mimeType = next().toString();
    item.sha256 = next().toString();
    item.bytes = next().toLongLong();
    const int width = next().toInt();
    const int height = next().toInt();
    if (width > 0 && height > 0)
        item.size = {width, height};
    item.seconds = next().toDouble();
    item.created = QDateTime::fromString(next().toString(), Qt::ISODateWithMs).toUTC();
    if (const QVariant recipe = next(); !recipe.isNull()) {
        if (auto read = Recipe::fromJson(parsed(recipe)))
            item.recipe = *std::move(read);
    }
    item.jobId = next().toString();
    item.requestId = next().toString();
    item.output = parsed(next());
    if (const QVariant seed = next(); !seed.isNull())
        item.seed = seed.toLongLong();
    if (const QVariant dollars = next(); !dollars.isNull())
        item.dollars = dollars.toDouble();
    item.queueSeconds = next().toDouble();
    item.inferenceSeconds = next().toDouble();
    item.transferSeconds = next().toDouble();
    item.origin = next().toString();
    item.contentHash = next().toString();
    item.elsewhere = parsed(next());
    item.rating = next().toInt();
    item.favourite = next().toBool();
    item.label = labelFromName(next().toString());
    for (const QJsonValue &tag : parsedList(next()))
        item.tags << tag.toString();
    for (const QJsonValue &parent : parsedList(next()))
        item.parents.push_back({parent[0].toString(), parent[1].toString()});
    return item;
}

QVariantList wordsOf(const Item &item)
{
    QStringList parameters;
    const QJsonObject values = item.recipe ? item.recipe->values : item.elsewhere;
    QString prompt = promptOf(values);
    addParameters(parameters, {}, values);
    if (item.seed)
        parameters << u"seed"_s << QString::number(*item.seed);
    parameters << u"kind"_s << media::kindName(item.kind);
    if (prompt.isEmpty())
        prompt = item.output.value("text"_L1).toString().left(4000);
    return {prompt, item.recipe ? item.recipe->endpoint : item.elsewhere.value("model"_L1).toString(), parameters.join(u' '), QFileInfo(item.path).fileName(),
            tagWords(item.tags)};
}

QString tagWords(const QStringList &tags)
{
    return cleanTags(tags).join(u" ; "_s);
}

std::vector<Parent> parentsIn(const Recipe &recipe)
{
    std::vector<Parent> parents;
    for (const InputFile &input : recipe.inputs) {
        if (input.sha256.isEmpty())
            continue;
        const QStringList names{QUrl::fromLocalFile(input.path).toString(), input.path, u"gesso:sha256:"_s + input.sha256};
        Parent parent{.sha256 = input.sha256, .field = {}};
        for (auto it = recipe.values.begin(); it != recipe.values.end() && parent.field.isEmpty(); ++it)
            parent.field = contains(it.value(), names) ? it.key() : QString();
        if (std::ranges::find(parents, parent) == parents.end())
            parents.push_back(parent);
    }
    return parents;
}

} // namespace studio
