// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue and a service: the live list in pages, schemas in groups and by age, prices, what is remembered, and
// that a failure takes nothing away.

#include "documents.h"

#include "fal/client.h"
#include "studio/catalog/catalog.h"
#include "studio/catalog/modelpictures.h"
#include "studio/catalog/schemachange.h"
#include "support/scriptedserver.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace studio;

namespace {

const QByteArray listPath = "/api.fal.ai/v1/models";
const QByteArray pricePath = "/api.fal.ai/v1/models/pricing";
const QByteArray schemaPath = "/fal.ai/api/openapi/queue/openapi.json";

QByteArray entry(const char *id, const char *more = "")
{
    return QByteArray(R"({"endpoint_id":")") + id + R"(","metadata":{"display_name":"Title of )" + id
        + R"(","category":"text-to-image","description":"\n    Does\n    **things**.","tags":["fast",""],"status":"active",)"
        + R"("updated_at":"2026-06-11T00:00:00Z","thumbnail_url":"","model_url":"","date":"","is_favorited":null)" + more + "}}";
}

QByteArray page(const QByteArray &entries, const char *cursor = "null")
{
    const bool isLast = qstrcmp(cursor, "null") == 0;
    return R"({"models":[)" + entries + R"(],"next_cursor":)" + cursor + R"(,"has_more":)" + (isLast ? "false}" : "true}");
}

QByteArray schema(const char *properties)
{
    return QJsonDocument(documents::with(documents::json(properties))).toJson();
}

fal::Config configFor(const QUrl &url)
{
    fal::Config config;
    config.baseUrl = url;
    config.retries = 0;
    return config;
}

} // namespace

class CatalogLiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pagesToTheEnd();
    void unlistedAndDeprecated();
    void failureKeepsEverything();
    void listIsThereNextTime();
    void oldOnesAreReadAgain();
    void pricesOverTheSnapshot();
    void typedEndpoints_data();
    void typedEndpoints();
    void schemaIsFetchedAgainWhenTheModelChanged();
    void schemasInGroups();
    void changeSinceLastUse();
    void favouritesAndRecents();
    void runsAreRemembered();
    void pictures_data();
    void pictures();
    void pictureHosts_data();
    void pictureHosts();

private:
    void refresh(Catalog &catalog);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ScriptedServer> m_server;
    std::unique_ptr<fal::Client> m_client;
};

void CatalogLiveTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<test::ScriptedServer>();
    m_client = std::make_unique<fal::Client>(configFor(m_server->url()));
    m_server->on("GET", "/*", {{.status = 404, .body = R"({"detail":"Not Found"})"}});
}

void CatalogLiveTest::refresh(Catalog &catalog)
{
    catalog.refresh();
    QVERIFY(catalog.isRefreshing());
    QTRY_VERIFY(!catalog.isRefreshing());
}

void CatalogLiveTest::pagesToTheEnd()
{
    m_server->on("GET", listPath, {{.body = page(entry("new/one"), R"("Mg==")")}, {.body = page(entry("new/two"))}});
    Catalog catalog(*m_client, m_folder->path());
    QSignalSpy changed(&catalog, &Catalog::changed);
    refresh(catalog);
    QCOMPARE(m_server->count("GET", listPath), 2);
    QVERIFY(m_server->requests().at(1).target.contains("cursor=Mg%3D%3D"));
    const Model *model = catalog.model(u"new/two"_s);
    QVERIFY(model && catalog.model(u"new/one"_s));
    QCOMPARE(model->title, u"Title of new/two"_s);
    QCOMPARE(model->description, u"Does things."_s);
    QCOMPARE(model->tags, QStringList{u"fast"_s});
    QCOMPARE(model->makes, u"image"_s);
    QVERIFY(!changed.isEmpty());
    QVERIFY(catalog.refreshed().isValid());
    QCOMPARE(catalog.search(u"new/two"_s).front()->endpoint, u"new/two"_s);
}

