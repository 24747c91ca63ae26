// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/login.h"

#include "fal/askcall_p.h"
#include "fal/errorwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace fal {

namespace {

// The public client id of fal's command line; it is no secret.
constexpr auto clientId = "TwXR51Vz8JbY8GUUMy6EyuVR0fTO7N4N";
constexpr qint64 longestFile = 64 * 1024;
// Between a failure that may pass and the next try; and how long a new token is taken as it is.
constexpr auto pause = 5s;
constexpr auto settling = 60s;

struct Renewed
{
    LoginTokens tokens;
    std::optional<std::chrono::seconds> lifetime;
};

QString words(const char *text)
{
    return QCoreApplication::translate("fal", text);
}

Request renewRequest(const Client &client, const QByteArray &refreshToken)
{
    return {.verb = "POST",
            .url = client.url(Host::Login, u"/oauth/token"_s),
            .contentType = "application/x-www-form-urlencoded",
            .body = QByteArray("grant_type=refresh_token&client_id=") + clientId
                + "&refresh_token=" + refreshToken.toPercentEncoding(),
            .cost = Request::Cost::Paid, // once
            .auth = Request::Auth::None,
            .isSecret = true};
}

Result<Renewed> renewedFrom(const Answer &answer)
{
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    Renewed renewed{.tokens = {.refresh = body["refresh_token"_L1].toString().toLatin1(),
                               .access = body["access_token"_L1].toString().toLatin1()}};
    if (renewed.tokens.access.isEmpty())
        return tl::unexpected(protocolError()); // the body may hold a token all the same
    if (body["expires_in"_L1].isDouble())
        renewed.lifetime = std::chrono::seconds(body["expires_in"_L1].toInteger());
    return renewed;
}

bool isWithin(const QDateTime &moment, std::chrono::seconds span)
{
    const qint64 age = moment.isValid() ? moment.secsTo(QDateTime::currentDateTimeUtc()) : -1;
    return age >= 0 && age < span.count();
}

} // namespace

class LoginSession::RenewCall final : public AskCall<Renewed>
{
public:
    RenewCall(Client &client, const QByteArray &refreshToken, QObject *parent)
        : AskCall(client, askOnce<Renewed>(renewRequest(client, refreshToken), renewedFrom), parent)
        , usedToken(refreshToken)
    { }

    const QByteArray usedToken;
};

QDateTime expiryOfToken(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return {};
    const QByteArray claims = QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding);
    const QJsonValue expiry = QJsonDocument::fromJson(claims)["exp"_L1];
    const double seconds = expiry.toDouble();
    return seconds > 0 && seconds < 1e11 ? QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::UTC) : QDateTime();
}

LoginSession::LoginSession(QObject *parent, const QString &folder)
    : QObject(parent)
    , m_folder(folder)
    , m_own(Config())
{
    std::ignore = read();
}

LoginSession::~LoginSession()
{
    // Who waits is told that nobody will come.
    m_tokens = {};
    m_failedAt = QDateTime::currentDateTimeUtc(); // and the file is not read again
    if (RenewCall *call = std::exchange(m_call, nullptr))
        call->disconnect(this); // it goes with its client
    if (m_served)
        m_served->renewCredential();
}

QString LoginSession::defaultFolder()
{
    const QString folder = qEnvironmentVariable("FAL_HOME_DIR");
    return folder.isEmpty() ? QDir::homePath() + "/.fal"_L1 : folder;
}

QString LoginSession::file() const
{
    return m_folder + "/auth0_token"_L1;
}

bool LoginSession::isLoggedIn() const
{
    return !m_tokens.refresh.isEmpty();
}

KeySource LoginSession::keySource()
{
    return [session = QPointer(this)] {
        if (session)
            return session->credential();
        Credential none;
        none.problem = words(QT_TRANSLATE_NOOP("fal", "Nobody is logged in at fal any more."));
        return none;
    };
}

void LoginSession::serve(Client &client)
{
    m_served = &client;
    connect(this, &LoginSession::renewed, &client, &Client::renewCredential);
    connect(this, &LoginSession::failed, &client, &Client::renewCredential);
}

