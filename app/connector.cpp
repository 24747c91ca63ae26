// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connector.h"

#include "sandbox/server.h"

#include <QThread>

namespace shell {

Connector::Connector(const QString &profileFolder, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_stateFolder(profileFolder + QStringLiteral("/sandbox"))
    , m_file(profileFolder)
    , m_keys({.settings = settings, .keyring = m_keyring, .file = m_file})
    , m_proxyPassword({.settings = settings, .keyring = m_keyring, .file = m_file})
{
}

Connector::~Connector() = default;

tl::expected<fal::Config, QString> Connector::connectTo(const Place &place)
{
    fal::Config config;
    config.key = m_keys.source();
    config.accountKey = m_keys.adminSource();
    switch (place.kind) {
    case Place::Kind::Sandbox:
        if (!m_sandbox) {
            auto started = sandbox::Hosted::start({.stateFolder = m_stateFolder});
            if (!started)
                return tl::unexpected(started.error());
            m_sandbox = *std::move(started);
        }
        config.baseUrl = m_sandbox->url();
        config.key = config.accountKey = fal::noKey(); // a real key has no business there
        config.route = fal::NetworkRoute::Direct; // nor has a proxy
        break;
    case Place::Kind::Fal:
        break;
    case Place::Kind::Server: {
        const QString host = place.server.host();
        const bool loopback = host == QLatin1String("localhost") || host == QLatin1String("::1")
            || host.startsWith(QLatin1String("127."));
        const bool fine = !host.isEmpty()
            && (place.server.scheme() == QLatin1String("https") || (place.server.scheme() == QLatin1String("http") && loopback));
        if (!fine)
            return tl::unexpected(tr("A server's address begins with https://, or with http:// on this computer."));
        if (!place.server.userInfo().isEmpty())
            return tl::unexpected(tr("Give the server's address without a name and a password: they would be written down."));
        config.baseUrl = place.server;
        break;
    }
    }
    m_place = place;
    return config;
}

fal::Config Connector::wayOfKeys() const
{
    fal::Config config;
    if (m_place.kind == Place::Kind::Server)
        config.baseUrl = m_place.server;
    return config;
}

bool Connector::hasKey() const
{
    return m_keys.state() == studio::Keys::State::Ready || m_keys.state() == studio::Keys::State::Waiting;
}

} // namespace shell
