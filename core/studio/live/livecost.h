// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What live drawing costs, and when it has cost enough. Pure: the time is passed in.
//
// fal bills live models in two ways: by the time that the connection is open, whether somebody draws or not, or by the
// pictures that come back. Of the first kind only the rate is published, not which moments of a connection count: so that
// total is an estimate. A model whose price is not known costs "nothing known", never zero.

#include "studio/catalog/catalog.h"

#include <QSize>

#include <chrono>
#include <deque>
#include <optional>

namespace studio {

// The price of a live model, as far as it can be counted here.
struct LiveRate
{
    enum class Per { Unknown, OpenSecond, Picture, Megapixel };
    Per per = Per::Unknown;
    double dollars = 0;     // for one of them
    bool roundsUp = false;  // each picture to whole megapixels
    bool isEstimate = false;
    bool operator==(const LiveRate &) const = default;
};
[[nodiscard]] LiveRate liveRate(const Model &model, const Form &form, const Values &values);

class LiveCost final
{
public:
    using Time = std::chrono::microseconds; // since any fixed moment

    // Another model or another setting: what was spent stays spent.
    void setRate(const LiveRate &rate, Time now);
    void setLimit(std::optional<double> dollars); // of what is spent between two goOn()

    void opened(Time now);
    void closed(Time now);
    void answered(Time now, const QSize &picture);
    void lost(int inputs); // sent and never answered: they may be billed all the same

    [[nodiscard]] const LiveRate &rate() const { return m_rate; }
    [[nodiscard]] std::optional<double> total(Time now) const; // dollars; nothing: not known
    // While the connection is open, as it goes now.
    [[nodiscard]] std::optional<double> perMinute(Time now) const;
    [[nodiscard]] bool isEstimate() const { return m_isEstimate; }

    [[nodiscard]] bool isOver(Time now) const;
    // Until the open connection alone passes the limit; nothing when it never does.
    [[nodiscard]] std::optional<Time> untilOver(Time now) const;
    // The person has seen it and wants more: as much again.
    void goOn(Time now);

private:
    void add(double dollars);
    void count(Time now); // takes the open time up to now into what is spent
    [[nodiscard]] double running(Time now) const;

    LiveRate m_rate;
    std::optional<double> m_limit;
    double m_spent = 0;
    double m_agreed = 0; // what was spent when the person said "go on"
    bool m_isKnown = false;
    bool m_isEstimate = false;
    std::optional<Time> m_openSince;  // counted up to
    std::optional<Time> m_firstOpen;  // of this connection
    struct Paid
    {
        Time at{0};
        double dollars = 0;
    };
    std::deque<Paid> m_recent;
};

} // namespace studio
