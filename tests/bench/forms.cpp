// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// gesso-bench-forms: what it costs to make forms of schemas, in one line of JSON (milliseconds). The first figures
// are of the bundled snapshot; "hostile" is an object with forty references to itself, from its text to the JSON of
// its form. Documents given as arguments are measured too.

#include "studio/catalog/modellist.h"
#include "studio/catalog/modelsearch.h"
#include "studio/catalog/schema.h"
#include "studio/catalog/validate.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#include <sys/resource.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

double msOf(const auto &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double peakMiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray fanOfItself()
{
    QJsonObject properties;
    for (int i = 0; i < 40; ++i)
        properties.insert(u"f%1"_s.arg(i), QJsonObject{{u"$ref"_s, u"#/components/schemas/FanInput"_s}});
    const QJsonObject fan{{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    const QJsonObject schema{{u"schema"_s, QJsonObject{{u"$ref"_s, u"#/components/schemas/FanInput"_s}}}};
    const QJsonObject content{{u"content"_s, QJsonObject{{u"application/json"_s, schema}}}};
    return QJsonDocument(QJsonObject{
        {u"paths"_s, QJsonObject{{u"/x"_s, QJsonObject{{u"post"_s, QJsonObject{{u"requestBody"_s, content}}}}}}},
        {u"components"_s, QJsonObject{{u"schemas"_s, QJsonObject{{u"FanInput"_s, fan}}}}}}).toJson();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList paths = QCoreApplication::arguments().mid(1);
    const QDir snapshot(u":/models"_s);
    for (const QString &name : snapshot.entryList({u"*.json"_s})) {
        if (name != "index.json"_L1)
            paths << snapshot.filePath(name);
    }
    QJsonObject figures;
    figures[u"startup_list"_s] = msOf([] { static_cast<void>(studio::modelsFromJson(read(u":/models/index.json"_s))); });
    { // What one key in the picker's search costs, in a list as long as fal's.
        std::vector<studio::Model> models = studio::modelsFromJson(read(u":/models/index.json"_s));
        const std::size_t known = models.size();
        for (std::size_t i = 0; known > 0 && models.size() < 2000; ++i) {
            studio::Model model = models[i % known];
            model.endpoint += u"/v%1"_s.arg(i);
            models.push_back(model);
        }
        const studio::ModelIndex index(models);
        double slowest = 0;
        const QString text = u"kling video pro image"_s;
        for (qsizetype length = 1; length <= text.size(); ++length)
            slowest = std::max(slowest, msOf([&] { static_cast<void>(index.ranked(text.first(length))); }));
        figures[u"search_of_2000_slowest_key"_s] = slowest;
    }
    figures[u"first_form"_s] = msOf([&] { // with the overlays read
        static_cast<void>(studio::formFromOpenApi(QJsonDocument::fromJson(read(paths.last())).object()));
    });
    std::vector<std::pair<double, QString>> whole;
    double values = 0;
    for (const QString &path : std::as_const(paths)) {
        const QByteArray text = read(path);
        studio::Form form;
        whole.emplace_back(msOf([&] {
            if (auto made = studio::formFromOpenApi(QJsonDocument::fromJson(text).object()))
                form = std::move(*made);
        }), path.section(u'/', -1));
        values = std::max(values, msOf([&] { // what each change of a value costs
            const studio::Values entered = studio::defaultValues(form);
            static_cast<void>(studio::validate(form, entered));
            static_cast<void>(studio::bodyFor(form, entered));
        }));
    }
    std::ranges::sort(whole);
    figures[u"documents"_s] = qint64(whole.size());
    figures[u"form_median"_s] = whole[whole.size() / 2].first;
    figures[u"form_slowest"_s] = whole.back().first;
    figures[u"slowest"_s] = whole.back().second;
    figures[u"check_and_body_slowest"_s] = values;
    figures[u"peak_before_hostile"_s] = peakMiB();
    qsizetype size = 0;
    const QByteArray hostile = fanOfItself();
    figures[u"hostile"_s] = msOf([&] {
        if (const auto form = studio::formFromOpenApi(QJsonDocument::fromJson(hostile).object()))
            size = QJsonDocument(studio::formToJson(*form)).toJson().size();
    });
    figures[u"hostile_kib"_s] = size / 1024;
    figures[u"peak"_s] = peakMiB();
    QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
