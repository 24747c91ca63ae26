// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/errorwords.h"
#include "fal/storagesession.h"
#include "fal/transfer.h"
#include "fal/uploadparts.h"
#include "fal/uploadroutes.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fal {

namespace {

constexpr qint64 mostParts = 10'000;
constexpr qint64 mebi = 1024 * 1024;

qint64 partSizeFor(const UploadSlicing &slicing, qint64 size)
{
    const qint64 wanted = std::max<qint64>(slicing.partSize, 1);
    const qint64 least = (size + mostParts - 1) / mostParts;
    return least <= wanted ? wanted : (least + mebi - 1) / mebi * mebi;
}

std::optional<Error> problemOf(const UploadOptions &options)
{
    const auto isText = [](const QString &text) {
        return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    };
    const auto invalid = [](const char *sentence) {
        return Error{.kind = ErrorKind::Invalid, .message = QCoreApplication::translate("fal", sentence)};
    };
    if (!isText(options.contentType))
        return invalid(QT_TRANSLATE_NOOP("fal", "A content type must be plain text without special characters."));
    if (!options.lifecycle.neverExpires && options.lifecycle.expiresIn.value_or(std::chrono::seconds(1)).count() < 1)
        return invalid(QT_TRANSLATE_NOOP("fal", "Files must be kept for at least one second."));
    return {};
}

// The address for the bytes is no longer good, or never was.
bool isRefusedAddress(const Error &error)
{
    return error.kind == ErrorKind::Tls
        || (error.httpStatus >= 400 && error.httpStatus < 500 && error.kind != ErrorKind::TooLarge
            && error.kind != ErrorKind::RateLimited);
}

// The way into the storage is out of order; the file and the key are not to blame.
bool isOutOfOrder(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Server:
    case ErrorKind::NotFound:
    case ErrorKind::RateLimited:
    case ErrorKind::Protocol:
    case ErrorKind::Network:
    case ErrorKind::Timeout:
        return true;
    default:
        return false;
    }
}

} // namespace

struct UploadCall::Private
{
    enum class Stage { Opening, Sending }; // asking for a place, filling it

    UploadCall &q;
    UploadSource source;
    UploadOptions options;
    UploadLabel label = {};
    Repository route = Repository::Presigned;
    UploadState state = {};                   // of a large file
    std::optional<UploadState> earlier = {};  // to go on with
    std::optional<Error> firstError = {}; // of the first way, once the second is tried
    Exchange *exchange = nullptr;
    UploadParts *parts = nullptr;
    bool wasRenewed = false;      // on this way: a refused address is replaced once
    bool wasTokenRenewed = false; // since the last part that arrived
    bool isHurried = false;  // the network seems to be away: one attempt is enough
    qint64 shown = -1;

    [[nodiscard]] bool isInParts() const { return source.size > options.slicing.above; }
    [[nodiscard]] bool mayResume(const UploadState &kept) const;
    void ask(Request request, void (Private::*then)(const Answer &), Stage stage);
    void enter();
    void open();
    void initiated(const Answer &answer);
    void gotToken(const Answer &answer);
    void begunParts(const Answer &answer);
    void storedWhole(const Answer &answer);
    void took(const Result<UploadPlace> &place);
    void sendParts();
    void partsEnded();
    void arrived();
    bool tell(qint64 sent);
    void broken(const Error &error, Stage stage);
    void stop();
    [[nodiscard]] QByteArray token() const;
};

bool UploadCall::Private::mayResume(const UploadState &kept) const
{
    const bool isSameContent = !kept.sha256.isEmpty() && !options.sha256.isEmpty()
        ? kept.sha256.compare(options.sha256, Qt::CaseInsensitive) == 0
        : source.modified.isValid() && kept.modified.toMSecsSinceEpoch() == source.modified.toMSecsSinceEpoch();
    return isInParts() && isSameContent && kept.size == source.size
        && kept.partSize == partSizeFor(options.slicing, source.size) && kept.contentType == label.contentType
        && kept.lifecycle == label.lifecycle && kept.server == q.client().config().baseUrl
        && (options.repository == Repository::Any || options.repository == kept.repository);
}

