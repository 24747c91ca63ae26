// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/live/livesession.h"

#include "studio/background.h"
#include "studio/catalog/validate.h"
#include "studio/live/pacer.h"
#include "studio/live/wire.h"

#include "fal/client.h"
#include "fal/realtime.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <map>
#include <utility>

namespace studio {

using namespace std::chrono_literals;
using std::chrono::microseconds;
using std::chrono::milliseconds;

namespace {

// An unreachable service is not asked again for every pointer event.
constexpr milliseconds pauseAfterFailure = 1s;
constexpr microseconds frameRateWindow = 2s;

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
};

struct Sent
{
    quint64 sequence = 0;
    Recipe recipe;
    LiveLatency latency; // up to sending
};

struct Answer
{
    QCborMap data;
    Sent input;
    microseconds arrived{0};
};

microseconds elapsed(const QElapsedTimer &timer)
{
    return microseconds(timer.nsecsElapsed() / 1000);
}

Encoded encode(const Input &input, const Form &form, const DrawingSlot &slot)
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray jpeg = encodeDrawing(input.drawing);
    QJsonObject body = form.fields.empty() ? input.values : bodyFor(form, input.values);
    body.remove(slot.key);
    // The schemas of such models describe their HTTP side only: the live side may start from other numbers.
    // What the page shows is what is sent.
    for (auto it = input.values.begin(); it != input.values.end(); ++it) {
        if (!body.contains(it.key()) && (it.value().isDouble() || it.value().isBool()))
            body.insert(it.key(), it.value());
    }

    Encoded encoded;
    encoded.message = liveInput(slot, jpeg, body);
    encoded.recipe.endpoint = form.endpoint;
    encoded.recipe.schemaVersion = form.schemaVersion;
    encoded.recipe.values = recipeValues(slot, jpeg, body);
    encoded.recipe.created = QDateTime::currentDateTimeUtc();
    encoded.took = elapsed(timer);
    return encoded;
}

} // namespace

struct LiveSession::Private
{
    explicit Private(LiveSession *session)
        : q(session)
    {}

    LiveSession *q;
    Form form;
    DrawingSlot slot;
    fal::RealtimeSession *realtime = nullptr; // a child of q; none when the endpoint's id makes no sense
    QString unusable;                         // why there is none

    Pacer pacer;
    QElapsedTimer clock;
    QTimer turn;  // when the waiting input may leave
    QTimer idle;
    Input newest;
    bool encoding = false;
    bool paused = false;
    quint64 generation = 0; // work of an earlier connection is dropped
    std::optional<microseconds> failedAt;
    std::map<quint64, Sent> sent; // by the connection's sequence number
    quint64 answered = 0;         // the newest of these numbers with an answer

    std::optional<Answer> waitingAnswer;
    bool decoding = false;
    quint64 droppedFrames = 0;
    std::deque<microseconds> shown;
    State state = State::Ready;

    [[nodiscard]] microseconds now() const { return elapsed(clock); }
    void setState(State next);
    void follow(fal::RealtimeSession::State next);
    void forgetConnection();
    void disconnectWire();
    void takeTurn();
    void leave();
    void receive(const fal::RealtimeFrame &frame);
    void decode(Answer answer);
    void show(const Answer &answer, tl::expected<LivePicture, QString> picture);
};

void LiveSession::Private::setState(State next)
{
    if (next == state)
        return;
    state = next;
    Q_EMIT q->stateChanged(state);
}

void LiveSession::Private::follow(fal::RealtimeSession::State next)
{
    using Wire = fal::RealtimeSession::State;
    if (next == Wire::Idle || next == Wire::Failed)
        forgetConnection();
    if (paused)
        return;
    switch (next) {
    case Wire::Idle:
    case Wire::Closing:
        setState(State::Ready);
        break;
    case Wire::Authorizing:
    case Wire::Connecting:
    case Wire::Waiting:
        setState(State::Connecting);
        break;
    case Wire::Active:
        failedAt.reset();
        setState(State::Live);
        break;
    case Wire::Failed:
        failedAt = now();
        setState(State::Failed);
        break;
    }
    // The service may have ended an idle connection in the moment a new input came.
    if (next == Wire::Idle)
        takeTurn();
}

void LiveSession::Private::forgetConnection()
{
    ++generation;
    turn.stop();
    pacer.forgetSent();
    sent.clear();
    encoding = false;
}

void LiveSession::Private::disconnectWire()
{
    idle.stop();
    forgetConnection();
    if (realtime)
        realtime->close();
}

void LiveSession::Private::takeTurn()
{
    if (paused || encoding || !realtime)
        return;
    const auto wait = pacer.wait(now());
    if (!wait)
        return;
    microseconds pause = *wait;
    if (failedAt)
        pause = std::max(pause, *failedAt + pauseAfterFailure - now());
    if (pause <= microseconds{0})
        leave();
    else
        turn.start(std::chrono::ceil<milliseconds>(pause));
}

void LiveSession::Private::leave()
{
    turn.stop();
    pacer.sent(now());
    encoding = true;
    Input input = newest;
    newest.drawing = {}; // else the next stroke would copy the whole picture
    const auto latency = now() - input.at;
    inBackground(
        q, [input, f = form, s = slot] { return encode(input, f, s); },
        [this, made = generation, sequence = input.sequence, latency](Encoded encoded) {
            if (made != generation)
                return;
            encoding = false;
            Sent entry{.sequence = sequence, .recipe = std::move(encoded.recipe)};
            entry.latency.wait = latency;
            entry.latency.encode = encoded.took;
            const quint64 number = realtime->send(encoded.message);
            sent.insert_or_assign(number, std::move(entry));
            takeTurn();
        });
}

