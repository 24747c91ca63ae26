// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblechoice.h"
#include "accessiblecombo.h"
#include "accessiblelabel.h"
#include "accessiblerole.h"
#include "activewindow.h"
#include "connector.h"
#include "filedialogkeys.h"
#include "identity.h"
#include "instance.h"
#include "keptsettings.h"
#include "language.h"
#include "links.h"
#include "mainwindow.h"
#include "settings/settingsform.h"
#include "starttrace.h"
#include "steadyheap.h"

#include "cli/cli.h"
#include "diagnostics/crashes.h"
#include "diagnostics/crashwatch.h"
#include "diagnostics/logfile.h"
#include "diagnostics/safemode.h"
#include "look/appearance.h"
#include "media/avif.h"
#include "media/libraries.h"
#include "settings/network.h"
#include "studio/catalog/catalog.h"
#include "studio/background.h"
#include "studio/backgroundpool.h"
#include "studio/jobs/jobqueue.h"
#include "studio/studio.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QNetworkInformation>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <functional>
#include <memory>
#include <tuple>

namespace {

// Scripts read what the command line says, so it speaks English unless another language is asked for by name.
QString commandLineLanguage(const QStringList &arguments)
{
    const qsizetype option = arguments.indexOf(QStringLiteral("--lang"));
    if (option >= 0)
        return arguments.value(option + 1, QStringLiteral("en"));
    const QStringList joined = arguments.filter(QRegularExpression(QStringLiteral("^--lang=")));
    return joined.isEmpty() ? QStringLiteral("en") : joined.first().mid(7);
}

int runCommandLine(int argc, char *argv[], const QStringList &arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv); // fonts and images, for the sandbox's pictures
    shell::Language language;
    language.use(commandLineLanguage(arguments));
    cli::Command *command = cli::start(arguments, &application);
    QObject::connect(command, &cli::Command::finished, &application, [](int status) { QCoreApplication::exit(status); });
    return application.exec();
}

bool hasWindowSystem()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

void complain(const QString &sentence)
{
    std::fprintf(stderr, "gesso: %s\n", qPrintable(sentence));
}

constexpr auto safeMode = QLatin1String("--safe-mode");
constexpr int startAgain = 1000; // no program ends with that

struct Wishes
{
    bool sandbox = false;
    bool safeMode = false, afterCrash = false;
    QString server, profile, language;
    QStringList files;
    QStringList others; // all arguments but the files
};

// `given`: also what Qt has taken out for itself.
std::optional<Wishes> parse(const QStringList &arguments, const QStringList &given)
{
    QCommandLineParser parser;
    const QCommandLineOption sandbox(QStringLiteral("sandbox"));
    const QCommandLineOption server(QStringLiteral("server"), {}, QStringLiteral("URL"));
    const QCommandLineOption profile(QStringLiteral("profile"), {}, QStringLiteral("DIR"));
    const QCommandLineOption language(QStringLiteral("lang"), {}, QStringLiteral("LANGUAGE"));
    const QCommandLineOption safe(safeMode.mid(2));
    const QCommandLineOption afterCrash(diagnostics::afterCrash.mid(2));
    parser.addOptions({sandbox, server, profile, language, safe, afterCrash});
    if (!parser.parse(arguments)) {
        complain(parser.errorText());
        return std::nullopt;
    }
    QStringList others = given;
    for (const QString &file : parser.positionalArguments()) {
        if (const qsizetype at = others.lastIndexOf(file); at >= 0)
            others.removeAt(at);
    }
    return Wishes{.sandbox = parser.isSet(sandbox),
                  .safeMode = parser.isSet(safe),
                  .afterCrash = parser.isSet(afterCrash),
                  .server = parser.isSet(server) ? parser.value(server) : qEnvironmentVariable("GESSO_SERVER"),
                  .profile = parser.value(profile),
                  .language = parser.value(language),
                  .files = parser.positionalArguments(),
                  .others = others};
}

