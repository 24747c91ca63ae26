// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MainWindow: the settings, and what follows from a change of them.

#include "mainwindow.h"

#include "compose/composepanel.h"
#include "diagnostics/logfile.h"
#include "keys/keyspage.h"
#include "live/livepage.h"
#include "look/appearance.h"
#include "messagebar.h"
#include "settings/librarymoving.h"
#include "settings/librarypart.h"
#include "settings/network.h"
#include "settings/pages.h"
#include "settings/proxypart.h"
#include "settings/settingsform.h"
#include "settings/shortcutspage.h"
#include "studio/jobs/jobqueue.h"
#include "studio/studio.h"

#include <QApplication>
#include <QMenuBar>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <deque>

namespace shell {
namespace {

// Builds parts of the settings one by one, each in a turn of the event loop of its own.
class Later final : public QTimer
{
public:
    explicit Later(settings::SettingsDialog *dialog)
        : QTimer(dialog)
        , m_dialog(dialog)
    {
        setInterval(std::chrono::milliseconds(20));
        callOnTimeout(this, [this] {
            const std::function<void()> step = std::move(m_steps.front());
            m_steps.pop_front();
            if (m_steps.empty())
                stop();
            step();
        });
    }

    void add(const std::function<void()> &step)
    {
        m_steps.push_back(step);
        start();
    }

    // Before the last one: its title is there at once.
    void addPage(const QString &title, const std::function<QWidget *()> &make)
    {
        auto *page = new QWidget(m_dialog);
        auto *layout = new QVBoxLayout(page);
        layout->setContentsMargins(0, 0, 0, 0);
        m_dialog->addPage(-2, title, page);
        add([layout, make] { layout->addWidget(make()); });
    }

private:
    settings::SettingsDialog *m_dialog;
    std::deque<std::function<void()>> m_steps;
};

} // namespace

void MainWindow::showSettings()
{
    if (m_settingsDialog)
        return m_settingsDialog->raise();
    studio::Values values = settings::readSettings(m_settings);
    // Where this window is connected counts, whatever was asked for at another start.
    values.insert(settings::keys::connection, int(m_connector.place().kind));
    if (m_connector.place().kind == Place::Kind::Server)
        values.insert(settings::keys::server, m_connector.place().server.toString());
    const studio::Budgets budgets = m_studio.jobs().budgets();
    for (const auto &[name, dollars] : {std::pair(settings::keys::warnDay, budgets.warnDay), std::pair(settings::keys::stopDay, budgets.stopDay),
                                        std::pair(settings::keys::stopMonth, budgets.stopMonth)}) {
        if (dollars)
            values.insert(name, *dollars);
    }
    if (const studio::JobLimits limits = m_studio.jobs().limits(); limits.isChosen)
        values.insert(settings::keys::jobsAtOnce, limits.jobs);
    m_settingsDialog = new settings::SettingsDialog(values, this);
    const auto way = [this] {
        fal::Config config = m_connector.wayOfKeys();
        if (const auto problem = settings::useNetwork(config, m_settings, &m_connector.proxyPassword()))
            warn(problem->sentence);
        return config;
    };
    m_settingsDialog->addPage(0, tr("Account and keys"), new keys::KeysPage(m_connector.keys(), way, m_settingsDialog));
    // What is out of sight at first is built when the first page is drawn.
    auto *later = new Later(m_settingsDialog);
    if (auto *shortcuts = findChild<settings::Shortcuts *>())
        later->addPage(tr("Shortcuts"), [shortcuts, dialog = m_settingsDialog] {
            return new settings::ShortcutsPage(*shortcuts, dialog);
        });
    later->addPage(tr("Privacy"), [dialog = m_settingsDialog] { return new settings::PrivacyPage(dialog); });
    if (auto *moving = findChild<settings::LibraryMoving *>()) {
        later->add([moving, dialog = m_settingsDialog] {
            dialog->addBelow(settings::keys::watch, new settings::LibraryPart(*moving, dialog));
        });
    }
    later->add([this, way, dialog = m_settingsDialog] {
        dialog->addBelow(settings::keys::proxy, new settings::ProxyPart(*dialog, m_connector.proxyPassword(), way));
    });
    later->add([this, dialog = m_settingsDialog] {
        dialog->addBelow(settings::keys::detailedLog, new settings::AdvancedPage(*dialog, m_studio.profile().folder));
    });
    m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_settingsDialog, &settings::SettingsDialog::changed, this, &MainWindow::changeSetting);
    m_settingsDialog->open();
}

void MainWindow::showSetting(const QString &name)
{
    showSettings();
    m_settingsDialog->focusField(name);
}

void MainWindow::buildKeys()
{
    new settings::Shortcuts(*menuBar(), m_settings, this); // of the menus that there are now
    studio::Keys &keys = m_connector.keys();
    const auto tell = [this] {
        refreshStatus();
        if (m_connector.place().kind == Place::Kind::Fal && m_connector.keys().state() == studio::Keys::State::Failed)
            warn(m_connector.keys().problem());
    };
    connect(&keys, &studio::Keys::arrived, &m_studio.client(), &fal::Client::renewCredential);
    connect(&keys, &studio::Keys::arrived, this, tell);
    if (fal::Config config; const auto problem = settings::useNetwork(config, m_settings, &m_connector.proxyPassword())) // as main() saw it
        warn(problem->sentence);
    tell(); // a store may have answered before there was a window
    const auto useLogin = [this] {
        reach(m_connector.place());
        m_studio.client().renewCredential();
        if (m_connector.proxyPassword().state() == studio::Keys::State::Failed)
            askForProxyLogin(m_connector.proxyPassword().problem());
    };
    connect(&m_connector.proxyPassword(), &studio::ProxyPassword::changed, this, useLogin);
    connect(&m_studio.client(), &fal::Client::proxyWantsLogin, this, &MainWindow::askForProxyLogin);
}

