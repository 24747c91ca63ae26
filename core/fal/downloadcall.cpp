// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/errorwords.h"
#include "fal/exchange.h"
#include "fal/retry.h"
#include "fal/staging.h"
#include "fal/transfer.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace fal {

namespace {

constexpr int maxAttempts = 3;

Error brokenTransfer(const QUrl &url)
{
    return {.kind = ErrorKind::Network,
            .message = QCoreApplication::translate("fal", "The file from %1 did not arrive completely.")
                           .arg(url.host()),
            .retryable = true};
}

} // namespace

struct DownloadCall::Private
{
    DownloadCall &q;
    QUrl url;
    QString path;
    std::unique_ptr<Staging> staging = {};
    Exchange *exchange = nullptr;
    QTimer pause = QTimer();
    int attempts = 0;

    void attempt();
    void take(const QByteArray &piece);
    void received();
    void decode();
    void stop();
    // Again, when that may help and is not too often; else the end.
    void broken(const Error &error);
    void finish(const QString &contentType);
    void giveUp(const Error &error);
};

void DownloadCall::Private::attempt()
{
    ++attempts;
    staging = std::make_unique<Staging>(path);
    if (const auto opened = staging->open(); !opened) {
        giveUp(opened.error());
        return;
    }
    exchange = new Exchange(q, {.url = url,
                                .accept = "*/*",
                                .contentType = {},
                                .lane = Lane::Files,
                                .delivery = Request::Delivery::Pieces,
                                .auth = Request::Auth::None,
                                .retries = 0});
    QObject::connect(exchange, &Exchange::arrived, &q, [this](const QByteArray &piece) { take(piece); });
    QObject::connect(exchange, &Exchange::done, &q, [this] { received(); });
    exchange->start();
}

void DownloadCall::Private::take(const QByteArray &piece)
{
    if (const auto written = staging->write(piece); !written) {
        giveUp(written.error());
        return;
    }
    Q_EMIT q.progress(staging->bytes(), exchange->answer()->contentLength);
}

void DownloadCall::Private::received()
{
    const Result<Answer> &answer = exchange->answer();
    if (!answer)
        broken(answer.error());
    else if (answer->contentLength >= 0 && answer->contentLength != staging->bytes())
        broken(brokenTransfer(url));
    else
        finish(QString::fromLatin1(answer->contentType));
}

// data:[type][;base64],content
void DownloadCall::Private::decode()
{
    const QByteArray text = url.toEncoded().mid(5);
    const qsizetype comma = text.indexOf(',');
    QByteArray type = text.left(comma);
    const bool isBase64 = type.endsWith(";base64");
    if (isBase64)
        type.chop(7);
    QByteArray content = QByteArray::fromPercentEncoding(text.mid(comma + 1));
    bool isGood = comma >= 0;
    if (isBase64 && isGood) {
        auto decoded = QByteArray::fromBase64Encoding(content, QByteArray::AbortOnBase64DecodingErrors);
        isGood = decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok;
        content = std::move(decoded.decoded);
    }
    if (!isGood) {
        giveUp(protocolError());
        return;
    }
    staging = std::make_unique<Staging>(path);
    auto written = staging->open().and_then([&] { return staging->write(content); });
    if (!written) {
        giveUp(written.error());
        return;
    }
    const QPointer<DownloadCall> alive(&q);
    Q_EMIT q.progress(content.size(), content.size());
    if (alive)
        finish(QString::fromLatin1(type));
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

void DownloadCall::Private::broken(const Error &error)
{
    if (!error.retryable || attempts >= maxAttempts) {
        giveUp(error);
        return;
    }
    stop();
    staging.reset();
    pause.start(pauseBefore(attempts, q.client().config().retryBase, q.client().config().longestPause));
}

void DownloadCall::Private::finish(const QString &contentType)
{
    stop();
    const Result<Downloaded> downloaded = staging->keep(contentType);
    staging.reset();
    downloaded ? q.succeed(*downloaded) : q.fail(downloaded.error());
}

void DownloadCall::Private::giveUp(const Error &error)
{
    const Error kept = error; // it may live in the exchange
    stop();
    staging.reset();
    q.fail(kept);
}

DownloadCall::DownloadCall(Client &client, const QUrl &url, const QString &stagingPath, QObject *parent)
    : CallOf(client, parent)
    , d(new Private{.q = *this, .url = url, .path = stagingPath})
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
    d->staging.reset();
    fail(canceledError());
}

} // namespace fal
