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

#include <deque>
#include <map>

namespace studio {

struct LiveSession::Private
{
    using microseconds = std::chrono::microseconds;
    static constexpr microseconds frameRateWindow = std::chrono::seconds(2);

    struct Input
    {
        quint64 sequence = 0;
        QImage drawing;
        Values values;
        microseconds at{0};
    };

    struct Encoded
    {
        QCborMap message;
        Recipe recipe;
        microseconds took{0};
        bool isText = false; // as it is in `message`
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

    std::optional<Answer> waitingAnswer;
    bool decoding = false;
    quint64 droppedFrames = 0;
    quint64 unanswered = 0; // sent, or given to the wire, and overtaken by the answer to a later one
    std::deque<microseconds> shown;
    State told = State::Ready;

    [[nodiscard]] microseconds now() const { return microseconds(clock.nsecsElapsed() / 1000); }
    // For a pool thread.
    [[nodiscard]] static Encoded encode(const Input &input, const Form &form, const DrawingSlot &slot, bool asText);
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
    void receive(const fal::RealtimeFrame &frame);
    void decode(Answer answer);
    void show(const Answer &answer, tl::expected<LivePicture, QString> picture);
};

} // namespace studio
