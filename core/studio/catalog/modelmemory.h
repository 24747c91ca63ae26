// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What this profile remembers of models: favourites, recent ones, how long they took and what they cost. A value; on
// disk as two small files, because favourites belong to the person and runs to the service they were made at.

#include "studio/catalog/catalog.h"

#include <QHash>

#include <deque>

namespace studio {

class Favourites
{
public:
    static constexpr qsizetype mostRecents = 12;

    [[nodiscard]] static Favourites fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    QStringList favourites; // as they were added
    QStringList recents;    // the newest first

    bool set(const QString &endpoint, bool favourite); // false: it was so already
    bool touch(const QString &endpoint);               // false: it is the newest already
};

class RunRecords
{
public:
    static constexpr std::size_t remembered = 20; // runs of each model

    [[nodiscard]] static RunRecords fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    void add(const QString &endpoint, double seconds, std::optional<double> dollars);
    void applyTo(Model &model) const;

private:
    struct Record
    {
        int runs = 0;
        std::deque<double> seconds; // the newest at the end
        std::deque<double> dollars;
    };
    QHash<QString, Record> m_records;
};

} // namespace studio
