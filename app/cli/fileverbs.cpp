// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/questions.h"

#include "studio/background.h"
#include "studio/library/exporter.h"
#include "studio/library/intake.h"
#include "studio/library/library.h"

#include "fal/transfer.h"


#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cli {

void Upload::run()
{
    if (arguments().words.size() != 1) {
        fail(tr("gesso upload wants exactly one file."), WrongArguments);
        return;
    }
    const QString path = arguments().words.front();
    if (!QFileInfo(path).isFile()) {
        fail(tr("The file %1 cannot be read.").arg(path));
        return;
    }
    if (!openStudio() || !hasKey())
        return;
    auto *call = new fal::UploadCall(studio().client(), QFileInfo(path).absoluteFilePath(), {}, {}, &studio());
    connect(call, &fal::Call::finished, this, [this, call] {
        if (!call->result()) {
            fail(call->result().error());
            return;
        }
        const QString address = call->result()->toString(QUrl::FullyEncoded);
        arguments().json ? print(QJsonObject{{u"url"_s, address}}) : print(address);
        finish(Done);
    });
}

void Restore::run()
{
    if (arguments().words.size() != 1) {
        fail(tr("gesso restore wants exactly one file."), WrongArguments);
        return;
    }
    const QString path = arguments().words.front();
    if (!QFileInfo(path).isFile()) {
        fail(tr("The file %1 cannot be read.").arg(path));
        return;
    }
    studio::inBackground(
        this, [path] { return studio::recipeAt(path); },
        [this, path](const QByteArray &json) {
            const QJsonObject object = QJsonDocument::fromJson(json).object();
            if (object.isEmpty()) {
                fail(tr("There is no recipe in %1.").arg(path));
                return;
            }
            print(object);
            finish(Done);
        });
}

void LibrarySearch::run()
{
    const QString wish = arguments().words.value(0);
    if (wish != "search"_L1 && wish != "rebuild"_L1) {
        fail(tr("gesso library knows two things: search QUERY, and rebuild."), WrongArguments);
        return;
    }
    if (!openStudio())
        return;
    if (wish == "rebuild"_L1)
        return rebuild();
    QJsonArray list;
    for (const qint64 id : studio().library().search(arguments().words.mid(1).join(u' '))) {
        const std::optional<studio::Item> item = studio().library().item(id);
        if (!item)
            continue;
        if (!arguments().json) {
            print(item->path);
            continue;
        }
        QJsonObject entry{{u"id"_s, id},
                          {u"path"_s, item->path},
                          {u"kind"_s, media::kindName(item->kind)},
                          {u"title"_s, item->title()},
                          {u"sha256"_s, item->sha256},
                          {u"created"_s, item->created.toString(Qt::ISODateWithMs)}};
        if (item->recipe)
            entry.insert(u"recipe"_s, item->recipe->toPublicJson());
        list.append(entry);
    }
    if (arguments().json)
        print(list);
    finish(Done);
}

// Reads the folder: what was moved is found again, what is new gets a row.
void LibrarySearch::rebuild()
{
    connect(&studio().library(), &studio::Library::rebuilt, this, [this](int found) {
        if (found < 0) {
            fail(tr("The library could not be written."));
            return;
        }
        const qint64 all = studio().library().count();
        if (arguments().json)
            print(QJsonObject{{u"found"_s, found}, {u"items"_s, all}});
        else
            print(tr("%1 new or found again, %2 in the library.").arg(found).arg(all));
        finish(Done);
    });
    studio().library().rebuild();
}

void ExportFiles::run()
{
    if (arguments().words.isEmpty() || arguments().out.isEmpty()) {
        fail(tr("gesso export wants a query and --out DIR."), WrongArguments);
        return;
    }
    static const QStringList transcripts{u"txt"_s, u"srt"_s, u"vtt"_s, u"ass"_s, u"csv"_s, u"json"_s};
    static const QStringList images{u"png"_s, u"jpeg"_s, u"webp"_s, u"avif"_s, u"tiff"_s};
    static const QStringList videos{u"mp4"_s, u"webm"_s, u"gif"_s};
    static const QStringList sounds{u"wav"_s, u"mp3"_s, u"flac"_s, u"ogg"_s};
    const QString format = arguments().format;
    const QStringList all = images + videos + sounds + transcripts;
    if (!format.isEmpty() && !all.contains(format)) {
        fail(tr("There is no format %1. Choose one of: %2.").arg(format, all.join(u", "_s)), WrongArguments);
        return;
    }
    if (!openStudio())
        return;
    std::vector<studio::Item> items;
    for (const qint64 id : studio().library().search(arguments().words.join(u' '))) {
        if (std::optional<studio::Item> item = studio().library().item(id))
            items.push_back(*std::move(item));
    }
    if (items.empty()) {
        fail(tr("Nothing in the library matches this query."));
        return;
    }
    studio::ExportOptions options{.folder = arguments().out};
    if (!arguments().name.isEmpty())
        options.nameTemplate = arguments().name;
    if (const QString problem = studio::templateProblem(options.nameTemplate, items); !problem.isEmpty()) {
        fail(problem, WrongArguments);
        return;
    }
    (transcripts.contains(format) ? options.transcriptFormat : videos.contains(format) ? options.videoFormat : sounds.contains(format) ? options.soundFormat : options.imageFormat) = format;
    auto *work = new studio::Export(items, options, this);
    connect(work, &studio::Export::finished, this, [this, work] {
        for (const QString &path : work->written())
            print(path);
        for (const QString &failure : work->failures())
            say(failure);
        finish(work->failures().isEmpty() ? Done : Failed);
    });
}

} // namespace cli
