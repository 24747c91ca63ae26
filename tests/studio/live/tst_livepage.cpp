// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/livepage.h"

#include "liveserver.h"

#include "live/canvas.h"
#include "live/framesource.h"
#include "live/livesource.h"
#include "live/liveview.h"

#include "support/announcements.h"

#include "accessiblechoice.h"
#include "theme.h"

#include "fal/client.h"
#include "studio/catalog/catalog.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// A control by the name that assistive programs read.
template <class T>
T *named(QWidget &page, const QString &name)
{
    for (T *widget : page.findChildren<T *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

class EndingSource final : public live::FrameSource
{
public:
    [[nodiscard]] QString name() const override { return u"Camera"_s; }
    void start() override { }
    void stop() override { }
};

} // namespace

class LivePageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void strokeChangesTheLiveResult();
    void promptEditsAreSent();
    void keepHandsOutTheFrame();
    void pauseStopsSending();
    void hiddenPageEndsTheConnection();
    void errorKeepsTheCanvasUsable();
    void serviceThatComesBackIsFoundByTheNextStroke();
    void switchedModelGetsTheNextStroke();
    void hidingEndsTheStroke();
    void itAsksWhenItHasCostEnough();
    void seedRunsOrIsFixed();
    void modelsWithoutAKnownProtocolSaySo();
    void theDocumentSaysHowItIsSpokenTo_data();
    void theDocumentSaysHowItIsSpokenTo();
    void cockpitCountsWhatIsBehind();
    void aLiveSourceIsSent();
    void whatASourceSaysAtItsEndIsLeftThereByFrames();
    void pageMayGoAtAnyMoment_data();
    void pageMayGoAtAnyMoment();
    void errorFollowsTheTheme();
    void everyToolHasAName();
    void whatIsDoneWithLayersIsTold();
    void theKeyboardStaysWithTheLayers();
    void theSizeOfTheBrushIsToldByItsKeys();
    void theLineForANameHasAName();
    void aLayerIsHiddenAndLockedByKeys();
    void toolsAreToldAsOneOfSeveral();

private:
    void open();
    void press();
    void stroke();
    [[nodiscard]] live::LiveView &view() { return *m_page->findChild<live::LiveView *>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::LiveServer> m_server;
    std::unique_ptr<fal::Client> m_client;
    std::unique_ptr<studio::Catalog> m_catalog;
    std::unique_ptr<live::LivePage> m_page;
};

void LivePageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<test::LiveServer>();
    fal::Config config{.baseUrl = m_server->url()};
    config.retries = 0;
    m_client = std::make_unique<fal::Client>(config);
    open();
}

void LivePageTest::open()
{
    m_catalog = std::make_unique<studio::Catalog>(*m_client, m_folder->path());
    QSignalSpy read(m_catalog.get(), &studio::Catalog::formReady);
    m_page = std::make_unique<live::LivePage>(*m_client, *m_catalog);
    m_page->resize(1100, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(!read.isEmpty()); // from here on the form is not made anew
    auto *models = named<QComboBox>(*m_page, u"Live model"_s);
    QVERIFY(models && models->count() > 0);
}

void LivePageTest::cleanup()
{
    m_page.reset();
    m_catalog.reset();
    m_client.reset();
    m_server.reset();
    m_folder.reset();
}

void LivePageTest::press()
{
    live::Canvas &canvas = m_page->canvas();
    QTest::mousePress(&canvas, Qt::LeftButton, {}, canvas.fromDocument({100, 100}).toPoint());
    QTest::mouseMove(&canvas, canvas.fromDocument({400, 300}).toPoint());
}

void LivePageTest::stroke()
{
    live::Canvas &canvas = m_page->canvas();
    press();
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, canvas.fromDocument({400, 300}).toPoint());
}

void LivePageTest::strokeChangesTheLiveResult()
{
    QVERIFY(view().image().isNull());
    stroke();
    QTRY_VERIFY(!view().image().isNull());
    QTRY_VERIFY(!m_server->inputs.empty());
    QTRY_VERIFY(qGray(m_server->inputs.back().image().pixel(250, 200)) < 100); // the stroke is in what was sent
    m_server->picture = test::jpegOf(Qt::blue);
    stroke();
    QTRY_VERIFY(view().image().pixelColor(10, 10).blue() > 240);
}