void CatalogLiveTest::unlistedAndDeprecated()
{
    m_server->on("GET", listPath,
                 {{.body = page(entry("fal-ai/flux/dev", R"(,"license_type":"research","status":"deprecated")") + ',' + entry("new/one"))},
                  {.body = page(entry("fal-ai/flux/dev"))}});
    Catalog catalog(*m_client, m_folder->path());
    refresh(catalog);
    QCOMPARE(catalog.model(u"fal-ai/flux/dev"_s)->state, ModelState::Deprecated);
    QCOMPARE(catalog.model(u"fal-ai/flux/dev"_s)->title, u"FLUX.1 [dev]"_s); // the snapshot's name stays
    QCOMPARE(catalog.model(u"fal-ai/flux/dev"_s)->license, u"research"_s);
    QCOMPARE(catalog.model(u"fal-ai/whisper"_s)->state, ModelState::Unlisted);
    QCOMPARE(catalog.model(u"new/one"_s)->state, ModelState::Listed);
    refresh(catalog);
    QCOMPARE(catalog.model(u"fal-ai/flux/dev"_s)->state, ModelState::Listed);
    QCOMPARE(catalog.model(u"new/one"_s)->state, ModelState::Unlisted);
}

void CatalogLiveTest::failureKeepsEverything()
{
    m_server->on("GET", listPath, {{.body = page(entry("new/one"))}, {.body = page(entry("new/two"), R"("Mg==")")},
                                   {.status = 500, .body = "{}"}});
    Catalog catalog(*m_client, m_folder->path());
    refresh(catalog);
    QVERIFY(catalog.refreshProblem().isEmpty());
    const QDateTime before = catalog.refreshed();
    refresh(catalog); // its second page fails
    QVERIFY(catalog.refreshProblem().endsWith(u'.'));
    QCOMPARE(catalog.refreshed(), before);
    QCOMPARE(catalog.model(u"new/one"_s)->state, ModelState::Listed);
    QVERIFY2(catalog.model(u"new/two"_s), "what came before the failure is good");
    QVERIFY(catalog.model(u"fal-ai/flux/dev"_s));
    const int asked = m_server->count("GET", listPath);
    catalog.refreshIfOld(); // not again at once
    QVERIFY(!catalog.isRefreshing());
    QCOMPARE(m_server->count("GET", listPath), asked);
}

void CatalogLiveTest::listIsThereNextTime()
{
    m_server->on("GET", listPath, {{.body = page(entry("new/one"))}});
    {
        Catalog catalog(*m_client, m_folder->path());
        refresh(catalog);
    }
    m_server->refuse();
    Catalog catalog(*m_client, m_folder->path());
    QTRY_VERIFY(catalog.model(u"new/one"_s));
    QCOMPARE(catalog.model(u"fal-ai/whisper"_s)->state, ModelState::Unlisted);
    QVERIFY(catalog.refreshed().isValid());
    catalog.refreshIfOld();
    QVERIFY2(!catalog.isRefreshing(), "a list of today is good enough");
}

void CatalogLiveTest::oldOnesAreReadAgain()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"local"_s));
    QFile file(m_folder->filePath(u"local/models.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"refreshed":"2026-01-01T00:00:00.000Z","models":[{"endpoint":"old/one","title":"Old"}]})");
    file.close();
    m_server->on("GET", listPath, {{.body = page(entry("new/one"))}});
    Catalog catalog(*m_client, m_folder->path());
    QTRY_VERIFY(catalog.model(u"old/one"_s));
    catalog.refreshIfOld();
    QTRY_VERIFY(catalog.model(u"new/one"_s));
    QCOMPARE(catalog.model(u"old/one"_s)->state, ModelState::Unlisted);
}

