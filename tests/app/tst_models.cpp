// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing a model by keyboard and by mouse, and the page about all of them.

#include "compose/modelfinder.h"
#include "compose/modelfinderrow.h"
#include "compose/modelpicker.h"
#include "compose/words.h"
#include "fal/client.h"
#include "models/fieldwords.h"
#include "models/modeldetails.h"
#include "models/modelspage.h"
#include "studio/catalog/catalog.h"
#include "viewer/messagepage.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using compose::ModelFinder;
using compose::ModelList;

namespace {

// A port where nothing listens.
fal::Config nobody()
{
    fal::Config config;
    config.baseUrl = QUrl(u"http://127.0.0.1:9"_s);
    config.retries = 0;
    return config;
}

QStringList textsOf(QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts << label->text();
    return texts;
}

} // namespace

class ModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void typingAndEnterChoose();
    void arrowsSkipHeadings();
    void typedEndpoint_data();
    void typedEndpoint();
    void favouritesByKeyAndStar();
    void nothingFound();
    void selectionStaysWhenTheCatalogueChanges();
    void rowsAreToldInWords();
    void pickerUsesAndRemembers();
    void pageShowsTheFieldsAndOpens();
    void pageFilters();
    void pageSaysWhatFailed();
    void fieldWords_data();
    void fieldWords();
    void numbersAreWrittenAsElsewhere();
    void groups_data();
    void groups();

private:
    void shown(QWidget &widget);
    fal::Client m_client{nobody()};
    std::unique_ptr<studio::Catalog> m_catalog;
};

void ModelsTest::init()
{
    m_catalog = std::make_unique<studio::Catalog>(m_client, QString());
}

