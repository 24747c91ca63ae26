// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Finding models: what comes first, and that a keystroke over a large catalogue is quick.

#include "studio/catalog/modellist.h"
#include "studio/catalog/modelsearch.h"
#include "studio/catalog/schemastore.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace studio;

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void first_data();
    void first();
    void nothingFound();
    void emptyTextIsAll();
    void deprecatedOnesComeLast();
    void ids_data();
    void ids();
    void manyModels();

private:
    std::vector<Model> m_models;
    ModelIndex m_index;
};

void SearchTest::initTestCase()
{
    m_models = modelsFromJson(fileContent(u":/models/index.json"_s));
    sortModels(m_models);
    for (Model &model : m_models) {
        if (model.endpoint == "fal-ai/whisper"_L1)
            model.tags << u"Untertitelführung"_s;
    }
    m_index = ModelIndex(m_models);
}

void SearchTest::first_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("endpoint");
    QTest::newRow("words of the name") << u"flux dev"_s << u"fal-ai/flux/dev"_s;
    QTest::newRow("the whole id") << u"fal-ai/flux-lora"_s << u"fal-ai/flux-lora"_s;
    QTest::newRow("the beginning of an id") << u"fal-ai/flux-kon"_s << u"fal-ai/flux-kontext/dev"_s;
    QTest::newRow("a single word") << u"whisper"_s << u"fal-ai/whisper"_s;
    QTest::newRow("capitals do not matter") << u"WHISPER"_s << u"fal-ai/whisper"_s;
    QTest::newRow("name and task") << u"kling 2.5 image to video"_s << u"fal-ai/kling-video/v2.5-turbo/pro/image-to-video"_s;
    QTest::newRow("letters left out") << u"whspr"_s << u"fal-ai/whisper"_s;
    QTest::newRow("a tag without its accents") << u"untertitelfuhr"_s << u"fal-ai/whisper"_s;
    QTest::newRow("the maker and a word") << u"google nano pro"_s << u"fal-ai/nano-banana-pro"_s;
}

void SearchTest::first()
{
    QFETCH(QString, text);
    QFETCH(QString, endpoint);
    const auto found = m_index.ranked(text);
    QVERIFY(!found.empty());
    QCOMPARE(m_models[found.front()].endpoint, endpoint);
}

void SearchTest::nothingFound()
{
    QVERIFY(m_index.ranked(u"zzzzqqq"_s).empty());
    QVERIFY(ModelIndex().ranked(u"flux"_s).empty());
}

void SearchTest::emptyTextIsAll()
{
    for (const QString &text : {QString(), u"  "_s, u"//"_s}) {
        const auto found = m_index.ranked(text);
        QCOMPARE(found.size(), m_models.size());
        QVERIFY(std::ranges::is_sorted(found));
    }
}

void SearchTest::deprecatedOnesComeLast()
{
    const std::vector<Model> two{{.endpoint = u"a/x"_s, .title = u"Fox"_s, .state = ModelState::Deprecated},
                                 {.endpoint = u"b/x"_s, .title = u"Fox"_s}};
    QCOMPARE(ModelIndex(two).ranked(u"fox"_s), (std::vector<std::size_t>{1, 0}));
}

void SearchTest::ids_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");
    QTest::newRow("owner and name") << u"fal-ai/flux"_s << true;
    QTest::newRow("with blanks around") << u" fal-ai/flux/dev "_s << true;
    QTest::newRow("a workflow") << u"workflows/me/mine"_s << true;
    QTest::newRow("a workflow without a name") << u"workflows/me"_s << false;
    QTest::newRow("words") << u"flux dev"_s << false;
    QTest::newRow("one word") << u"flux"_s << false;
    QTest::newRow("an address") << u"https://fal.ai/x"_s << false;
    QTest::newRow("a way up") << u"a/../b"_s << false;
}

void SearchTest::ids()
{
    QFETCH(QString, text);
    QFETCH(bool, is);
    QCOMPARE(looksLikeEndpoint(text), is);
}

// The bound is generous because it holds under sanitizers and on a busy machine; optimised it is below 5 ms.
void SearchTest::manyModels()
{
    std::vector<Model> many;
    for (int i = 0; many.size() < 2000; ++i) {
        Model model = m_models[std::size_t(i) % m_models.size()];
        model.endpoint += u"/v%1"_s.arg(i);
        model.tags = {u"stylized"_s, u"transform"_s, u"high quality"_s};
        many.push_back(model);
    }
    const ModelIndex index(many);
    qint64 slowest = 0;
    const QString typed = u"kling image to video pro"_s;
    for (qsizetype length = 1; length <= typed.size(); ++length) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!index.ranked(typed.left(length)).empty());
        slowest = std::max(slowest, timer.nsecsElapsed());
    }
    qInfo("slowest keystroke over 2,000 models: %.2f ms", double(slowest) / 1e6);
    QVERIFY(slowest < 200'000'000);
}

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