void LivePageTest::promptEditsAreSent()
{
    auto *prompt = named<QLineEdit>(*m_page, u"Live prompt"_s);
    QVERIFY(prompt);
    prompt->selectAll();
    QTest::keyClicks(prompt, u"an owl"_s);
    QTRY_VERIFY(!m_server->inputs.empty());
    QCOMPARE(m_server->inputs.front().text("prompt"), u"an owl"_s); // once, after the last key
    QCOMPARE(m_server->inputs.size(), 1u);
}

void LivePageTest::keepHandsOutTheFrame()
{
    auto *keep = named<QPushButton>(*m_page, u"Keep"_s);
    QVERIFY(keep && !keep->isEnabled());
    QByteArray bytes;
    studio::Recipe recipe;
    connect(m_page.get(), &live::LivePage::kept, this,
            [&](const QByteArray &content, const QString &, const studio::Recipe &made) {
                bytes = content;
                recipe = made;
            });
    stroke();
    QTRY_VERIFY(keep->isEnabled());
    keep->click();
    QCOMPARE(bytes, m_server->picture);
    QVERIFY(recipe.values.value(u"image_url"_s).toString().startsWith(u"data:image/jpeg"_s));
    QVERIFY(!recipe.values.value(u"prompt"_s).toString().isEmpty());
    QCOMPARE(recipe.values.value(u"num_inference_steps"_s), QJsonValue(3)); // shown and sent, though it is the default
}

void LivePageTest::pauseStopsSending()
{
    stroke();
    QTRY_VERIFY(!view().image().isNull());
    auto *pause = m_page->findChild<QPushButton *>();
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isCheckable())
            pause = button;
    }
    pause->click();
    const std::size_t sent = m_server->inputs.size();
    stroke();
    pause->click();
    QTRY_COMPARE(m_server->inputs.size(), sent + 1); // the newest drawing, once
}

void LivePageTest::hiddenPageEndsTheConnection()
{
    stroke();
    QTRY_VERIFY(!view().image().isNull());
    QCOMPARE(m_server->connections, 1);
    m_page->hide();
    m_page->show();
    stroke();
    QTRY_COMPARE(m_server->connections, 2);
}

void LivePageTest::errorKeepsTheCanvasUsable()
{
    m_server->automatic = false;
    stroke();
    QTRY_VERIFY(!m_server->inputs.empty());
    m_server->sayText(u"{\"type\":\"x-fal-error\",\"error\":\"INTERNAL_ERROR\",\"reason\":\"<b>out of memory</b>\"}"_s);
    auto *problem = named<QLabel>(*m_page, u"Problem"_s);
    QVERIFY(problem);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(!problem->text().isEmpty());
    QCOMPARE(problem->textFormat(), Qt::PlainText);

    const QImage before = m_page->canvas().document().flattened();
    m_page->canvas().undo();
    QVERIFY(m_page->canvas().document().flattened() != before);
    m_server->automatic = true;
    stroke();
    QTRY_VERIFY(!view().image().isNull());
    QVERIFY(!problem->isVisible());
}

void LivePageTest::serviceThatComesBackIsFoundByTheNextStroke()
{
    stroke();
    QTRY_VERIFY(!view().image().isNull());
    const QUrl address = m_server->url();
    m_server.reset(); // and with it every connection: a farewell is no error, nobody answering is
    auto *problem = named<QLabel>(*m_page, u"Problem"_s);
    stroke();
    QTRY_VERIFY(problem->isVisible());

    m_server = std::make_unique<test::LiveServer>(quint16(address.port()));
    QCOMPARE(m_server->url(), address);
    m_server->picture = test::jpegOf(Qt::blue);
    stroke();
    QTRY_VERIFY(view().image().pixelColor(10, 10).blue() > 240);
    QVERIFY(!problem->isVisible());
}

