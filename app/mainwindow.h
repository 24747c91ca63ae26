// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The window: makes the panels and connects them to one another and to the studio. Panels know nothing
// of each other; what happens between them is written here.

#include "connector.h"
#include "droprouter.h"

#include "compose/dropped.h"
#include "settings/settingsdialog.h"
#include "studio/item.h"
#include "studio/jobs/job.h"
#include "studio/library/foreign.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QAction;
class QMenu;
class QMimeData;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace batch {
class Feeder;
class ShownBatch;
}
namespace compose {
class ComposePanel;
}
namespace help {
class HelpWindow;
}
namespace library {
class ItemMenu;
class LibraryPage;
}
namespace live {
class LivePage;
}
namespace queue {
class QueuePanel;
}
namespace notify {
class JobNotifier;
}
namespace spending {
class SpendingDialog;
}
namespace studio {
class MadeFiles;
struct MarkChange;
struct Model;
struct Plan;
class Rerun;
struct RerunStep;
struct Source;
class Studio;
struct Verb;
class WatchFolder;
}
namespace viewer {
class Inspector;
class Stage;
}

namespace shell {

class DropOverlay;
class MessageBar;
class Rail;
class RecentFiles;
class Session;
class StatusBar;
class Tray;

struct MainWindowParts
{
    studio::Studio &studio;
    Connector &connector;
    QSettings &settings;
    bool firstRun = false; // ask how to begin
    QString safeFolder;    // of safe mode: what the window keeps by itself goes there, not into the profile
};

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    enum Page { CreatePage, LivePage, LibraryPage, ModelsPage };

    explicit MainWindow(const MainWindowParts &parts);
    ~MainWindow() override;

    // Files named on the command line or dropped, as paths or file:// URLs: each goes where it fits. And links, see links.h.
    void openFiles(const QStringList &files);
    // What the program before this one was still to make again.
    void goOnWithReruns();
    // The settings, where this one is.
    void showSetting(const QString &name);
    // The help (mainhelp.cpp): that of a window in another language comes again.
    void showGuide();
    [[nodiscard]] bool isHelpOpen() const;
    // What main() knows of a crash before this start, and of safe mode (maindiagnostics.cpp).
    void tellOfCrash();
    void tellOfSafeMode();
    // How it stands now is on the disk, to be taken up by the next window of this profile.
    void saveSession();

Q_SIGNALS:
    // The texts of this window stay as they are: it wants to be made anew, after saveSession().
    void languageChosen();
    // The program is to end, and to be started anew without safe mode.
    void restartWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPages();
    void buildMenus();
    void buildDropping();
    void connectCompose();
    void connectJobs();
    void connectLibrary(); // mainlibrary.cpp
    void importIntoLibrary(const QStringList &paths);
    // Results on the stage, and the folder that is watched (mainitems.cpp)
    void buildItems();
    void showItemMenu(const studio::Item &item, const QPoint &place);
    [[nodiscard]] library::ItemMenu *itemMenu(const studio::Item &item);
    void markItem(qint64 id, const studio::MarkChange &change);
    void tagItem(qint64 id);
    void collectItem(qint64 collection, qint64 id);
    void removeItem(qint64 id);
    void buildWatching();
    void useWatchSettings();
    // How it was left (mainsession.cpp)
    void restoreSession();
    void keepSession();
    void resetLayout();

    void showPage(int page);
    void showSettings();
    void buildKeys();
    void showNewest();
    // Finding one's way (mainhelp.cpp)
    void buildHelp();
    void showHelp();
    void showNews();
    void showAbout();
    void showShortcuts();
    void showPalette();
    void showTour();
    void makeExamples();
    void buildDiagnostics(QMenu *help);
    void makeReport(const std::function<void(const QString &)> &deliver);
    void copyReport();
    void tellOfCopy();
    void showReport();
    // Links, files of late, the tray (maincitizen.cpp)
    void openLink(const QString &link);
    void buildRecentFiles(QMenu *file);
    void useTraySettings();
    [[nodiscard]] bool hidesInTray() const;
    void quit();
    void changeSetting(const QString &name, const QJsonValue &value);
    bool reach(const Place &place);
    void moveTo(const Place &place);
    void askForProxyLogin(const QString &sentence);
    void refreshStatus();
    void say(const QString &sentence);
    void warn(const QString &sentence);

