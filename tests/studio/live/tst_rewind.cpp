// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking back on the Live page, by pointer and keys.

#include "live/livepage.h"

#include "liveserver.h"

#include "live/canvas.h"
#include "live/liveview.h"
#include "live/rewind.h"
#include "live/rewindstrip.h"
#include "live/timelapsedialog.h"

#include "support/announcements.h"
#include "viewer/elidedlabel.h"

#include "fal/client.h"
#include "media/clip.h"
#include "media/probe.h"
#include "studio/backgroundpool.h"
#include "studio/catalog/catalog.h"

#include <QAccessible>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

template <class T>
T *named(QWidget &page, const QString &name)
{
    for (T *widget : page.findChildren<T *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

// Every frame that was shown, in order, however short: it looks before each event.
class Shown final : public QObject
{
public:
    explicit Shown(live::Rewind &rewind)
        : m_rewind(rewind)
        , m_last(rewind.shown().bytes)
    { QCoreApplication::instance()->installEventFilter(this); }

    [[nodiscard]] QList<QByteArray> taken()
    {
        look();
        return std::exchange(m_frames, {});
    }

protected:
    bool eventFilter(QObject *, QEvent *) override
    {
        look();
        return false;
    }

private:
    void look()
    {
        if (const QByteArray &now = m_rewind.shown().bytes; now != m_last)
            m_frames << (m_last = now);
    }

    live::Rewind &m_rewind;
    QByteArray m_last;
    QList<QByteArray> m_frames;
};

} // namespace

class RewindTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void framesAreStored();
    void draggingShowsThatFrame();
    void keysStepThroughFrames();
    void whereTheKeysGoIsTold();
    void theNewestWishWins();
    void keptFromThePastIsAsDelivered();
    void drawingReturnsToLive();
    void framesThatComeWhileLookingBackAreKept();
    void theFrameBeforeIsShownWhileHeld();
    void typingIntoThePromptMovesNothing();
    void aDamagedFrameIsASentence();
    void aFullDiskIsSaid();
    void recordingGoesOnOverConnections();
    void closingThePageFinishesTheRecording();
    void aTimeLapseIsOffered();
    void finishingHandsOutTheShownFrame();

private:
    void open(const studio::FrameLimits &limits = {.spare = 0});
    void stroke();
    void makeFrames(int count);
    [[nodiscard]] live::LiveView &view() { return *m_page->findChild<live::LiveView *>(); }
    [[nodiscard]] live::Rewind &rewind() { return m_page->rewind(); }
    [[nodiscard]] live::RewindStrip &strip() { return *m_page->findChild<live::RewindStrip *>(); }
    [[nodiscard]] int shownIndex() { return m_colors.indexOf(nearest()); }
    [[nodiscard]] QColor nearest();

    const QList<QColor> m_colors{Qt::red, Qt::green, Qt::blue, Qt::yellow, Qt::magenta};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::LiveServer> m_server;
    std::unique_ptr<fal::Client> m_client;
    std::unique_ptr<studio::Catalog> m_catalog;
    std::unique_ptr<live::LivePage> m_page;
};

void RewindTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<test::LiveServer>();
    fal::Config config{.baseUrl = m_server->url()};
    config.retries = 0;
    m_client = std::make_unique<fal::Client>(config);
    m_catalog = std::make_unique<studio::Catalog>(*m_client, m_folder->filePath(u"models"_s));
    open();
}

