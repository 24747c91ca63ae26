// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The sandbox over real HTTP, as a client sees it.

#include "media/probe.h"
#include "media/sound.h"
#include "sandbox/server.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Exchange
{
    int status = 0;
    QByteArray body;
    QByteArray type;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

} // namespace

class ServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pictures_data();
    void pictures();
    void sameSeedSamePicture();
    void problems_data();
    void problems();
    void cancelledRequest();
    void clip();
    void transcriptFollowsPauses();
    void pieceOfFile();
    void jobSurvivesRestart();
    void keyIsChecked();

private:
    Exchange send(const QByteArray &method, const QString &url, const QByteArray &body = {},
                  const QByteArray &type = "application/json", const QByteArray &range = {});
    QString at(const QString &path) const { return m_url + u'/' + path; }
    QJsonObject submit(const QString &endpoint, const QJsonObject &input);
    Exchange resultOf(const QJsonObject &submitted);
    QString upload(const QByteArray &bytes, const QString &name, const QByteArray &type);
    void start(const sandbox::Options &options);

    QNetworkAccessManager m_network;
    std::unique_ptr<sandbox::Hosted> m_sandbox;
    QTemporaryDir m_folder;
    QString m_url;
};

void ServiceTest::start(const sandbox::Options &options)
{
    m_sandbox.reset();
    auto started = sandbox::Hosted::start(options);
    QVERIFY(started.has_value());
    m_sandbox = std::move(*started);
    m_url = m_sandbox->url().toString();
}

void ServiceTest::init()
{
    start({.queueTime = 10ms, .runTime = 20ms});
}

void ServiceTest::cleanup()
{
    m_sandbox.reset();
}