void CatalogLiveTest::pricesOverTheSnapshot()
{
    m_server->on("GET", pricePath, {{.body = R"({"prices":[
        {"endpoint_id":"fal-ai/flux/dev","unit_price":0.03,"unit":"megapixels","currency":"USD"},
        {"endpoint_id":"fal-ai/whisper","unit_price":5,"unit":"seconds","currency":"JPY"}],"next_cursor":null,"has_more":false})"}});
    {
        Catalog catalog(*m_client, m_folder->path());
        QCOMPARE(catalog.model(u"fal-ai/flux/dev"_s)->unitPrice, 0.025);
        QSignalSpy changed(&catalog, &Catalog::changed);
        catalog.request(u"fal-ai/flux/dev"_s);
        QTRY_COMPARE(catalog.model(u"fal-ai/flux/dev"_s)->unitPrice, 0.03);
        QVERIFY(!catalog.model(u"fal-ai/whisper"_s)->unitPrice); // another currency cannot be compared
        QTRY_VERIFY(!changed.isEmpty());
    }
    Catalog catalog(*m_client, m_folder->path());
    QTRY_COMPARE(catalog.model(u"fal-ai/flux/dev"_s)->unitPrice, 0.03); // from the disk
    const int asked = m_server->count("GET", pricePath);
    QSignalSpy ready(&catalog, &Catalog::formReady);
    catalog.request(u"fal-ai/flux/dev"_s);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(m_server->count("GET", pricePath), asked); // it is of today
}

void CatalogLiveTest::typedEndpoints_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<bool>("exists");
    QTest::newRow("one that no list has") << u"some-body/new-model/edit"_s << true;
    QTest::newRow("a workflow") << u"workflows/me/mine"_s << true;
    QTest::newRow("one that is not there") << u"some-body/nothing"_s << false;
}

void CatalogLiveTest::typedEndpoints()
{
    QFETCH(QString, endpoint);
    QFETCH(bool, exists);
    if (exists)
        m_server->on("GET", schemaPath, {{.body = schema(R"({"prompt":{"type":"string"}})")}});
    Catalog catalog(*m_client, m_folder->path());
    QSignalSpy ready(&catalog, &Catalog::formReady);
    QSignalSpy failed(&catalog, &Catalog::formFailed);
    catalog.request(endpoint);
    QTRY_COMPARE(ready.size() + failed.size(), 1);
    QCOMPARE(ready.size(), exists ? 1 : 0);
    if (!exists)
        return;
    QVERIFY(m_server->requests().constLast().target.contains("endpoint_id=" + endpoint.toUtf8())
            || m_server->count("GET", schemaPath) == 1);
    QVERIFY(catalog.form(endpoint)->field(u"prompt"_s));
    QVERIFY2(catalog.model(endpoint), "it can be found from now on");
}

void CatalogLiveTest::schemaIsFetchedAgainWhenTheModelChanged()
{
    m_server->on("GET", schemaPath, {{.body = schema(R"({"before":{"type":"string"}})")}, {.body = schema(R"({"now":{"type":"string"}})")}});
    m_server->on("GET", listPath, {{.body = page(entry("new/one"))},
                                   {.body = page(QByteArray(entry("new/one")).replace("2026-06-11", "2099-01-01"))}});
    Catalog catalog(*m_client, m_folder->path());
    QSignalSpy ready(&catalog, &Catalog::formReady);
    const auto ask = [&] {
        const qsizetype before = ready.size();
        catalog.request(u"new/one"_s);
        QTRY_COMPARE(ready.size(), before + 1);
    };
    refresh(catalog);
    ask();
    ask();
    QCOMPARE(m_server->count("GET", schemaPath), 1); // fetched today, and not changed since
    refresh(catalog);
    ask();
    QCOMPARE(m_server->count("GET", schemaPath), 2);
    QVERIFY(catalog.form(u"new/one"_s)->field(u"now"_s));
}