// The first line is the refresh token, the second one the access token.
bool LoginSession::read()
{
    QFile source(file());
    if (!source.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = source.read(longestFile).split('\n');
    LoginTokens tokens{.refresh = lines.value(0).trimmed(), .access = lines.value(1).trimmed()};
    if (tokens.refresh.isEmpty() || tokens == m_tokens)
        return false;
    take(std::move(tokens));
    return true;
}

void LoginSession::take(LoginTokens tokens)
{
    m_tokens = std::move(tokens);
    m_expiry = expiryOfToken(m_tokens.access);
    m_renewedAt = {};
    m_isRefused = false;
    m_problem.clear();
}

Credential LoginSession::credential()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Credential credential(Credential::Scheme::Bearer, m_tokens.access);
    credential.account = m_team;
    const auto lives = [&](std::chrono::seconds longer) {
        return !m_tokens.access.isEmpty() && m_expiry.isValid() && now.addSecs(longer.count()) < m_expiry;
    };
    // What has just come is used even if it seems to be old: our clock may be wrong.
    if (lives(margin) || isWithin(m_renewedAt, settling))
        return credential;
    if (m_call) {
        credential.isPending = true;
        return credential;
    }
    // The command line may have renewed the pair, or somebody logged in anew.
    if (!isWithin(m_failedAt, pause) && read() && lives(margin))
        return this->credential();
    if (m_tokens.refresh.isEmpty())
        m_problem = words(QT_TRANSLATE_NOOP("fal", "Nobody is logged in at fal. Log in with fal's command line, "
                                                   "or use an API key."));
    else if (!m_isRefused && !isWithin(m_failedAt, pause)) {
        renew();
        credential.isPending = true;
        return credential;
    }
    if (lives(0s)) // not for long, but better than nothing
        return credential;
    credential.secret.clear();
    credential.problem = m_problem;
    return credential;
}

void LoginSession::renew()
{
    if (m_served) {
        Config config = m_served->config();
        config.key = noKey();
        m_own.setConfig(std::move(config));
    }
    m_call = new RenewCall(m_own, m_tokens.refresh, &m_own);
    connect(m_call, &Call::finished, this, &LoginSession::renewalEnded);
}

void LoginSession::renewalEnded()
{
    RenewCall *call = std::exchange(m_call, nullptr);
    call->deleteLater();
    if (call->result()) {
        Renewed fresh = *call->result();
        if (fresh.tokens.refresh.isEmpty())
            fresh.tokens.refresh = call->usedToken;
        take(std::move(fresh.tokens));
        m_renewedAt = QDateTime::currentDateTimeUtc();
        m_failedAt = {};
        if (!m_expiry.isValid())
            m_expiry = m_renewedAt.addSecs(fresh.lifetime.value_or(1h).count());
        store();
        Q_EMIT renewed();
        return;
    }
    Error error = call->result().error();
    m_isRefused = error.httpStatus >= 400 && error.httpStatus < 500 && error.httpStatus != 408
        && error.httpStatus != 429;
    // Somebody else may have used the token up, and have kept what came for it.
    if (m_isRefused && read()) {
        Q_EMIT renewed();
        return;
    }
    m_failedAt = QDateTime::currentDateTimeUtc();
    m_problem = m_isRefused
        ? words(QT_TRANSLATE_NOOP("fal", "The login at fal has ended. Log in again with fal's command line, "
                                         "or use an API key."))
        : words(QT_TRANSLATE_NOOP("fal", "The login at fal could not be renewed: %1")).arg(error.message);
    error.kind = m_isRefused ? ErrorKind::Unauthorized : error.kind;
    error.message = m_problem;
    error.rawBody.clear();
    Q_EMIT failed(error);
}

void LoginSession::store()
{
    QDir().mkpath(m_folder);
    QSaveFile target(file());
    const QByteArray lines = m_tokens.refresh + '\n' + m_tokens.access;
    const bool isKept = target.open(QIODevice::WriteOnly)
        && target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && target.write(lines) == lines.size() && target.commit();
    if (!isKept)
        Q_EMIT failed(unwritableFile(target));
}

} // namespace fal
