// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/selftest.h"

#include "media/probe.h"
#include "sandbox/server.h"
#include "studio/jobs/jobqueue.h"
#include "studio/keys/keyringstore.h"
#include "studio/library/library.h"
#include "studio/studio.h"

#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryFile>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

constexpr std::chrono::seconds keyringPatience{5};
constexpr std::chrono::seconds jobPatience{60};

} // namespace

SelfTest::SelfTest(const QString &profileFolder, QObject *parent) : Command(parent), m_profile(profileFolder)
{
    QMetaObject::invokeMethod(this, &SelfTest::begin, Qt::QueuedConnection);
}

SelfTest::~SelfTest() = default;

void SelfTest::begin()
{
    lookAtProfile();
    lookAtFormats();
    lookAtTls();
    askKeyring();
}

void SelfTest::report(Outcome outcome, const QString &part, const QString &detail)
{
    const auto *word = outcome == Outcome::Ok ? "ok" : outcome == Outcome::Note ? "note" : "FAILED";
    m_hasFailed = m_hasFailed || outcome == Outcome::Failed;
    // One line each, whatever a folder is called.
    const QString line = detail.isEmpty() ? part : part + u": "_s + detail.simplified();
    std::fprintf(stdout, "%-6s  %s\n", word, line.toUtf8().constData());
    std::fflush(stdout);
}

void SelfTest::lookAtProfile()
{
    const studio::Profile profile = m_profile.isEmpty() ? studio::Profile::standard() : studio::Profile::at(m_profile);
    for (const QString &folder : {profile.folder, profile.libraryFolder}) {
        const bool isThere = QDir().mkpath(folder);
        QTemporaryFile file(folder + u"/.self-test-XXXXXX"_s);
        const bool isWritable = isThere && file.open() && file.write("x") == 1 && file.flush();
        report(isWritable ? Outcome::Ok : Outcome::Failed, folder == profile.folder ? u"profile can be written"_s : u"library can be written"_s,
               QDir::toNativeSeparators(folder));
    }
    // Whether it is sound inside is found out by who opens it; that sets a broken one aside, which is not for a test.
    QFile database(profile.folder + u"/gesso.sqlite"_s);
    if (!database.exists())
        return report(Outcome::Note, u"database of the profile"_s, u"none yet"_s);
    const bool isOne = database.open(QIODevice::ReadOnly) && database.read(15) == "SQLite format 3";
    report(isOne ? Outcome::Ok : Outcome::Failed, u"database of the profile"_s, isOne ? QString() : u"is no SQLite file, or cannot be read"_s);
}

void SelfTest::lookAtFormats()
{
    const QByteArrayList formats = QImageReader::supportedImageFormats();
    QByteArrayList missing;
    for (const QByteArray &each : {QByteArray("png"), QByteArray("jpeg"), QByteArray("gif"), QByteArray("svg"), QByteArray("webp")}) {
        if (!formats.contains(each))
            missing << each;
    }
    report(missing.isEmpty() ? Outcome::Ok : Outcome::Failed, u"image formats"_s,
           missing.isEmpty() ? QString() : u"missing: "_s + QString::fromLatin1(missing.join(", ")));
}

void SelfTest::lookAtTls()
{
    const auto certificates = QSslConfiguration::systemCaCertificates().size();
    const bool isFine = QSslSocket::supportsSsl() && certificates > 0;
    report(isFine ? Outcome::Ok : Outcome::Failed, u"TLS"_s,
           QSslSocket::supportsSsl() ? u"%1, %2 certificates of the system"_s.arg(QSslSocket::sslLibraryVersionString()).arg(certificates)
                                     : u"not available"_s);
}

void SelfTest::askKeyring()
{
    auto store = std::make_shared<studio::KeyringStore>();
    studio::KeyRequest *request = store->read(u"selftest"_s, this);
    request->giveUpAfter(keyringPatience);
    connect(request, &studio::KeyRequest::finished, this, [this, request, store] {
        using Kind = studio::StoreError::Kind;
        const auto &answer = request->answer();
        const bool isThere = answer || answer.error().kind == Kind::Missing;
        // Gesso works without one.
        report(isThere ? Outcome::Ok : Outcome::Note, u"system keyring"_s,
               isThere                                ? QString()
               : answer.error().kind == Kind::Denied ? u"locked"_s
                                                      : u"cannot be reached"_s);
        makeSomething();
    });
}

// A picture and a clip, all the way from the form to the library: service, wire, database, encoders and decoders.
void SelfTest::makeSomething()
{
    auto hosted = sandbox::Hosted::start({.queueTime = std::chrono::milliseconds(1), .runTime = std::chrono::milliseconds(1)});
    if (!m_folder.isValid() || !hosted) {
        report(Outcome::Failed, u"sandbox"_s, hosted ? m_folder.errorString() : hosted.error());
        return end();
    }
    m_sandbox = *std::move(hosted);
    fal::Config config;
    config.baseUrl = m_sandbox->url();
    auto opened = studio::Studio::open(studio::Profile::at(m_folder.path()), config);
    report(opened ? Outcome::Ok : Outcome::Failed, u"a new database"_s, opened ? QString() : opened.error());
    if (!opened)
        return end();
    m_studio = *std::move(opened);
    connect(&m_studio->jobs(), &studio::JobQueue::finished, this, &SelfTest::made);
    for (const QString &endpoint : {u"fal-ai/flux/dev"_s, u"fal-ai/kling-video/v2.5-turbo/pro/text-to-video"_s}) {
        const studio::Recipe recipe{.endpoint = endpoint, .values = {{u"prompt"_s, u"a fox in snow"_s}}};
        if (const auto id = m_studio->jobs().enqueue(recipe); !id)
            report(Outcome::Failed, u"a job"_s, id.error());
        else
            ++m_awaited;
    }
    QTimer::singleShot(jobPatience, this, [this] {
        report(Outcome::Failed, u"a job of the sandbox"_s, u"no result after a minute"_s);
        end();
    });
    if (m_awaited == 0)
        end();
}

void SelfTest::made(const QString &id)
{
    const auto job = m_studio->jobs().job(id);
    const auto item = job && !job->items.empty() ? m_studio->library().item(job->items.front()) : std::nullopt;
    const media::Info found = item ? media::probe(item->path).value_or(media::Info()) : media::Info();
    const bool isVideo = job && job->recipe.endpoint.contains("video"_L1);
    const bool isFine = isVideo ? found.kind == media::Kind::Video && found.seconds > 0 : found.kind == media::Kind::Image;
    report(isFine ? Outcome::Ok : Outcome::Failed, isVideo ? u"a clip by the sandbox (video codecs)"_s : u"a picture by the sandbox"_s,
           isFine || !job || !job->problem ? QString() : job->problem->message);
    if (--m_awaited == 0)
        end();
}

void SelfTest::end()
{
    finish(m_hasFailed ? Failed : Done);
}

} // namespace cli