void LivePageTest::switchedModelGetsTheNextStroke()
{
    auto *models = named<QComboBox>(*m_page, u"Live model"_s);
    if (models->count() < 2)
        QSKIP("Only one live model is known.");
    stroke();
    QTRY_VERIFY(!m_server->inputs.empty());
    const QString before = m_server->inputs.back().path;
    models->setCurrentIndex(models->currentIndex() == 0 ? 1 : 0);
    stroke();
    QTRY_VERIFY(m_server->inputs.back().path != before);
    QVERIFY(m_server->inputs.back().path.contains(models->currentData().toString()));
    QCOMPARE(m_server->connections, 2);
}

void LivePageTest::hidingEndsTheStroke()
{
    press();
    QVERIFY(m_page->canvas().document().isDrawing());
    QTRY_VERIFY(!m_server->inputs.empty());
    m_page->hide();
    QVERIFY(!m_page->canvas().document().isDrawing());
    QVERIFY(m_page->canvas().document().canUndo());
    QCOMPARE(m_server->connections, 1);
}

void LivePageTest::itAsksWhenItHasCostEnough()
{
    m_page->setLimits(std::chrono::seconds(60), 0.05);
    // Also when the list of prices comes meanwhile, which knows none of this model.
    const auto price = [page = m_page.get()] {
        page->findChild<studio::LiveSession *>()->setRate({.per = studio::LiveRate::Per::Picture, .dollars = 0.05});
    };
    price();
    connect(m_catalog.get(), &studio::Catalog::changed, m_page.get(), price);
    connect(m_catalog.get(), &studio::Catalog::formReady, m_page.get(), price);
    auto *notice = named<QLabel>(*m_page, u"Notice"_s);
    auto *cost = named<QLabel>(*m_page, u"Live cost"_s);
    QVERIFY(notice && !notice->isVisible() && cost && cost->text().isEmpty());
    stroke();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(u"$0.05"_s), qPrintable(notice->text()));
    QVERIFY2(cost->text().contains(u"$0.05"_s), qPrintable(cost->text()));
    QVERIFY(!cost->text().contains(u"about"_s));
    QTRY_COMPARE(m_server->openConnections(), 0);
    const auto sent = m_server->inputs.size();
    stroke(); // the canvas works, nothing is sent
    QVERIFY(m_page->canvas().document().canUndo());
    QPushButton *goOn = nullptr;
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == u"Go on"_s)
            goOn = button;
    }
    QVERIFY(goOn && goOn->isVisible());
    QCOMPARE(m_server->inputs.size(), sent);
    goOn->click();
    QVERIFY(!goOn->isVisible());
    QTRY_COMPARE(m_server->inputs.size(), sent + 1);
    QTRY_VERIFY(goOn->isVisible()); // as much again
    QVERIFY2(cost->text().contains(u"$0.10"_s), qPrintable(cost->text()));
}

void LivePageTest::seedRunsOrIsFixed()
{
    // The row is made anew when the form was read again.
    const auto seed = [this] { return named<QLineEdit>(*m_page, u"Seed"_s); };
    const auto fixed = [this] { return named<QToolButton>(*m_page, u"Fixed seed"_s); };
    // The service reports a seed of its own; what was asked for is in what it received.
    const auto asked = [this] { return m_server->inputs.back().number("seed"); };
    QVERIFY(seed() && fixed() && fixed()->isChecked());
    seed()->setFocus();
    seed()->selectAll();
    QTest::keyClicks(seed(), u"41"_s);
    stroke();
    QTRY_VERIFY(!m_server->inputs.empty() && asked() == 41);
    fixed()->click();
    stroke();
    QTRY_VERIFY(asked() > 41);
    QVERIFY(seed()->isReadOnly());
    const qint64 first = asked();
    stroke();
    QTRY_VERIFY(asked() > first);
    QTRY_COMPARE(seed()->text(), u"9007199254740993"_s); // of the picture that is shown
    fixed()->click();
    QVERIFY(!seed()->isReadOnly());
    stroke();
    QTRY_COMPARE(asked(), 9'007'199'254'740'993);
}

void LivePageTest::modelsWithoutAKnownProtocolSaySo()
{
    auto *models = named<QComboBox>(*m_page, u"Live model"_s);
    const int video = models->findData(u"decart/lucy2-vton/realtime"_s);
    QVERIFY(video >= 0);
    models->setCurrentIndex(video);
    auto *problem = named<QLabel>(*m_page, u"Problem"_s);
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"WebRTC"_s), qPrintable(problem->text()));
    stroke();
    QCoreApplication::processEvents();
    QCOMPARE(m_server->connections, 0); // said at once, not after a failure
    models->setCurrentIndex(0);
    QVERIFY(!problem->isVisible());
    stroke();
    QTRY_VERIFY(!view().image().isNull());
}

