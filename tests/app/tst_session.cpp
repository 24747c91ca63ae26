// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window comes back as it was left: where it stands, what is in front, what was entered; also when the program is killed.

#include "connector.h"
#include "mainwindow.h"
#include "session/session.h"
#include "session/windowplace.h"

#include "compose/composepanel.h"
#include "library/librarypage.h"
#include "live/canvas.h"
#include "live/livepage.h"
#include "models/modelspage.h"
#include "settings/network.h"
#include "settings/settingsdialog.h"
#include "settings/settingsform.h"
#include "studio/studio.h"
#include "viewer/inspector.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using shell::MainWindow;
using shell::Session;
using shell::WindowPlace;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// As a killed program leaves it: what is on the disk at this moment and nothing else.
void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &each : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        if (each.isDir())
            copyFolder(each.filePath(), to + u'/' + each.fileName());
        else
            QFile::copy(each.filePath(), to + u'/' + each.fileName());
    }
}

// The program without its main().
struct Program
{
    explicit Program(const QString &folder)
        : settings(folder + u"/settings.ini"_s, QSettings::IniFormat), connector(folder, settings)
    {
        const auto config = connector.connectTo({.kind = shell::Place::Kind::Sandbox});
        if (!config)
            return;
        auto opened = studio::Studio::open(studio::Profile::at(folder), *config);
        if (!opened)
            return;
        studio = std::move(*opened);
        openWindow();
    }
    void openWindow()
    {
        window = std::make_unique<MainWindow>(shell::MainWindowParts{.studio = *studio, .connector = connector, .settings = settings});
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }

    QSettings settings;
    shell::Connector connector;
    std::unique_ptr<studio::Studio> studio;
    std::unique_ptr<MainWindow> window;

