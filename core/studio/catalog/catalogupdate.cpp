// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the catalogue is brought up to date: files of last time, the live list, m_prices, schemas.

#include "studio/catalog/catalog_p.h"

#include "fal/client.h"
#include "studio/background.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

bool isOnThisComputer(const QUrl &base)
{
    const QString host = base.host();
    return host == "localhost"_L1 || host == "::1"_L1 || host.startsWith("127."_L1);
}

Model modelOfForm(const QString &endpoint, const QString &category)
{
    Model model;
    model.endpoint = endpoint;
    model.title = model.family = endpoint;
    model.category = category;
    model.realtime = endpoint.endsWith("/realtime"_L1);
    describeTask(model);
    return model;
}

} // namespace

// What was read from disk, at once.
struct Catalog::Private::Kept
{
    KeptList list;
    PriceBook prices;
    RunRecords runs;
};

Catalog::Private::Private(Catalog *catalog, fal::Client &falClient, const QString &cacheFolder)
    : q(catalog)
    , client(falClient)
    , folder(cacheFolder)
{
    disk.setMaxThreadCount(1);
}

void Catalog::Private::write(const QString &file, const QByteArray &content)
{
    if (!file.isEmpty())
        inOrder(disk, [file, content] { keepFile(file, content); });
}

void Catalog::Private::settle()
{
    const QString now = folder.isEmpty() ? QString() : isOnThisComputer(client.config().baseUrl) ? folder + u"/local"_s : folder;
    if (now == place && !models.empty())
        return;
    place = now;
    models.clear();
    places.clear();
    forms.clear();
    protocols.clear();
    used.clear();
    m_prices = {};
    m_runs = {};
    refreshed = failedAt = {};
    problem.clear();
    m_listedOnce.clear();
    m_pricesWanted.clear();
    m_isKeptRead = place.isEmpty();
    for (QObject *reader : {static_cast<QObject *>(std::exchange(listing, nullptr)), static_cast<QObject *>(std::exchange(m_pricing, nullptr))}) {
        if (reader) {
            reader->disconnect(q);
            reader->deleteLater();
        }
    }
    merge(modelsFromJson(fileContent(u":/models/index.json"_s)));
    m_bundled = QSet<QString>(places.keyBegin(), places.keyEnd());
    readKeptFiles();
}

void Catalog::Private::readKeptFiles()
{
    if (place.isEmpty())
        return;
    inBackground(
        q,
        [list = path(u"models.json"_s), priced = path(u"prices.json"_s), ran = path(u"runs.json"_s)] {
            return Kept{listFromJson(fileContent(list)), PriceBook::fromJson(fileContent(priced)),
                        RunRecords::fromJson(fileContent(ran))};
        },
        [this, wanted = place](const Kept &kept) {
            if (wanted == place && !m_isKeptRead)
                receiveKept(kept);
        });
}

void Catalog::Private::receiveKept(const Kept &kept)
{
    m_isKeptRead = true;
    PriceBook newer = std::exchange(m_prices, kept.prices);
    m_prices.update(newer);
    m_runs = kept.runs;
    for (const auto &[endpoint, seconds, dollars] : std::exchange(m_earlyRuns, {}))
        noteRun(endpoint, seconds, dollars);
    for (const Model &model : kept.list.models)
        m_listedOnce.insert(model.endpoint);
    if (!refreshed.isValid()) { // else fal was faster than the disk
        refreshed = kept.list.refreshed;
        merge(kept.list.models);
    }
    for (Model &model : models)
        dress(model);
    Q_EMIT q->changed();
    Q_EMIT q->refreshChanged();
}

void Catalog::Private::dress(Model &model) const
{
    m_prices.applyTo(model);
    m_runs.applyTo(model);
}

bool Catalog::Private::merge(const std::vector<Model> &more)
{
    const std::size_t before = models.size();
    bool differs = false;
    for (const Model &model : more) {
        const auto known = places.constFind(model.endpoint);
        if (known == places.constEnd()) {
            places.insert(model.endpoint, models.size());
            models.push_back(model);
            dress(models.back());
        } else if (takeOver(models[*known], model)) {
            differs = true;
        }
    }
    if (models.size() != before) {
        sortModels(models);
        for (std::size_t i = 0; i < models.size(); ++i)
            places[models[i].endpoint] = i;
    }
    if (models.size() != before || differs)
        index.reset();
    return models.size() != before || differs;
}

void Catalog::Private::receiveList()
{
    const std::vector<Model> listed = std::move(listing->models);
    problem = listing->problem;
    listing->deleteLater();
    listing = nullptr;
    bool differs = merge(listed);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (problem.isEmpty() && !listed.empty()) {
        refreshed = now;
        failedAt = {};
        differs |= markUnlisted(listed);
    } else {
        failedAt = now;
    }
    if (!listed.empty())
        keepList();
    if (differs)
        Q_EMIT q->changed();
    Q_EMIT q->refreshChanged();
    if (!problem.isEmpty())
        return;
    QStringList all;
    for (const Model &model : models)
        all << model.endpoint;
    readPrices(all);
}