void LivePageTest::theDocumentSaysHowItIsSpokenTo_data()
{
    QTest::addColumn<QString>("contentType");
    QTest::addColumn<bool>("isSpoken");
    QTest::newRow("JSON") << u"application/json"_s << true;
    QTest::newRow("a format of its own") << u"video/x-raw"_s << false;
}

void LivePageTest::theDocumentSaysHowItIsSpokenTo()
{
    QFETCH(QString, contentType);
    QFETCH(bool, isSpoken);
    // As fetched a moment ago.
    m_page.reset();
    m_catalog.reset();
    const QString name = u"fal-ai__flux-2__klein__realtime.json"_s;
    QFile bundled(u":/models/"_s + name);
    QVERIFY(bundled.open(QIODevice::ReadOnly));
    QJsonObject document = QJsonDocument::fromJson(bundled.readAll()).object();
    QJsonObject paths = document["paths"_L1].toObject();
    paths[u"/realtime"_s] = QJsonObject{{u"x-fal-protocol"_s, QJsonObject{{u"contentType"_s, contentType}}}};
    document[u"paths"_s] = paths;
    const QString folder = m_folder->filePath(u"local/schemas"_s);
    QFile kept(folder + u'/' + name);
    QVERIFY(QDir().mkpath(folder) && kept.open(QIODevice::WriteOnly));
    kept.write(QJsonDocument(document).toJson());
    kept.close();
    m_server->readsText = true;
    open();

    auto *problem = named<QLabel>(*m_page, u"Problem"_s);
    auto *models = named<QComboBox>(*m_page, u"Live model"_s);
    QCOMPARE(models->currentData().toString(), u"fal-ai/flux-2/klein/realtime"_s);
    QCOMPARE(problem->isVisible(), !isSpoken); // before anything is sent
    stroke();
    if (isSpoken) {
        QTRY_VERIFY(!view().image().isNull());
        QCOMPARE(m_server->connections, 1);
    } else {
        QVERIFY2(problem->text().contains(u"not known"_s), qPrintable(problem->text()));
        const auto *session = m_page->findChild<studio::LiveSession *>();
        QCOMPARE(session->latestInput(), 0u);
        QCOMPARE(session->state(), studio::LiveSession::State::Ready);
    }
    QCOMPARE(m_server->refused, 0);
}

void LivePageTest::cockpitCountsWhatIsBehind()
{
    auto *behind = named<QLabel>(*m_page, u"Inputs behind"_s);
    QVERIFY(behind && behind->text().isEmpty());
    stroke();
    QTRY_COMPARE(behind->text(), u"Shows your latest stroke"_s);
    m_server->automatic = false;
    press();
    QTRY_VERIFY(behind->text().contains(u"behind"_s));
    m_page->canvas().finishStroke();
    m_server->automatic = true;
    m_server->answer(m_server->inputs.back());
    QTRY_COMPARE(behind->text(), u"Shows your latest stroke"_s);
}

namespace {

class OneColor final : public live::FrameSource
{
public:
    [[nodiscard]] QString name() const override { return u"One colour"_s; }
    void start() override
    {
        QImage picture(64, 64, QImage::Format_RGB32);
        picture.fill(Qt::red);
        Q_EMIT frame(picture);
    }
    void stop() override {}
};

} // namespace

void LivePageTest::aLiveSourceIsSent()
{
    m_page->source().choose(std::make_unique<OneColor>());
    QTRY_VERIFY(!m_server->inputs.empty());
    QCOMPARE(m_server->inputs.back().image().pixelColor(10, 10).green() < 30, true);
    stroke();
    QTRY_VERIFY(qGray(m_server->inputs.back().image().pixel(250, 200)) != qGray(m_server->inputs.back().image().pixel(10, 10)));
}

