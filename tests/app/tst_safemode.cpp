// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Safe mode: nothing of last time is opened, and nothing of it is changed.

#include "connector.h"
#include "diagnostics/safemode.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "settings/settingsform.h"
#include "settings/shortcuts.h"

#include "compose/composepanel.h"
#include "library/librarypage.h"
#include "studio/library/library.h"
#include "studio/studio.h"

#include <QDirIterator>
#include <QImage>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using shell::MainWindow;

namespace {

constexpr int patience = 120'000; // ms

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Everything in the profile but the database, what can be made again, and the log.
QMap<QString, QByteArray> keptIn(const QString &profile)
{
    QMap<QString, QByteArray> files;
    for (QDirIterator it(profile, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        const QString name = QDir(profile).relativeFilePath(path);
        const bool isOther = name.startsWith("gesso.sqlite"_L1) || name.startsWith("cache/"_L1) || name.startsWith("logs/"_L1)
            || name.startsWith("models/"_L1) || name.startsWith("window."_L1) || name.startsWith("sandbox/"_L1) || name.startsWith("running/"_L1) || name.startsWith("crashes/"_L1);
        if (!isOther)
            files.insert(name, read(path));
    }
    return files;
}

// The program without its main().
struct Program
{
    explicit Program(const QString &folder, bool isSafe = false)
        : kept(folder + u"/settings.ini"_s, QSettings::IniFormat)
        , safe(isSafe ? std::make_unique<diagnostics::SafeMode>(folder, kept) : nullptr)
        , connector(folder, kept)
    {
        const auto config = connector.connectTo({.kind = shell::Place::Kind::Sandbox});
        if (!config)
            return;
        auto opened = studio::Studio::open(studio::Profile::at(folder), *config);
        if (!opened)
            return;
        studio = std::move(*opened);
        window = std::make_unique<MainWindow>(shell::MainWindowParts{.studio = *studio,
                                                                     .connector = connector,
                                                                     .settings = settings(),
                                                                     .safeFolder = safe ? safe->folder() : QString()});
        window->show();
        if (safe)
            window->tellOfSafeMode();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }
    [[nodiscard]] QSettings &settings() { return safe ? safe->settings() : kept; }
    [[nodiscard]] compose::ComposePanel &form() const { return *window->findChild<compose::ComposePanel *>(); }
    [[nodiscard]] library::LibraryPage &library() const { return *window->findChild<library::LibraryPage *>(); }

    QSettings kept;
    std::unique_ptr<diagnostics::SafeMode> safe;
    shell::Connector connector;
    std::unique_ptr<studio::Studio> studio;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class TestSafeMode final : public QObject
{
    Q_OBJECT

    // A profile as a person leaves it, with everything that safe mode leaves aside.
    static void prepare(const QString &profile, const QString &watched)
    {
        QDir().mkpath(profile);
        QDir().mkpath(watched);
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QVERIFY(image.save(watched + u"/new.png"_s));
        {
            Program program(profile);
            QVERIFY(program.window);
            program.form().setPrompt(u"three herons"_s);
            program.library().setSearch(u"heron"_s);
            QTest::keyClick(program.window.get(), Qt::Key_3, Qt::ControlModifier);
            program.window->saveSession();
        }
        QSettings settings(profile + u"/settings.ini"_s, QSettings::IniFormat);
        settings.setValue(settings::keys::look, 2);
        settings.setValue(settings::keys::tray, true);
        settings.setValue(settings::keys::watch, true);
        settings.setValue(settings::keys::watchFolder, watched);
        settings.setValue(settings::keys::askAbove, 3);
        settings.setValue(u"shortcuts"_s, QByteArray(R"({"Ctrl+K": "Ctrl+J"})"));
        settings.setValue(u"window/model"_s, u"fal-ai/flux/schnell"_s);
    }
    static QKeySequence keysOf(const MainWindow &window, const QString &id)
    {
        for (const settings::Shortcut &each : window.findChild<settings::Shortcuts *>()->all()) {
            if (each.id == id)
                return each.keys();
        }
        return {};
    }

private Q_SLOTS:
    void nothingIsOpenedAndNothingIsChanged()
    {
        const QTemporaryDir folder;
        const QString profile = folder.filePath(u"profile"_s);
        prepare(profile, folder.filePath(u"watched"_s));
        const QMap<QString, QByteArray> before = keptIn(profile);
        QVERIFY(before.contains(u"session.json"_s) && before.contains(u"settings.ini"_s));
        QVERIFY(!QDir(profile + u"/drafts"_s).isEmpty());
        {
            Program program(profile, true);
            QVERIFY(program.window);
            // As it came.
            QVERIFY(!program.library().isVisible());
            QCOMPARE(program.library().search(), QString());
            QCOMPARE(program.form().endpoint(), u"fal-ai/flux/dev"_s);
            QVERIFY(program.form().values().value("prompt"_L1).toString() != "three herons"_L1);
            QCOMPARE(keysOf(*program.window, u"Ctrl+K"_s), QKeySequence(Qt::CTRL | Qt::Key_K));
            QVERIFY(!program.settings().contains(settings::keys::look));
            QCOMPARE(settings::askAbove(program.settings()), 3.0); // money is no matter of looks
            QCOMPARE(program.window->windowTitle(), u"Safe mode"_s); // the platform adds the name of the program
            const auto *bar = program.window->findChild<shell::MessageBar *>();
            QVERIFY(bar->isVisible());
            QVERIFY2(bar->accessibleName().startsWith("Safe mode"_L1), qPrintable(bar->accessibleName()));

            // Everything that a window keeps by itself.
            program.form().setPrompt(u"one pike"_s);
            program.form().setModel(u"fal-ai/flux/schnell"_s);
            program.form().setCodeShown(true);
            program.library().setSearch(u"pike"_s);
            QTest::keyClick(program.window.get(), Qt::Key_4, Qt::ControlModifier);
            auto *shortcuts = program.window->findChild<settings::Shortcuts *>();
            shortcuts->assign(0, QKeySequence(Qt::CTRL | Qt::Key_F9));
            program.settings().setValue(settings::keys::look, 1);
            QTRY_VERIFY(read(program.safe->folder() + u"/session.json"_s).contains("pike"));
            QCOMPARE(program.studio->library().count(), 0); // of the watched folder nothing came
            QVERIFY(QFile::exists(folder.filePath(u"watched/new.png"_s)));
            program.window->close();
        }
        const QMap<QString, QByteArray> after = keptIn(profile);
        QCOMPARE(after.keys(), before.keys());
        for (const QString &name : before.keys())
            QVERIFY2(after.value(name) == before.value(name), qPrintable(name));
        QVERIFY(!QFile::exists(profile + u"/cache/safe-mode"_s));

        // And it is all there again.
        Program program(profile);
        QVERIFY(program.window);
        QCOMPARE(program.form().endpoint(), u"fal-ai/flux/schnell"_s);
        QCOMPARE(program.library().search(), u"heron"_s);
        QCOMPARE(keysOf(*program.window, u"Ctrl+K"_s), QKeySequence(Qt::CTRL | Qt::Key_J));
        QTRY_COMPARE(program.studio->library().count(), 1);
    }

    void theWayBack()
    {
        const QTemporaryDir profile;
        Program program(profile.path(), true);
        QVERIFY(program.window);
        QSignalSpy wanted(program.window.get(), &MainWindow::restartWanted);
        for (QPushButton *button : program.window->findChild<shell::MessageBar *>()->findChildren<QPushButton *>())
            button->click();
        QCOMPARE(wanted.count(), 1);
    }

    void afterACrashTheBarSaysSo()
    {
        const QTemporaryDir profile;
        Program program(profile.path());
        QVERIFY(program.window);
        program.window->tellOfCrash();
        auto *bar = program.window->findChild<shell::MessageBar *>();
        QVERIFY(bar->isVisible());
        QStringList choices;
        for (const QPushButton *button : bar->findChildren<QPushButton *>()) {
            if (button->isVisible())
                choices << button->text();
        }
        QCOMPARE(choices, QStringList({u"Show report"_s, u"Copy report"_s}));
    }

    // The whole program, killed.
    void theProgram()
    {
        const QTemporaryDir folder;
        const QString profile = folder.filePath(u"profile"_s);
        prepare(profile, folder.filePath(u"watched"_s));
        const QMap<QString, QByteArray> before = keptIn(profile);
        QProcess gesso;
        gesso.start(QStringLiteral(GESSO_PROGRAM), {u"--safe-mode"_s, u"--sandbox"_s, u"--profile"_s, profile});
        QVERIFY(QTest::qWaitFor([&] { return read(profile + u"/logs/gesso.log"_s).contains("the window is there"); }, patience));
        QVERIFY(read(profile + u"/logs/gesso.log"_s).contains("in safe mode"));
        gesso.terminate();
        QVERIFY(QTest::qWaitFor([&gesso] { return gesso.state() == QProcess::NotRunning; }, patience));
        const QMap<QString, QByteArray> after = keptIn(profile);
        QCOMPARE(after.keys(), before.keys());
        for (const QString &name : before.keys())
            QVERIFY2(after.value(name) == before.value(name), qPrintable(name));
    }
};

QTEST_MAIN(TestSafeMode)
#include "tst_safemode.moc"
