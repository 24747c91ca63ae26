// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// Submit and follow in one: what fal's other clients call subscribe.

#include "fal/queue.h"

namespace fal {

// How a job is submitted and followed, and for how long.
struct SubscribeOptions
{
    RequestOptions request = {}; // of the submit
    FollowOptions follow = {};   // of everything after it
    // Limit of the whole, counted here; zero: none. The job is paid for when it passes, so that the caller
    // says what becomes of it.
    std::chrono::milliseconds timeout{0};
    // What becomes of a job that took too long.
    enum class OnTimeout {
        Keep,   // it goes on: the Error (Timeout) has the request id, a FollowCall takes it up again
        Cancel, // the service is asked to cancel it
    };
    OnTimeout onTimeout = OnTimeout::Keep; // the safe choice
};

// Ends with the output of the job. cancel() before it is accepted ends like SubmitCall, after that like
// FollowCall: the service is asked to cancel. Every Error after acceptance has the request id.
class SubscribeCall final : public CallOf<Output>
{
    Q_OBJECT

public:
    SubscribeCall(Client &client, const Endpoint &endpoint, const QJsonObject &input,
                  const SubscribeOptions &options = {}, QObject *parent = nullptr);
    ~SubscribeCall() override;

    [[nodiscard]] const std::optional<Ticket> &ticket() const; // from enqueued() on

Q_SIGNALS:
    void enqueued(const fal::Ticket &ticket); // once; keep it before anything else happens
    void statusChanged(const fal::QueueStatus &status); // see FollowCall
    void logged(const fal::LogLine &line);     // each line once, in order
    void interrupted(const fal::Error &error); // see FollowCall

protected:
    void start() override;
    void abandon() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fal

Q_DECLARE_METATYPE(fal::Ticket)
