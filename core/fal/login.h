// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// Asking as the person who logged in with fal's own command line, instead of with an API key.
//
//     fal::LoginSession login;
//     fal::Client client({.key = login.keySource()});
//     login.serve(client);
//
// The command line keeps a pair of tokens in a file: a refresh token and an access token that lives for
// some hours. Requests carry the access token (`Authorization: Bearer`). When it is about to end, the pair
// is renewed at auth.fal.ai, once for all requests; they wait meanwhile. The new pair is written back, so
// that the command line goes on working. A refresh token is good for one renewal, so a renewal whose
// answer was lost is not repeated before a request asks for it again, some seconds later.

#include "fal/client.h"
#include "fal/error.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

namespace fal {

// What the file holds: line by line.
struct LoginTokens
{
    QByteArray refresh; // good for one renewal of the pair
    QByteArray access;  // goes into the Authorization header; lives for some hours

    bool operator==(const LoginTokens &) const = default;
};

// When a token ends, by its own words (the `exp` of a JWT); invalid when it does not say.
[[nodiscard]] QDateTime expiryOfToken(const QByteArray &token);

// The login that fal's command line keeps: reads its file, renews its tokens, serves clients. See the file's
// comment for how to use it.
class LoginSession final : public QObject
{
    Q_OBJECT

public:
    // A token that ends sooner than this is renewed first.
    static constexpr std::chrono::seconds margin{300};

    explicit LoginSession(QObject *parent = nullptr, const QString &folder = defaultFolder());
    ~LoginSession() override;

    // FAL_HOME_DIR, else ~/.fal
    [[nodiscard]] static QString defaultFolder();
    // <folder>/auth0_token
    [[nodiscard]] QString file() const;
    // The file has a pair. Whether fal still knows it turns out with the first request.
    [[nodiscard]] bool isLoggedIn() const;

    // For Config::key. May outlive the session; requests are told then that nobody is logged in.
    [[nodiscard]] KeySource keySource();
    // Renewals take this client's way through the network, and wake its waiting requests. A session may
    // serve several clients with the same Config::baseUrl.
    void serve(Client &client);
    // Ask for a team's account instead of the person's own; empty: their own.
    void setTeam(const QByteArray &name) { m_team = name; }

Q_SIGNALS:
    void renewed(); // there is a new access token; the waiting requests of served clients go on
    // The pair could not be renewed, or not be written back (ErrorKind::File; then this session goes on).
    void failed(const fal::Error &error);

private:
    class RenewCall;

    [[nodiscard]] Credential credential();
    [[nodiscard]] bool read(); // true when the file has another pair than before
    void take(LoginTokens tokens);
    void renew();
    void renewalEnded();
    void store();

    QString m_folder;
    LoginTokens m_tokens;
    QDateTime m_expiry;     // of the access token
    QDateTime m_renewedAt;
    QDateTime m_failedAt;
    QString m_problem;      // why there is no access token
    bool m_isRefused = false; // by the service, for good
    QByteArray m_team;
    Client m_own;           // of the renewals; has no key
    QPointer<Client> m_served;
    RenewCall *m_call = nullptr;
};

} // namespace fal

Q_DECLARE_METATYPE(fal::Error)