void ModelsTest::shown(QWidget &widget)
{
    widget.resize(640, 640);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

void ModelsTest::typingAndEnterChoose()
{
    ModelFinder finder(*m_catalog, ModelFinder::Click::Single);
    shown(finder);
    auto *search = finder.findChild<QLineEdit *>();
    QSignalSpy chosen(&finder, &ModelFinder::chosen);
    QTest::keyClicks(search, u"whisper"_s);
    QCOMPARE(finder.current(), u"fal-ai/whisper"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(chosen.value(0).value(0).toString(), u"fal-ai/whisper"_s);
    QCOMPARE(m_catalog->recents(), QStringList{u"fal-ai/whisper"_s});
}

void ModelsTest::arrowsSkipHeadings()
{
    m_catalog->setFavourite(u"fal-ai/whisper"_s, true);
    ModelFinder finder(*m_catalog, ModelFinder::Click::Single);
    shown(finder);
    auto *search = finder.findChild<QLineEdit *>();
    auto *list = finder.findChild<QListView *>();
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Favourites"_s);
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::keyClick(search, Qt::Key_Down); // over the heading of the next group
    QCOMPARE(list->currentIndex().row(), 3);
    QVERIFY(!finder.current().isEmpty());
    QTest::keyClick(search, Qt::Key_Up);
    QTest::keyClick(search, Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::keyClick(search, Qt::Key_PageDown);
    QVERIFY(list->currentIndex().row() > 5);
    QVERIFY(search->hasFocus() || QGuiApplication::platformName() == "offscreen"_L1);
}

void ModelsTest::typedEndpoint_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("row"); // of the endpoint itself; -1: no such row
    QTest::newRow("an id that nobody knows") << u"some-body/new-model"_s << 0;
    QTest::newRow("a workflow") << u"workflows/me/mine"_s << 0;
    QTest::newRow("words are no id") << u"flux dev"_s << -1;
    QTest::newRow("a known one needs no row") << u"fal-ai/flux/dev"_s << -1;
}

void ModelsTest::typedEndpoint()
{
    QFETCH(QString, text);
    QFETCH(int, row);
    ModelFinder finder(*m_catalog, ModelFinder::Click::Single);
    shown(finder);
    QSignalSpy chosen(&finder, &ModelFinder::chosen);
    finder.setSearch(text);
    const auto *model = finder.findChild<ModelList *>();
    const QModelIndex first = model->index(0);
    QCOMPARE(first.data(ModelList::RowRole).toInt() == int(ModelList::Row::Typed), row == 0);
    if (row < 0)
        return;
    QCOMPARE(first.data().toString(), u"Use endpoint “%1”"_s.arg(text));
    QTest::keyClick(finder.findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(chosen.value(0).value(0).toString(), text);
}

void ModelsTest::favouritesByKeyAndStar()
{
    ModelFinder finder(*m_catalog, ModelFinder::Click::Single);
    shown(finder);
    finder.setSearch(u"whisper"_s);
    QTest::keyClick(finder.findChild<QLineEdit *>(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(m_catalog->isFavourite(u"fal-ai/whisper"_s));
    auto *list = finder.findChild<QListView *>();
    QSignalSpy chosen(&finder, &ModelFinder::chosen);
    const QModelIndex first = list->model()->index(0, 0);
    QVERIFY(first.data(ModelList::FavouriteRole).toBool());
    const QPoint star = compose::ModelRow::starIn(list->visualRect(first), Qt::LeftToRight).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, star);
    QVERIFY(!m_catalog->isFavourite(u"fal-ai/whisper"_s));
    QVERIFY2(chosen.isEmpty(), "the star does not choose");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(first).center());
    QCOMPARE(chosen.size(), 1);
}

void ModelsTest::nothingFound()
{
    ModelFinder finder(*m_catalog, ModelFinder::Click::Single);
    shown(finder);
    finder.setSearch(u"zzzz"_s);
    finder.setSearch(u"zzzz <b>qq</b>"_s); // no rows again, and the sentence follows
    auto *message = finder.findChild<viewer::MessagePage *>();
    QVERIFY(message->isVisible());
    QVERIFY(message->sentence().contains(u"“zzzz <b>qq</b>”"_s));
    message->findChild<QPushButton *>()->click();
    QVERIFY(!message->isVisible());
    QVERIFY(!finder.current().isEmpty());
}

void ModelsTest::selectionStaysWhenTheCatalogueChanges()
{
    ModelFinder finder(*m_catalog, ModelFinder::Click::Double);
    shown(finder);
    auto *list = finder.findChild<QListView *>();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(list, Qt::Key_Down);
    const QString before = finder.current();
    m_catalog->setFavourite(u"fal-ai/whisper"_s, true); // two rows more at the top
    QCOMPARE(finder.current(), before);
}

void ModelsTest::rowsAreToldInWords()
{
    m_catalog->setFavourite(u"fal-ai/flux/dev"_s, true);
    m_catalog->noteRun(u"fal-ai/flux/dev"_s, 12, {});
    ModelList list(*m_catalog);
    const QModelIndex index = list.index(1);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"FLUX.1 [dev]"_s);
    QCOMPARE(index.data(Qt::AccessibleDescriptionRole).toString(),
             u"fal-ai/flux/dev, Text to image, $0.025 / megapixel, about 12 s, Favourite"_s);
}

void ModelsTest::pickerUsesAndRemembers()
{
    compose::ModelPicker picker(*m_catalog, nullptr);
    QSignalSpy chosen(&picker, &compose::ModelPicker::chosen);
    picker.open();
    QTest::keyClicks(picker.findChild<QLineEdit *>(), u"nano banana pro"_s);
    QTest::keyClick(picker.findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(chosen.value(0).value(0).toString(), u"fal-ai/nano-banana-pro"_s);
    QVERIFY(!picker.isVisible());
    picker.open();
    QTest::keyClick(&picker, Qt::Key_Escape);
    QVERIFY(!picker.isVisible());
    QCOMPARE(chosen.size(), 1);
}

void ModelsTest::pageShowsTheFieldsAndOpens()
{
    models::ModelsPage page(*m_catalog);
    page.resize(1024, 700);
    shown(page);
    auto *finder = page.findChild<ModelFinder *>();
    auto *details = page.findChild<models::ModelDetails *>();
    QSignalSpy chosen(&page, &models::ModelsPage::chosen);
    finder->setSearch(u"fal-ai/flux/dev"_s);
    QCOMPARE(details->endpoint(), u"fal-ai/flux/dev"_s);
    QTRY_VERIFY(textsOf(*details).contains(u"What it takes"_s));
    const QStringList texts = textsOf(*details);
    QVERIFY2(texts.contains(u"$0.025 with its defaults: 1 image × 1 MP × $0.025"_s), qPrintable(texts.join(u'\n')));
    QVERIFY2(texts.contains(u"A whole number from 1 to 50. Normally 28."_s), qPrintable(texts.join(u'\n')));
    for (QPushButton *button : details->findChildren<QPushButton *>()) {
        if (button->text() == "Open in Create"_L1)
            button->click();
    }
    QCOMPARE(chosen.value(0).value(0).toString(), u"fal-ai/flux/dev"_s);
}

void ModelsTest::pageFilters()
{
    models::ModelsPage page(*m_catalog);
    shown(page);
    auto *list = page.findChild<ModelList *>();
    auto *categories = page.findChild<QListView *>(u"categories"_s);
    QVERIFY(categories);
    const int all = list->modelCount();
    categories->setCurrentIndex(categories->model()->index(1, 0));
    QCOMPARE(list->rowCount(), 0);
    QVERIFY(page.findChild<viewer::MessagePage *>()->sentence().contains(u"Ctrl+D"_s));
    m_catalog->setFavourite(u"fal-ai/whisper"_s, true);
    QCOMPARE(list->rowCount(), 1);
    categories->setCurrentIndex(categories->model()->index(3, 0));
    QVERIFY(list->modelCount() > 0 && list->modelCount() < all);
    const QAbstractItemModel &names = *categories->model();
    for (int row = 0; row < names.rowCount(); ++row) // what has no name comes last
        QCOMPARE(names.index(row, 0).data().toString().startsWith(u"Other"_s), row == names.rowCount() - 1);
}

void ModelsTest::pageSaysWhatFailed()
{
    models::ModelsPage page(*m_catalog);
    shown(page); // nobody answers there
    QTRY_VERIFY_WITH_TIMEOUT(!m_catalog->refreshProblem().isEmpty(), 20'000);
    const QStringList texts = textsOf(*page.findChild<ModelFinder *>());
    QVERIFY2(texts.filter(u"The list that came with Gesso is shown."_s).size() == 1, qPrintable(texts.join(u'\n')));
    auto *details = page.findChild<models::ModelDetails *>();
    details->show(u"some-body/nothing"_s);
    QTRY_VERIFY_WITH_TIMEOUT(textsOf(*details).filter(u"could not be read"_s).size() == 1, 20'000);
}

void ModelsTest::fieldWords_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("words");
    QTest::newRow("a number with bounds") << u"fal-ai/flux/dev"_s << u"num_inference_steps"_s << u"A whole number from 1 to 50. Normally 28."_s;
    QTest::newRow("a toggle") << u"fal-ai/flux/dev"_s << u"enable_safety_checker"_s << u"Yes or no. Normally yes."_s;
    QTest::newRow("what must be there") << u"fal-ai/flux/dev"_s << u"prompt"_s << u"Text. Needed."_s;
    QTest::newRow("a list of images") << u"fal-ai/nano-banana-pro/edit"_s << u"image_urls"_s << u"Images. Needed."_s;
}

void ModelsTest::fieldWords()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, key);
    QFETCH(QString, words);
    const auto form = m_catalog->form(endpoint);
    QVERIFY(form && form->field(key));
    QCOMPARE(models::takesText(*form->field(key)) + u' ' + models::needText(*form->field(key)), words);
}

void ModelsTest::numbersAreWrittenAsElsewhere()
{
    const auto form = m_catalog->form(u"fal-ai/flux/dev"_s);
    QVERIFY(form);
    QLocale::setDefault(QLocale(QLocale::German));
    const QString words = models::needText(*form->field(u"guidance_scale"_s));
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(words, u"Normally 3,5."_s);
}

void ModelsTest::groups_data()
{
    QTest::addColumn<QString>("takes");
    QTest::addColumn<QString>("makes");
    QTest::addColumn<QString>("words");
    QTest::newRow("images from text") << u"text"_s << u"image"_s << u"Images from text"_s;
    QTest::newRow("video from an image") << u"image"_s << u"video"_s << u"Video from an image"_s;
    QTest::newRow("training") << u"archive"_s << u"file"_s << u"Training"_s;
    QTest::newRow("nobody knows") << u""_s << u""_s << u"Other"_s;
}

void ModelsTest::groups()
{
    QFETCH(QString, takes);
    QFETCH(QString, makes);
    QFETCH(QString, words);
    QCOMPARE(compose::groupText(takes, makes), words);
    QVERIFY(compose::groupRank(u"text"_s, u"image"_s) <= compose::groupRank(takes, makes));
}

QTEST_MAIN(ModelsTest)
#include "tst_models.moc"
