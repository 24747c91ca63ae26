// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/datauri.h"
#include "fal/errorwords.h"
#include "fal/exchange.h"
#include "fal/retry.h"
#include "fal/staging.h"
#include "fal/transfer.h"

#include <QCoreApplication>
#include <QPointer>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fal {

namespace {

constexpr int maxAttempts = 3;

// So much more of the file, and the attempts count from the first again.
constexpr qint64 progressThatCounts = 1024 * 1024;

Error brokenTransfer(const QUrl &url)
{
    return {.kind = ErrorKind::Network,
            .message = QCoreApplication::translate("fal", "The file from %1 did not arrive completely.")
                           .arg(url.host()),
            .retryable = true};
}

Error tooLarge(const QUrl &url)
{
    return {.kind = ErrorKind::TooLarge,
            .message = QCoreApplication::translate("fal", "The file from %1 is larger than what is allowed here.")
                           .arg(url.host())};
}

// A weak tag promises no equal bytes.
bool isStrong(const QByteArray &etag)
{
    return etag.size() > 2 && etag.startsWith('"') && etag.endsWith('"');
}

// Content-Range: bytes {first}-{last}/{total}
struct Stretch
{
    qint64 first = -1;
    qint64 total = -1;
};

Stretch stretchOf(const Answer &answer)
{
    static const QRegularExpression shape(u"\\A\\s*bytes\\s+(\\d+)-\\d+/(\\d+)\\s*\\z"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(QString::fromLatin1(answer.header("Content-Range")));
    return match.hasMatch() ? Stretch{match.captured(1).toLongLong(), match.captured(2).toLongLong()} : Stretch{};
}

} // namespace

struct DownloadCall::Private
{
    DownloadCall &q;
    QUrl url;
    DownloadOptions options;
    Staging staging;
    Exchange *exchange = nullptr;
    QTimer pause = QTimer();
    int attempts = 0;         // since something came
    qint64 bytesBefore = 0;   // this attempt
    qint64 total = -1;
    QByteArray etag = {};     // strong, of what is in the staging file
    QString contentType = {};