// The window system is up, so a failure is told in a window too.
int giveUp(const QString &sentence)
{
    complain(sentence);
    QMessageBox box(QMessageBox::Critical, QStringLiteral("Gesso"), sentence, QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.open();
    QApplication::exec();
    return 1;
}

void bringForward(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

// What the start was spared (media/libraries.h): once the window is drawn, and well before a hand can have opened a clip.
void loadTheRest(QObject *context, diagnostics::LogFile &log, const std::function<void()> &then)
{
    const auto load = [] {
        std::string problem = media::loadLibraries();
        (void)media::canWriteAvif(); // the codecs set themselves up when one of them is first looked for: milliseconds, once
        return problem;
    };
    QTimer::singleShot(std::chrono::milliseconds(500), context, [context, &log, load, then] {
        studio::inBackground(context, load, [&log, then](const std::string &problem) {
            starttrace::mark("the rest loaded");
            if (!problem.empty())
                log.note(QStringLiteral("video and sound cannot be used: ") + QString::fromLocal8Bit(problem));
            then();
        });
    });
}

// Where the system can tell that the network is back, nothing waits for the rest of its pause. A library and a bus are needed
// for that: it is not for the turn in which the window appears.
void followNetwork(QObject *context, studio::JobQueue &jobs)
{
    if (!QNetworkInformation::loadDefaultBackend())
        return;
    QObject::connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, context,
                     [&jobs](QNetworkInformation::Reachability reachability) {
                         if (reachability == QNetworkInformation::Reachability::Online)
                             jobs.networkIsBack();
                     });
}

int runWindow(QApplication &application, const Wishes &wishes)
{
    const shell::ActiveWindow activeWindow;
    shell::FileDialogKeys fileDialogKeys;
    application.installEventFilter(&fileDialogKeys);
    shell::Language language;
    const studio::Profile profile = wishes.profile.isEmpty() ? studio::Profile::standard() : studio::Profile::at(wishes.profile);
    QDir().mkpath(profile.folder);
    shell::Instance instance(profile.folder);
    switch (instance.begin({.files = shell::openable(wishes.files, QDir::currentPath()),
                            .activation = qgetenv("XDG_ACTIVATION_TOKEN"),
                            .isForAnyServer = !wishes.sandbox && wishes.server.isEmpty()})) {
    case shell::Instance::Standing::First:
        break;
    case shell::Instance::Standing::HandedOver:
        return 0;
    case shell::Instance::Standing::Elsewhere:
        return giveUp(instance.whereElse());
    }
    studio::keepPaintingThreads();
    diagnostics::LogFile log(profile.folder + QStringLiteral("/logs"));
    shell::KeptSettings kept(profile.folder + QStringLiteral("/settings.ini"));
    diagnostics::LogFile::setDetailed(kept.value(settings::keys::detailedLog).toBool());
    look::Appearance appearance(kept);
    language.use(wishes.language.isEmpty() ? kept.value(QStringLiteral("language")).toString() : wishes.language);

    const std::optional<diagnostics::Crash> crash = diagnostics::takeCrash(profile.folder);
    if (crash)
        log.note(QStringLiteral("the program before this one crashed, %1 in a row: %2").arg(crash->inARow).arg(crash->path));
    bool isSafe = wishes.safeMode;
    if (!isSafe && crash && crash->inARow > 1) {
        log.note(QStringLiteral("asks whether safe mode is wanted"));
        isSafe = diagnostics::isSafeModeWanted();
    }
    std::optional<diagnostics::SafeMode> safe;
    if (isSafe) {
        safe.emplace(profile.folder, kept);
        appearance.use(safe->settings());
    }
    QSettings &settings = safe ? safe->settings() : kept;
    QStringList again = wishes.others;
    again.removeAll(diagnostics::afterCrash);
    again.prepend(diagnostics::afterCrash);
    if (safe && !wishes.safeMode)
        again.prepend(safeMode);
    diagnostics::CrashWatch watch({.profileFolder = profile.folder,
                                         .arguments = again,
                                         .crashesBefore = crash ? crash->inARow : 0,
                                         .isAfterCrash = wishes.afterCrash});
    log.note(QStringLiteral("Gesso " GESSO_VERSION " with Qt %1 on %2%3")
                 .arg(QLatin1String(qVersion()), QGuiApplication::platformName(), safe ? QStringLiteral(", in safe mode") : QString()));

    starttrace::mark("language and look");

    const bool chosen = settings.contains(QStringLiteral("connection/kind"));
    shell::Place place{.kind = shell::Place::Kind::Fal};
    if (wishes.sandbox)
        place = {.kind = shell::Place::Kind::Sandbox};
    else if (!wishes.server.isEmpty())
        place = {.kind = shell::Place::Kind::Server, .server = QUrl(wishes.server, QUrl::StrictMode)};
    else if (chosen)
        place = {.kind = shell::Place::Kind(settings.value(QStringLiteral("connection/kind")).toInt()),
                 .server = QUrl(settings.value(QStringLiteral("connection/server")).toString(), QUrl::StrictMode)};

    shell::Connector connector(profile.folder, kept);
    const auto hideKey = [&log, &connector, source = connector.keys().source()] {
        log.hide(source().secret);
        log.hide(connector.keys().adminSource()().secret);
        const studio::ProxyPassword &password = connector.proxyPassword();
        constexpr qsizetype shortest = 6; // a shorter one is part of many words; nobody logs it anyway
        if (const QByteArray text = password.loginOf(password.owner().user).password.toUtf8(); text.size() >= shortest)
            log.hide(text);
    };
    QObject::connect(&connector.keys(), &studio::Keys::arrived, &application, hideKey);
    QObject::connect(&connector.proxyPassword(), &studio::ProxyPassword::changed, &application, hideKey);
    hideKey();
    auto config = connector.connectTo(place);
    if (!config)
        return giveUp(config.error());
    std::ignore = settings::useNetwork(*config, settings, &connector.proxyPassword()); // the window says what is wrong with it
    const auto studio = studio::Studio::open(profile, *config);
    if (!studio)
        return giveUp(studio.error());

    starttrace::mark("library open");

    std::unique_ptr<shell::MainWindow> window;
    const auto build = [&](bool isFirstRun) {
        window = std::make_unique<shell::MainWindow>(
            shell::MainWindowParts{.studio = **studio, .connector = connector, .settings = settings, .firstRun = isFirstRun,
                                   .safeFolder = safe ? safe->folder() : QString()});
        starttrace::watch(*window);
        starttrace::mark("window built");
        window->show();
        starttrace::mark("window shown");
        if (safe)
            window->tellOfSafeMode();
        QObject::connect(window.get(), &shell::MainWindow::restartWanted, &language, [] { QCoreApplication::exit(startAgain); });
    };
    build(!chosen && !wishes.sandbox && wishes.server.isEmpty());
    if (crash && !safe)
        window->tellOfCrash();
    // Another language makes the window anew; what is drawn, written and running stays.
    std::function<void()> followLanguage = [&] {
        // Queued: the one who says it is a part of the window that goes.
        QObject::connect(window.get(), &shell::MainWindow::languageChosen, &language, [&] {
            const QLocale before;
            const QString spoken = language.code();
            language.use(settings.value(QStringLiteral("language")).toString());
            if (language.code() == spoken && QLocale() == before)
                return; // "like the system", and it is
            const bool hadHelp = window->isHelpOpen();
            window->saveSession();
            window.reset();
            (*studio)->catalog().forgetForms();
            (*studio)->jobs().retell();
            build(false);
            if (hadHelp)
                window->showGuide();
            window->showSetting(settings::keys::language); // where the person was
            followLanguage();
            if (!safe)
                window->goOnWithReruns();
        }, Qt::QueuedConnection);
    };
    followLanguage();
    if (!wishes.files.isEmpty())
        window->openFiles(wishes.files);
    QObject::connect(&instance, &shell::Instance::called, &application, [&window](const QStringList &files, const QByteArray &activation) {
        if (!activation.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", activation); // lets Wayland bring a window to the front
        bringForward(*window);
        if (!files.isEmpty())
            window->openFiles(files);
    });
    (*studio)->jobs().setWaitsForNetwork(true);
    QObject::connect(&application, &QGuiApplication::applicationStateChanged, &language, [&studio](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive) // after the lid was opened, for one
            (*studio)->jobs().lookAtClock();
    });
    // Once the window is there: the jobs of last time go on.
    QTimer::singleShot(0, &language, [&appearance, &studio, &window, &language, &safe, &log] {
        appearance.follow();
        studio::JobQueue &jobs = (*studio)->jobs();
        jobs.setPaused(jobs.wasPaused());
        (*studio)->seeOthers();
        if (!safe) {
            jobs.resume();
            window->goOnWithReruns();
        }
        log.note(QStringLiteral("the window is there"));
        loadTheRest(&language, log, [&studio, &language] { followNetwork(&language, (*studio)->jobs()); });
    });
    const int status = QApplication::exec();
    watch.ending();
    return status;
}

} // namespace

