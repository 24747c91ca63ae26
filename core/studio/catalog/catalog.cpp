// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/catalog.h"

#include "studio/catalog/catalog_p.h"
#include "studio/catalog/modelpictures.h"
#include "studio/catalog/schemachange.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

constexpr qint64 freshFor = 24 * 60 * 60; // seconds
constexpr qint64 pauseAfterFailure = 60;  // seconds
constexpr qsizetype schemasAtOnce = 25;   // the service allows 50; these are parsed in one go

} // namespace

Catalog::Catalog(fal::Client &client, const QString &cacheFolder, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, cacheFolder))
{
    d->memory = Favourites::fromJson(fileContent(d->memoryFile()));
    d->pictures = new ModelPictures(client, cacheFolder.isEmpty() ? QString() : cacheFolder + u"/pictures"_s, this);
    d->settle();
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
    if (!d->index)
        d->index.emplace(d->models);
    std::vector<const Model *> found;
    for (const std::size_t place : d->index->ranked(text))
        found.push_back(&d->models[place]);
    return found;
}

void Catalog::forgetForms()
{
    d->forms.clear();
}

std::optional<Form> Catalog::form(const QString &endpoint) const
{
    if (const auto known = d->forms.constFind(endpoint); known != d->forms.constEnd())
        return *known;
    auto form = d->store().form(endpoint);
    if (!form)
        return std::nullopt;
    if (const Model *known = model(endpoint))
        form->title = known->title;
    d->forms.insert(endpoint, *form);
    return form;
}

fal::RealtimeProtocol Catalog::realtime(const QString &endpoint) const
{
    auto known = d->protocols.constFind(endpoint);
    if (known == d->protocols.constEnd())
        known = d->protocols.insert(endpoint, d->store().realtime(endpoint));
    return *known;
}

void Catalog::request(const QString &endpoint)
{
    d->settle();
    if (d->requested.contains(endpoint))
        return;
    d->requested.insert(endpoint);
    const auto parsed = fal::Endpoint::parse(endpoint);
    if (!parsed) {
        d->answerLater(endpoint, parsed.error().message);
        return;
    }
    d->readPrices({endpoint});
    if (d->isFresh(endpoint)) {
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

void Catalog::prefetch(const QStringList &endpoints)
{
    d->settle();
    QStringList wanted;
    for (const QString &endpoint : endpoints) {
        if (d->requested.contains(endpoint) || d->prefetching.contains(endpoint) || fileNameFor(endpoint).isEmpty()
            || d->isFresh(endpoint))
            continue;
        d->prefetching.insert(endpoint);
        wanted << endpoint;
    }
    for (qsizetype first = 0; first < wanted.size(); first += schemasAtOnce)
        d->fetchGroup(wanted.mid(first, schemasAtOnce));
}

void Catalog::refresh()
{
    d->settle();
    if (d->listing)
        return;
    d->listing = new LiveList(d->client, this);
    connect(d->listing, &LiveList::finished, this, [this] { d->receiveList(); });
    Q_EMIT refreshChanged();
}

void Catalog::refreshIfOld()
{
    d->settle();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto within = [&now](const QDateTime &time, qint64 seconds) { return time.isValid() && qAbs(time.secsTo(now)) < seconds; };
    if (!within(d->refreshed, freshFor) && !within(d->failedAt, pauseAfterFailure))
        refresh();
}

bool Catalog::isRefreshing() const
{
    return d->listing != nullptr;
}

QDateTime Catalog::refreshed() const
{
    return d->refreshed;
}

QString Catalog::refreshProblem() const
{
    return d->problem;
}

std::optional<SchemaChange> Catalog::changeSinceLastUse(const QString &endpoint) const
{
    if (!d->used.contains(endpoint)) {
        const QByteArray json = fileContent(d->usedFile(endpoint));
        d->used.insert(endpoint, formFromFacts(QJsonDocument::fromJson(json).object()).value_or(Form()));
    }
    const Form before = d->used.value(endpoint);
    const auto now = form(endpoint);
    if (before.endpoint.isEmpty() || !now || before.schemaVersion == now->schemaVersion)
        return std::nullopt;
    SchemaChange change = compare(before, *now);
    return change.isEmpty() ? std::nullopt : std::optional(std::move(change));
}

void Catalog::markUsed(const Form &form)
{
    touch(form.endpoint);
    if (d->used.value(form.endpoint).schemaVersion == form.schemaVersion && !form.schemaVersion.isEmpty())
        return;
    const QJsonObject facts = formFacts(form);
    d->used.insert(form.endpoint, formFromFacts(facts).value_or(Form()));
    d->write(d->usedFile(form.endpoint), QJsonDocument(facts).toJson(QJsonDocument::Compact));
}

bool Catalog::isFavourite(const QString &endpoint) const
{
    return d->memory.favourites.contains(endpoint);
}

QStringList Catalog::favourites() const
{
    return d->memory.favourites;
}

QStringList Catalog::recents() const
{
    return d->memory.recents;
}

void Catalog::setFavourite(const QString &endpoint, bool favourite)
{
    if (!d->memory.set(endpoint, favourite))
        return;
    d->write(d->memoryFile(), d->memory.toJson());
    if (favourite)
        prefetch({endpoint});
    Q_EMIT memoryChanged();
}

void Catalog::touch(const QString &endpoint)
{
    if (!d->memory.touch(endpoint))
        return;
    d->write(d->memoryFile(), d->memory.toJson());
    Q_EMIT memoryChanged();
}

void Catalog::noteRun(const QString &endpoint, double seconds, std::optional<double> dollars)
{
    d->settle();
    d->noteRun(endpoint, seconds, dollars);
}

ModelPictures &Catalog::pictures()
{
    return *d->pictures;
}

} // namespace studio
