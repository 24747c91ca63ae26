// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/retry.h"

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace fal {

std::chrono::milliseconds pauseBefore(int attempt, std::chrono::milliseconds base,
                                      std::chrono::milliseconds longest)
{
    const auto pause = std::min(base * (1 << std::clamp(attempt - 1, 0, 10)), longest);
    const double jitter = 0.75 + QRandomGenerator::global()->generateDouble() / 2;
    return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(pause.count()) * jitter));
}

std::chrono::milliseconds retryAfter(const QByteArray &value)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return 0ms;
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (isNumber && !std::isnan(seconds))
        return std::chrono::milliseconds(static_cast<qint64>(std::clamp(seconds, 0.0, 1e6) * 1000));
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    if (!date.isValid())
        return 0ms;
    return std::max(0ms, std::chrono::milliseconds(QDateTime::currentDateTimeUtc().msecsTo(date)));
}

bool mayHaveBeenAccepted(const Error &error, bool startTimeout)
{
    static const QStringList beforeTheStart{
        QStringLiteral("request_timeout"),           QStringLiteral("startup_timeout"),
        QStringLiteral("runner_scheduling_failure"), QStringLiteral("runner_connection_timeout"),
        QStringLiteral("runner_connection_refused"), QStringLiteral("concurrent_requests_limit"),
        QStringLiteral("bad_request")};
    if (error.httpStatus < 500 || startTimeout || beforeTheStart.contains(error.errorType))
        return false;
    const bool ownWords = error.rawBody.trimmed().startsWith('{');
    return error.httpStatus > 501 || !ownWords;
}

Patience statusPatience(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Tls: // what the sign-in page of a hotel's network looks like
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::Server:
        return Patience::Endless;
    case ErrorKind::Protocol: // a cut answer reads like a wrong one
        return Patience::Some;
    case ErrorKind::Proxy: // until somebody gives the login
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::Payment:
    case ErrorKind::NotFound:
    case ErrorKind::Invalid:
    case ErrorKind::Content:
    case ErrorKind::TooLarge:
    case ErrorKind::File:
    case ErrorKind::Canceled:
        return Patience::None;
    }
    Q_UNREACHABLE();
}

Patience resultPatience(const Error &error)
{
    const Patience patience = statusPatience(error);
    if (error.httpStatus == 0 || error.retryable || patience != Patience::Endless)
        return patience;
    const bool ownWords = error.rawBody.trimmed().startsWith('{');
    return ownWords ? Patience::None : Patience::Some;
}

} // namespace fal