void CatalogLiveTest::schemasInGroups()
{
    const QByteArray document = R"(,"openapi":)" + schema(R"({"prompt":{"type":"string"}})") + '}';
    QByteArray answer = entry("new/one");
    answer.chop(1);
    QByteArray failed = entry("new/two");
    failed.chop(1);
    m_server->on("GET", listPath, {{.body = page(answer + document + ',' + failed
                                                 + R"(,"openapi":{"error":{"code":"expansion_failed","message":"x"}}})")}});
    Catalog catalog(*m_client, m_folder->path());
    catalog.prefetch({u"new/one"_s, u"new/two"_s, u"../x"_s});
    QTRY_VERIFY(catalog.form(u"new/one"_s));
    QVERIFY(m_server->requests().constFirst().target.contains("expand=openapi-3.0"));
    QCOMPARE(m_server->count("GET", listPath), 1);
    QVERIFY(!catalog.form(u"new/two"_s));
    QVERIFY(QFile::exists(m_folder->filePath(u"local/schemas/new__one.json"_s)));
}

void CatalogLiveTest::changeSinceLastUse()
{
    const QString endpoint = u"new/one"_s;
    m_server->on("GET", schemaPath, {{.body = schema(R"({"steps":{"type":"integer"}})")}, {.body = schema(R"({"seconds":{"type":"integer"}})")}});
    {
        Catalog catalog(*m_client, m_folder->path());
        QVERIFY(!catalog.changeSinceLastUse(endpoint));
        catalog.request(endpoint);
        QTRY_VERIFY(catalog.form(endpoint));
        catalog.markUsed(*catalog.form(endpoint));
        QVERIFY(!catalog.changeSinceLastUse(endpoint));
        QCOMPARE(catalog.recents().value(0), endpoint);
    }
    QVERIFY(QFile::remove(m_folder->filePath(u"local/schemas/new__one.json"_s)));
    Catalog catalog(*m_client, m_folder->path());
    catalog.request(endpoint);
    QTRY_VERIFY(catalog.form(endpoint));
    const auto change = catalog.changeSinceLastUse(endpoint);
    QVERIFY(change);
    QCOMPARE(change->sentences(), (QStringList{u"“Steps” is gone."_s, u"“Seconds” is new."_s}));
    catalog.markUsed(*catalog.form(endpoint));
    QVERIFY(!catalog.changeSinceLastUse(endpoint));
}

void CatalogLiveTest::favouritesAndRecents()
{
    {
        Catalog catalog(*m_client, m_folder->path());
        QSignalSpy changed(&catalog, &Catalog::memoryChanged);
        catalog.setFavourite(u"a/b"_s, true);
        catalog.setFavourite(u"a/b"_s, true);
        catalog.setFavourite(u"c/d"_s, true);
        catalog.setFavourite(u"a/b"_s, false);
        for (int i = 0; i < 20; ++i)
            catalog.touch(u"m/%1"_s.arg(i));
        catalog.touch(u"m/15"_s);
        QCOMPARE(changed.size(), 3 + 21);
    }
    const Catalog catalog(*m_client, m_folder->path());
    QCOMPARE(catalog.favourites(), QStringList{u"c/d"_s});
    QVERIFY(catalog.isFavourite(u"c/d"_s));
    QCOMPARE(catalog.recents().size(), 12);
    QCOMPARE(catalog.recents().mid(0, 2), (QStringList{u"m/15"_s, u"m/19"_s}));
}

void CatalogLiveTest::runsAreRemembered()
{
    const QString endpoint = u"fal-ai/flux/dev"_s;
    {
        Catalog catalog(*m_client, m_folder->path());
        for (const double seconds : {4.0, 100.0, 5.0})
            catalog.noteRun(endpoint, seconds, seconds / 100);
        catalog.noteRun(endpoint, -1, {});
        QTRY_COMPARE(catalog.model(endpoint)->runs, 3);
        QCOMPARE(catalog.model(endpoint)->usualSeconds, 5.0);
        QVERIFY(qAbs(*catalog.model(endpoint)->usualDollars - 1.09 / 3) < 1e-9);
    }
    const Catalog catalog(*m_client, m_folder->path());
    QTRY_COMPARE(catalog.model(endpoint)->runs, 3);
}