void LivePageTest::whatASourceSaysAtItsEndIsLeftThereByFrames()
{
    auto made = std::make_unique<EndingSource>();
    EndingSource *source = made.get();
    m_page->source().choose(std::move(made));
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.fill(Qt::red);
    Q_EMIT source->frame(picture);
    QTRY_VERIFY(!view().image().isNull());
    m_server->picture = test::jpegOf(Qt::blue);
    Q_EMIT source->failed(u"The cable is out."_s);                  // the paper goes with it,
    QTRY_VERIFY(view().image().pixelColor(10, 10).blue() > 240); // and what is without it was sent
    auto *problem = named<QLabel>(*m_page, u"Problem"_s);
    QVERIFY(problem->isVisible());
    QCOMPARE(problem->text(), u"The cable is out."_s);
    m_page->source().choose(std::make_unique<EndingSource>());
    QVERIFY(!problem->isVisible());

    m_page->setTimeToRead(std::chrono::milliseconds(0)); // it was read
    Q_EMIT m_page->canvas().refused(u"This layer is locked."_s);
    QVERIFY(problem->isVisible());
    stroke();
    QTRY_VERIFY(!problem->isVisible()); // the next frame takes it away
}

void LivePageTest::pageMayGoAtAnyMoment_data()
{
    QTest::addColumn<bool>("connected");
    QTest::addColumn<bool>("answers");
    QTest::addColumn<bool>("drawing");
    QTest::newRow("while it connects") << false << true << false;
    QTest::newRow("while the model works") << true << false << false;
    QTest::newRow("while pictures arrive") << true << true << false;
    QTest::newRow("in the middle of a stroke") << true << true << true;
}