int main(int argc, char *argv[])
{
    keepHeapSteady();
    starttrace::begin();
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg"); // the other one crashes where its plugins are missing
    QCoreApplication::setApplicationName(QStringLiteral("gesso"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GESSO_VERSION));

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (cli::isCommandLine(arguments))
        return runCommandLine(argc, argv, arguments);
    if (!hasWindowSystem()) {
        complain(QStringLiteral("There is no window system here (neither DISPLAY nor WAYLAND_DISPLAY is set). "
                                "The command line works without one: gesso --help"));
        return 2;
    }
    QApplication application(argc, argv);
    starttrace::mark("application");
    shell::showIdentity();
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Gesso"));
    shell::installAccessibleChoices();
    shell::installAccessibleCombos();
    shell::installAccessibleLabels();
    shell::installAccessibleRoles();
    const std::optional<Wishes> wishes = parse(QCoreApplication::arguments(), arguments);
    if (!wishes)
        return 2;
    const int status = runWindow(application, *wishes);
    if (status != startAgain)
        return status;
    // Now that the profile is free.
    QStringList usual = wishes->others;
    usual.removeAll(safeMode);
    usual.removeAll(diagnostics::afterCrash);
    return QProcess::startDetached(QCoreApplication::applicationFilePath(), usual) ? 0 : 1;
}