void LiveSession::Private::receive(const fal::RealtimeFrame &frame)
{
    // A model may answer one input with several frames; only the first makes room for the next input.
    if (std::exchange(answered, frame.sequence) != frame.sequence)
        pacer.answered(now());
    const auto found = sent.find(frame.sequence);
    if (found != sent.end()) {
        Answer answer{.data = frame.data, .input = found->second, .arrived = now()};
        answer.input.latency.roundTrip = frame.roundTrip;
        sent.erase(sent.begin(), found);
        if (decoding) {
            if (waitingAnswer)
                ++droppedFrames;
            waitingAnswer = std::move(answer);
        } else {
            decode(std::move(answer));
        }
    }
    takeTurn();
}

void LiveSession::Private::decode(Answer answer)
{
    decoding = true;
    const QCborMap data = answer.data;
    inBackground(
        q, [data] { return pictureFrom(data); },
        [this, answer = std::move(answer)](tl::expected<LivePicture, QString> picture) {
            decoding = false;
            if (waitingAnswer) {
                Answer next = std::move(*waitingAnswer);
                waitingAnswer.reset();
                decode(std::move(next));
            }
            show(answer, std::move(picture));
        });
}

void LiveSession::Private::show(const Answer &answer, tl::expected<LivePicture, QString> picture)
{
    if (!picture) {
        Q_EMIT q->failed(picture.error());
        return;
    }
    LiveFrame shownFrame{.bytes = picture->bytes,
                         .contentType = picture->contentType,
                         .latency = answer.input.latency,
                         .sequence = answer.input.sequence,
                         .showsLatest = answer.input.sequence == newest.sequence,
                         .seed = picture->seed,
                         .recipe = answer.input.recipe};
    if (picture->seed && form.field(QStringLiteral("seed")))
        shownFrame.recipe.values[QStringLiteral("seed")] = *picture->seed;
    shownFrame.latency.decode = now() - answer.arrived;
    shown.push_back(now());
    while (shown.front() < now() - frameRateWindow)
        shown.pop_front();
    Q_EMIT q->frame(picture->image, shownFrame);
}

LiveSession::LiveSession(fal::Client &client, const QString &endpoint, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
    d->form.endpoint = endpoint;
    d->clock.start();
    d->turn.setSingleShot(true);
    d->turn.setTimerType(Qt::PreciseTimer);
    connect(&d->turn, &QTimer::timeout, this, [this] { d->takeTurn(); });
    d->idle.setSingleShot(true);
    d->idle.setInterval(60s);
    connect(&d->idle, &QTimer::timeout, this, [this] { close(); });

    const auto parsed = fal::Endpoint::parse(endpoint);
    if (!parsed) {
        d->unusable = parsed.error().message;
        return;
    }
    d->realtime = new fal::RealtimeSession(client, *parsed, {}, this);
    connect(d->realtime, &fal::RealtimeSession::stateChanged, this,
            [this](fal::RealtimeSession::State state) { d->follow(state); });
    connect(d->realtime, &fal::RealtimeSession::received, this,
            [this](const fal::RealtimeFrame &answer) { d->receive(answer); });
    connect(d->realtime, &fal::RealtimeSession::failed, this,
            [this](const fal::Error &error) { Q_EMIT failed(error.message); });
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

void LiveSession::setIdleTimeout(milliseconds timeout)
{
    d->idle.setInterval(timeout);
}

void LiveSession::submit(const QImage &drawing, const Values &values)
{
    d->newest = {.sequence = d->newest.sequence + 1, .drawing = drawing, .values = values, .at = d->now()};
    d->pacer.offer();
    d->idle.start();
    if (!d->realtime) {
        d->setState(State::Failed);
        QMetaObject::invokeMethod(this, [this] { Q_EMIT failed(d->unusable); }, Qt::QueuedConnection);
        return;
    }
    d->takeTurn();
}

void LiveSession::setPaused(bool paused)
{
    if (paused == d->paused)
        return;
    d->paused = paused;
    if (paused) {
        d->disconnectWire(); // what waits goes on waiting
        d->setState(State::Paused);
    } else {
        d->setState(State::Ready);
        d->takeTurn();
    }
}

void LiveSession::close()
{
    d->pacer.withdraw();
    d->disconnectWire();
}

QString LiveSession::endpoint() const { return d->form.endpoint; }
LiveSession::State LiveSession::state() const { return d->state; }
quint64 LiveSession::latestInput() const { return d->newest.sequence; }
quint64 LiveSession::droppedInputs() const { return d->pacer.dropped(); }
quint64 LiveSession::droppedFrames() const { return d->droppedFrames; }

double LiveSession::framesPerSecond() const
{
    const auto begin = d->now() - frameRateWindow;
    const auto recent = std::count_if(d->shown.begin(), d->shown.end(),
                                      [begin](microseconds at) { return at >= begin; });
    return double(recent) / std::chrono::duration<double>(frameRateWindow).count();
}

} // namespace studio
