// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/prepareinput.h"

#include "fal/client.h"
#include "fal/datauri.h"
#include "fal/uploadsource.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QPointer>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace fal {

namespace {

constexpr int atOnce = 4;

// A file as the input names it.
struct Mention
{
    QString path;
    QString contentType = {};
    QString fileName = {};

    // Mentions of the same file in the same words are one upload.
    [[nodiscard]] QString key() const
    {
        const QString real = QFileInfo(path).canonicalFilePath();
        return (real.isEmpty() ? path : real) + u'\n' + contentType + u'\n' + fileName;
    }
};

Error badMention(const QString &place)
{
    return {.kind = ErrorKind::Invalid,
            .message = QCoreApplication::translate(
                           "fal", "The file in “%1” must be given as a path, perhaps with a type and a name.")
                           .arg(place)};
}

// Nothing: an ordinary value. An Error: meant as a file and wrong.
std::optional<Result<Mention>> mentionIn(const QJsonValue &value, bool fileUrls, const QString &place)
{
    if (value.isString() && fileUrls && value.toString().startsWith("file://"_L1)) {
        const QUrl url(value.toString()); // encoded, or as a person reads it
        if (!url.isValid() || url.hasQuery() || url.hasFragment() || !url.isLocalFile())
            return {};
        return Result<Mention>(Mention{url.toLocalFile()});
    }
    if (!value.isObject() || !value.toObject().contains("$file"_L1))
        return {};
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isKnown = it.key() == "$file"_L1 || it.key() == "$type"_L1 || it.key() == "$name"_L1;
        if (!isKnown || !it.value().isString())
            return Result<Mention>(tl::unexpected(badMention(place)));
    }
    if (object["$file"_L1].toString().isEmpty())
        return Result<Mention>(tl::unexpected(badMention(place)));
    return Result<Mention>(
        Mention{object["$file"_L1].toString(), object["$type"_L1].toString(), object["$name"_L1].toString()});
}

// The value with `replace` applied to each file in it, at any depth.
using Replace = std::function<QJsonValue(const QJsonValue &value, const QString &place)>;

QJsonValue walked(const QJsonValue &value, const QString &place, const Replace &replace)
{
    const QJsonValue changed = replace(value, place);
    if (changed != value)
        return changed;
    const auto below = [&place](const QString &name) { return place.isEmpty() ? name : place + u'.' + name; };
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue each : value.toArray())
            list.append(walked(each, below(QString::number(list.size())), replace));
        return list;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = walked(it.value(), below(it.key()), replace);
        return object;
    }
    return value;
}

} // namespace

struct PrepareInputCall::Private
{
    struct File
    {
        Mention mention;
        UploadSource source;
        qint64 sent = 0;
        QString address = {}; // of the file at fal, or the data itself
        UploadCall *call = nullptr;
    };

    PrepareInputCall &q;
    QJsonObject input;
    PrepareOptions options;
    std::map<QString, File> files = {};
    qint64 shown = -1;

    [[nodiscard]] std::optional<Error> collect();
    // The address, without an upload: from the cache, or the data itself.
    [[nodiscard]] std::optional<Error> settle(File &file) const;
    [[nodiscard]] UploadCache::Content contentOf(const File &file) const;
    void next();
    void upload(const QString &key);
    void ended(const QString &key);
    void tell();
    void stop();
    [[nodiscard]] QJsonObject output() const;
};

std::optional<Error> PrepareInputCall::Private::collect()
{
    std::optional<Error> problem;
    walked(input, {}, [this, &problem](const QJsonValue &value, const QString &place) {
        const auto mention = problem ? std::nullopt : mentionIn(value, options.fileUrls, place);
        if (mention && !*mention) {
            problem = mention->error();
        } else if (mention && !files.contains((*mention)->key())) {
            File file{.mention = **mention, .source = {.path = (*mention)->path}};
            problem = file.source.look();
            if (!problem)
                problem = settle(file);
            files.emplace(file.mention.key(), file);
        }
        return value;
    });
    return problem;
}

