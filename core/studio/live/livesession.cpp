// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/live/livesession_p.h"

#include <algorithm>
#include <utility>

namespace studio {

using namespace std::chrono_literals;
using std::chrono::microseconds;
using std::chrono::milliseconds;

LiveSession::LiveSession(fal::Client &client, const QString &endpoint, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client))
{
    d->form.endpoint = endpoint;
    d->clock.start();
    d->turn.setSingleShot(true);
    d->turn.setTimerType(Qt::PreciseTimer);
    connect(&d->turn, &QTimer::timeout, this, [this] { d->takeTurn(); });
    d->billing.setInterval(2s);
    connect(&d->billing, &QTimer::timeout, this, [this] { d->tellBill(); });
    d->watch.setSingleShot(true);
    connect(&d->watch, &QTimer::timeout, this, [this] { d->lookNow(); });

    if (const auto parsed = fal::Endpoint::parse(endpoint))
        d->connectWire(*parsed);
    else
        d->unusable = parsed.error().message;
}

LiveSession::~LiveSession()
{
    // The connection's last signals must not reach a half-destroyed session.
    if (d->realtime)
        d->realtime->disconnect(this);
}

void LiveSession::setForm(const Form &form)
{
    const QString endpoint = d->form.endpoint;
    d->form = form;
    d->form.endpoint = endpoint;
    d->slot = drawingSlot(form);
}

void LiveSession::setProtocol(const fal::RealtimeProtocol &protocol)
{
    if (!protocol.isDeclared || std::exchange(d->declared, protocol.encoding) == protocol.encoding)
        return;
    const bool asText = protocol.encoding == fal::RealtimeEncoding::Json;
    const auto endpoint = fal::Endpoint::parse(d->form.endpoint);
    if (std::exchange(d->isText, asText) == asText || !d->realtime || !endpoint)
        return;
    d->realtime->close();
    d->connectWire(*endpoint);
}

void LiveSession::setIdleTimeout(milliseconds timeout)
{
    d->course.setIdleAfter(timeout);
    d->lookAhead();
}

void LiveSession::setAtOnce(std::chrono::microseconds limit)
{
    d->atOnce = limit;
}

void LiveSession::setRate(const LiveRate &rate)
{
    d->cost.setRate(rate, d->now());
    d->lookAhead();
}

void LiveSession::setCostLimit(std::optional<double> dollars)
{
    d->cost.setLimit(dollars);
    d->lookAhead();
}

void LiveSession::takeOver(const LiveSession &before)
{
    LiveCost spent = before.d->cost;
    spent.closed(before.d->now());
    const LiveRate rate = d->cost.rate();
    d->cost = spent;
    d->cost.setRate(rate, d->now());
}

void LiveSession::submit(const QImage &drawing, const Values &values)
{
    submit([drawing] { return std::optional(drawing); }, values);
}

void LiveSession::submit(const Drawing &drawing, const Values &values)
{
    d->newest = {.sequence = d->newest.sequence + 1, .drawing = drawing, .values = values, .at = d->now()};
    d->pacer.offer();
    d->course.drew(d->now());
    if (!d->realtime) {
        d->course.line(LiveCourse::Line::Broken, d->now());
        d->tellState();
        QMetaObject::invokeMethod(this, [this] { Q_EMIT failed(d->unusable); }, Qt::QueuedConnection);
        return;
    }
    d->takeTurn();
    d->lookAhead();
}

void LiveSession::setPaused(bool paused)
{
    if (paused == d->course.isPaused())
        return;
    if (paused) {
        d->course.pause(Rest::ByHand);
        d->disconnectWire(); // what waits goes on waiting
    } else {
        d->cost.goOn(d->now());
        d->course.goOn();
    }
    d->tellState();
    if (!paused)
        d->takeTurn();
}

void LiveSession::close()
{
    d->pacer.withdraw();
    d->leaving.reset();
    d->disconnectWire();
}

QString LiveSession::endpoint() const { return d->form.endpoint; }
LiveSession::State LiveSession::state() const { return d->course.state(); }
LiveSession::Rest LiveSession::rest() const { return d->course.why(); }
quint64 LiveSession::latestInput() const { return d->newest.sequence; }
quint64 LiveSession::droppedInputs() const { return d->pacer.dropped() + d->unanswered; }
quint64 LiveSession::droppedFrames() const { return d->droppedFrames; }
std::optional<double> LiveSession::costPerMinute() const { return d->cost.perMinute(d->now()); }
std::optional<double> LiveSession::cost() const { return d->cost.total(d->now()); }
bool LiveSession::isCostEstimate() const { return d->cost.isEstimate(); }

double LiveSession::framesPerSecond() const
{
    const auto begin = d->now() - Private::frameRateWindow;
    const auto recent = std::count_if(d->shown.begin(), d->shown.end(),
                                      [begin](microseconds at) { return at >= begin; });
    return double(recent) / std::chrono::duration<double>(Private::frameRateWindow).count();
}

} // namespace studio
