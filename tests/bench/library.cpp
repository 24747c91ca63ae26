// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// gesso-bench-library [ITEMS [DATABASE [start]]]: what a large library costs, or its start alone, in one line of JSON
// (milliseconds, MiB). Generated rows without files; a database that is named is kept, and used again when it is there.

#include "library/gridlayout.h"
#include "studio/library/database.h"
#include "studio/library/itemmodel.h"
#include "studio/library/library.h"
#include "studio/library/marking.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double residentMiB()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QString text = QString::fromLatin1(file.readAll());
    return text.section(u"VmRSS:"_s, 1).section(u"kB"_s, 0, 0).trimmed().toDouble() / 1024;
}

studio::Item made(QRandomGenerator &random, int number)
{
    static const QStringList words{u"fox"_s, u"snow"_s, u"dusk"_s, u"portrait"_s, u"city"_s, u"rain"_s, u"neon"_s, u"forest"_s, u"cat"_s, u"mountain"_s, u"lens"_s, u"depth"_s,
                                   u"field"_s, u"watercolour"_s, u"ink"_s, u"robot"_s, u"castle"_s, u"ocean"_s, u"night"_s, u"glass"_s};
    static const QStringList models{u"fal-ai/flux/dev"_s, u"fal-ai/flux/schnell"_s, u"fal-ai/kling-video/v2/master"_s, u"fal-ai/recraft/v3"_s, u"fal-ai/imagen4"_s};
    QString prompt;
    for (int i = 0; i < 12; ++i)
        prompt += words.at(random.bounded(int(words.size()))) + u' ';
    prompt += QString::number(random.bounded(5000));
    studio::Item item{.path = u"/library/2026/%1.png"_s.arg(number),
                      .kind = number % 7 == 0 ? media::Kind::Video : media::Kind::Image,
                      .mimeType = u"image/png"_s,
                      .sha256 = QString::number(number, 16).rightJustified(64, u'0'),
                      .bytes = 1'500'000,
                      .size = {1024, 768},
                      .created = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + qint64(number) * 60'000, Qt::UTC)};
    item.recipe = studio::Recipe{.endpoint = models.at(random.bounded(int(models.size()))),
                                 .values = {{u"prompt"_s, prompt}, {u"image_size"_s, u"landscape_4_3"_s}, {u"num_inference_steps"_s, random.bounded(50)}, {u"guidance_scale"_s, 3.5},
                                            {u"num_images"_s, 1}, {u"enable_safety_checker"_s, true}, {u"output_format"_s, u"png"_s}},
                                 .created = item.created,
                                 .batch = u"batch-%1"_s.arg(number / 4)};
    item.jobId = u"job-%1"_s.arg(number);
    item.seed = random.generate();
    item.rating = random.bounded(6);
    return item;
}

void generate(studio::Library &library, int count)
{
    QRandomGenerator random(1);
    std::vector<studio::Item> items;
    for (int number = 0; number < count; ++number) {
        items.push_back(made(random, number));
        if (items.size() < 5000 && number + 1 < count)
            continue;
        const auto added = library.add(items);
        Q_UNUSED(added)
        items.clear();
    }
}

// Until the list has its first rows, and all of them; with the longest time that the event loop was held up.
struct Taken
{
    double first = -1, all = -1, held = 0;
};

Taken waitFor(studio::ItemModel &model, const QElapsedTimer &timer)
{
    Taken taken;
    QEventLoop loop;
    QTimer pulse;
    QElapsedTimer beat;
    beat.start();
    QObject::connect(&pulse, &QTimer::timeout, &loop, [&] {
        taken.held = std::max(taken.held, since(beat) - 1);
        beat.restart();
    });
    pulse.start(1);
    QObject::connect(&model, &studio::ItemModel::sectionsChanged, &loop, [&] {
        if (taken.first < 0 && model.rowCount() > 0) // that nothing fits takes the whole answer
            taken.first = since(timer);
    });
    QObject::connect(&model, &studio::ItemModel::searched, &loop, &QEventLoop::quit);
    if (!model.isComplete())
        loop.exec();
    taken.all = since(timer);
    return taken;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(1, u"250000"_s).toInt();
    const QTemporaryDir folder;
    const QString path = arguments.value(2, folder.filePath(u"gesso.db"_s));
    QJsonObject figures;
    {
        const auto database = studio::Database::open(path);
        if (!database)
            return 1;
        studio::Library library(**database, folder.path());
        if (library.count() < count)
            generate(library, count - int(library.count()));
    }
    const double before = residentMiB();
    QElapsedTimer timer;
    timer.start();
    const auto database = studio::Database::open(path);
    studio::Library library(**database, folder.path());
    figures[u"open"_s] = since(timer);
    studio::ItemModel model(library);
    const Taken start = waitFor(model, timer);
    figures[u"items"_s] = model.rowCount();
    figures[u"start_first"_s] = start.first;
    figures[u"start_all"_s] = start.all;
    figures[u"start_held"_s] = start.held;
    if (arguments.value(3) == "start"_L1) {
        QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << '\n';
        return 0;
    }
    timer.start();
    figures[u"count_and_bytes"_s] = [&] {
        static_cast<void>(library.count() + library.bytes());
        return since(timer);
    }();

    Taken worst;
    QString slowest, slowestWhole;
    for (const QString &text : {u"fox snow 4"_s, u"model:kling rating>=3"_s, u"steps>40 -fox"_s, u"\"fox snow\" OR castle before:2024-06"_s}) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            if (text.at(length - 1) == u' ')
                continue;
            timer.start();
            model.setFilter(text.left(length));
            const Taken key = waitFor(model, timer);
            if (key.first > worst.first)
                slowest = text.left(length);
            if (key.all > worst.all)
                slowestWhole = text.left(length);
            worst = {std::max(worst.first, key.first), std::max(worst.all, key.all), std::max(worst.held, key.held)};
        }
    }
    figures[u"key_first"_s] = worst.first;
    figures[u"key_slowest"_s] = slowest;
    figures[u"key_all"_s] = worst.all;
    figures[u"key_all_slowest"_s] = slowestWhole;
    figures[u"key_held"_s] = worst.held;
    // What nothing fits: the quickest of three times, since the answer is always the same.
    double worstNone = 0;
    for (const QString &text : {u"zzzz"_s, u"fox snow zzzz"_s, u"model:kling zzzz"_s, u"-fox -snow -dusk -portrait -city -rain -neon -forest -cat zzzz"_s,
                                u"label:red"_s, u"fav"_s, u"tag:night"_s, u"kind:audio"_s, u"w>5000"_s, u"s>5"_s, u"program:comfyui"_s, u"is:imported"_s,
                                u"has:transcript"_s, u"steps>90"_s, u"guidance<1"_s, u"cost>1"_s, u"size>1GB"_s, u"after:2026"_s, u"rating>=3 label:red"_s, u"fox fav"_s,
                                u"collection:best"_s, u"seed:7"_s, u"is:portrait"_s}) {
        double best = 1e9;
        for (int round = 0; round < 3; ++round) {
            model.setFilter({});
            waitFor(model, timer);
            timer.start();
            model.setFilter(text);
            best = std::min(best, waitFor(model, timer).all);
        }
        if (model.rowCount() > 0)
            QTextStream(stderr) << text << " fits something\n";
        figures[u"none "_s + text] = best;
        if (best > worstNone) {
            worstNone = best;
            figures[u"none_slowest"_s] = text;
        }
    }
    figures[u"none_all"_s] = worstNone;
    model.setFilter({});
    waitFor(model, timer);
    for (const auto &[name, grouping] : {std::pair{u"day"_s, studio::Grouping::Day}, {u"model"_s, studio::Grouping::Model}, {u"job"_s, studio::Grouping::Job}}) {
        timer.start();
        model.setGrouping(grouping);
        const Taken taken = waitFor(model, timer);
        figures[u"group_by_"_s + name] = taken.all;
        figures[u"group_by_"_s + name + u"_held"_s] = taken.held;
        timer.start();
        library::GridLayout layout;
        layout.arrange({.width = 1200, .cell = {176, 140}, .heading = 40}, model.rowCount(), model.sections());
        figures[u"lay_out_by_"_s + name] = since(timer);
    }
    for (const auto &[name, grouping] : {std::pair{u"none"_s, studio::Grouping::None}, {u"day"_s, studio::Grouping::Day}, {u"job"_s, studio::Grouping::Job}}) {
        model.setGrouping(grouping);
        waitFor(model, timer);
        const qint64 id = model.idAt(model.rowCount() / 2);
        timer.start();
        const auto removed = library.remove({id});
        figures[u"delete_one_by_"_s + name] = removed ? since(timer) : -1;
        const auto restored = library.restore({id});
        Q_UNUSED(restored)
        timer.start();
        const auto marked = library.marking().change({model.idAt(1)}, {.rating = 3});
        figures[u"rate_one_by_"_s + name] = marked ? since(timer) : -1;
    }
    // What a list asks for while it flies by: every row of a screen, once a frame.
    double slowestFrame = 0;
    for (int top = 0; top + 60 < model.rowCount(); top += model.rowCount() / 300) {
        timer.start();
        for (int row = top; row < top + 60; ++row)
            static_cast<void>(model.index(row).data(studio::ItemModel::ItemRole));
        QCoreApplication::processEvents();
        slowestFrame = std::max(slowestFrame, since(timer));
    }
    figures[u"scroll_slowest_frame"_s] = slowestFrame;
    figures[u"resident_grown"_s] = residentMiB() - before;
    QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
