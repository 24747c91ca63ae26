// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the inputs of a live session leave, and how answers become frames.

#include "studio/live/livesession_p.h"

#include "studio/background.h"
#include "studio/catalog/validate.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace studio {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::microseconds;
using std::chrono::milliseconds;

namespace {

constexpr auto isOpen = [](const auto &entry) { return !entry.second.isAnswered; };

// What an application that reads text says to a binary message.
bool wantsText(const fal::Error &error)
{
    return error.errorType == "INTERNAL_ERROR"_L1 && error.message.contains("'text'"_L1);
}

} // namespace

LiveSession::Private::Encoded LiveSession::Private::encode(const QImage &picture, const Values &values, const Form &form, const DrawingSlot &slot, bool asText)
{
    QElapsedTimer timer;
    timer.start();
    const SentDrawing drawing = encodeDrawing(picture);
    QJsonObject body = form.fields.empty() ? values : bodyFor(form, values);
    body.remove(slot.key);
    // The schemas of such models describe their HTTP side only: the live side may start from other numbers.
    // What the page shows is what is sent.
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!body.contains(it.key()) && (it.value().isDouble() || it.value().isBool()))
            body.insert(it.key(), it.value());
    }

    Encoded encoded;
    encoded.message = liveInput(slot, drawing, body, asText);
    encoded.isText = asText;
    encoded.size = picture.size();
    encoded.recipe.endpoint = form.endpoint;
    encoded.recipe.schemaVersion = form.schemaVersion;
    encoded.recipe.values = recipeValues(slot, drawing, body);
    encoded.recipe.created = QDateTime::currentDateTimeUtc();
    encoded.took = microseconds(timer.nsecsElapsed() / 1000);
    return encoded;
}

void LiveSession::Private::connectWire(const fal::Endpoint &endpoint)
{
    if (realtime) {
        realtime->disconnect(q);
        realtime->deleteLater();
    }
    using fal::RealtimeEncoding;
    const fal::RealtimeOptions options{.encoding = isText ? RealtimeEncoding::Json : RealtimeEncoding::MessagePack};
    realtime = new fal::RealtimeSession(client, endpoint, options, q);
    connect(realtime, &fal::RealtimeSession::stateChanged, q,
            [this](fal::RealtimeSession::State state) { follow(state); });
    connect(realtime, &fal::RealtimeSession::received, q,
            [this](const fal::RealtimeFrame &answer) { receive(answer); });
    connect(realtime, &fal::RealtimeSession::inputsLost, q, [this](int count) { cost.lost(count); });
    connect(realtime, &fal::RealtimeSession::failed, q, [this](const fal::Error &error) { fail(error); });
}

void LiveSession::Private::tellState()
{
    lookAhead();
    const State next = course.state();
    if (std::exchange(told, next) != next)
        Q_EMIT q->stateChanged(next);
}

void LiveSession::Private::tellBill()
{
    const LiveBill bill = meter.bill(now(), cost.total(now()), cost.rate().per == LiveRate::Per::OpenSecond);
    if (bill.isEmpty() || bill == toldBill)
        return;
    toldBill = bill;
    Q_EMIT q->spent(bill);
}

void LiveSession::Private::follow(fal::RealtimeSession::State next)
{
    using Wire = fal::RealtimeSession::State;
    using Line = LiveCourse::Line;
    if (next == Wire::Idle || next == Wire::Failed)
        forgetConnection();
    if (next == Wire::Active) {
        cost.opened(now());
        meter.opened(now(), QDateTime::currentDateTimeUtc(), form.endpoint, cost.total(now()));
        billing.start();
    } else {
        cost.closed(now());
        meter.closed(now());
        billing.stop();
        tellBill();
    }
    switch (next) {
    case Wire::Idle:
    case Wire::Closing:
        course.line(Line::Closed, now());
        break;
    case Wire::Authorizing:
    case Wire::Connecting:
    case Wire::Waiting:
        course.line(Line::Opening, now());
        break;
    case Wire::Active:
        course.line(Line::Open, now());
        break;
    case Wire::Failed:
        course.line(Line::Broken, now());
        break;
    }
    tellState();
    // The service may have ended an idle connection in the moment a new input came.
    if (next == Wire::Idle)
        takeTurn();
}

void LiveSession::Private::fail(const fal::Error &error)
{
    const auto endpoint = fal::Endpoint::parse(form.endpoint);
    if (isText || !newestSent || !endpoint || !wantsText(error)) {
        Q_EMIT q->failed(error.message);
        return;
    }
    isText = true;
    connectWire(*endpoint);
    course.goOn(); // nobody needs to hear of it
    const Encoded again = *newestSent;
    pacer.sent(now());
    send(again, {.sequence = newest.sequence, .recipe = again.recipe});
}

// Looks again when something may be due.
void LiveSession::Private::lookAhead()
{
    const bool isAwaiting = pacer.hasWaiting() || pacer.inFlight() > 0 || encoding;
    std::optional<microseconds> next = course.untilIdle(now(), isAwaiting);
    if (const auto over = cost.untilOver(now()); over && (!next || *over < *next))
        next = over;
    if (next)
        watch.start(std::chrono::ceil<milliseconds>(*next));
    else
        watch.stop();
}

