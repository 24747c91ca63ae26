// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include "cli/interrupt.h"

#include "sandbox/server.h"

#include "fal/client.h"
#include "settings/network.h"
#include "studio/keys/filestore.h"
#include "studio/keys/keyringstore.h"
#include "studio/keys/keys.h"
#include "studio/keys/proxypassword.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

// The keyring may want to ask a person, who may not be there.
constexpr std::chrono::seconds keyringPatience{5};

void writeLine(std::FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

struct Session::KeyPlaces
{
    QSettings settings;
    studio::KeyringStore keyring;
    studio::FileStore file;
    studio::Keys keys;
    studio::ProxyPassword proxyPassword;

    explicit KeyPlaces(const QString &profileFolder)
        : settings(profileFolder + u"/settings.ini"_s, QSettings::IniFormat)
        , file(profileFolder)
        , keys({.settings = settings, .keyring = keyring, .file = file, .environmentFirst = true, .patience = keyringPatience})
        , proxyPassword({.settings = settings, .keyring = keyring, .file = file, .patience = keyringPatience})
    {
    }
};

Session::Session(const Arguments &arguments, QObject *parent) : Command(parent), m_arguments(arguments)
{
    auto *interrupt = new Interrupt(this);
    connect(interrupt, &Interrupt::arrived, this, [this] { interrupted(); });
}

Session::~Session() = default;

void Session::start()
{
    QMetaObject::invokeMethod(
        this, [this] { run(); }, Qt::QueuedConnection);
}

tl::expected<fal::Config, QString> Session::config(const QString &profileFolder)
{
    fal::Config config;
    if (!m_arguments.sandbox) { // a real key has no business there
        m_keys = std::make_unique<KeyPlaces>(profileFolder);
        config.key = m_keys->keys.source();
        m_hasKey = m_keys->keys.state() != studio::Keys::State::None;
    }
    if (m_keys) {
        if (const auto problem = settings::useNetwork(config, m_keys->settings, &m_keys->proxyPassword))
            say(problem->sentence);
    }
    const QString server = m_arguments.server.isEmpty() ? qEnvironmentVariable("GESSO_SERVER") : m_arguments.server;
    if (m_arguments.sandbox) {
        auto hosted = sandbox::Hosted::start({.stateFolder = profileFolder + u"/sandbox"_s});
        if (!hosted)
            return tl::unexpected(hosted.error());
        m_sandbox = *std::move(hosted);
        config.baseUrl = m_sandbox->url();
    } else if (!server.isEmpty()) {
        config.baseUrl = QUrl(server);
        if (!config.baseUrl.isValid() || config.baseUrl.host().isEmpty())
            return tl::unexpected(tr("The server address %1 is not an address like https://gateway.example.").arg(server));
    } else {
        m_usesFal = true;
    }
    return config;
}

bool Session::openStudio()
{
    const studio::Profile profile = m_arguments.profile.isEmpty() ? studio::Profile::standard() : studio::Profile::at(m_arguments.profile);
    if (!QDir().mkpath(profile.folder)) {
        fail(tr("The folder %1 cannot be made or written.").arg(QDir::toNativeSeparators(profile.folder)));
        return false;
    }
    const auto settings = config(profile.folder);
    if (!settings) {
        fail(settings.error());
        return false;
    }
    auto opened = studio::Studio::open(profile, *settings);
    if (!opened) {
        fail(opened.error());
        return false;
    }
    m_studio = *std::move(opened);
    if (m_keys) {
        connect(&m_keys->keys, &studio::Keys::arrived, &m_studio->client(), &fal::Client::renewCredential);
        connect(&m_keys->proxyPassword, &studio::ProxyPassword::changed, this, &Session::useProxyPassword);
    }
    for (const QString &warning : m_studio->warnings())
        say(warning);
    return true;
}

// The keyring has answered.
void Session::useProxyPassword()
{
    fal::Client &client = m_studio->client();
    fal::Config config = client.config();
    std::ignore = settings::useNetwork(config, m_keys->settings, &m_keys->proxyPassword);
    client.setConfig(config);
    client.renewCredential();
    if (m_keys->proxyPassword.state() == studio::Keys::State::Failed)
        say(m_keys->proxyPassword.problem());
}

bool Session::hasKey()
{
    if (!m_usesFal || m_hasKey)
        return true;
    fail(tr("There is no fal key: set FAL_KEY, or try everything without an account with --sandbox."), NotAuthorized);
    return false;
}

void Session::print(const QString &text)
{
    writeLine(stdout, text.toUtf8());
}

void Session::print(const QJsonObject &object)
{
    writeLine(stdout, QJsonDocument(object).toJson().trimmed());
}

void Session::print(const QJsonArray &list)
{
    writeLine(stdout, QJsonDocument(list).toJson().trimmed());
}

void Session::say(const QString &text)
{
    writeLine(stderr, text.toUtf8());
}

void Session::fail(const QString &sentence, int status)
{
    say(sentence);
    finish(status);
}

void Session::fail(const fal::Error &error)
{
    const bool isAboutKey = error.kind == fal::ErrorKind::Unauthorized || error.kind == fal::ErrorKind::Forbidden;
    fail(error.message, isAboutKey ? NotAuthorized : Failed);
}

} // namespace cli