// Once, whatever else is refused until the login or the way is another one.
void MainWindow::askForProxyLogin(const QString &sentence)
{
    if (std::exchange(m_proxySentence, sentence) == sentence)
        return;
    m_messages->ask(sentence, {{tr("Open settings"), [this] { showSetting(settings::keys::proxyUser); }},
                               {tr("Try again"), [this] { reach(m_connector.place()); }}}); // a login that was refused is sent once more
}

void MainWindow::changeSetting(const QString &name, const QJsonValue &value)
{
    if (name == settings::keys::look || name == settings::keys::contrast || name == settings::keys::motion) {
        m_settings.setValue(name, value.toInt());
        if (look::Appearance *appearance = look::Appearance::ofProgram())
            appearance->apply();
        return;
    }
    if (name == settings::keys::language) {
        m_settings.setValue(name, value.toString());
        return Q_EMIT languageChosen();
    }
    if (name == settings::keys::detailedLog) {
        m_settings.setValue(name, value.toBool());
        return diagnostics::LogFile::setDetailed(value.toBool());
    }
    studio::Budgets budgets = m_studio.jobs().budgets();
    for (const auto &[key, limit] : {std::pair(settings::keys::warnDay, &budgets.warnDay), std::pair(settings::keys::stopDay, &budgets.stopDay),
                                     std::pair(settings::keys::stopMonth, &budgets.stopMonth)}) {
        if (name != key)
            continue;
        *limit = value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
        return m_studio.jobs().setBudgets(budgets);
    }
    if (name == settings::keys::askAbove) {
        m_settings.setValue(name, value.toDouble());
        return m_compose->setAskAbove(settings::askAbove(m_settings));
    }
    if (name == settings::keys::liveIdle || name == settings::keys::liveStop) {
        if (value.isDouble())
            m_settings.setValue(name, value.toDouble());
        else
            m_settings.remove(name);
        return m_live->setLimits(settings::liveIdle(m_settings), settings::liveStop(m_settings));
    }
    if (name == settings::keys::notes || name == settings::keys::sound) {
        m_settings.setValue(name, value.toBool());
        return useNotificationSettings();
    }
    if (name == settings::keys::tray) {
        m_settings.setValue(name, value.toBool());
        return useTraySettings();
    }
    if (name == settings::keys::watch || name == settings::keys::watchFolder) {
        m_settings.setValue(name, value.toVariant());
        return useWatchSettings();
    }
    if (name == settings::keys::jobsAtOnce) {
        studio::JobLimits limits = m_studio.jobs().limits();
        limits.jobs = int(std::clamp(value.toDouble(limits.jobs), 1.0, 100.0));
        limits.isChosen = true;
        return value.isDouble() ? m_studio.jobs().setLimits(limits) : m_studio.jobs().forgetLimit();
    }
    if (name == settings::keys::route || name == settings::keys::proxy || name == settings::keys::proxyUser || name == settings::keys::certificates) {
        m_settings.setValue(name, name == settings::keys::proxy ? settings::withoutLogin(value.toString()) : value.toVariant());
        return moveTo(m_connector.place());
    }
    if (name == settings::keys::server)
        m_settings.setValue(name, settings::withoutLogin(value.toString()));
    const auto kind = name == settings::keys::connection ? Place::Kind(value.toInt()) : m_wantedKind.value_or(m_connector.place().kind);
    m_wantedKind = kind;
    const QString server = m_settings.value(settings::keys::server).toString();
    if (kind != Place::Kind::Server)
        moveTo({.kind = kind});
    else if (!server.isEmpty()) // else: it is typed next
        moveTo({.kind = kind, .server = QUrl(server, QUrl::StrictMode)});
}

// With the settings as they are now. Nothing of it is remembered: this program may have been started somewhere else.
bool MainWindow::reach(const Place &place)
{
    auto config = m_connector.connectTo(place);
    if (!config) {
        if (m_settingsDialog)
            m_settingsDialog->showProblem(place.kind == Place::Kind::Server ? settings::keys::server : settings::keys::connection, config.error());
        else
            warn(config.error());
        return false;
    }
    if (const auto problem = settings::useNetwork(*config, m_settings, &m_connector.proxyPassword()); problem && m_settingsDialog)
        m_settingsDialog->showProblem(problem->key, problem->sentence);
    else if (problem)
        warn(problem->sentence);
    m_proxySentence.clear();
    m_studio.client().setConfig(*config);
    m_studio.jobs().networkIsBack(); // those that wait for a way
    return true;
}

void MainWindow::moveTo(const Place &place)
{
    if (!reach(place))
        return;
    m_settings.setValue(settings::keys::connection, int(place.kind));
    if (place.kind == Place::Kind::Server)
        m_settings.setValue(settings::keys::server, place.server.toString());
    refreshStatus();
}

} // namespace shell
