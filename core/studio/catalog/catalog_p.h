// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: what the catalogue holds, and how it is brought up to date.

#include "studio/catalog/catalog.h"
#include "studio/catalog/livelist.h"
#include "studio/catalog/modellist.h"
#include "studio/catalog/modelmemory.h"
#include "studio/catalog/modelsearch.h"
#include "studio/catalog/pricebook.h"
#include "studio/catalog/schemastore.h"

#include <QHash>
#include <QSet>
#include <QThreadPool>

namespace studio {

struct Catalog::Private
{
    Private(Catalog *catalog, fal::Client &falClient, const QString &cacheFolder);

    // Another service may be in use by now (sandbox or fal): its own list and prices then.
    void settle();
    // Adds what is new, and takes over what is told of the others. True when something differs.
    bool merge(const std::vector<Model> &more);
    void readPrices(QStringList wanted); // those that are not fresh
    void receiveList();
    void receive(const QString &endpoint, const QJsonObject &document);
    void fetchGroup(const QStringList &group);
    [[nodiscard]] bool isFresh(const QString &endpoint) const;
    void answer(const QString &endpoint, const QString &message = {});
    void answerLater(const QString &endpoint, const QString &message = {});
    void noteRun(const QString &endpoint, double seconds, std::optional<double> dollars);

    void write(const QString &file, const QByteArray &content);
    [[nodiscard]] QString path(const QString &name) const { return place.isEmpty() ? QString() : place + u'/' + name; }
    [[nodiscard]] SchemaStore store() const { return SchemaStore(path(QStringLiteral("schemas"))); }
    [[nodiscard]] QString usedFile(const QString &endpoint) const;
    [[nodiscard]] QString memoryFile() const
    {
        return folder.isEmpty() ? QString() : folder + QStringLiteral("/favourites.json");
    }

    Catalog *q;
    fal::Client &client;
    QString folder;
    QString place;              // `folder`, or one below it: what belongs to one service
    std::vector<Model> models;
    QHash<QString, std::size_t> places;
    std::optional<ModelIndex> index; // none since the models changed
    QDateTime refreshed, failedAt;
    QString problem;
    LiveList *listing = nullptr;
    Favourites memory;
    QHash<QString, Form> forms;
    QHash<QString, fal::RealtimeProtocol> protocols;
    QHash<QString, Form> used;  // an empty form: none is kept
    QSet<QString> requested, prefetching;
    ModelPictures *pictures = nullptr;
    QThreadPool disk;           // one thread: files are written in the order of the changes

private:
    struct Kept;
    void readKeptFiles();
    void receiveKept(const Kept &kept);
    void dress(Model &model) const;
    bool markUnlisted(const std::vector<Model> &listed);
    void keepList();
    void takePrices(const std::vector<fal::Price> &told);
    void keep(const QString &endpoint, Form form);

    QSet<QString> m_bundled;
    QSet<QString> m_listedOnce; // by fal, ever
    PriceReader *m_pricing = nullptr;
    PriceBook m_prices;
    RunRecords m_runs;
    bool m_isKeptRead = false;
    QStringList m_pricesWanted; // while others are read
    struct Run
    {
        QString endpoint;
        double seconds = 0;
        std::optional<double> dollars;
    };
    std::vector<Run> m_earlyRuns; // before the files of last time were read
};

} // namespace studio
