// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/studio.h"

#include "studio/catalog/catalog.h"
#include "studio/jobs/jobqueue.h"
#include "studio/jobs/rerun.h"
#include "studio/library/database.h"
#include "studio/library/library.h"
#include "studio/library/libraryplace.h"
#include "studio/library/otherswrites.h"
#include "studio/library/provenance.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

Profile withChosenLibrary(Profile profile)
{
    if (const QString chosen = libraryPlaceIn(profile.folder).folder; !chosen.isEmpty())
        profile.libraryFolder = chosen;
    return profile;
}

// The folder is made, unless it was chosen by moving the library there: then it is on a drive that is away.
tl::expected<void, QString> makeReady(const Profile &profile)
{
    if (isLibraryBeingMoved(profile.folder))
        return tl::unexpected(Studio::tr("The library is being moved into another folder just now. Try again when that is done."));
    const bool isMoved = libraryPlaceIn(profile.folder).folder == profile.libraryFolder;
    if (isMoved && !QFileInfo(profile.libraryFolder).isDir())
        return tl::unexpected(Studio::tr("The library folder %1 is not there. Connect the drive that it is on and start Gesso again. To begin with "
                                         "another library, remove the file %2.")
                                  .arg(QDir::toNativeSeparators(profile.libraryFolder), QDir::toNativeSeparators(profile.folder + u"/library.json"_s)));
    for (const QString &folder : {profile.folder, profile.libraryFolder}) {
        if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable())
            return tl::unexpected(Studio::tr("The folder %1 cannot be made or written.").arg(QDir::toNativeSeparators(folder)));
    }
    return {};
}

} // namespace

Profile Profile::at(const QString &folder)
{
    const QString absolute = QDir::cleanPath(QDir(folder).absolutePath());
    return withChosenLibrary({.folder = absolute, .libraryFolder = absolute + u"/library"_s});
}

Profile Profile::standard()
{
    return withChosenLibrary({.folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
                              .libraryFolder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) + u"/Gesso"_s});
}

// In the order of construction.
struct Studio::Private
{
    Profile profile;
    std::unique_ptr<Database> database;
    std::unique_ptr<fal::Client> client;
    std::unique_ptr<Catalog> catalog;
    std::unique_ptr<Library> library;
    std::unique_ptr<JobQueue> jobs;
    std::unique_ptr<OthersWrites> others;
    QStringList warnings;

    // What is usual for the model, from a job that ended well.
    void noteRun(const QString &id) const
    {
        const std::optional<Job> job = jobs->job(id);
        // A clock that was set back meanwhile says nothing.
        if (!job || job->state != JobState::Done || !job->submitted.isValid() || job->ended < job->submitted)
            return;
        const QString &endpoint = job->recipe.endpoint;
        const Model *model = catalog->model(endpoint);
        const bool isCostKnown = model && model->unitPrice && job->billableUnits;
        catalog->noteRun(endpoint, double(job->submitted.msecsTo(job->ended)) / 1000,
                         isCostKnown ? std::optional(*model->unitPrice * *job->billableUnits) : std::nullopt);
    }
};

Studio::Studio() : d(new Private) {}

Studio::~Studio()
{
    d->others.reset();
    d->jobs.reset();
    d->library.reset();
    d->catalog.reset();
    d->client.reset();
}

tl::expected<std::unique_ptr<Studio>, QString> Studio::open(const Profile &profile, const fal::Config &config)
{
    if (const auto ready = makeReady(profile); !ready)
        return tl::unexpected(ready.error());
    auto database = Database::open(profile.folder + u"/gesso.sqlite"_s);
    if (!database)
        return tl::unexpected(database.error());

    std::unique_ptr<Studio> studio(new Studio);
    Private &d = *studio->d;
    d.profile = profile;
    d.database = *std::move(database);
    d.client = std::make_unique<fal::Client>(config);
    d.catalog = std::make_unique<Catalog>(*d.client, profile.folder + u"/models"_s);
    d.library = std::make_unique<Library>(*d.database, profile.libraryFolder);
    d.jobs = std::make_unique<JobQueue>(*d.client, *d.database, *d.library);
    // Who began to move the library before it could see this program is seen now.
    const QString chosen = libraryPlaceIn(profile.folder).folder;
    if (isLibraryBeingMoved(profile.folder) || (!chosen.isEmpty() && chosen != profile.libraryFolder))
        return tl::unexpected(tr("The library is being moved into another folder just now. Try again when that is done."));
    d.jobs->setUnitPrices([catalog = d.catalog.get()](const QString &endpoint) {
        const Model *model = catalog->model(endpoint);
        return model ? model->unitPrice : std::nullopt;
    });
    QObject::connect(d.jobs.get(), &JobQueue::finished, d.catalog.get(), [&d](const QString &id) { d.noteRun(id); });
    if (d.database->wasMadeAnew()) {
        const QString aside = d.database->setAside();
        d.warnings << (aside.isEmpty() ? tr("The database was missing. The library is being read again from its files, and the jobs that had not ended go on.")
                                       : tr("The database was damaged. It was kept as %1. The library is being read again from its files, and the jobs "
                                            "that had not ended go on.")
                                             .arg(QDir::toNativeSeparators(aside)));
        QObject::connect(d.library.get(), &Library::rebuilt, d.library.get(), [&d](int found) {
            if (found >= 0)
                d.database->restored();
        });
        d.library->rebuild();
    }
    return studio;
}

fal::Client &Studio::client()
{
    return *d->client;
}

Catalog &Studio::catalog()
{
    return *d->catalog;
}

JobQueue &Studio::jobs()
{
    return *d->jobs;
}

void Studio::seeOthers()
{
    if (d->others)
        return;
    d->others = std::make_unique<OthersWrites>(*d->database);
    QObject::connect(d->others.get(), &OthersWrites::written, d->jobs.get(), &JobQueue::lookAtOthers);
    QObject::connect(d->others.get(), &OthersWrites::written, d->library.get(), &Library::lookAtOthers);
}

KinSource Studio::kin()
{
    return kinIn([&database = *d->database](const QString &sql, const QVariantList &values) {
        const auto query = database.run(sql, values);
        return query ? *query : nullptr;
    });
}

Rerun *Studio::rerun(const std::vector<RerunStep> &plan, QObject *parent)
{
    return new Rerun(*d->jobs, *d->library, *d->database, plan, parent);
}

std::vector<Rerun *> Studio::rerunsLeft(QObject *parent)
{
    return Rerun::left(*d->jobs, *d->library, *d->database, parent);
}

Library &Studio::library()
{
    return *d->library;
}

const Profile &Studio::profile() const
{
    return d->profile;
}

QStringList Studio::warnings() const
{
    return d->warnings;
}

} // namespace studio