QByteArray UploadCall::Private::token() const
{
    if (route != Repository::Cdn)
        return {};
    const auto kept = StorageSession::token(q.client());
    return kept ? kept->text : QByteArray();
}

void UploadCall::Private::ask(Request request, void (Private::*then)(const Answer &), Stage stage)
{
    if (isHurried)
        request.retries = 0;
    const bool carriesFile = request.file.has_value();
    if (exchange)
        exchange->deleteLater();
    exchange = new Exchange(q, std::move(request));
    if (carriesFile)
        QObject::connect(exchange, &Exchange::sent, &q, [this](qint64 bytes, qint64) { tell(bytes); });
    QObject::connect(exchange, &Exchange::done, &q, [this, then, stage] {
        if (exchange->answer())
            (this->*then)(*exchange->answer());
        else
            broken(exchange->answer().error(), stage);
    });
    exchange->start();
}

// Begins on the present way, or goes on with what was done before.
void UploadCall::Private::enter()
{
    if (earlier) {
        state = *earlier;
        route = state.repository;
    }
    if (route == Repository::Cdn && !StorageSession::token(q.client()))
        ask(routes::askForToken(q.client()), &Private::gotToken, Stage::Opening);
    else
        open();
}

void UploadCall::Private::gotToken(const Answer &answer)
{
    const QString requestId = QString::fromUtf8(answer.requestId);
    isHurried = false;
    if (!StorageSession::keep(q.client(), answer.body) || token().isEmpty())
        broken(protocolError(requestId), Stage::Opening); // the body may hold a token
    else
        open();
}

void UploadCall::Private::open()
{
    if (earlier) {
        earlier.reset();
        sendParts();
    } else if (route == Repository::Presigned) {
        ask(routes::initiate(q.client(), label, isInParts()), &Private::initiated, Stage::Opening);
    } else if (isInParts()) {
        ask(routes::beginParts(*StorageSession::token(q.client()), label), &Private::begunParts, Stage::Sending);
    } else {
        ask(routes::postWhole(*StorageSession::token(q.client()), label, source.stretch(0, source.size)),
            &Private::storedWhole, Stage::Sending);
    }
}

void UploadCall::Private::initiated(const Answer &answer)
{
    took(routes::placeOfInitiate(answer));
}

void UploadCall::Private::begunParts(const Answer &answer)
{
    took(routes::placeOfCdn(answer, true));
}

void UploadCall::Private::took(const Result<UploadPlace> &place)
{
    if (!place) {
        broken(place.error(), Stage::Opening);
        return;
    }
    state = {.repository = route,
             .server = q.client().config().baseUrl,
             .uploadUrl = place->uploadUrl,
             .fileUrl = place->fileUrl,
             .contentType = label.contentType,
             .lifecycle = label.lifecycle,
             .size = source.size,
             .modified = source.modified,
             .sha256 = options.sha256,
             .partSize = partSizeFor(options.slicing, source.size),
             .etags = {}};
    if (isInParts())
        sendParts();
    else
        ask(routes::putWhole(state.uploadUrl, label, source.stretch(0, source.size)), &Private::storedWhole,
            Stage::Sending);
}

void UploadCall::Private::storedWhole(const Answer &answer)
{
    if (route == Repository::Cdn) {
        const Result<UploadPlace> place = routes::placeOfCdn(answer, false);
        if (!place) {
            broken(place.error(), Stage::Sending);
            return;
        }
        state.fileUrl = place->fileUrl;
    }
    if (const auto problem = source.changed())
        broken(*problem, Stage::Sending);
    else
        arrived();
}

void UploadCall::Private::sendParts()
{
    parts = new UploadParts(q, source, state, token(), options.slicing.atOnce);
    QObject::connect(parts, &UploadParts::sent, &q, [this](qint64 bytes) { tell(bytes); });
    QObject::connect(parts, &UploadParts::partDone, &q, [this] {
        state = parts->state();
        wasTokenRenewed = false; // the new one was good
        if (tell(state.bytesDone()))
            Q_EMIT q.partDone(state);
    });
    QObject::connect(parts, &UploadParts::done, &q, [this] { partsEnded(); });
    parts->start();
}

