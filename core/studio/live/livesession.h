// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A drawing that a realtime model follows: pictures go in, pictures come out.
//
// submit() may be called for every pointer event. Only the newest drawing waits (see Pacer); it is encoded
// when it may leave, so what leaves is never older than it must be. Encoding and decoding happen in the
// background, one decode at a time with one frame waiting; frames that were overtaken are counted. Small
// pictures are done at once, where that was measured to take less than setAtOnce(): the way to another thread
// and back is a fifth of the time that they take.
//
// Nothing connects before the first submit(). The connection closes after a minute without input and opens
// again by itself with the next one; the same after an error. When it has cost what was agreed (setCostLimit)
// it pauses, until setPaused(false).
//
// How the model wants its input (MessagePack or JSON text) stands in its document: setProtocol(). Where that says nothing,
// it is found out: an application that reads text says so to the first binary input, which it did not take, and that one
// is sent again as text.

#include "studio/catalog/form.h"
#include "studio/live/livebill.h"
#include "studio/live/livecost.h"
#include "studio/live/livecourse.h"
#include "studio/recipe.h"

#include <QImage>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace fal {
class Client;
struct RealtimeProtocol;
}

namespace studio {

// Where the time between a stroke and its picture went.
struct LiveLatency
{
    std::chrono::microseconds wait{0};      // until the input's turn came
    std::chrono::microseconds encode{0};
    std::chrono::microseconds roundTrip{0}; // network and model
    std::chrono::microseconds decode{0};    // waiting for the decoder included

    [[nodiscard]] std::chrono::microseconds total() const { return wait + encode + roundTrip + decode; }
    bool operator==(const LiveLatency &) const = default;
};

struct LiveFrame
{
    QByteArray bytes;            // exactly as delivered
    QString contentType;         // "image/jpeg"
    LiveLatency latency;
    quint64 sequence = 0;        // of the input that it answers; grows with every submit()
    bool showsLatest = false;    // no newer input existed when the frame was ready
    std::optional<qint64> seed;  // as the model reported it
    // How it was made. The drawing is in the values as the data: address that was sent.
    Recipe recipe;
};

class LiveSession final : public QObject
{
    Q_OBJECT

public:
    using State = LiveCourse::State;
    using Rest = LiveCourse::Rest;

    LiveSession(fal::Client &client, const QString &endpoint, QObject *parent = nullptr);
    ~LiveSession() override;

    // Decides how the drawing travels and which values are known. Without it: `image_url`, values as they are.
    void setForm(const Form &form);
    // Best before the first submit(). One that declares nothing changes nothing; an open connection in another form ends.
    void setProtocol(const fal::RealtimeProtocol &protocol);
    void setIdleTimeout(std::chrono::milliseconds timeout); // default 60 s
    void setAtOnce(std::chrono::microseconds limit);         // default 2 ms; zero: never
    void setRate(const LiveRate &rate);                      // what the model costs
    void setCostLimit(std::optional<double> dollars);        // nothing: none
    // What a session with another model spent so far goes on counting.
    void takeOver(const LiveSession &before);

    // A drawing that is made only when it may leave, in this thread: a pen moves more often than a model answers. Nothing:
    // it is not ready, and whoever makes it submits it when it is.
    using Drawing = std::function<std::optional<QImage>()>;
    void submit(const Drawing &drawing, const Values &values);
    void submit(const QImage &drawing, const Values &values);
    void setPaused(bool paused);
    // Ends the connection; the next submit() opens one again.
    void close();

    [[nodiscard]] QString endpoint() const;
    [[nodiscard]] State state() const;
    [[nodiscard]] Rest rest() const; // why it is paused, or closed without an error
    [[nodiscard]] quint64 latestInput() const; // sequence of the newest submit()
    [[nodiscard]] quint64 droppedInputs() const; // replaced before they were sent, or never answered
    [[nodiscard]] quint64 droppedFrames() const;
    [[nodiscard]] double framesPerSecond() const; // over the last two seconds
    // Dollars; nothing: not known. Estimates are told as "about".
    [[nodiscard]] std::optional<double> costPerMinute() const;
    [[nodiscard]] std::optional<double> cost() const;
    [[nodiscard]] bool isCostEstimate() const;

Q_SIGNALS:
    void stateChanged(studio::LiveSession::State state);
    void frame(const QImage &image, const studio::LiveFrame &frame);
    void failed(const QString &message); // a sentence; the next submit() tries again
    // What this conversation cost so far, while it costs: every two seconds, and when the connection ends.
    void spent(const studio::LiveBill &bill);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace studio

Q_DECLARE_METATYPE(studio::LiveFrame)