    [[nodiscard]] compose::ComposePanel &form() const { return *window->findChild<compose::ComposePanel *>(); }
    [[nodiscard]] library::LibraryPage &library() const { return *window->findChild<library::LibraryPage *>(); }
    [[nodiscard]] live::LivePage &live() const { return *window->findChild<live::LivePage *>(); }
    [[nodiscard]] QLineEdit &livePrompt() const
    {
        for (QLineEdit *edit : live().findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == "Live prompt"_L1)
                return *edit;
        }
        qFatal("no prompt on the live page");
    }
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowComesBackToItsScreen_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<QRect>("normal");
        QTest::addColumn<QRect>("expected");
        const QRect second(1920 + 100, 24 + 50, 1200, 800);
        QTest::newRow("where it was") << u"B"_s << QRect(100, 50, 1200, 800) << second;
        QTest::newRow("its screen is gone: the first one") << u"C"_s << QRect(100, 50, 1200, 800) << QRect(100, 50, 1200, 800);
        QTest::newRow("its screen is gone and it does not fit: wholly to be seen") << u"C"_s << QRect(900, 700, 1400, 900) << QRect(520, 140, 1400, 900);
        QTest::newRow("partly outside is where the person put it") << u"A"_s << QRect(1500, 50, 1200, 800) << QRect(1500, 50, 1200, 800);
        QTest::newRow("far outside is brought in") << u"A"_s << QRect(5000, 5000, 1200, 800) << QRect(720, 240, 1200, 800);
        QTest::newRow("above the screen") << u"A"_s << QRect(0, -400, 1200, 800) << QRect(0, 32, 1200, 800);
        QTest::newRow("larger than the screen") << u"A"_s << QRect(0, 0, 9000, 9000) << QRect(0, 32, 1920, 1008);
        QTest::newRow("smaller than useful") << u"A"_s << QRect(10, 40, 5, 5) << QRect(10, 40, 960, 600);
        QTest::newRow("says nothing") << QString() << QRect() << QRect();
        QTest::newRow("negative size") << u"A"_s << QRect(0, 0, -5, 700) << QRect();
    }
    void aWindowComesBackToItsScreen()
    {
        QFETCH(QString, screen);
        QFETCH(QRect, normal);
        QFETCH(QRect, expected);
        const std::vector<shell::ScreenArea> screens{{u"A"_s, QRect(0, 0, 1920, 1040)}, {u"B"_s, QRect(1920, 24, 2560, 1400)}};
        QCOMPARE(shell::placedOn({.screen = screen, .normal = normal}, screens, QSize(960, 600)), expected);
        QCOMPARE(shell::placedOn({.screen = screen, .normal = normal}, {}, QSize(960, 600)), QRect());
    }

    void aPlaceSurvivesItsFile()
    {
        const WindowPlace place{.screen = u"HDMI-1|A|B|c"_s, .normal = QRect(-3, 4, 1000, 700), .isMaximized = true};
        QCOMPARE(WindowPlace::fromJson(place.toJson()), place);
        const WindowPlace odd = WindowPlace::fromJson({{u"x"_s, 4e18}, {u"width"_s, u"wide"_s}, {u"height"_s, 2e9}, {u"maximized"_s, 7}});
        QVERIFY(!odd.normal.isValid());
        QVERIFY(!odd.isMaximized);
    }

    void whatCannotBeReadIsAsIfItWereNotThere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"page\": 2, \"wi");
        QTest::newRow("a list") << QByteArray("[1, 2]");
        QTest::newRow("binary") << QByteArray("\0\1\2\377", 4);
        QTest::newRow("too large") << QByteArray("{\"page\": \"") + QByteArray(1'100'000, 'x') + "\"}";
    }
    void whatCannotBeReadIsAsIfItWereNotThere()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        put(folder.filePath(u"session.json"_s), bytes);
        const Session session(folder.filePath(u"session.json"_s));
        QVERIFY(session.found().isEmpty());
    }

    void aChangeIsOnTheDiskWithinASecond()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"deep/session.json"_s);
        int page = 1;
        Session session(path);
        session.touch(); // nothing to keep yet
        session.begin([&page] { return QJsonObject{{u"page"_s, page}}; });
        QElapsedTimer time;
        time.start();
        session.touch();
        QTRY_VERIFY(QFile::exists(path));
        QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));
        QCOMPARE(QJsonDocument::fromJson(textOf(path)).object().value("page"_L1).toInt(), 1);
        page = 2;
        session.touch();
        session.flush(); // does not wait for the timer
        QCOMPARE(Session(path).found().value("page"_L1).toInt(), 2);
        QVERIFY(QFile::remove(path));
        session.flush(); // nothing new: nothing is written
        QVERIFY(!QFile::exists(path));
        page = 3;
        session.end();
        QCOMPARE(Session(path).found().value("page"_L1).toInt(), 3);
        page = 4; // after the end nobody is asked any more
        session.touch();
        session.flush();
        QCOMPARE(Session(path).found().value("page"_L1).toInt(), 3);
    }

    void theProgramComesBackAfterAKill()
    {
        const QTemporaryDir folder;
        const QString first = folder.filePath(u"first"_s);
        QDir().mkpath(first);
        const QString picture = folder.filePath(u"fox & snow.png"_s);
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QVERIFY(image.save(picture));
        QList<int> sizes;
        {
            Program program(first);
            QVERIFY(program.window);
            program.window->resize(960, 690); // the screen of the tests is small
            program.window->findChild<QSplitter *>(u"create"_s)->setSizes({420, 700});
            Q_EMIT program.window->findChild<QSplitter *>(u"create"_s)->splitterMoved(420, 1);
            sizes = program.window->findChild<QSplitter *>(u"create"_s)->sizes();
            program.form().setPrompt(u"three herons"_s);
            program.form().setModel(u"fal-ai/flux/dev/image-to-image"_s);
            QTRY_COMPARE(program.form().form().endpoint, u"fal-ai/flux/dev/image-to-image"_s);
            QVERIFY(!program.form().place({.address = QUrl::fromLocalFile(picture).toString(), .kind = media::Kind::Image}).isEmpty());
            program.form().setCodeShown(true);
            program.livePrompt().setText(u"a harbour"_s);
            Q_EMIT program.livePrompt().textEdited(u"a harbour"_s);
            program.library().setSearch(u"kind:image heron"_s);
            QTest::keyClick(program.window.get(), Qt::Key_3, Qt::ControlModifier);

            const auto isWritten = [&first] {
                const QJsonObject session = QJsonDocument::fromJson(textOf(first + u"/session.json"_s)).object();
                return session.value("page"_L1).toInt() == MainWindow::LibraryPage
                    && session.value("live"_L1)["values"_L1]["prompt"_L1].toString() == "a harbour"_L1
                    && QDir(first + u"/drafts"_s).entryList(QDir::Files).size() == 2;
            };
            QTRY_VERIFY2(isWritten(), (textOf(first + u"/session.json"_s) + QDir(first + u"/drafts"_s).entryList(QDir::Files).join(u' ').toUtf8()).constData());
            copyFolder(first, folder.filePath(u"second"_s)); // killed here
        }
        Program program(folder.filePath(u"second"_s));
        QVERIFY(program.window);
        QCOMPARE(program.window->size(), QSize(960, 690));
        QVERIFY(program.library().isVisible());
        QCOMPARE(program.library().search(), u"kind:image heron"_s);
        QCOMPARE(program.form().endpoint(), u"fal-ai/flux/dev/image-to-image"_s);
        QTRY_COMPARE(program.form().values().value("image_url"_L1).toString(), QUrl::fromLocalFile(picture).toString());
        QVERIFY(program.form().isCodeShown());
        QCOMPARE(program.livePrompt().text(), u"a harbour"_s);
        QTest::keyClick(program.window.get(), Qt::Key_1, Qt::ControlModifier); // a page has its measures once it is seen
        QVERIFY(sizes.value(0) > 0);
        QTRY_COMPARE(program.window->findChild<QSplitter *>(u"create"_s)->sizes(), sizes);
        program.form().setModel(u"fal-ai/flux/dev"_s);
        QCOMPARE(program.form().values().value("prompt"_L1).toString(), u"three herons"_s);
    }

    // As when the language is switched: another window, the same studio.
    void aSecondWindowTakesOver()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        QVERIFY(program.window);
        program.form().setPrompt(u"one pike"_s);
        program.form().setCodeShown(true);
        program.library().setSearch(u"pike"_s);
        program.livePrompt().setText(u"a harbour"_s);
        Q_EMIT program.livePrompt().textEdited(u"a harbour"_s);
        QTRY_COMPARE(program.live().state()["values"_L1]["prompt"_L1].toString(), u"a harbour"_s);
        QTest::keyClick(program.window.get(), Qt::Key_4, Qt::ControlModifier);
        program.window->saveSession();
        program.window.reset();
        program.openWindow();
        QCOMPARE(program.form().values().value("prompt"_L1).toString(), u"one pike"_s);
        QCOMPARE(program.library().search(), u"pike"_s);
        QVERIFY(program.form().isCodeShown());
        QCOMPARE(program.livePrompt().text(), u"a harbour"_s);
        QVERIFY(!program.library().isVisible());
        QVERIFY(!program.form().isVisible());
    }

    // Sooner than the timer would.
    void aWindowThatGoesWritesWhatItHas()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        QVERIFY(program.window);
        program.library().setSearch(u"pike"_s);
        program.window.reset();
        QVERIFY(textOf(folder.filePath(u"session.json"_s)).contains("pike"));
    }

    // Also when what had it goes out of sight with the change.
    void theKeyboardGoesWithThePage()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        QVERIFY(program.window);
        MainWindow *window = program.window.get();
        auto *inspector = window->findChild<viewer::Inspector *>();
        auto *inside = new QPushButton(inspector);
        inside->show();
        inside->setFocus();
        QVERIFY(inside->hasFocus());
        QTest::keyClick(window, Qt::Key_4, Qt::ControlModifier);
        QVERIFY(!inside->isVisible());
        QVERIFY(window->findChild<models::ModelsPage *>()->isAncestorOf(window->focusWidget()));
        QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window->focusWidget(), static_cast<QWidget *>(&program.live().canvas()));
        program.livePrompt().setFocus();
        QTest::keyClick(window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(program.form().isAncestorOf(window->focusWidget()));
        QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier); // where it was there
        QCOMPARE(window->focusWidget(), static_cast<QWidget *>(&program.livePrompt()));
        QTest::keyClick(window, Qt::Key_1, Qt::ControlModifier);
        auto *shown = new QPushButton(&program.form());
        shown->show();
        shown->setFocus();
        QVERIFY(shown->hasFocus());
        QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
        shown->hide(); // its result was deleted
        QTest::keyClick(window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(window->focusWidget()->accessibleName(), u"Prompt"_s);
    }

    // Typed into the settings: it is refused, and stands in no file.
    void aPasswordInAnAddressIsNotWrittenDown_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("address");
        QTest::newRow("a proxy") << QString(settings::keys::proxy) << u"http://me:hush-hush@proxy.invalid:3128"_s;
        QTest::newRow("a proxy, half typed") << QString(settings::keys::proxy) << u"me:hush-hush@proxy.invalid"_s;
        QTest::newRow("a server") << QString(settings::keys::server) << u"https://me:hush-hush@gateway.invalid"_s;
    }
    void aPasswordInAnAddressIsNotWrittenDown()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, address);
        const QTemporaryDir folder;
        Program program(folder.path());
        QVERIFY(program.window);
        program.window->showSetting(key);
        auto *dialog = program.window->findChild<settings::SettingsDialog *>();
        QVERIFY(dialog);
        if (key == settings::keys::server)
            dialog->useValues({{settings::keys::connection, int(shell::Place::Kind::Server)}});
        else
            dialog->useValues({{settings::keys::route, int(settings::Route::Own)}});
        dialog->useValues({{key, address}});
        program.settings.sync();
        QVERIFY(program.settings.contains(key));
        for (const QString &each : program.settings.allKeys())
            QVERIFY2(!program.settings.value(each).toString().contains("hush-hush"_L1), qPrintable(each));
        QVERIFY(!textOf(folder.filePath(u"settings.ini"_s)).contains("hush-hush"));
        QCOMPARE(program.connector.place().kind, shell::Place::Kind::Sandbox); // where it was
    }

    void nonsenseInTheSessionHarmsNobody()
    {
        const QTemporaryDir folder;
        put(folder.filePath(u"session.json"_s),
            R"({"page": 99, "window": {"x": 1e300, "width": -4, "height": {}}, "splitters": {"create": "%%%", "rows": 5},
                "live": {"model": 7, "values": {"prompt": 3, "strength": 1e300, "seed": "x"}}, "library_search": ["a"], "code": "yes"})");
        const Program program(folder.path());
        QVERIFY(program.window);
        QVERIFY(program.window->width() >= 960);
        QVERIFY(!program.form().isCodeShown());
        QVERIFY(!program.livePrompt().text().isEmpty());
        QCOMPARE(program.library().search(), QString());
    }
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"
