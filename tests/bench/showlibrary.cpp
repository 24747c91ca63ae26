// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows the page of the library with made-up pictures:
//
//     gesso-showlibrary FOLDER [--items N] [--light] [--grouping 0…3] [--stacked] [--search TEXT] [--size WxH]

#include "library/grid.h"
#include "library/librarypage.h"
#include "studio/library/collections.h"
#include "studio/library/database.h"
#include "studio/library/library.h"
#include "theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QLinearGradient>
#include <QPainter>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

QString paint(const QString &folder, int number)
{
    const QString path = folder + u"/%1.jpg"_s.arg(number);
    const QSize size = number % 3 == 0 ? QSize(160, 240) : QSize(240, 160);
    QImage image(size, QImage::Format_RGB32);
    QLinearGradient ground(0, 0, size.width(), size.height());
    ground.setColorAt(0, QColor::fromHsv(number * 37 % 360, 140, 200));
    ground.setColorAt(1, QColor::fromHsv((number * 37 + 60) % 360, 200, 60 + number * 13 % 150));
    QPainter painter(&image);
    painter.fillRect(image.rect(), ground);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, 60));
    painter.drawEllipse(QPoint(number * 29 % size.width(), number * 17 % size.height()), 40, 40);
    painter.end();
    image.save(path, "JPEG", 80);
    return path;
}

void fill(studio::Library &library, int count)
{
    static const QStringList prompts{u"a fox asleep in fresh snow, dusk, long lens"_s, u"glass castle over a green ocean"_s, u"ink portrait of an old robot"_s,
                                     u"neon street in the rain"_s, u"<b>bold</b> & \"quoted\" prompt"_s};
    const QString folder = library.folder() + u"/pictures"_s;
    QDir().mkpath(folder);
    std::vector<studio::Item> items;
    for (int i = 0; i < count; ++i) {
        const QString path = paint(folder, i);
        studio::Item item{.path = path, .kind = media::Kind::Image, .mimeType = u"image/jpeg"_s, .sha256 = QString::number(i), .bytes = QFileInfo(path).size(), .size = {240, 160}};
        item.created = QDateTime::currentDateTimeUtc().addSecs(-qint64(i) * 3600);
        const int batch = i / 4;
        item.recipe = studio::Recipe{.endpoint = batch % 3 == 0 ? u"fal-ai/flux/dev"_s : u"fal-ai/recraft/v3"_s,
                                     .values = {{u"prompt"_s, prompts.at(batch % prompts.size())}, {u"seed"_s, i}},
                                     .created = item.created,
                                     .batch = batch % 2 == 0 ? u"b%1"_s.arg(batch) : QString()};
        item.jobId = u"j"_s;
        item.rating = i % 5 == 1 ? 1 + i % 5 + i % 3 : 0;
        item.favourite = i % 7 == 2;
        item.label = i % 6 == 3 ? studio::Label(1 + i % 7) : studio::Label::None;
        items.push_back(item);
    }
    const auto ids = library.add(items);
    if (!ids)
        return;
    studio::Collections &collections = library.collections();
    if (const auto id = collections.add(u"For Ada & the <i>others</i>"_s); id && ids->size() > 3)
        collections.put(*id, {ids->at(0), ids->at(2), ids->at(3)});
    collections.add(u"Best of the year"_s, u"rating>=3"_s);
    collections.keepSearch(u"Foxes"_s, u"fox model:flux"_s);
    if (ids->size() > 9) {
        const auto removed = library.remove({ids->at(8), ids->at(9)});
        Q_UNUSED(removed)
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption items(u"items"_s, {}, u"N"_s, u"200"_s);
    const QCommandLineOption light(u"light"_s);
    const QCommandLineOption grouping(u"grouping"_s, {}, u"N"_s, u"1"_s);
    const QCommandLineOption stacked(u"stacked"_s);
    const QCommandLineOption search(u"search"_s, {}, u"TEXT"_s);
    const QCommandLineOption size(u"size"_s, {}, u"WxH"_s, u"1095x820"_s);
    parser.addOptions({items, light, grouping, stacked, search, size});
    parser.process(application);
    theme::apply(application, parser.isSet(light) ? theme::Scheme::Light : theme::Scheme::Dark);
    const QString folder = parser.positionalArguments().value(0);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return 2;
    const auto database = studio::Database::open(folder + u"/gesso.db"_s);
    if (!database)
        return 1;
    studio::Library library(**database, folder + u"/library"_s);
    if (library.count() == 0)
        fill(library, parser.value(items).toInt());
    library::LibraryPage page(library);
    page.setLook({.cell = 176, .grouping = parser.value(grouping).toInt(), .isStacked = parser.isSet(stacked)});
    QObject::connect(&page, &library::LibraryPage::notice, &page, [](const QString &text) { QTextStream(stdout) << text << '\n'; });
    const QString wanted = parser.value(size);
    page.resize(wanted.section(u'x', 0, 0).toInt(), wanted.section(u'x', 1).toInt());
    page.setWindowTitle(u"Gesso library"_s);
    page.setSearch(parser.value(search));
    page.show();
    return QApplication::exec();
}
