// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads fal's list of models to its end, page by page, and the prices of many models, fifty at a time. What arrived
// before a failure is kept.

#include "studio/catalog/catalog.h"

#include "fal/models.h"
#include "fal/prices.h"

namespace studio {

// What the live list says of a model.
[[nodiscard]] Model modelFromEntry(const fal::ModelEntry &entry);
// The hand-made names and prices of the snapshot stay, everything that fal tells is taken over. True when it differs.
bool takeOver(Model &known, const Model &listed);

class LiveList final : public QObject
{
    Q_OBJECT

public:
    // Starts at once; `finished` comes from the event loop.
    LiveList(fal::Client &client, QObject *parent);

    std::vector<Model> models;
    QString problem; // a sentence; empty: the list is complete

Q_SIGNALS:
    void finished();

private:
    void ask(const QString &cursor);
    void receive(fal::ModelsCall *call);

    fal::Client &m_client;
    int m_pages = 0;
};

class PriceReader final : public QObject
{
    Q_OBJECT

public:
    PriceReader(fal::Client &client, const QStringList &endpoints, QObject *parent);

Q_SIGNALS:
    void told(const std::vector<fal::Price> &prices); // once for each group
    void finished(); // no group is left, or one failed

private:
    void askNext();

    fal::Client &m_client;
    QStringList m_left;
};

} // namespace studio