std::optional<Error> PrepareInputCall::Private::settle(File &file) const
{
    if (file.source.size < std::min(options.inlineBelow, largestDataUri + 1)) {
        const Result<QString> data = dataUriOfFile(file.mention.path, contentOf(file).contentType);
        if (!data)
            return data.error();
        file.address = *data;
    } else if (options.cache) {
        if (const auto known = options.cache->find(contentOf(file), QDateTime::currentDateTimeUtc()))
            file.address = known->toString(QUrl::FullyEncoded);
    }
    return {};
}

UploadCache::Content PrepareInputCall::Private::contentOf(const File &file) const
{
    const QString &type = file.mention.contentType;
    return {.sha256 = options.sha256.value(file.mention.path),
            .size = file.source.size,
            .contentType = type.isEmpty() ? file.source.guessedType(file.mention.fileName) : type,
            .lifecycle = options.lifecycle,
            .server = q.client().config().baseUrl};
}

void PrepareInputCall::Private::next()
{
    int running = 0;
    bool isReady = true;
    for (auto &[key, file] : files) {
        running += file.call ? 1 : 0;
        if (!file.address.isEmpty())
            continue;
        isReady = false;
        if (!file.call && running < atOnce) {
            upload(key);
            ++running;
        }
    }
    if (isReady)
        q.succeed(output());
}

void PrepareInputCall::Private::upload(const QString &key)
{
    File &file = files.at(key);
    const UploadOptions wanted{.contentType = file.mention.contentType,
                               .fileName = file.mention.fileName,
                               .lifecycle = options.lifecycle,
                               .repository = options.repository,
                               .slicing = options.slicing};
    file.call = new UploadCall(q.client(), file.mention.path, wanted, &q);
    QObject::connect(file.call, &UploadCall::progress, &q, [this, key](qint64 sent, qint64) {
        files.at(key).sent = sent;
        tell();
    });
    QObject::connect(file.call, &Call::finished, &q, [this, key] { ended(key); });
}

void PrepareInputCall::Private::ended(const QString &key)
{
    File &file = files.at(key);
    const Result<QUrl> url = file.call->result();
    file.call->deleteLater();
    file.call = nullptr;
    if (!url) {
        stop();
        q.fail(url.error());
        return;
    }
    file.address = url->toString(QUrl::FullyEncoded);
    if (options.cache)
        options.cache->keep(contentOf(file), *url, QDateTime::currentDateTimeUtc());
    const QPointer<PrepareInputCall> alive(&q);
    Q_EMIT q.uploaded(file.mention.path, *url);
    if (alive && !q.isFinished())
        next();
}

void PrepareInputCall::Private::tell()
{
    qint64 sent = 0;
    qint64 total = 0;
    for (const auto &[key, file] : files) {
        const bool wasSettled = !file.call && file.sent == 0 && !file.address.isEmpty();
        sent += file.sent;
        total += wasSettled ? 0 : file.source.size;
    }
    if (sent <= shown)
        return;
    shown = sent;
    Q_EMIT q.progress(sent, total);
}

void PrepareInputCall::Private::stop()
{
    for (auto &[key, file] : files) {
        if (!file.call)
            continue;
        file.call->disconnect(&q);
        file.call->cancel();
        file.call->deleteLater(); // it may be emitting at this moment
        file.call = nullptr;
    }
}

QJsonObject PrepareInputCall::Private::output() const
{
    return walked(input, {}, [this](const QJsonValue &value, const QString &place) {
               const auto mention = mentionIn(value, options.fileUrls, place);
               return mention && *mention ? QJsonValue(files.at((*mention)->key()).address) : value;
           })
        .toObject();
}

PrepareInputCall::PrepareInputCall(Client &client, const QJsonObject &input, const PrepareOptions &options,
                                   QObject *parent)
    : CallOf(client, parent)
    , d(new Private{.q = *this, .input = input, .options = options})
{
}

PrepareInputCall::~PrepareInputCall() = default;

void PrepareInputCall::start()
{
    if (const auto problem = d->collect())
        fail(*problem);
    else
        d->next();
}

void PrepareInputCall::abandon()
{
    d->stop();
    fail(canceledError());
}

} // namespace fal