bool Catalog::Private::markUnlisted(const std::vector<Model> &listed)
{
    QSet<QString> present;
    for (const Model &model : listed)
        present.insert(model.endpoint);
    bool differs = false;
    for (Model &model : models) {
        if (!present.contains(model.endpoint) && model.state == ModelState::Listed
            && (m_bundled.contains(model.endpoint) || m_listedOnce.contains(model.endpoint))) {
            model.state = ModelState::Unlisted;
            differs = true;
        }
    }
    m_listedOnce.unite(present);
    if (differs)
        index.reset();
    return differs;
}

void Catalog::Private::keepList()
{
    if (place.isEmpty())
        return;
    KeptList list{.refreshed = refreshed, .models = {}};
    for (const Model &model : models) {
        if (!m_listedOnce.contains(model.endpoint) && model.state != ModelState::Unlisted)
            continue;
        list.models.push_back(model);
        list.models.back().unitPrice.reset(); // the book of prices knows
        list.models.back().priceUnit.clear();
    }
    inOrder(disk, [file = path(u"models.json"_s), list = std::move(list)] { keepFile(file, listToJson(list)); });
}

void Catalog::Private::readPrices(QStringList wanted)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    wanted.removeIf([&](const QString &endpoint) { return m_prices.isFresh(endpoint, now); });
    if (wanted.isEmpty())
        return;
    if (m_pricing) {
        m_pricesWanted = wanted;
        return;
    }
    m_pricing = new PriceReader(client, wanted, q);
    QObject::connect(m_pricing, &PriceReader::told, q, [this](const std::vector<fal::Price> &told) { takePrices(told); });
    QObject::connect(m_pricing, &PriceReader::finished, q, [this] {
        m_pricing->deleteLater();
        m_pricing = nullptr;
        readPrices(std::exchange(m_pricesWanted, {}));
    });
}

void Catalog::Private::takePrices(const std::vector<fal::Price> &told)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    bool differs = false;
    for (const fal::Price &price : told) {
        differs |= m_prices.insert(price.endpointId, {.dollars = price.unitPrice, .unit = price.unit, .told = now}, price.currency);
        if (const auto known = places.constFind(price.endpointId); known != places.constEnd())
            m_prices.applyTo(models[*known]);
    }
    if (!place.isEmpty() && !told.empty())
        inOrder(disk, [file = path(u"prices.json"_s), book = m_prices] { keepFile(file, book.toJson()); });
    if (differs)
        Q_EMIT q->changed();
}

void Catalog::Private::noteRun(const QString &endpoint, double seconds, std::optional<double> dollars)
{
    if (!m_isKeptRead) { // what is on disk comes first
        m_earlyRuns.push_back({endpoint, seconds, dollars});
        return;
    }
    m_runs.add(endpoint, seconds, dollars);
    if (const auto known = places.constFind(endpoint); known != places.constEnd())
        m_runs.applyTo(models[*known]);
    write(path(u"runs.json"_s), m_runs.toJson());
}

void Catalog::Private::keep(const QString &endpoint, Form form)
{
    if (const Model *known = q->model(endpoint)) {
        form.title = known->title;
    } else if (merge({modelOfForm(endpoint, form.category)})) {
        Q_EMIT q->changed();
    }
    forms.insert(endpoint, std::move(form));
}

void Catalog::Private::answer(const QString &endpoint, const QString &message)
{
    requested.remove(endpoint);
    // An older form is better than none: the network may be away.
    if (message.isEmpty() || q->form(endpoint))
        Q_EMIT q->formReady(endpoint);
    else
        Q_EMIT q->formFailed(endpoint, message);
}

void Catalog::Private::answerLater(const QString &endpoint, const QString &message)
{
    QMetaObject::invokeMethod(q, [this, endpoint, message] { answer(endpoint, message); }, Qt::QueuedConnection);
}

void Catalog::Private::receive(const QString &endpoint, const QJsonObject &document)
{
    inBackground(q, [endpoint, document, kept = store()] { return kept.keep(endpoint, document); },
                 [this, endpoint, protocol = fal::realtimeProtocolOf(document)](tl::expected<Form, QString> form) {
                     if (form) {
                         keep(endpoint, std::move(*form));
                         protocols.insert(endpoint, protocol);
                     }
                     answer(endpoint, form ? QString() : form.error());
                 });
}

bool Catalog::Private::isFresh(const QString &endpoint) const
{
    const Model *known = q->model(endpoint);
    return q->form(endpoint) && store().isFresh(endpoint, known ? known->updated : QDateTime(), QDateTime::currentDateTimeUtc());
}

void Catalog::Private::fetchGroup(const QStringList &group)
{
    auto *call = new fal::ModelsCall(client, {.endpointIds = group, .withSchema = true}, q);
    QObject::connect(call, &fal::Call::finished, q, [this, call, group] {
        call->deleteLater();
        QStringList missing = group;
        if (call->result()) {
            for (const fal::ModelEntry &entry : call->result()->entries) {
                if (!entry.openapi.isEmpty() && missing.removeAll(entry.endpointId) > 0)
                    receive(entry.endpointId, entry.openapi);
            }
        }
        for (const QString &endpoint : group)
            prefetching.remove(endpoint); // what is missing is asked for again when somebody opens it
    });
}

QString Catalog::Private::usedFile(const QString &endpoint) const
{
    const QString name = fileNameFor(endpoint);
    return name.isEmpty() ? QString() : path(u"used/"_s + name);
}

} // namespace studio