    void enqueue(const std::vector<studio::Recipe> &recipes, std::optional<double> estimate, bool next);
    void enqueueNow(const std::vector<studio::Recipe> &recipes, std::optional<double> estimate, bool next);
    // mainspending.cpp: what was made already costs nothing; what was spent
    void offerWhatThereIs(const std::vector<studio::Recipe> &recipes, const std::function<void()> &generate);
    void showMade(const std::vector<studio::Item> &items);
    void showSpending();
    void changeJob(const studio::Job &job);
    // Batches (mainbatch.cpp)
    void buildBatches();
    void planSweep();
    void openSheet(const QString &path);
    void askForSheetFile();
    // Clips (mainclips.cpp)
    void buildClips();
    void joinItems(const std::vector<studio::Item> &items);
    void useFrame(const QString &use, const QString &path);
    void buildNotifications();
    void useNotificationSettings();
    void enqueuePlan(const std::shared_ptr<const studio::Plan> &plan);
    void jobChanged(const QString &id);
    void jobEnded(const QString &id);
    void showResults();
    void showGrid();
    void useRecipe(const studio::Recipe &recipe);
    // What is made of a result, and where it comes from (mainchain.cpp)
    void buildChaining();
    void buildMarks();
    // What the Live page makes (mainlive.cpp)
    void connectLive();
    [[nodiscard]] QString recordingsFolder() const;
    void finishFrame(const QByteArray &bytes, const QString &contentType, const studio::Recipe &recipe, const QString &endpoint);
    [[nodiscard]] std::vector<const studio::Model *> modelsOf(const studio::Verb &verb, media::Kind kind) const;
    void chain(const QString &verb, const QString &address, media::Kind kind);
    void chainItem(const QString &verbId, const studio::Item &item, const QString &endpoint);
    void beginWith(const studio::Verb &verb, const QString &endpoint, const studio::Source &source);
    void showKin(const studio::Item &item);
    void readForeign(const studio::Item &item);
    [[nodiscard]] std::optional<double> priceOf(const std::vector<studio::RerunStep> &plan) const;
    void offerRerun(const studio::Item &item);
    void start(studio::Rerun *rerun);
    void exportItems(const std::vector<studio::Item> &items);
    [[nodiscard]] bool isExporting() const;
    void copyShown(); // results to the clipboard; where a list has lines of its own to copy, those
    // Viewers (mainviewers.cpp)
    void buildViewers(QMenu *view);
    void compareItems(const std::vector<studio::Item> &items);

    // Dropping (maindrops.cpp)
    struct Looked
    {
        QString path;
        media::Kind kind = media::Kind::Other;
        QByteArray recipe; // of a file that Gesso made
        QString sha256;    // of one without a recipe: the library may know it
        QString problem;
    };
    [[nodiscard]] static Looked lookInto(const QString &path); // slow
    void take(const compose::Dropped &dropped, const std::optional<Offer> &chosen);
    void takeFiles(const std::vector<Looked> &files, const std::optional<Offer> &chosen);
    void offerRecipe(const Looked &file);
    void follow(const Offer &offer, const QStringList &addresses, media::Kind kind);
    void showOffers(const QMimeData &mime);

    studio::Studio &m_studio;
    Connector &m_connector;
    QSettings &m_settings;
    bool m_isSafeMode;
    QString m_keptIn; // what the window keeps by itself: the profile, except in safe mode
    Session *m_session;
    Rail *m_rail;
    MessageBar *m_messages;
    StatusBar *m_status;
    QStackedWidget *m_front;     // the first run or the program
    QStackedWidget *m_pages;
    QSplitter *m_columns;        // pages | inspector
    QSplitter *m_createColumns;  // composer | stage and queue
    QSplitter *m_createRows;     // stage / queue
    compose::ComposePanel *m_compose;
    queue::QueuePanel *m_queue;
    viewer::Stage *m_stage;
    viewer::Inspector *m_inspector;
    library::LibraryPage *m_library;
    live::LivePage *m_live;
    DropOverlay *m_overlay;
    std::vector<Offer> m_offers; // those shown by the overlay
    QTimer *m_statusTimer;
    batch::Feeder *m_feeder = nullptr;
    studio::MadeFiles *m_madeFiles = nullptr;
    studio::WatchFolder *m_watch = nullptr;
    notify::JobNotifier *m_notifier = nullptr;
    RecentFiles *m_recentFiles = nullptr;
    QAction *m_pause = nullptr;
    Tray *m_tray = nullptr; // while the settings ask for it
    QPointer<help::HelpWindow> m_help;
    bool m_budgetTold = false;
    std::optional<studio::Foreign> m_foreign; // how another program made what the inspector shows
    QString m_proxySentence; // what the person was last told of the proxy's login
    QString m_changedJob; // one that waits, whose settings are in the form
    std::unique_ptr<batch::ShownBatch> m_shown; // on the stage
    QPointer<settings::SettingsDialog> m_settingsDialog;
    QPointer<spending::SpendingDialog> m_spendingDialog;
    std::optional<Place::Kind> m_wantedKind; // chosen in the settings, perhaps not reached yet
    bool m_inspectorWanted = true;
    bool m_closing = false; // was asked, or has answered
    bool m_quits = false;
};

} // namespace shell