void LivePageTest::pageMayGoAtAnyMoment()
{
    QFETCH(bool, connected);
    QFETCH(bool, answers);
    QFETCH(bool, drawing);
    m_server->automatic = answers;
    stroke();
    if (connected)
        QTRY_VERIFY(!m_server->inputs.empty());
    if (drawing)
        press();
    m_page.reset();
    // The service notices, and nothing that was under way reaches the page that is gone.
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void LivePageTest::errorFollowsTheTheme()
{
    m_server->automatic = false;
    stroke();
    QTRY_VERIFY(!m_server->inputs.empty());
    m_server->sayText(u"{\"type\":\"x-fal-error\",\"error\":\"INTERNAL_ERROR\",\"reason\":\"no\"}"_s);
    auto *problem = named<QLabel>(*m_page, u"Problem"_s);
    QTRY_VERIFY(problem->isVisible());
    for (const theme::Scheme scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
        theme::apply(*qApp, scheme);
        QTRY_COMPARE(problem->palette().color(QPalette::WindowText), theme::tokens(scheme).error);
    }
}

void LivePageTest::everyToolHasAName()
{
    const auto buttons = m_page->findChildren<QToolButton *>();
    QVERIFY(buttons.size() >= 9);
    QSet<QString> names;
    for (const QToolButton *button : buttons) {
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(!button->icon().isNull() || !button->text().isEmpty());
        names.insert(button->accessibleName());
    }
    QCOMPARE(names.size(), buttons.size());
}

void LivePageTest::whatIsDoneWithLayersIsTold()
{
    Announcements heard;
    const auto does = [&](const QString &button) {
        named<QToolButton>(*m_page, button)->click();
        return heard.take().join(u'|');
    };
    QCOMPARE(does(u"New layer"_s), u"New layer: Layer 2"_s);
    QCOMPARE(does(u"Duplicate layer"_s), u"New layer: Layer 3"_s);
    QCOMPARE(does(u"Layer down"_s), u"Layer 3, layer 2 of 3 from below"_s);
    QCOMPARE(does(u"Layer up"_s), u"Layer 3, layer 3 of 3 from below"_s);
    QCOMPARE(does(u"Delete layer"_s), u"Layer 3 was deleted."_s);
    QCOMPARE(does(u"Merge with the layer below"_s), u"Merged into Layer 1."_s);
}

// A button that has nothing left to do gives it to the list.
void LivePageTest::theKeyboardStaysWithTheLayers()
{
    m_page->activateWindow();
    auto *add = named<QToolButton>(*m_page, u"New layer"_s);
    add->setFocus();
    QTRY_VERIFY(add->hasFocus());
    add->click();
    QVERIFY(add->hasFocus());
    auto *remove = named<QToolButton>(*m_page, u"Delete layer"_s);
    remove->setFocus();
    remove->click();
    QVERIFY(!remove->isEnabled());
    QCOMPARE(m_page->focusWidget(), static_cast<QWidget *>(named<QTreeView>(*m_page, u"Layers"_s)));
}

void LivePageTest::theSizeOfTheBrushIsToldByItsKeys()
{
    live::Canvas &canvas = m_page->canvas();
    m_page->activateWindow();
    canvas.setFocus();
    QTRY_VERIFY(canvas.hasFocus());
    canvas.setBrushSize(20);
    Announcements heard;
    QTest::keyClick(&canvas, Qt::Key_BracketRight);
    QCOMPARE(heard.take(), QStringList{u"Size: 24 px"_s});
    named<QSpinBox>(*m_page, u"Size"_s)->setFocus();
    canvas.setBrushSize(30); // not by a key
    QCOMPARE(heard.take(), QStringList());
}

void LivePageTest::theLineForANameHasAName()
{
    auto *list = named<QTreeView>(*m_page, u"Layers"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F2);
    auto *line = list->viewport()->findChild<QLineEdit *>();
    QVERIFY(line);
    QCOMPARE(line->accessibleName(), u"Name of the layer"_s);
    Announcements heard;
    QTest::keyClicks(line, u"Sky"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QStringList said;
    QTRY_VERIFY(!(said += heard.take()).isEmpty());
    QCOMPARE(said, QStringList{u"Renamed: Sky"_s});
    QTest::keyClick(list, Qt::Key_F2);
    QTest::keyClick(list->viewport()->findChild<QLineEdit *>(), Qt::Key_Return); // it stays
    QCOMPARE(heard.take(), QStringList());
}

void LivePageTest::aLayerIsHiddenAndLockedByKeys()
{
    auto *list = named<QTreeView>(*m_page, u"Layers"_s);
    m_page->activateWindow();
    list->setFocus();
    QTRY_VERIFY(list->hasFocus());
    const auto look = [this] { return m_page->canvas().document().layers().front().look; };
    Announcements heard;
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(!look().isVisible);
    QCOMPARE(heard.take(), QStringList{u"Layer 1 is hidden"_s});
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(look().isVisible);
    QCOMPARE(heard.take(), QStringList{u"Layer 1 is shown"_s});
    QTest::keyClick(list, Qt::Key_Slash, Qt::ControlModifier);
    QVERIFY(look().isLocked);
    QCOMPARE(heard.take(), QStringList{u"Layer 1 is locked"_s});
}

void LivePageTest::toolsAreToldAsOneOfSeveral()
{
    shell::installAccessibleChoices();
    cleanup();
    init();
    auto *eraser = named<QToolButton>(*m_page, u"Eraser"_s);
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(eraser);
    QCOMPARE(told->role(), QAccessible::RadioButton);
    QCOMPARE(told->text(QAccessible::Name), u"Eraser"_s);
    QVERIFY(told->state().checkable && !told->state().checked && told->state().focusable);
    QVERIFY(told->actionInterface());
    QVERIFY(told->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()));
    told->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(m_page->canvas().choice().tool, live::Tool::Eraser);
    QVERIFY(told->state().checked);
    QVERIFY(!QAccessible::queryAccessibleInterface(named<QToolButton>(*m_page, u"Brush"_s))->state().checked);
    // What is not chosen among others stays what it was.
    QCOMPARE(QAccessible::queryAccessibleInterface(named<QToolButton>(*m_page, u"New layer"_s))->role(), QAccessible::PushButton);
}

QTEST_MAIN(LivePageTest)
#include "tst_livepage.moc"
