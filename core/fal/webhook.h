// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// Webhooks: fal calls an address of ours when a job has ended (RequestOptions::webhookUrl). Anybody can
// call that address, so nothing of a call counts before its signature is checked.
//
// WebhookVerifier is the check itself, a pure function for whatever server receives the call.
// WebhookKeys keeps fal's public keys, WebhookCheckCall is both together; webhookreceiver.h is a small
// server for tests and for use at home.
//
// Signed is  request id \n user id \n timestamp \n hex(SHA-256(body))  with Ed25519, and the parts come
// in the headers X-Fal-Webhook-Request-Id, -User-Id, -Timestamp (seconds) and -Signature (hex).

#include "fal/askcall.h"
#include "fal/options.h"
#include "fal/queue.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace fal {

// What fal tells about a job that has ended.
struct WebhookEvent
{
    QString requestId;        // of the job, as it was submitted
    QString gatewayRequestId; // of its last try; differs when fal tried again
    QString userId;           // fal's name for the account
    QDateTime signedAt;       // by fal's clock; invalid when only fromBody() was asked
    bool isOk = false;        // "OK", not "ERROR"
    QJsonValue payload;       // the model's output, or the body of its error; null when there is none
    QString error;            // what went wrong, in the words of fal; may be empty
    QString payloadError;     // the job is done, but its output could not be put into the message
    QByteArray rawBody;       // of the call, to the byte

    // The output, or what went wrong. With a payloadError: ErrorKind::Protocol; a ResultCall may
    // still fetch the output.
    [[nodiscard]] Result<Output> result() const;

    bool operator==(const WebhookEvent &) const = default;

    // The body of a call. Not checked: only what a WebhookVerifier gives can be relied on.
    [[nodiscard]] static std::optional<WebhookEvent> fromBody(const QByteArray &body);
};

// Fal's public keys.
struct WebhookKeySet
{
    std::vector<QByteArray> keys; // 32 bytes each

    // {"keys": [{"kty": "OKP", "crv": "Ed25519", "x": "<base64url>"}]}; keys of other kinds are skipped. An
    // Error (Protocol) when no key is left.
    [[nodiscard]] static Result<WebhookKeySet> fromJwks(const QByteArray &document);

    bool operator==(const WebhookKeySet &) const = default;
};

// Why a call is not believed.
struct WebhookRefusal
{
    // What is wrong with the call.
    enum class Reason {
        MissingHeader, // one of the four is not there
        Malformed,     // a header is there twice, or is not what it should be
        TooOld,        // more than five minutes
        FromTheFuture, // the same; the clock of one of both is wrong
        WrongSignature, // no key fits: forged, changed, or signed with a key that is new
        BadBody,       // signed by fal, and not understood
    };

    Reason reason = Reason::MissingHeader; // what a program acts on
    QString message; // a sentence a person can read

    bool operator==(const WebhookRefusal &) const = default;
};

// Checks calls with a set of keys. Pure: the time is passed in.
class WebhookVerifier
{
public:
    static constexpr std::chrono::seconds tolerance{300}; // for the clock, in both directions

    explicit WebhookVerifier(WebhookKeySet keys);

    // `headers` as they came, names in any case; `body` to the byte. Takes time only for what is
    // well-formed, and the same for every key.
    [[nodiscard]] tl::expected<WebhookEvent, WebhookRefusal>
    verify(const HeaderList &headers, const QByteArray &body, const QDateTime &now) const;

private:
    WebhookKeySet m_keys;
};

// GET https://rest.fal.ai/.well-known/jwks.json
class WebhookKeysCall final : public AskCall<WebhookKeySet>
{
    Q_OBJECT

public:
    explicit WebhookKeysCall(Client &client, QObject *parent = nullptr);
};

// Fal's keys, fetched when they are first needed and kept for a day. The client must outlive it.
class WebhookKeys final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>; // says what time it is; for tests

    static constexpr std::chrono::hours longestUse{24}; // an older set is fetched anew
    // Who sends us rubbish must not make us ask fal again and again.
    static constexpr std::chrono::seconds shortestPause{60};

    explicit WebhookKeys(Client &client, QObject *parent = nullptr,
                         Clock now = &QDateTime::currentDateTimeUtc);

    [[nodiscard]] Client &client() const { return m_client; } // the one that fetches the keys
    [[nodiscard]] QDateTime now() const { return m_now(); } // by the clock that was given
    [[nodiscard]] const WebhookKeySet &keys() const { return m_keys; } // empty before the first fetch
    [[nodiscard]] bool isFresh() const; // there is a set, and it is younger than longestUse
    // The set is not older than shortestPause: asking again would be of no use.
    [[nodiscard]] bool isNew() const;
    // Why the last fetch failed.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    // Fetches the set; while a fetch is on its way, nothing more.
    void refresh();

Q_SIGNALS:
    void refreshed(); // or not: see problem()

private:
    Client &m_client;
    Clock m_now;
    WebhookKeySet m_keys;
    QDateTime m_fetchedAt;
    std::optional<Error> m_problem;
    WebhookKeysCall *m_call = nullptr;
};

// What the check of a call found: the event, or why it is not believed.
using WebhookVerdict = tl::expected<WebhookEvent, WebhookRefusal>;

// Checks one call with fal's keys. They are fetched when there are none or old ones, and once more when no
// key fits. An Error means that the keys could not be fetched: nothing is known about the call.
class WebhookCheckCall final : public CallOf<WebhookVerdict>
{
    Q_OBJECT

public:
    WebhookCheckCall(WebhookKeys &keys, HeaderList headers, QByteArray body, QObject *parent = nullptr);

protected:
    void start() override;
    void abandon() override;

private:
    void check();
    void askForKeys();

    WebhookKeys &m_keys;
    HeaderList m_headers;
    QByteArray m_body;
    bool m_hasAsked = false;
};

} // namespace fal