void RewindTest::open(const studio::FrameLimits &limits)
{
    m_page = std::make_unique<live::LivePage>(*m_client, *m_catalog);
    rewind().keepIn(m_folder->filePath(u"frames"_s), m_folder->filePath(u"recordings"_s), limits);
    m_page->resize(1100, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void RewindTest::cleanup()
{
    m_page.reset();
    QCOMPARE(QDir(m_folder->filePath(u"frames"_s)).entryList(QDir::Files), QStringList()); // nothing outlives the page
    m_catalog.reset();
    m_client.reset();
    m_server.reset();
    m_folder.reset();
}

void RewindTest::stroke()
{
    live::Canvas &canvas = m_page->canvas();
    QTest::mousePress(&canvas, Qt::LeftButton, {}, canvas.fromDocument({100, 100}).toPoint());
    QTest::mouseMove(&canvas, canvas.fromDocument({400, 300}).toPoint());
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, canvas.fromDocument({400, 300}).toPoint());
}

QColor RewindTest::nearest()
{
    if (view().image().isNull())
        return {};
    const QColor shown = view().image().pixelColor(10, 10);
    for (const QColor &color : m_colors) {
        if (std::abs(color.red() - shown.red()) + std::abs(color.green() - shown.green()) + std::abs(color.blue() - shown.blue()) < 48)
            return color;
    }
    return {};
}

// Each of one colour. A stroke may give several frames: what counts is the last of each.
void RewindTest::makeFrames(int count)
{
    m_server->automatic = false;
    for (int i = 0; i < count; ++i) {
        const size_t before = m_server->inputs.size();
        const size_t stored = rewind().store()->frames().size();
        m_server->picture = test::jpegOf(m_colors.at(i));
        m_page->canvas().edited();
        QTRY_VERIFY(m_server->inputs.size() == before + 1);
        m_server->answer(m_server->inputs.back());
        QTRY_COMPARE(rewind().store()->frames().size(), stored + 1);
    }
    QTRY_COMPARE(shownIndex(), count - 1);
    QTRY_COMPARE(strip().maximum(), count - 1); // the line follows a moment later
}

void RewindTest::framesAreStored()
{
    QCOMPARE(strip().valueText(), u"Nothing yet"_s);
    QVERIFY(!named<QToolButton>(*m_page, u"Frame back"_s)->isEnabled());
    makeFrames(3);
    QCOMPARE(strip().maximum(), 2);
    QCOMPARE(strip().valueText(), u"Live"_s);
    QVERIFY(rewind().isLive());
    QVERIFY(named<QToolButton>(*m_page, u"Frame back"_s)->isEnabled());
}

void RewindTest::draggingShowsThatFrame()
{
    makeFrames(4);
    QSignalSpy told(&rewind(), &live::Rewind::liveChanged);
    const int middle = strip().height() / 3;
    QTest::mousePress(&strip(), Qt::LeftButton, {}, {7, middle}); // the left end
    QTRY_COMPARE(shownIndex(), 0);
    QVERIFY(!rewind().isLive());
    QCOMPARE(told.count(), 1);
    QVERIFY(strip().valueText().contains(u"frame 1 of 4"_s));
    QTest::mouseMove(&strip(), {strip().width() - 7, middle});
    QTRY_COMPARE(shownIndex(), 3); // the newest one, but looked at
    QVERIFY(!rewind().isLive());
    QTest::mouseRelease(&strip(), Qt::LeftButton, {}, {strip().width() - 7, middle});
    auto *back = named<QToolButton>(*m_page, u"Back to live"_s);
    QVERIFY(back->isEnabled());
    back->click();
    QVERIFY(rewind().isLive());
    QCOMPARE(told.count(), 2);
    QVERIFY(!back->isEnabled());
}

void RewindTest::keysStepThroughFrames()
{
    makeFrames(4);
    strip().setFocus();
    QTest::keyClick(&strip(), Qt::Key_Left);
    QTRY_COMPARE(shownIndex(), 2);
    QTest::keyClick(&strip(), Qt::Key_Home);
    QTRY_COMPARE(shownIndex(), 0);
    QTest::keyClick(&strip(), Qt::Key_Right);
    QTRY_COMPARE(shownIndex(), 1);
    QTest::keyClick(&strip(), Qt::Key_End);
    QVERIFY(rewind().isLive());
    QCOMPARE(shownIndex(), 3);

    // On the canvas too, which has no use for these keys.
    m_page->canvas().setFocus();
    QTest::keyClick(&m_page->canvas(), Qt::Key_Comma);
    QTRY_COMPARE(shownIndex(), 2);
    QTest::keyClick(&m_page->canvas(), Qt::Key_Comma);
    QTRY_COMPARE(shownIndex(), 1);
    QTest::keyClick(&m_page->canvas(), Qt::Key_Period);
    QTRY_COMPARE(shownIndex(), 2);
    QTest::keyClick(&m_page->canvas(), Qt::Key_Escape);
    QVERIFY(rewind().isLive());
    QCOMPARE(shownIndex(), 3);
}

void RewindTest::whereTheKeysGoIsTold()
{
    makeFrames(4);
    m_page->activateWindow();
    strip().setFocus();
    QTRY_VERIFY(strip().hasFocus());
    Announcements heard;
    QStringList told;
    const auto hears = [&](const QString &words) {
        told << heard.take();
        return std::ranges::any_of(told, [&](const QString &sentence) { return sentence.contains(words); });
    };
    QTest::keyClick(&strip(), Qt::Key_Left);
    QTRY_VERIFY(hears(u"back, frame 3 of 4"_s));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&strip());
    QVERIFY(accessible->text(QAccessible::Description).startsWith(strip().valueText()));
    told.clear();
    QTest::keyClick(&strip(), Qt::Key_End);
    QTRY_VERIFY(hears(u"Live"_s));
    // By the page's keys, with the focus elsewhere.
    m_page->canvas().setFocus();
    told.clear();
    QTest::keyClick(&m_page->canvas(), Qt::Key_Comma);
    QTRY_VERIFY(hears(u" back"_s));
}

