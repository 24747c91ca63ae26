// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/catalog.h"

#include "fal/models.h"
#include "media/files.h"
#include "studio/background.h"
#include "studio/catalog/modellist.h"
#include "studio/catalog/modelsearch.h"
#include "studio/catalog/schema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

constexpr qint64 freshFor = 24 * 60 * 60; // seconds
constexpr int mostPages = 100;

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<Form> formFromFile(const QString &path, const QString &endpoint)
{
    const QByteArray json = readFile(path);
    if (json.isEmpty())
        return std::nullopt;
    auto form = formFromOpenApi(QJsonDocument::fromJson(json).object(), endpoint);
    return form ? std::optional(std::move(*form)) : std::nullopt;
}

Model modelFromEntry(const fal::ModelEntry &entry)
{
    Model model;
    model.endpoint = entry.endpointId;
    model.title = entry.title.simplified().isEmpty() ? entry.endpointId : entry.title.simplified();
    model.category = entry.category;
    model.family = entry.group.isEmpty() ? model.title : entry.group;
    model.realtime = entry.endpointId.endsWith("/realtime"_L1);
    describeTask(model);
    return model;
}

} // namespace

struct Catalog::Private
{
    Private(Catalog *catalog, fal::Client &falClient, const QString &cacheFolder)
        : q(catalog)
        , client(falClient)
        , folder(cacheFolder)
    {}

    Catalog *q;
    fal::Client &client;
    QString folder;
    std::vector<Model> models;
    QHash<QString, std::size_t> places;
    mutable QHash<QString, Form> forms;
    QSet<QString> requested;
    fal::ModelsCall *listing = nullptr;
    std::vector<Model> listed;
    int pages = 0;

    [[nodiscard]] QString schemaFile(const QString &endpoint) const
    {
        const QString name = fileNameFor(endpoint);
        return name.isEmpty() || folder.isEmpty() ? QString() : folder + u"/schemas/"_s + name;
    }
    [[nodiscard]] QString listFile() const { return folder.isEmpty() ? QString() : folder + u"/models.json"_s; }

    // Adds what is new; what the snapshot says by hand (names, prices) stays.
    bool merge(const std::vector<Model> &more)
    {
        const std::size_t before = models.size();
        for (const Model &model : more) {
            if (!model.endpoint.isEmpty() && !places.contains(model.endpoint)) {
                places.insert(model.endpoint, models.size());
                models.push_back(model);
            }
        }
        if (models.size() == before)
            return false;
        std::sort(models.begin(), models.end(), [](const Model &a, const Model &b) {
            if (const int order = a.family.compare(b.family, Qt::CaseInsensitive); order != 0)
                return order < 0;
            if (const int order = a.title.compare(b.title, Qt::CaseInsensitive); order != 0)
                return order < 0;
            return a.endpoint < b.endpoint;
        });
        for (std::size_t i = 0; i < models.size(); ++i)
            places[models[i].endpoint] = i;
        return true;
    }

    void keep(const QString &endpoint, Form form)
    {
        if (const Model *known = q->model(endpoint)) {
            form.title = known->title;
        } else {
            Model model;
            model.endpoint = endpoint;
            model.title = model.family = endpoint;
            model.category = form.category;
            model.realtime = endpoint.endsWith("/realtime"_L1);
            describeTask(model);
            if (merge({model}))
                Q_EMIT q->changed();
        }
        forms.insert(endpoint, std::move(form));
    }

    void answer(const QString &endpoint, const QString &message = {})
    {
        requested.remove(endpoint);
        // An older form is better than none: the network may be away.
        if (message.isEmpty() || q->form(endpoint))
            Q_EMIT q->formReady(endpoint);
        else
            Q_EMIT q->formFailed(endpoint, message);
    }

    void answerLater(const QString &endpoint, const QString &message = {})
    {
        QMetaObject::invokeMethod(q, [this, endpoint, message] { answer(endpoint, message); }, Qt::QueuedConnection);
    }