void LiveSession::Private::lookNow()
{
    if (!course.isPaused() && cost.isOver(now())) {
        course.pause(LiveCourse::Rest::Cost);
        disconnectWire();
    } else if (course.untilIdle(now(), pacer.hasWaiting() || pacer.inFlight() > 0 || encoding) == microseconds{0}) {
        course.rest();
        q->close();
    }
    tellState();
}

void LiveSession::Private::forgetConnection()
{
    ++generation;
    turn.stop();
    pacer.forgetSent();
    unanswered += quint64(std::count_if(sent.begin(), sent.end(), isOpen));
    sent.clear();
    encoding = false;
    // It was never sent, so nothing speaks against sending it later.
    if (const auto input = std::exchange(leaving, std::nullopt); input && input->sequence == newest.sequence) {
        newest = *input;
        pacer.offer();
    }
}

void LiveSession::Private::disconnectWire()
{
    forgetConnection();
    if (realtime)
        realtime->close();
}

void LiveSession::Private::takeTurn()
{
    if (encoding || !realtime)
        return;
    const auto wait = pacer.wait(now());
    const auto allowed = course.untilSending(now());
    if (!wait || !allowed)
        return;
    const microseconds pause = std::max(*wait, *allowed);
    if (pause <= microseconds{0})
        leave();
    else
        turn.start(std::chrono::ceil<milliseconds>(pause));
}

void LiveSession::Private::leave()
{
    turn.stop();
    const auto waited = now() - newest.at;
    const std::optional<QImage> picture = newest.drawing();
    if (!picture) {
        pacer.withdraw();
        return;
    }
    pacer.sent(now());
    if (encodingHaste.isShort(picture->size(), atOnce)) {
        give(encode(*picture, newest.values, form, slot, isText), newest.sequence, waited);
        return;
    }
    encoding = true;
    leaving = newest;
    inBackground(
        q, [picture = *picture, values = newest.values, f = form, s = slot, text = isText] { return encode(picture, values, f, s, text); },
        [this, made = generation, sequence = newest.sequence, waited](const Encoded &encoded) {
            if (made != generation)
                return;
            encoding = false;
            leaving.reset();
            give(encoded, sequence, waited);
            takeTurn();
        });
}

void LiveSession::Private::give(const Encoded &encoded, quint64 sequence, microseconds waited)
{
    encodingHaste.measured(encoded.took, encoded.size);
    Sent entry{.sequence = sequence, .recipe = encoded.recipe};
    entry.latency.wait = waited;
    entry.latency.encode = encoded.took;
    send(encoded, std::move(entry));
}

void LiveSession::Private::send(const Encoded &encoded, Sent entry)
{
    // It may have been encoded before it was known how.
    const quint64 number = realtime->send(isText && !encoded.isText ? textInput(slot, encoded.message) : encoded.message);
    sent.insert_or_assign(number, std::move(entry));
    newestSent = encoded;
    tellState();
}

void LiveSession::Private::receive(const fal::RealtimeFrame &frame)
{
    // A model may answer one input with several frames; only the first makes room for the next input.
    if (std::exchange(answered, frame.sequence) != frame.sequence)
        pacer.answered(now());
    course.answered(now());
    newestSent.reset();
    const QPointer<LiveSession> alive(q); // a picture that is shown at once may be its end
    const auto found = sent.find(frame.sequence);
    if (found != sent.end()) {
        Answer answer{.data = frame.data, .input = found->second, .arrived = now(), .size = pictureSize(frame.data)};
        answer.input.latency.roundTrip = frame.roundTrip;
        unanswered += quint64(std::count_if(sent.begin(), found, isOpen));
        found->second.isAnswered = true;
        sent.erase(sent.begin(), found);
        if (decoding) {
            if (waitingAnswer)
                ++droppedFrames;
            waitingAnswer = std::move(answer);
        } else {
            decode(std::move(answer));
        }
    }
    if (!alive)
        return;
    takeTurn();
    lookAhead();
}

LiveSession::Private::Decoded LiveSession::Private::decoded(const QCborMap &data)
{
    QElapsedTimer timer;
    timer.start();
    Decoded result{.picture = pictureFrom(data)};
    result.took = microseconds(timer.nsecsElapsed() / 1000);
    return result;
}

void LiveSession::Private::decode(Answer answer)
{
    if (decodingHaste.isShort(answer.size, atOnce)) {
        take(answer, decoded(answer.data));
        return;
    }
    decoding = true;
    const QCborMap data = answer.data;
    inBackground(
        q, [data] { return decoded(data); },
        [this, answer = std::move(answer)](Decoded result) {
            decoding = false;
            const QPointer<LiveSession> alive(q);
            std::optional<Answer> next = std::exchange(waitingAnswer, std::nullopt);
            take(answer, std::move(result));
            if (alive && next)
                decode(std::move(*next));
        });
}

void LiveSession::Private::take(const Answer &answer, Decoded result)
{
    if (result.picture)
        decodingHaste.measured(result.took, result.picture->image.size());
    show(answer, std::move(result.picture));
}

void LiveSession::Private::show(const Answer &answer, tl::expected<LivePicture, QString> picture)
{
    if (!picture) {
        Q_EMIT q->failed(picture.error());
        return;
    }
    cost.answered(now(), picture->image.size());
    meter.answered();
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
    const QPointer<LiveSession> alive(q);
    Q_EMIT q->frame(picture->image, shownFrame);
    if (alive && cost.isOver(now()))
        lookNow();
}

} // namespace studio