void RewindTest::theNewestWishWins()
{
    makeFrames(5);
    const auto frames = [this](const QList<int> &indices) {
        QList<QByteArray> bytes;
        for (const int index : indices)
            bytes << test::jpegOf(m_colors.at(index));
        return bytes;
    };
    const auto settle = [] { // what is read is there
        for (int i = 0; i < 5; ++i) {
            studio::backgroundPool().waitForDone();
            QCoreApplication::processEvents();
        }
    };
    settle();
    Shown shown(rewind());
    // The first is under way; of the others only the last is read.
    for (const int index : {0, 1, 3, 1, 2})
        Q_EMIT strip().frameWanted(index);
    settle();
    QCOMPARE(shown.taken(), frames({0, 2}));
    // One that is not wanted any more when it is there changes nothing.
    rewind().goLive();
    Q_EMIT strip().frameWanted(0);
    rewind().goLive();
    settle();
    QVERIFY(rewind().isLive());
    QCOMPARE(shown.taken(), frames({4}));
    // Nor does it stand in the way of the next wish.
    Q_EMIT strip().frameWanted(0);
    rewind().goLive();
    Q_EMIT strip().frameWanted(1);
    settle();
    QCOMPARE(shown.taken(), frames({1}));
}

void RewindTest::keptFromThePastIsAsDelivered()
{
    makeFrames(4);
    QList<QByteArray> bytes;
    QList<studio::Recipe> recipes;
    connect(m_page.get(), &live::LivePage::kept, this, [&](const QByteArray &content, const QString &type, const studio::Recipe &recipe) {
        QCOMPARE(type, u"image/jpeg"_s);
        bytes << content;
        recipes << recipe;
    });
    auto *keep = named<QPushButton>(*m_page, u"Keep"_s);
    Q_EMIT strip().frameWanted(1);
    QTRY_COMPARE(shownIndex(), 1);
    keep->click();
    rewind().goLive();
    keep->click();
    QCOMPARE(bytes, (QList<QByteArray>{test::jpegOf(m_colors.at(1)), test::jpegOf(m_colors.at(3))}));
    for (const studio::Recipe &recipe : recipes) {
        QVERIFY(recipe.values.value(u"image_url"_s).toString().startsWith(u"data:image/jpeg"_s));
        QCOMPARE(recipe.values.value(u"seed"_s).toInteger(), qint64(9'007'199'254'740'993));
        QVERIFY(recipe.created.isValid());
    }
}

void RewindTest::drawingReturnsToLive()
{
    makeFrames(3);
    Q_EMIT strip().frameWanted(0);
    QTRY_COMPARE(shownIndex(), 0);
    m_server->automatic = true;
    m_server->picture = test::jpegOf(m_colors.at(4));
    stroke();
    QVERIFY(rewind().isLive());
    QTRY_COMPARE(shownIndex(), 4);
}

void RewindTest::framesThatComeWhileLookingBackAreKept()
{
    makeFrames(2);
    m_server->picture = test::jpegOf(m_colors.at(3));
    m_page->canvas().edited();
    QTRY_COMPARE(m_server->inputs.size(), 3u);
    Q_EMIT strip().frameWanted(0);
    QTRY_COMPARE(shownIndex(), 0);
    m_server->answer(m_server->inputs.back()); // of the stroke before
    QTRY_COMPARE(rewind().store()->frames().size(), 3u);
    QCOMPARE(shownIndex(), 0);
    rewind().goLive();
    QCOMPARE(shownIndex(), 3);
}

void RewindTest::theFrameBeforeIsShownWhileHeld()
{
    makeFrames(4);
    m_page->canvas().setFocus();
    QTest::keyPress(&m_page->canvas(), Qt::Key_A);
    QCOMPARE(shownIndex(), 2);
    QTest::keyRelease(&m_page->canvas(), Qt::Key_A);
    QCOMPARE(shownIndex(), 3);
    auto *button = named<QToolButton>(*m_page, u"Show the frame before"_s);
    QTest::mousePress(button, Qt::LeftButton);
    QCOMPARE(shownIndex(), 2);
    QCOMPARE(rewind().shown().bytes, test::jpegOf(m_colors.at(2))); // what is seen is what is kept
    QTest::mouseRelease(button, Qt::LeftButton);
    QCOMPARE(shownIndex(), 3);
    // In the past as well.
    Q_EMIT strip().frameWanted(1);
    QTRY_COMPARE(shownIndex(), 1);
    QTest::mousePress(button, Qt::LeftButton);
    QTRY_COMPARE(shownIndex(), 0);
    QTest::mouseRelease(button, Qt::LeftButton);
    QCOMPARE(shownIndex(), 1);
}

void RewindTest::typingIntoThePromptMovesNothing()
{
    makeFrames(3);
    auto *prompt = named<QLineEdit>(*m_page, u"Live prompt"_s);
    prompt->setFocus();
    prompt->clear();
    QTest::keyClicks(prompt, u"a, b."_s);
    QCOMPARE(prompt->text(), u"a, b."_s);
    QVERIFY(rewind().isLive());
    QCOMPARE(shownIndex(), 2);
}

void RewindTest::aDamagedFrameIsASentence()
{
    makeFrames(3);
    Q_EMIT strip().frameWanted(1);
    QTRY_COMPARE(shownIndex(), 1);
    const QDir folder(m_folder->filePath(u"frames"_s));
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    }
    Q_EMIT strip().frameWanted(0);
    auto *problem = named<QLabel>(*m_page, u"Problem"_s);
    QTRY_VERIFY(problem->isVisible());
    QCOMPARE(shownIndex(), 1); // what was there stays
    rewind().goLive();
    QCOMPARE(shownIndex(), 2);
}

void RewindTest::aFullDiskIsSaid()
{
    m_page.reset();
    open({.spare = std::numeric_limits<qint64>::max()});
    m_server->picture = test::jpegOf(m_colors.at(1));
    stroke();
    QTRY_COMPARE(shownIndex(), 1); // shown all the same
    QTRY_VERIFY(rewind().store()->skipped() > 0);
    QTRY_VERIFY(std::ranges::any_of(rewind().findChildren<viewer::ElidedLabel *>(), [](const viewer::ElidedLabel *label) { return label->text().contains(u"nearly full"_s); }));
    QByteArray bytes;
    connect(m_page.get(), &live::LivePage::kept, this, [&](const QByteArray &content) { bytes = content; });
    named<QPushButton>(*m_page, u"Keep"_s)->click();
    QCOMPARE(bytes, m_server->picture);
}

void RewindTest::recordingGoesOnOverConnections()
{
    makeFrames(1);
    QSignalSpy recorded(&rewind(), &live::Rewind::recorded);
    named<QToolButton>(*m_page, u"Record"_s)->click();
    m_server->automatic = true;
    m_server->picture = test::jpegOf(m_colors.at(1));
    m_page->canvas().edited();
    QTRY_COMPARE(shownIndex(), 1);
    QVERIFY(named<QLabel>(*m_page, u"Live state: Live"_s));
    m_server->hangUp(QWebSocketProtocol::CloseCodeGoingAway);
    QTRY_VERIFY(!named<QLabel>(*m_page, u"Live state: Live"_s)); // the page knows
    m_server->picture = test::jpegOf(m_colors.at(2));
    stroke();
    QTRY_COMPARE(shownIndex(), 2);
    QCOMPARE(m_server->connections, 2);
    auto *stop = named<QToolButton>(*m_page, u"Stop recording"_s);
    QVERIFY(stop);
    stop->click();
    QTRY_COMPARE(recorded.count(), 1);
    const auto info = media::probe(recorded.first().first().toString());
    QVERIFY(info);
    QCOMPARE(info->kind, media::Kind::Video);
    QVERIFY(named<QToolButton>(*m_page, u"Record"_s));
    // From what was there when it began to what the second connection brought.
    const auto clip = media::Clip::open(recorded.first().first().toString());
    QVERIFY(clip && (*clip)->readTimes());
    const auto begin = (*clip)->frame(0);
    const auto end = (*clip)->frame((*clip)->times().count() - 1);
    QVERIFY(begin && end);
    QVERIFY2(begin->pixelColor(10, 10).red() > 180, qPrintable(begin->pixelColor(10, 10).name()));
    QVERIFY2(end->pixelColor(10, 10).blue() > 180, qPrintable(end->pixelColor(10, 10).name()));
}

void RewindTest::closingThePageFinishesTheRecording()
{
    makeFrames(2);
    named<QToolButton>(*m_page, u"Record"_s)->click();
    m_page.reset();
    const QDir folder(m_folder->filePath(u"recordings"_s));
    const QStringList files = folder.entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(files.size(), 1);
    const auto info = media::probe(folder.filePath(files.constFirst()));
    QVERIFY(info && info->kind == media::Kind::Video);
}

void RewindTest::aTimeLapseIsOffered()
{
    makeFrames(3);
    QSignalSpy recorded(&rewind(), &live::Rewind::recorded);
    named<QToolButton>(*m_page, u"Time lapse"_s)->click();
    auto *dialog = m_page->findChild<live::TimeLapseDialog *>();
    QVERIFY(dialog);
    auto *format = named<QComboBox>(*dialog, u"Format"_s);
    QVERIFY(format && named<QComboBox>(*dialog, u"Speed"_s));
    format->setCurrentIndex(2);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Make the film"_s)
            button->click();
    }
    QTRY_COMPARE_WITH_TIMEOUT(recorded.count(), 1, 20'000);
    const auto info = media::probe(recorded.first().first().toString());
    QVERIFY(info);
    QCOMPARE(info->mimeType, u"image/gif"_s);
}

void RewindTest::finishingHandsOutTheShownFrame()
{
    auto *button = named<QToolButton>(*m_page, u"Finish in another model"_s);
    QVERIFY(!button->isVisible());
    rewind().setFinishModels([] { return std::vector<live::FinishModel>{{u"fal-ai/flux/dev/image-to-image"_s, u"FLUX & more"_s, u"$0.03"_s}}; });
    QVERIFY(button->isVisible() && !button->isEnabled());
    makeFrames(3);
    Q_EMIT strip().frameWanted(1);
    QTRY_COMPARE(shownIndex(), 1);
    QByteArray bytes;
    QString endpoint;
    connect(m_page.get(), &live::LivePage::finishWanted, this, [&](const QByteArray &content, const QString &, const studio::Recipe &, const QString &wanted) {
        bytes = content;
        endpoint = wanted;
    });
    Q_EMIT button->menu()->aboutToShow();
    QCOMPARE(button->menu()->actions().size(), 1);
    QCOMPARE(button->menu()->actions().constFirst()->text(), u"FLUX && more, $0.03"_s);
    button->menu()->actions().constFirst()->trigger();
    QCOMPARE(bytes, test::jpegOf(m_colors.at(1)));
    QCOMPARE(endpoint, u"fal-ai/flux/dev/image-to-image"_s);
}

QTEST_MAIN(RewindTest)
#include "tst_rewind.moc"