Exchange ServiceTest::send(const QByteArray &method, const QString &url, const QByteArray &body,
                           const QByteArray &type, const QByteArray &range)
{
    QNetworkRequest request{QUrl(url)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, type);
    if (!range.isEmpty())
        request.setRawHeader("Range", range);
    std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(60'000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->header(QNetworkRequest::ContentTypeHeader).toByteArray()};
}

QJsonObject ServiceTest::submit(const QString &endpoint, const QJsonObject &input)
{
    return send("POST", at("queue.fal.run/"_L1 + endpoint), QJsonDocument(input).toJson()).json();
}

Exchange ServiceTest::resultOf(const QJsonObject &submitted)
{
    // The stream ends when the request is done.
    send("GET", submitted["status_url"_L1].toString() + "/stream"_L1);
    return send("GET", submitted["response_url"_L1].toString());
}

QString ServiceTest::upload(const QByteArray &bytes, const QString &name, const QByteArray &type)
{
    const QJsonObject wish{{u"file_name"_s, name}, {u"content_type"_s, QString::fromLatin1(type)}};
    const QJsonObject place =
        send("POST", at(u"rest.fal.ai/storage/upload/initiate?storage_type=fal-cdn-v3"_s),
             QJsonDocument(wish).toJson())
            .json();
    const Exchange put = send("PUT", place["upload_url"_L1].toString(), bytes, type);
    return put.status == 200 ? place["file_url"_L1].toString() : QString();
}

void ServiceTest::pictures_data()
{
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("count");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("a named size") << QJsonObject{{u"image_size"_s, u"landscape_16_9"_s}}
                                  << QSize(1024, 576) << 1 << QByteArray("image/jpeg");
    QTest::newRow("a size of one's own and two pictures as PNG")
        << QJsonObject{{u"image_size"_s, QJsonObject{{u"width"_s, 333}, {u"height"_s, 222}}},
                       {u"num_images"_s, 2}, {u"output_format"_s, u"png"_s}}
        << QSize(333, 222) << 2 << QByteArray("image/png");
}

void ServiceTest::pictures()
{
    QFETCH(QJsonObject, input);
    QFETCH(QSize, size);
    QFETCH(int, count);
    QFETCH(QByteArray, type);
    constexpr qint64 seed = 9'007'199'254'740'993; // no double holds it
    input.insert(u"prompt"_s, u"a lighthouse"_s);
    input.insert(u"seed"_s, seed);
    const Exchange result = resultOf(submit(u"fal-ai/flux/dev"_s, input));
    QCOMPARE(result.status, 200);
    QCOMPARE(result.json()["seed"_L1].toInteger(), seed);
    const QJsonArray images = result.json()["images"_L1].toArray();
    QCOMPARE(images.size(), count);
    for (const QJsonValue &image : images) {
        const Exchange file = send("GET", image["url"_L1].toString());
        QCOMPARE(file.type, type);
        QCOMPARE(QImage::fromData(file.body).size(), size);
    }
}

void ServiceTest::sameSeedSamePicture()
{
    const auto picture = [this](const QString &prompt, int seed) {
        const QJsonObject input{{u"prompt"_s, prompt}, {u"seed"_s, seed}, {u"image_size"_s, u"square"_s}};
        const QJsonObject result = resultOf(submit(u"fal-ai/flux/dev"_s, input)).json();
        return send("GET", result["images"_L1][0]["url"_L1].toString()).body;
    };
    const QByteArray first = picture(u"a fox"_s, 1);
    QVERIFY(!first.isEmpty());
    QCOMPARE(picture(u"a fox"_s, 1), first);
    QVERIFY(picture(u"a fox"_s, 2) != first);
    QVERIFY(picture(u"the sea"_s, 1) != first);
}

void ServiceTest::problems_data()
{
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("type");
    const QString prompt = u"prompt"_s;
    QTest::newRow("nothing given") << QJsonObject() << prompt << u"missing"_s;
    QTest::newRow("a number for a text") << QJsonObject{{prompt, 3}} << prompt << u"string_type"_s;
    QTest::newRow("too many") << QJsonObject{{prompt, u"x"_s}, {u"num_images"_s, 9}}
                              << u"num_images"_s << u"less_than_equal"_s;
    QTest::newRow("not in the list") << QJsonObject{{prompt, u"x"_s}, {u"output_format"_s, u"bmp"_s}}
                                     << u"output_format"_s << u"literal_error"_s;
    QTest::newRow("half a picture") << QJsonObject{{prompt, u"x"_s}, {u"num_images"_s, 1.5}}
                                    << u"num_images"_s << u"int_from_float"_s;
}

void ServiceTest::problems()
{
    QFETCH(QJsonObject, input);
    QFETCH(QString, field);
    QFETCH(QString, type);
    const QJsonObject submitted = submit(u"fal-ai/flux/dev"_s, input);
    QCOMPARE(submitted["status"_L1].toString(), u"IN_QUEUE"_s);
    const Exchange result = resultOf(submitted);
    QCOMPARE(result.status, 422);
    const QJsonValue problem = result.json()["detail"_L1][0];
    QCOMPARE(problem["type"_L1].toString(), type);
    QCOMPARE(problem["loc"_L1].toArray(), (QJsonArray{u"body"_s, field}));
    const Exchange status = send("GET", submitted["status_url"_L1].toString());
    QCOMPARE(status.json()["status"_L1].toString(), u"COMPLETED"_s);
    QVERIFY(!status.json()["error"_L1].toString().isEmpty());
}

void ServiceTest::cancelledRequest()
{
    start({.queueTime = 1h});
    const QJsonObject job = submit(u"fal-ai/flux/dev"_s, {{u"prompt"_s, u"x"_s}});
    const QString cancel = job["cancel_url"_L1].toString();
    QCOMPARE(send("PUT", cancel).json()["status"_L1].toString(), u"OK"_s);
    QCOMPARE(send("PUT", cancel).json()["status"_L1].toString(), u"ALREADY_COMPLETED"_s);
    QCOMPARE(resultOf(job).status, 499);
    QCOMPARE(send("PUT", at(u"queue.fal.run/fal-ai/flux/requests/none/cancel"_s)).status, 404);
    QCOMPARE(send("GET", at(u"queue.fal.run/fal-ai/flux/dev/requests/none"_s)).status, 405);
}

void ServiceTest::clip()
{
    const QJsonObject input{{u"prompt"_s, u"waves"_s}, {u"duration"_s, u"5"_s}, {u"aspect_ratio"_s, u"9:16"_s}};
    const QJsonObject result =
        resultOf(submit(u"fal-ai/kling-video/v2.1/master/text-to-video"_s, input)).json();
    QFile file(m_folder.filePath(u"clip.mp4"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(send("GET", result["video"_L1]["url"_L1].toString()).body);
    file.close();
    const auto info = media::probe(file.fileName());
    QVERIFY(info.has_value());
    QCOMPARE(info->size, QSize(432, 768));
    QVERIFY(std::abs(info->seconds - 5) < 0.1);
}

void ServiceTest::transcriptFollowsPauses()
{
    media::Sound sound{.sampleRate = 16'000, .channels = 1};
    for (int i = 0; i < 16'000 * 4; ++i) {
        const double t = i / 16'000.0;
        const bool isSilent = t > 1.5 && t < 2.5;
        sound.samples.append(isSilent ? 0.0F : float(0.4 * std::sin(2 * 3.14159 * 300 * t)));
    }
    const QString path = m_folder.filePath(u"spoken.wav"_s);
    QVERIFY(media::writeSound(path, media::SoundFormat::Wav, sound).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString url = upload(file.readAll(), u"spoken.wav"_s, "audio/wav");
    const QJsonObject result = resultOf(submit(u"fal-ai/whisper"_s, {{u"audio_url"_s, url}})).json();
    const QJsonArray chunks = result["chunks"_L1].toArray();
    QCOMPARE(chunks.size(), 2);
    QVERIFY(std::abs(chunks.at(0)["timestamp"_L1][1].toDouble() - 1.5) < 0.1);
    QVERIFY(std::abs(chunks.at(1)["timestamp"_L1][0].toDouble() - 2.5) < 0.1);
}

void ServiceTest::pieceOfFile()
{
    const QString url = upload("0123456789", u"digits.txt"_s, "text/plain");
    QCOMPARE(send("GET", url, {}, "x/y", "bytes=2-4").body, QByteArray("234"));
    QCOMPARE(send("GET", url, {}, "x/y", "bytes=-2").status, 206);
    QCOMPARE(send("GET", url, {}, "x/y", "bytes=50-").status, 416);
}

void ServiceTest::jobSurvivesRestart()
{
    const sandbox::Options options{
        .stateFolder = m_folder.filePath(u"state"_s), .queueTime = 10ms, .runTime = 20ms};
    start({.stateFolder = options.stateFolder, .queueTime = 1h});
    const QJsonObject job = submit(u"fal-ai/flux/dev"_s, {{u"prompt"_s, u"x"_s}});
    start(options);
    const QString address = at("queue.fal.run/fal-ai/flux/requests/"_L1 + job["request_id"_L1].toString());
    send("GET", address + "/status/stream"_L1);
    QCOMPARE(send("GET", address).status, 200);
}

void ServiceTest::keyIsChecked()
{
    start({.requiredKey = "good"});
    QCOMPARE(send("POST", at(u"queue.fal.run/fal-ai/flux/dev"_s), "{}").status, 401);
}

QTEST_GUILESS_MAIN(ServiceTest)
#include "servicetest.moc"
