// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/live/livecost.h"

#include "studio/catalog/pricerates.h"
#include "studio/catalog/priceunits.h"

#include <algorithm>
#include <cmath>

namespace studio {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Seconds = std::chrono::duration<double>;

constexpr LiveCost::Time recently = 10s; // what "per minute" is taken from
constexpr LiveCost::Time shortest = 1s;  // else the first picture would seem to cost a fortune
constexpr double binaryMegapixel = 1024.0 * 1024.0; // where fal rounds up
constexpr double megapixel = 1e6;
constexpr double hair = 1e-9; // sums of dollars are not exact

} // namespace

LiveRate liveRate(const Model &model, const Form &form, const Values &values)
{
    const BilledUnit billed = billedUnit(model.priceUnit);
    if (!model.unitPrice || !std::isfinite(*model.unitPrice) || *model.unitPrice < 0)
        return {};
    LiveRate rate{.dollars = *model.unitPrice / billed.size};
    switch (billed.unit) {
    case PriceUnit::Second:
    case PriceUnit::ComputeSecond:
        rate.per = LiveRate::Per::OpenSecond;
        rate.isEstimate = true;
        return rate;
    case PriceUnit::Minute:
        rate.per = LiveRate::Per::OpenSecond;
        rate.dollars /= 60;
        rate.isEstimate = true;
        return rate;
    case PriceUnit::Image:
    case PriceUnit::Request:
        rate.per = LiveRate::Per::Picture;
        return rate;
    case PriceUnit::Megapixel:
        rate.per = LiveRate::Per::Megapixel;
        rate.roundsUp = roundsMegapixelsUp(model.endpoint);
        return rate;
    case PriceUnit::Step: {
        const Field *field = form.field(u"num_inference_steps"_s);
        const double steps = values.value(u"num_inference_steps"_s).toDouble(field ? field->defaultValue.toDouble() : 0);
        if (steps <= 0)
            return {};
        rate.per = LiveRate::Per::Picture;
        rate.dollars *= steps;
        return rate;
    }
    case PriceUnit::Character:
    case PriceUnit::Video:
    case PriceUnit::Unknown:
        break;
    }
    return {};
}

void LiveCost::setRate(const LiveRate &rate, Time now)
{
    if (rate == m_rate)
        return;
    count(now);
    m_rate = rate;
}

void LiveCost::setLimit(std::optional<double> dollars)
{
    m_limit = dollars && *dollars > 0 ? dollars : std::nullopt;
}

void LiveCost::opened(Time now)
{
    if (m_openSince)
        return;
    m_openSince = now;
    m_firstOpen = now;
    m_recent.clear();
    if (m_rate.per == LiveRate::Per::OpenSecond)
        add(0);
    else if (m_rate.per == LiveRate::Per::Unknown)
        m_isEstimate = true; // a part of the total is missing
}

void LiveCost::closed(Time now)
{
    count(now);
    m_openSince.reset();
    m_firstOpen.reset();
}

void LiveCost::answered(Time now, const QSize &picture)
{
    double dollars = m_rate.dollars;
    switch (m_rate.per) {
    case LiveRate::Per::Unknown:
    case LiveRate::Per::OpenSecond:
        return;
    case LiveRate::Per::Picture:
        break;
    case LiveRate::Per::Megapixel: {
        const double pixels = double(picture.width()) * picture.height();
        dollars *= m_rate.roundsUp ? std::max(1.0, std::ceil(pixels / binaryMegapixel - hair)) : pixels / megapixel;
        break;
    }
    }
    add(dollars);
    m_recent.push_back({now, dollars});
    while (m_recent.front().at < now - recently)
        m_recent.pop_front();
}

void LiveCost::lost(int inputs)
{
    if (inputs > 0 && m_rate.per != LiveRate::Per::Unknown)
        m_isEstimate = true;
}

std::optional<double> LiveCost::total(Time now) const
{
    return m_isKnown ? std::optional(m_spent + running(now)) : std::nullopt;
}

std::optional<double> LiveCost::perMinute(Time now) const
{
    if (!m_openSince)
        return std::nullopt;
    switch (m_rate.per) {
    case LiveRate::Per::Unknown:
        return std::nullopt;
    case LiveRate::Per::OpenSecond:
        return m_rate.dollars * 60;
    case LiveRate::Per::Picture:
    case LiveRate::Per::Megapixel:
        break;
    }
    double dollars = 0;
    for (const Paid &paid : m_recent)
        dollars += paid.at >= now - recently ? paid.dollars : 0;
    const Time window = std::clamp(now - *m_firstOpen, shortest, recently);
    return dollars * 60 / Seconds(window).count();
}

bool LiveCost::isOver(Time now) const
{
    return m_limit && m_spent + running(now) - m_agreed >= *m_limit - hair;
}

std::optional<LiveCost::Time> LiveCost::untilOver(Time now) const
{
    if (!m_limit || !m_openSince || m_rate.per != LiveRate::Per::OpenSecond || m_rate.dollars <= 0)
        return std::nullopt;
    const double left = *m_limit - (m_spent + running(now) - m_agreed);
    const double seconds = std::min(std::max(left, 0.0) / m_rate.dollars, 1e6);
    return std::chrono::ceil<Time>(Seconds(seconds));
}

void LiveCost::goOn(Time now)
{
    count(now);
    m_agreed = m_spent;
}

void LiveCost::add(double dollars)
{
    m_isKnown = true;
    m_isEstimate = m_isEstimate || m_rate.isEstimate;
    m_spent += dollars;
}

double LiveCost::running(Time now) const
{
    if (!m_openSince || m_rate.per != LiveRate::Per::OpenSecond)
        return 0;
    return Seconds(now - *m_openSince).count() * m_rate.dollars;
}

void LiveCost::count(Time now)
{
    if (!m_openSince)
        return;
    if (m_rate.per == LiveRate::Per::OpenSecond)
        add(running(now));
    m_openSince = now;
}

} // namespace studio