    void attempt();
    void headersArrived();
    void take(const QByteArray &piece);
    void received();
    void decode();
    void stop();
    [[nodiscard]] bool isTooLarge(qint64 bytes) const { return options.mostBytes > 0 && bytes > options.mostBytes; }
    // Again, when that may help and is not too often; else the end.
    void broken(const Error &error);
    void finish();
    void giveUp(const Error &error);
};

void DownloadCall::Private::attempt()
{
    ++attempts;
    Request request{.url = url,
                    .accept = "*/*",
                    .contentType = {},
                    .lane = Lane::Files,
                    .delivery = Request::Delivery::Pieces,
                    .auth = Request::Auth::None,
                    .retries = 0};
    if (staging.bytes() > 0 && isStrong(etag)) {
        request.headers.emplace_back("Range", "bytes=" + QByteArray::number(staging.bytes()) + '-');
        request.headers.emplace_back("If-Range", etag);
    } else if (const auto opened = staging.open(); !opened) {
        giveUp(opened.error());
        return;
    }
    bytesBefore = staging.bytes();
    exchange = new Exchange(q, std::move(request));
    QObject::connect(exchange, &Exchange::headersArrived, &q, [this] { headersArrived(); });
    QObject::connect(exchange, &Exchange::arrived, &q, [this](const QByteArray &piece) { take(piece); });
    QObject::connect(exchange, &Exchange::done, &q, [this] { received(); });
    exchange->start();
}

// Either the rest of what is there, or all of it once more.
void DownloadCall::Private::headersArrived()
{
    const Answer &answer = *exchange->answer();
    if (answer.status == 206) {
        const Stretch rest = stretchOf(answer);
        if (rest.first != staging.bytes() || (total >= 0 && rest.total != total)
            || (!answer.etag.isEmpty() && answer.etag != etag)) {
            etag.clear(); // from the start the next time
            broken(brokenTransfer(url));
            return;
        }
        total = rest.total;
    } else {
        if (staging.bytes() > 0) {
            if (const auto opened = staging.open(); !opened) {
                giveUp(opened.error());
                return;
            }
        }
        total = answer.contentLength;
        etag = answer.etag;
        contentType = QString::fromLatin1(answer.contentType);
    }
    if (isTooLarge(total))
        giveUp(tooLarge(url));
}

void DownloadCall::Private::take(const QByteArray &piece)
{
    if (isTooLarge(staging.bytes() + piece.size())) {
        giveUp(tooLarge(url));
        return;
    }
    if (const auto written = staging.write(piece); !written) {
        giveUp(written.error());
        return;
    }
    Q_EMIT q.progress(staging.bytes(), total);
}

void DownloadCall::Private::received()
{
    const Result<Answer> &answer = exchange->answer();
    if (!answer)
        broken(answer.error());
    else if (total >= 0 && total != staging.bytes())
        broken(brokenTransfer(url));
    else
        finish();
}

void DownloadCall::Private::decode()
{
    const auto content = fromDataUri(url.toEncoded());
    if (!content) {
        giveUp(protocolError());
        return;
    }
    if (isTooLarge(content->bytes.size())) {
        giveUp(tooLarge(url));
        return;
    }
    auto written = staging.open().and_then([&] { return staging.write(content->bytes); });
    if (!written) {
        giveUp(written.error());
        return;
    }
    contentType = content->contentType;
    const QPointer<DownloadCall> alive(&q);
    Q_EMIT q.progress(content->bytes.size(), content->bytes.size());
    if (alive && !q.isFinished())
        finish();
}

void DownloadCall::Private::stop()
{
    pause.stop();
    if (exchange) {
        exchange->stop();
        exchange->deleteLater();
        exchange = nullptr;
    }
}

void DownloadCall::Private::broken(const Error &failure)
{
    const Error error = failure; // it lives in the exchange
    const bool isWrongRange = error.httpStatus == 416;
    if (isWrongRange)
        etag.clear();
    if (staging.bytes() - bytesBefore >= progressThatCounts && isStrong(etag))
        attempts = 0;
    if ((!error.retryable && !isWrongRange) || attempts >= maxAttempts) {
        giveUp(error);
        return;
    }
    const auto asked = exchange->askedPause();
    stop();
    pause.start(std::max(asked, pauseBefore(std::max(attempts, 1), q.client().config().retryBase,
                                            q.client().config().longestPause)));
}

void DownloadCall::Private::finish()
{
    stop();
    const Result<Downloaded> downloaded = staging.keep(contentType);
    downloaded ? q.succeed(*downloaded) : q.fail(downloaded.error());
}

void DownloadCall::Private::giveUp(const Error &error)
{
    const Error kept = error; // it may live in the exchange
    stop();
    staging.discard();
    q.fail(kept);
}

DownloadCall::DownloadCall(Client &client, const QUrl &url, const QString &stagingPath, QObject *parent)
    : DownloadCall(client, url, stagingPath, DownloadOptions(), parent)
{
}

DownloadCall::DownloadCall(Client &client, const QUrl &url, const QString &stagingPath,
                           const DownloadOptions &options, QObject *parent)
    : CallOf(client, parent)
    , d(new Private{.q = *this, .url = url, .options = options, .staging = Staging(stagingPath)})
{
    d->pause.setSingleShot(true);
    connect(&d->pause, &QTimer::timeout, this, [this] { d->attempt(); });
}

DownloadCall::~DownloadCall() = default;

void DownloadCall::start()
{
    if (d->url.scheme() == "data"_L1)
        d->decode();
    else
        d->attempt();
}

void DownloadCall::abandon()
{
    d->stop();
    d->staging.discard();
    fail(canceledError());
}

} // namespace fal
