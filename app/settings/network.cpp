// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/network.h"

#include "settings/settingsform.h"
#include "studio/keys/proxypassword.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QSslCertificate>
#include <QUrl>

namespace settings {
namespace {

constexpr qint64 largestBundle = 4 << 20; // bytes of certificates

QString words(const char *sentence)
{
    return QCoreApplication::translate("settings::Form", sentence);
}

} // namespace

std::optional<QNetworkProxy> proxyFrom(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool isHttp = url.scheme() == QLatin1String("http");
    const bool isSocks = url.scheme() == QLatin1String("socks5");
    const bool isBare = url.path().isEmpty() || url.path() == QLatin1String("/");
    if (!(isHttp || isSocks) || url.host().isEmpty() || !url.userInfo().isEmpty() || !isBare || url.hasQuery() || url.hasFragment())
        return std::nullopt;
    return QNetworkProxy(isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, url.host(), quint16(url.port(isHttp ? 8080 : 1080)));
}

QString withoutLogin(const QString &address)
{
    const qsizetype at = address.lastIndexOf(QLatin1Char('@')); // a password may have one as well
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    if (at < 0 || (url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()))
        return address;
    static const QRegularExpression scheme(QStringLiteral("^\\s*[a-z][a-z0-9+.-]*://"), QRegularExpression::CaseInsensitiveOption);
    return address.left(scheme.match(address).capturedLength()) + QLatin1String("***") + address.mid(at);
}

std::optional<NetworkProblem> useNetwork(fal::Config &config, const QSettings &settings, const studio::ProxyPassword *password)
{
    std::optional<NetworkProblem> problem;
    const bool isHere = config.route == fal::NetworkRoute::Direct;
    if (password && !isHere)
        config.proxyLogin = password->loginOf(settings.value(keys::proxyUser).toString().trimmed());
    switch (Route(settings.value(keys::route).toInt())) {
    case Route::System:
        break;
    case Route::Direct:
        config.route = fal::NetworkRoute::Direct;
        break;
    case Route::Own: {
        const QString address = settings.value(keys::proxy).toString().trimmed();
        const auto proxy = proxyFrom(address);
        // Never past the proxy that somebody asked for.
        config.route = fal::NetworkRoute::Custom;
        config.networkProxy = proxy.value_or(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("proxy.invalid"), 1));
        if (!proxy && !address.isEmpty())
            problem = {keys::proxy, words(QT_TRANSLATE_NOOP("settings::Form", "An address like http://proxy.example.com:8080 or socks5://127.0.0.1:1080, without a password."))};
        break;
    }
    }
    if (isHere)
        config.route = fal::NetworkRoute::Direct;
    const QString file = settings.value(keys::certificates).toString().trimmed();
    if (file.isEmpty())
        return problem;
    QFile bundle(file);
    if (QFileInfo(file).isFile() && bundle.size() <= largestBundle && bundle.open(QIODevice::ReadOnly))
        config.caCertificates = QSslCertificate::fromDevice(&bundle, QSsl::Pem);
    if (config.caCertificates.isEmpty())
        problem = {keys::certificates, words(QT_TRANSLATE_NOOP("settings::Form", "There are no certificates (PEM) in this file, or it cannot be read."))};
    return problem;
}

} // namespace settings
