// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/exporter.h"

#include "studio/library/contactsheet.h"
#include "studio/library/exportfile.h"
#include "studio/longtask.h"

#include "media/files.h"
#include "media/ziparchive.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(studio::Export)
};

struct Written
{
    Item item;
    QString path;
};

QString nameOfAll(const QString &ending)
{
    return u"Gesso "_s + QDate::currentDate().toString(Qt::ISODate) + u'.' + ending;
}

media::Result<QString> packed(const std::vector<Written> &files, const QDir &from, const QString &folder, const media::Progress &progress)
{
    std::vector<media::ZipEntry> entries;
    for (const Written &file : files) {
        const QString name = from.relativeFilePath(file.path);
        entries.push_back({.name = name, .path = file.path, .content = {}});
        if (file.item.recipe) // for readers who cannot look into the files
            entries.push_back({.name = name + u".recipe.json"_s, .path = {}, .content = QJsonDocument(file.item.recipe->toPublicJson()).toJson()});
    }
    const QString target = folder + u'/' + media::freeFileName(folder, nameOfAll(u"zip"_s));
    return media::writeZip(target, entries, progress).map([&] { return target; });
}

} // namespace

struct Export::Private
{
    std::vector<Item> items;
    ExportOptions options;
    std::function<bool(const QString &path)> isOriginal = {};
    QStringList places;
    size_t next = 0;
    bool isCancelled = false;
    int skipped = 0;
    LongTask *task = nullptr;
    std::unique_ptr<QTemporaryDir> gathered; // of an archive, until it is packed
    std::vector<Written> files;
    QStringList written, failures;

    [[nodiscard]] double share() const { return 1.0 / double(std::max<size_t>(1, items.size() + (options.sheet != Sheet::None ? 1 : 0) + (options.asZip ? 1 : 0))); }
};

Export::Export(const std::vector<Item> &items, const ExportOptions &options, QObject *parent)
    : QObject(parent), d(new Private{.items = items, .options = options})
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            // What is numbered where a file exists is numbered among itself too.
            d->places = placesFor(d->items, d->options, d->options.collision == Collision::Number ? Twins::Together : Twins::Apart);
            if (d->options.asZip) {
                // Beside the archive: there must be room for it anyway.
                QDir().mkpath(d->options.folder);
                d->gathered = std::make_unique<QTemporaryDir>(d->options.folder + u"/.gesso-XXXXXX"_s);
                if (!d->gathered->isValid()) {
                    d->failures << Sentence::tr("The folder %1 cannot be made or written.").arg(QDir::toNativeSeparators(d->options.folder));
                    return end();
                }
            }
            step();
        },
        Qt::QueuedConnection);
}

Export::~Export() = default;

void Export::step()
{
    if (d->isCancelled || d->next == d->items.size())
        return finishFiles();
    ExportOrder order{.item = d->items[d->next], .place = d->places.value(qsizetype(d->next)), .options = d->options};
    if (d->gathered)
        order.options.folder = d->gathered->path();
    order.mayOverwrite = order.options.collision == Collision::Overwrite && (!d->isOriginal || !d->isOriginal(QDir(order.options.folder).filePath(order.place)));
    Q_EMIT fileBegan(int(d->next) + 1, int(d->items.size()), QFileInfo(order.place).fileName());
    if (d->isCancelled)
        return finishFiles();
    // An outcome is told as a path, "" where it was skipped, or as a failure.
    d->task = new LongTask(
        [order](const media::Progress &progress) -> media::Result<QString> {
            const ExportOutcome outcome = exportFile(order, progress);
            if (!outcome.failure.isEmpty())
                return tl::unexpected(media::Failure{media::Failure::Kind::Unwritable, outcome.failure});
            return outcome.written;
        },
        this);
    connect(d->task, &LongTask::progress, this, [this](double part) { Q_EMIT progress((double(d->next) + part) * d->share()); });
    connect(d->task, &LongTask::finished, this, [this](const media::Result<QString> &made) {
        std::exchange(d->task, nullptr)->deleteLater();
        if (made && made->isEmpty())
            ++d->skipped;
        else if (made)
            d->files.push_back({d->items[d->next], *made});
        else if (!d->isCancelled)
            d->failures << Sentence::tr("%1: %2").arg(QFileInfo(d->items[d->next].path).fileName(), made.error().message);
        ++d->next;
        Q_EMIT progress(double(d->next) * d->share());
        step();
    });
}

void Export::finishFiles()
{
    if (!d->gathered) {
        for (const Written &file : d->files)
            d->written << file.path;
    }
    if (d->isCancelled || d->files.empty())
        return end();
    d->options.sheet != Sheet::None ? writeSheet() : packUp();
}

void Export::writeSheet()
{
    std::vector<SheetEntry> entries;
    for (const Written &file : d->files)
        entries.push_back({.path = file.item.path, .kind = file.item.kind, .caption = QFileInfo(file.path).fileName()});
    const QString folder = d->gathered ? d->gathered->path() : d->options.folder;
    d->task = new LongTask([entries, folder, sheet = d->options.sheet](const media::Progress &progress) { return writeContactSheet(entries, folder, sheet, progress); }, this);
    connect(d->task, &LongTask::progress, this, [this](double part) { Q_EMIT progress((double(d->items.size()) + part) * d->share()); });
    connect(d->task, &LongTask::finished, this, [this](const media::Result<QString> &made) {
        std::exchange(d->task, nullptr)->deleteLater();
        if (made && d->gathered)
            for (const QString &page : made->split(u'\n'))
                d->files.push_back({Item(), page});
        else if (made)
            d->written << made->split(u'\n');
        else if (!d->isCancelled)
            d->failures << made.error().message;
        packUp();
    });
}

void Export::packUp()
{
    if (!d->gathered || d->isCancelled)
        return end();
    d->task = new LongTask(
        [files = d->files, from = d->gathered->path(), folder = d->options.folder](const media::Progress &progress) { return packed(files, QDir(from), folder, progress); },
        this);
    connect(d->task, &LongTask::progress, this, [this](double part) { Q_EMIT progress(1 - d->share() * (1 - part)); });
    connect(d->task, &LongTask::finished, this, [this](const media::Result<QString> &made) {
        std::exchange(d->task, nullptr)->deleteLater();
        if (made)
            d->written << *made;
        else if (!d->isCancelled)
            d->failures << made.error().message;
        end();
    });
}

void Export::end()
{
    // Its files are removed in the background: there may be many.
    if (d->gathered) {
        auto *cleaning = new LongTask([gathered = std::shared_ptr<QTemporaryDir>(std::move(d->gathered))](const media::Progress &) -> media::Result<QString> {
            gathered->remove();
            return QString();
        }, this);
        connect(cleaning, &LongTask::finished, this, &Export::finished);
        return;
    }
    Q_EMIT finished();
}

void Export::setOriginals(const std::function<bool(const QString &path)> &isOriginal)
{
    d->isOriginal = isOriginal;
}

void Export::cancel()
{
    d->isCancelled = true;
    if (d->task)
        d->task->cancel();
}

QStringList Export::written() const
{
    return d->written;
}

QStringList Export::failures() const
{
    return d->failures;
}

int Export::skipped() const
{
    return d->skipped;
}

bool Export::isCancelled() const
{
    return d->isCancelled;
}

} // namespace studio
