// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/exporter.h"

#include "studio/background.h"
#include "studio/library/transcriptformats.h"

#include "media/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(studio::Export)
};

struct Order
{
    Item item;
    int index = 1;
    int count = 1;
    ExportOptions options;
};

struct Outcome
{
    QString written; // empty with no failure: skipped
    QString failure;
};

// Writes the one file to `path`, which is free.
media::Result<void> write(const Order &order, const QString &path)
{
    const QString format = order.options.transcriptFormat;
    if (order.item.kind == media::Kind::Text && !format.isEmpty()) {
        if (const std::optional<Transcript> transcript = transcriptFromOutput(order.item.output))
            return media::writeFile(path, transcriptBytes(*transcript, transcriptFormatFrom(format).value_or(TranscriptFormat::Text)));
    }
    if (order.item.kind == media::Kind::Image && (!order.options.image.format.isEmpty() || order.options.image.resize.by != media::Resize::By::Nothing))
        return media::convert(order.item.path, path, order.options.image);
    return media::copyFile(order.item.path, path);
}

QString endingFor(const Order &order)
{
    const QString format = order.options.transcriptFormat;
    if (order.item.kind == media::Kind::Text && !format.isEmpty() && transcriptFromOutput(order.item.output))
        return format;
    if (order.item.kind == media::Kind::Image && !order.options.image.format.isEmpty())
        return order.options.image.format == "jpeg"_L1 ? u"jpg"_s : order.options.image.format;
    return QFileInfo(order.item.path).suffix();
}

Outcome exported(const Order &order)
{
    if (!QFile::exists(order.item.path))
        return {.failure = Sentence::tr("%1 is not in the library folder any more.").arg(QFileInfo(order.item.path).fileName())};
    Item named = order.item;
    const QFileInfo source(order.item.path);
    named.path = source.path() + u'/' + source.completeBaseName() + u'.' + endingFor(order); // the name carries the new ending
    auto name = nameFrom(order.options.nameTemplate, named, order.index, order.count);
    if (!name)
        return {.failure = name.error()};
    const QDir folder(order.options.folder);
    if (!folder.mkpath(u"."_s))
        return {.failure = Sentence::tr("The folder %1 cannot be made or written.").arg(QDir::toNativeSeparators(folder.path()))};
    QString path = folder.filePath(*name);
    if (QFile::exists(path)) {
        switch (order.options.collision) {
        case Collision::Skip:
            return {};
        case Collision::Number:
            path = folder.filePath(media::freeFileName(folder.path(), *name));
            break;
        case Collision::Overwrite: {
            // Never the original, and never gone before the new one is complete.
            if (QFileInfo(path).canonicalFilePath() == source.canonicalFilePath())
                return {.failure = Sentence::tr("%1 is the original in the library and is not overwritten.").arg(*name)};
            const QString fresh = folder.filePath(media::freeFileName(folder.path(), *name));
            if (const auto done = write(order, fresh); !done)
                return {.failure = done.error().message};
            if (!QFile::remove(path) || !QFile::rename(fresh, path)) {
                QFile::remove(fresh);
                return {.failure = Sentence::tr("%1 cannot be overwritten.").arg(QDir::toNativeSeparators(path))};
            }
            return {.written = path};
        }
        }
    }
    if (const auto done = write(order, path); !done)
        return {.failure = done.error().message};
    return {.written = path};
}

} // namespace

struct Export::Private
{
    std::vector<Item> items;
    ExportOptions options;
    size_t next = 0;
    bool cancelled = false;
    QStringList written, failures;
};

Export::Export(const std::vector<Item> &items, const ExportOptions &options, QObject *parent)
    : QObject(parent), d(new Private{.items = items, .options = options})
{
    QMetaObject::invokeMethod(this, &Export::step, Qt::QueuedConnection);
}

Export::~Export() = default;

void Export::step()
{
    if (d->cancelled || d->next == d->items.size()) {
        Q_EMIT finished();
        return;
    }
    const Order order{.item = d->items[d->next], .index = int(d->next) + 1, .count = int(d->items.size()), .options = d->options};
    ++d->next;
    inBackground(
        this, [order] { return exported(order); },
        [this](const Outcome &outcome) {
            if (!outcome.written.isEmpty())
                d->written << outcome.written;
            if (!outcome.failure.isEmpty())
                d->failures << outcome.failure;
            Q_EMIT progress(int(d->next), int(d->items.size()));
            step();
        });
}

void Export::cancel()
{
    d->cancelled = true;
}

QStringList Export::written() const
{
    return d->written;
}

QStringList Export::failures() const
{
    return d->failures;
}

} // namespace studio