    void receive(const QString &endpoint, const QJsonObject &document)
    {
        const QString path = schemaFile(endpoint);
        inBackground(
            q,
            [endpoint, document, path] {
                auto form = formFromOpenApi(document, endpoint);
                if (form && !path.isEmpty() && QDir().mkpath(QFileInfo(path).path())) {
                    // A cache that cannot be written is fetched again next time.
                    static_cast<void>(media::writeFile(path, QJsonDocument(document).toJson(QJsonDocument::Compact)));
                }
                return form;
            },
            [this, endpoint](tl::expected<Form, QString> form) {
                if (form)
                    keep(endpoint, std::move(*form));
                answer(endpoint, form ? QString() : form.error());
            });
    }

    void readKeptList()
    {
        const QString path = listFile();
        if (path.isEmpty())
            return;
        inBackground(q, [path] { return modelsFromJson(readFile(path)); },
                     [this](const std::vector<Model> &kept) {
                         if (merge(kept))
                             Q_EMIT q->changed();
                     });
    }

    void askForPage(const QString &cursor)
    {
        ++pages;
        listing = new fal::ModelsCall(client, {.limit = 100, .cursor = cursor}, q);
        QObject::connect(listing, &fal::Call::finished, q, [this] { receivePage(); });
    }

    void receivePage()
    {
        const auto result = listing->result();
        listing->deleteLater();
        listing = nullptr;
        if (result) {
            for (const fal::ModelEntry &entry : result->entries)
                listed.push_back(modelFromEntry(entry));
            if (!result->nextCursor.isEmpty() && pages < mostPages) {
                askForPage(result->nextCursor);
                return;
            }
        }
        // What arrived before a failure is good as well.
        if (!merge(listed))
            return;
        Q_EMIT q->changed();
        const QString path = listFile();
        if (path.isEmpty())
            return;
        inBackground(q,
                     [path, all = listed] {
                         if (QDir().mkpath(QFileInfo(path).path()))
                             static_cast<void>(media::writeFile(path, modelsToJson(all)));
                     },
                     [] {});
    }
};

Catalog::Catalog(fal::Client &client, const QString &cacheFolder, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, cacheFolder))
{
    d->merge(modelsFromJson(readFile(u":/models/index.json"_s)));
    d->readKeptList();
}

Catalog::~Catalog() = default;

const std::vector<Model> &Catalog::models() const
{
    return d->models;
}

const Model *Catalog::model(const QString &endpoint) const
{
    const auto place = d->places.constFind(endpoint);
    return place == d->places.constEnd() ? nullptr : &d->models[*place];
}

std::vector<const Model *> Catalog::search(const QString &text) const
{
    return rankedModels(d->models, text);
}

std::optional<Form> Catalog::form(const QString &endpoint) const
{
    if (const auto known = d->forms.constFind(endpoint); known != d->forms.constEnd())
        return *known;
    const QString name = fileNameFor(endpoint);
    if (name.isEmpty())
        return std::nullopt;
    // What was fetched is newer than what came with the program.
    auto form = formFromFile(d->schemaFile(endpoint), endpoint);
    if (!form)
        form = formFromFile(u":/models/"_s + name, endpoint);
    if (!form)
        return std::nullopt;
    if (const Model *known = model(endpoint))
        form->title = known->title;
    d->forms.insert(endpoint, *form);
    return form;
}

void Catalog::request(const QString &endpoint)
{
    if (d->requested.contains(endpoint))
        return;
    d->requested.insert(endpoint);
    const auto parsed = fal::Endpoint::parse(endpoint);
    if (!parsed) {
        d->answerLater(endpoint, parsed.error().message);
        return;
    }
    const QFileInfo kept(d->schemaFile(endpoint));
    const bool fresh = kept.exists() && kept.lastModified().secsTo(QDateTime::currentDateTime()) < freshFor;
    if (fresh && form(endpoint)) {
        d->answerLater(endpoint);
        return;
    }
    auto *call = new fal::SchemaCall(d->client, *parsed, this);
    connect(call, &fal::Call::finished, this, [this, call, endpoint] {
        call->deleteLater();
        if (call->result())
            d->receive(endpoint, *call->result());
        else
            d->answer(endpoint, call->result().error().message);
    });
}

void Catalog::refresh()
{
    if (d->listing)
        return;
    d->pages = 0;
    d->listed.clear();
    d->askForPage({});
}

} // namespace studio
