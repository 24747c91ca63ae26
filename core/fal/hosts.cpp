// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/hosts.h"

#include <QDir>
#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace fal {

QString hostName(Host host)
{
    switch (host) {
    case Host::Run:
        return u"fal.run"_s;
    case Host::Queue:
        return u"queue.fal.run"_s;
    case Host::Socket:
        return u"ws.fal.run"_s;
    case Host::Rest:
        return u"rest.fal.ai"_s;
    case Host::Api:
        return u"api.fal.ai"_s;
    case Host::Site:
        return u"fal.ai"_s;
    case Host::Login:
        return u"auth.fal.ai"_s;
    case Host::Media:
        return u"v3.fal.media"_s;
    }
    Q_UNREACHABLE();
}

namespace {

// In the order of the table of fal's own clients: the first is served by the second when it is away.
constexpr std::array backups{std::pair{"fal.run"_L1, "falrun.com"_L1},
                             std::pair{"queue.fal.run"_L1, "queue.falrun.com"_L1}};

bool isPlainHttps(const QUrl &url)
{
    return (url.scheme() == "https"_L1 || url.scheme() == "wss"_L1) && url.port(443) == 443
        && url.userInfo().isEmpty();
}

} // namespace

bool isFalService(const QUrl &url)
{
    static constexpr std::array services{Host::Run, Host::Queue, Host::Socket, Host::Rest, Host::Api, Host::Site};
    if (!isPlainHttps(url))
        return false;
    const QString host = url.host(QUrl::FullyEncoded);
    return std::any_of(services.begin(), services.end(),
                       [&host](Host service) { return host == hostName(service); })
        || std::any_of(backups.begin(), backups.end(), [&host](const auto &row) { return host == row.second; });
}

bool isFalMedia(const QUrl &url)
{
    static const QRegularExpression shape(QStringLiteral(R"(\Av3[a-z]?\.fal\.media\z)"));
    return isPlainHttps(url) && shape.match(url.host(QUrl::FullyEncoded)).hasMatch();
}

std::optional<QUrl> backupOf(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    for (const auto &[primary, backup] : backups) {
        if (host == primary && isPlainHttps(url)) {
            QUrl other = url;
            other.setHost(backup);
            return other;
        }
    }
    return {};
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool isUsableBase(const QUrl &base)
{
    return base.isValid() && base.userInfo().isEmpty()
        && (base.scheme() == "https"_L1 || (base.scheme() == "http"_L1 && isLoopback(base)));
}

bool isBelow(const QUrl &base, const QUrl &url)
{
    const auto defaultPort = [](const QUrl &u) { return u.scheme() == "https"_L1 ? 443 : 80; };
    if (url.scheme() != base.scheme() || url.host() != base.host() || !url.userInfo().isEmpty()
        || url.port(defaultPort(url)) != base.port(defaultPort(base)))
        return false;
    // Decoded first, so that an escaped dot segment cannot climb out of the base.
    const QString path = QDir::cleanPath(url.path(QUrl::FullyDecoded));
    QString prefix = base.path();
    if (!prefix.endsWith(u'/'))
        prefix += u'/';
    return path.startsWith(prefix);
}

} // namespace fal