void CatalogLiveTest::pictures_data()
{
    QTest::addColumn<QByteArray>("format"); // empty: no picture
    QTest::newRow("png") << QByteArray("png");
    QTest::newRow("jpeg") << QByteArray("jpeg");
    QTest::newRow("webp") << QByteArray("webp");
    QTest::newRow("a page of a proxy") << QByteArray();
}

void CatalogLiveTest::pictures()
{
    QFETCH(QByteArray, format);
    QByteArray bytes = "<html>Sign in</html>";
    if (!format.isEmpty()) {
        if (!QImageWriter::supportedImageFormats().contains(format))
            QSKIP("Qt cannot write this format here.");
        QImage image(800, 400, QImage::Format_RGB32);
        image.fill(Qt::red);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly | QIODevice::Truncate);
        QVERIFY(image.save(&buffer, format.constData()));
    }
    m_server->on("GET", "/v3.fal.media/*", {{.headers = {{"Content-Type", "image/webp"}}, .body = bytes}});
    QUrl url = m_server->url();
    url.setPath(u"/v3.fal.media/picture"_s);
    for (int run = 0; run < 2; ++run) {
        Catalog catalog(*m_client, m_folder->path());
        QSignalSpy ready(&catalog.pictures(), &ModelPictures::ready);
        QVERIFY(catalog.pictures().picture(url).isNull());
        QVERIFY(catalog.pictures().picture(url).isNull()); // asked twice, fetched once
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(catalog.pictures().picture(url).size(), format.isEmpty() ? QSize(0, 0) : QSize(512, 256));
    }
    QCOMPARE(m_server->requests().size(), format.isEmpty() ? 2 : 1); // the second time from the disk
    for (const test::Recorded &request : m_server->requests())
        QVERIFY(!request.headers.contains("authorization"));
    QCOMPARE(QDir(m_folder->filePath(u"pictures"_s)).entryList({u"*.part"_s}).size(), 0);
}

void CatalogLiveTest::pictureHosts_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("fal's files") << u"https://v3b.fal.media/files/a.jpg"_s << u""_s << true;
    QTest::newRow("fal's older files") << u"https://fal.media/files/a.webp"_s << u""_s << true;
    QTest::newRow("fal's bucket") << u"https://storage.googleapis.com/falserverless/gallery/a.png"_s << u""_s << true;
    QTest::newRow("somebody else's bucket") << u"https://storage.googleapis.com/evil/a.png"_s << u""_s << false;
    QTest::newRow("not encrypted") << u"http://v3.fal.media/a.png"_s << u""_s << false;
    QTest::newRow("a look-alike") << u"https://fal.media.evil.example/a.png"_s << u""_s << false;
    QTest::newRow("with a user") << u"https://x@v3.fal.media/a.png"_s << u""_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << u""_s << false;
    QTest::newRow("nothing") << u""_s << u""_s << false;
    QTest::newRow("the sandbox's own") << u"http://127.0.0.1:4000/v3.fal.media/a.png"_s << u"http://127.0.0.1:4000"_s << true;
    QTest::newRow("the sandbox needs no network") << u"https://v3.fal.media/a.png"_s << u"http://127.0.0.1:4000"_s << false;
    QTest::newRow("another port of this computer") << u"http://127.0.0.1:5000/a.png"_s << u"http://127.0.0.1:4000"_s << false;
    QTest::newRow("through a gateway") << u"https://gateway.example/v3.fal.media/a.png"_s << u"https://gateway.example"_s << true;
}

void CatalogLiveTest::pictureHosts()
{
    QFETCH(QString, url);
    QFETCH(QString, base);
    QFETCH(bool, allowed);
    QCOMPARE(isPictureHost(QUrl(url), QUrl(base)), allowed);
}

QTEST_GUILESS_MAIN(CatalogLiveTest)
#include "tst_cataloglive.moc"
