// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: the conversation behind a LiveSession. What a person does to it is in livesession.cpp; how inputs leave, and
// how answers become frames, is in liveconversation.cpp.

#include "studio/live/livesession.h"
#include "studio/live/pacer.h"
#include "studio/live/wire.h"

#include "fal/client.h"
#include "fal/realtime.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <map>

namespace studio {

// Whether the next picture is so quickly encoded, or decoded, that it is done at once.
class Haste
{
public:
    using microseconds = std::chrono::microseconds;

    void measured(microseconds took, const QSize &size) { m_each = double(took.count()) / pixelsOf(size); }
    // False as long as nothing was measured.
    [[nodiscard]] bool isShort(const QSize &size, microseconds limit) const
    { return m_each && !size.isEmpty() && *m_each * pixelsOf(size) < double(limit.count()); }

private:
    [[nodiscard]] static double pixelsOf(const QSize &size) { return std::max(1.0, double(size.width()) * size.height()); }

    std::optional<double> m_each; // µs for a pixel
};

struct LiveSession::Private
{
    using microseconds = std::chrono::microseconds;
    static constexpr microseconds frameRateWindow = std::chrono::seconds(2);

    struct Input
    {
        quint64 sequence = 0;
        Drawing drawing;
        Values values;
        microseconds at{0};
    };

    struct Encoded
    {
        QCborMap message;
        Recipe recipe;
        microseconds took{0};
        bool isText = false; // as it is in `message`
        QSize size; // of the drawing
    };

    struct Sent
    {
        quint64 sequence = 0;
        Recipe recipe;
        LiveLatency latency; // up to sending
        bool isAnswered = false; // it stays: a model may answer more than once
    };

    struct Answer
    {
        QCborMap data;
        Sent input;
        microseconds arrived{0};
        QSize size; // of the picture; empty where only decoding tells
    };

    Private(LiveSession *session, fal::Client &falClient)
        : q(session)
        , client(falClient)
    {}

    LiveSession *q;
    fal::Client &client;
    Form form;
    DrawingSlot slot;
    fal::RealtimeSession *realtime = nullptr; // a child of q; none when the endpoint's id makes no sense
    QString unusable;                         // why there is none

    Pacer pacer;
    QElapsedTimer clock;
    QTimer turn;  // when the waiting input may leave
    QTimer watch; // when the conversation is idle, or has cost enough
    Input newest;
    std::optional<Input> leaving; // is being encoded; it waits again when the connection ends first
    bool encoding = false;
    bool isText = false;    // the application reads JSON text
    std::optional<fal::RealtimeEncoding> declared; // what setProtocol() said last
    quint64 generation = 0; // work of an earlier connection is dropped
    LiveCourse course;
    LiveCost cost;
    LiveMeter meter;
    LiveBill toldBill;
    QTimer billing; // what was spent is told now and then, not for each picture
    std::optional<Encoded> newestSent; // kept until it is answered
    std::map<quint64, Sent> sent; // by the connection's sequence number
    quint64 answered = 0;         // the newest of these numbers with an answer

    microseconds atOnce = std::chrono::milliseconds(2); // of the eight that the window's thread has
    Haste encodingHaste;
    Haste decodingHaste;
    std::optional<Answer> waitingAnswer;
    bool decoding = false;
    quint64 droppedFrames = 0;
    quint64 unanswered = 0; // sent, or given to the wire, and overtaken by the answer to a later one
    std::deque<microseconds> shown;
    State told = State::Ready;

    [[nodiscard]] microseconds now() const { return microseconds(clock.nsecsElapsed() / 1000); }
    // For any thread.
    [[nodiscard]] static Encoded encode(const QImage &picture, const Values &values, const Form &form, const DrawingSlot &slot, bool asText);
    void connectWire(const fal::Endpoint &endpoint);
    void tellState();
    void tellBill();
    void lookAhead();
    void lookNow();
    void fail(const fal::Error &error);
    void send(const Encoded &encoded, Sent entry);
    void follow(fal::RealtimeSession::State next);
    void forgetConnection();
    void disconnectWire();
    void takeTurn();
    void leave();
    void give(const Encoded &encoded, quint64 sequence, microseconds waited);
    void receive(const fal::RealtimeFrame &frame);
    struct Decoded
    {
        tl::expected<LivePicture, QString> picture;
        microseconds took{0};
    };
    [[nodiscard]] static Decoded decoded(const QCborMap &data); // for any thread
    void decode(Answer answer);
    void take(const Answer &answer, Decoded result);
    void show(const Answer &answer, tl::expected<LivePicture, QString> picture);
};

} // namespace studio
