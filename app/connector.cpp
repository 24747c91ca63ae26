// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connector.h"

#include "sandbox/server.h"

#include <QThread>

namespace shell {

Connector::Connector(const QString &stateFolder, QObject *parent)
    : QObject(parent)
    , m_stateFolder(stateFolder)
    , m_key(std::make_shared<QByteArray>(fal::keyFromEnvironment()().secret))
{
}

Connector::~Connector() = default;

tl::expected<fal::Config, QString> Connector::connectTo(const Place &place)
{
    fal::Config config;
    config.key = [key = m_key] { return *key; };
    switch (place.kind) {
    case Place::Kind::Sandbox:
        if (!m_sandbox) {
            auto started = sandbox::Hosted::start({.stateFolder = m_stateFolder});
            if (!started)
                return tl::unexpected(started.error());
            m_sandbox = *std::move(started);
        }
        config.baseUrl = m_sandbox->url();
        config.key = fal::noKey(); // a real key has no business there
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
        config.baseUrl = place.server;
        break;
    }
    }
    m_place = place;
    return config;
}

void Connector::setKey(const QByteArray &key)
{
    *m_key = key.trimmed();
}

bool Connector::hasKey() const
{
    return !m_key->isEmpty();
}

QString Connector::keyEnding() const
{
    return m_key->size() < 12 ? QString() : QString::fromLatin1(m_key->right(4));
}

bool Connector::environmentHasKey()
{
    return !fal::keyFromEnvironment()().isEmpty();
}

} // namespace shell
