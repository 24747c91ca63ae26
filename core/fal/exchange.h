// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// One HTTP request with its retries: the only place where the key meets a request, where redirects are
// decided, silence is timed and answers become Errors.

#include "fal/call.h"
#include "fal/client_p.h"
#include "fal/filewindow.h"
#include "fal/oneshotbody.h"

#include <QByteArrayList>
#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <optional>
#include <utility>
#include <vector>

namespace fal {

struct Request
{
    enum class Cost {
        Free, // may be made again
        Paid, // is made once, whatever happens
    };
    enum class Delivery {
        Whole,  // the body comes with the answer
        Pieces, // the body of a 2xx comes through arrived()
    };

    enum class Auth {
        Client, // the client's credential, where it may go
        Token,  // `token` as Bearer, to fal's file hosts only
        None,   // for addresses outside the service (presigned uploads, media)
    };

    QByteArray verb = QByteArrayLiteral("GET");
    QUrl url;
    QByteArray accept = QByteArrayLiteral("application/json");
    QByteArray contentType = QByteArrayLiteral("application/json"); // empty: not sent
    QByteArray body;
    std::optional<FilePart> file = {}; // instead of body
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    Lane lane = Lane::Questions;
    Cost cost = Cost::Free;
    Delivery delivery = Delivery::Whole;
    Auth auth = Auth::Client;
    QByteArray token = {};
    std::optional<int> retries = {}; // default: Config::retries
    // Between the request and the answer's headers; default Config::idleTimeout, zero: no limit.
    std::optional<std::chrono::milliseconds> answerTimeout = {};
    std::optional<std::chrono::milliseconds> idleTimeout = {}; // default: Config::idleTimeout; zero: no limit
    bool isAboutAccount = false; // a question for Config::accountKey, where there is one
    bool isSecret = false;  // neither body nor answer is told to who watches the client
};

struct Answer
{
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    QByteArray requestId;
    QByteArray etag;
    std::optional<double> billableUnits;
    qint64 contentLength = -1;
    ExchangeRecord::Headers headers;
    std::chrono::milliseconds firstByte{0}; // of this attempt, from sending to the headers
    std::chrono::milliseconds total{0};     // from the start, with all attempts and their pauses

    [[nodiscard]] QByteArray header(const QByteArray &name) const; // any case
};

class Exchange final : public QObject
{
    Q_OBJECT

public:
    Exchange(Call &call, Request request);
    ~Exchange() override;

    void start();
    void stop(); // silently and for good
    // Of a paid request: a byte of its body was handed to the network.
    [[nodiscard]] bool bodyMayHaveLeft() const;
    // How long the last answer asked to wait; zero when it did not say.
    [[nodiscard]] std::chrono::milliseconds askedPause() const { return m_askedPause; }

    // Valid from headersArrived() (Pieces) or done() on.
    [[nodiscard]] const Result<Answer> &answer() const { return m_answer; }

Q_SIGNALS:
    void headersArrived();                   // of a 2xx, Delivery::Pieces only
    void arrived(const QByteArray &piece);   // Delivery::Pieces only
    void sent(qint64 bytes, qint64 total);
    void done();

private:
    void attempt();
    // True while the credential is on its way: the attempt is made when it is there. Also when there will
    // be none; then this is the end.
    bool waitForCredential();
    // The same for the login at a proxy, and the end where it was refused before.
    bool waitForLogin();
    // While another one finds out whether that login is right.
    bool waitForTrial();
    // The address on the wire: the proxy's when one is configured.
    [[nodiscard]] QUrl wireUrl() const;
    [[nodiscard]] bool goesThroughProxy() const;
    void authorize(QNetworkRequest &request);
    // Config::accountKey for its own questions, else Config::key.
    [[nodiscard]] Credential credential() const;
    [[nodiscard]] QNetworkReply *send(const QNetworkRequest &request);
    [[nodiscard]] QIODevice *openBody();
    void connectReply();
    [[nodiscard]] HeaderList headersAfterMiddleware(); // and the address with them: m_target
    [[nodiscard]] QNetworkRequest networkRequest(const HeaderList &headers);
    void takeAnswer(int status);
    [[nodiscard]] QByteArray requestId() const;
    [[nodiscard]] bool isFetchable(const QUrl &url) const;
    [[nodiscard]] std::chrono::milliseconds connectTimeout() const;
    [[nodiscard]] std::chrono::milliseconds idleTimeout() const;
    void heard();
    void sentAll();
    void readHeaders();
    void readBody();
    void replyFinished();
    void silenceTimedOut();
    bool followRedirect();
    // The attempt failed before anything left: true when the backup host is asked instead.
    bool turnToBackup(const Error &error, bool wasUnreachable);
    void keepSecret(const QByteArrayList &secrets);
    template <class Text>
    [[nodiscard]] Text hidden(Text text) const;
    [[nodiscard]] bool isWatched() const;
    void show(const QByteArray &piece); // keeps the beginning of what comes in pieces
    void record(const QString &problem, const QByteArray &body); // once for each attempt
    void endAttempt(Result<Answer> result, std::chrono::milliseconds askedPause = {});
    void end(Result<Answer> result);
    void dropReply();
    [[nodiscard]] Error transportError() const;
    [[nodiscard]] Error refusal(const QByteArray &body) const;

    Call &m_call;
    Client &m_client;
    Request m_request;
    QUrl m_url; // of this attempt, after redirects
    QUrl m_target; // the same after the middleware
    QPointer<QNetworkReply> m_reply;
    QPointer<QNetworkAccessManager> m_manager;
    QPointer<OneShotBody> m_paidBody;
    QPointer<FileWindow> m_window; // of this attempt
    QByteArrayList m_secrets; // keys and tokens of all attempts, which no error and no record may name
    QNetworkRequest m_sentRequest; // as it left, for the record
    QString m_callName; // read while the call lives: it may be dying when the last attempt is recorded
    QDateTime m_sentAt;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceSend;
    std::chrono::milliseconds m_firstByte{0};
    std::optional<Error> m_primaryError; // while the backup host is asked
    QByteArray m_body;
    QByteArray m_shownPieces; // the beginning of a body that goes on in pieces, for the record
    Result<Answer> m_answer = tl::unexpected(Error{});
    QTimer m_silence;
    QTimer m_pause;
    std::chrono::milliseconds m_askedPause{0};
    int m_attempts = 0;
    int m_redirects = 0;
    int m_turn = 0; // of the client's configurations, of this attempt
    bool m_ended = false;
    bool m_gotHeaders = false;
    bool m_gavePieces = false;
    bool m_isConnecting = false;
    bool m_wasSent = false;
    bool m_triedBackup = false;
    bool m_awaitsLogin = false; // at the proxy
    bool m_awaitsTrial = false; // of that login, by another one
    bool m_isRecorded = false; // this attempt
    QString m_tlsProblem;
};

} // namespace fal