void UploadCall::Private::partsEnded()
{
    if (const auto error = parts->error())
        broken(*error, Stage::Sending);
    else
        arrived();
}

void UploadCall::Private::arrived()
{
    if (!tell(source.size))
        return;
    stop();
    q.succeed(state.fileUrl);
}

// False when the call is gone or over after somebody heard it.
bool UploadCall::Private::tell(qint64 sent)
{
    if (sent <= shown)
        return true;
    shown = sent;
    const QPointer<UploadCall> alive(&q);
    Q_EMIT q.progress(sent, source.size);
    return alive && !alive->isFinished();
}

void UploadCall::Private::broken(const Error &failure, Stage stage)
{
    const Error error = failure; // it lives in what is stopped here
    const bool wasInParts = parts != nullptr;
    stop();
    // A token that ended on the way costs nothing of what is there.
    const bool lostToken = route == Repository::Cdn && error.httpStatus == 401 && stage == Stage::Sending;
    if (lostToken)
        StorageSession::forget(q.client());
    bool &wasTried = lostToken ? wasTokenRenewed : wasRenewed;
    if (stage == Stage::Sending && isRefusedAddress(error) && !wasTried) {
        wasTried = true;
        earlier = lostToken && wasInParts ? std::optional(state) : std::nullopt;
        enter();
        return;
    }
    const bool isUnreachable = error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout;
    // A large file waits for the network rather than to begin again elsewhere.
    const bool mayTurn = options.repository == Repository::Any && route == Repository::Presigned && !firstError
        && (stage == Stage::Opening ? isOutOfOrder(error)
                                    : (isOutOfOrder(error) && !isUnreachable) || isRefusedAddress(error));
    if (mayTurn) {
        firstError = error;
        route = Repository::Cdn;
        wasRenewed = false;
        isHurried = isUnreachable;
        earlier.reset();
        enter();
        return;
    }
    const bool isOwn = error.kind == ErrorKind::File || error.kind == ErrorKind::TooLarge;
    q.fail(isOwn ? error : firstError.value_or(error));
}

void UploadCall::Private::stop()
{
    if (exchange) {
        exchange->stop();
        exchange->deleteLater();
        exchange = nullptr;
    }
    if (parts) {
        parts->stop();
        parts->deleteLater();
        parts = nullptr;
    }
}

UploadCall::UploadCall(Client &client, const QString &path, const QString &contentType,
                       const QString &fileName, QObject *parent)
    : UploadCall(client, path, UploadOptions{.contentType = contentType, .fileName = fileName}, parent)
{
}

UploadCall::UploadCall(Client &client, const QString &path, const UploadOptions &options, QObject *parent)
    : CallOf(client, parent)
    , d(new Private{.q = *this, .source = {.path = path}, .options = options})
{
}

UploadCall::UploadCall(Client &client, const QByteArray &content, const UploadOptions &options, QObject *parent)
    : CallOf(client, parent)
    , d(new Private{.q = *this, .source = {.path = {}, .content = content, .isInMemory = true}, .options = options})
{
}

UploadCall::~UploadCall() = default;

void UploadCall::start()
{
    std::optional<Error> problem = problemOf(d->options);
    if (!problem)
        problem = d->source.look();
    if (problem) {
        fail(*problem);
        return;
    }
    QString &type = d->label.contentType;
    type = d->options.contentType;
    if (type.isEmpty())
        type = d->source.guessedType(d->options.fileName);
    d->label.fileName = d->options.fileName.isEmpty() ? d->source.guessedName(type) : d->options.fileName;
    d->label.lifecycle = d->options.lifecycle.toHeader();
    d->route = d->options.repository == Repository::Cdn ? Repository::Cdn : Repository::Presigned;
    if (d->options.resume && d->mayResume(*d->options.resume))
        d->earlier = d->options.resume;
    d->enter();
}

void UploadCall::abandon()
{
    d->stop();
    fail(canceledError());
}

} // namespace fal
