// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A sandbox that is well behind a network that is not; what the tests of both share.

#include "calls.h"

#include "fal/requests.h"
#include "sandbox/server.h"
#include "support/faultproxy.h"

#include <memory>

namespace test {

inline bool isStall(Fault fault)
{
    return fault == Fault::StallBeforeHead || fault == Fault::StallInHead || fault == Fault::StallAfterHead
        || fault == Fault::StallInBody;
}

// Nothing is wrong with the answer.
inline bool isHarmless(Fault fault)
{
    return fault == Fault::None || fault == Fault::OneByteAtATime || fault == Fault::DuplicateHeaders;
}

// An answer that looks whole: nobody can see from outside that it should be asked for again.
inline bool looksWhole(Fault fault)
{
    return fault == Fault::GarbageBody || fault == Fault::LengthTooShort || fault == Fault::HugeHeaders;
}

// The server never saw it.
inline bool isBeforeTheServer(Fault fault)
{
    return fault == Fault::ResetBeforeForward || fault == Fault::FinBeforeForward ||
           fault == Fault::AnswerWithoutReading;
}

// Patient with a machine that is busy, except where silence is what the row is about.
inline fal::Config faultyConfig(const QUrl &url, Fault fault)
{
    using namespace std::chrono_literals;
    fal::Config config = quickConfig(url);
    config.idleTimeout = isStall(fault) ? 200ms : 4000ms;
    config.retries = 4;
    return config;
}

inline QJsonObject smallPicture(const QString &prompt)
{
    return {{QStringLiteral("prompt"), prompt},
            {QStringLiteral("num_inference_steps"), 1},
            {QStringLiteral("image_size"),
             QJsonObject{{QStringLiteral("width"), 32}, {QStringLiteral("height"), 32}}}};
}

class Faulty final
{
public:
    Faulty()
    {
        using namespace std::chrono_literals;
        auto started = sandbox::Hosted::start({.queueTime = 1ms, .runTime = 1ms});
        if (!started)
            qFatal("The sandbox does not start");
        m_sandbox = std::move(*started);
        proxy = std::make_unique<FaultProxy>(m_sandbox->url());
    }

    // Straight, past the proxy.
    [[nodiscard]] fal::Config healthy() const { return faultyConfig(m_sandbox->url(), Fault::None); }

    // How many jobs with this prompt the sandbox accepted, by its own account; -1 when it does not say.
    [[nodiscard]] int jobs(const QString &prompt) const
    {
        fal::Client client(healthy());
        fal::RequestsCall call(client, {.endpoint = endpoint()});
        if (!ends(call) || !call.result())
            return -1;
        int count = 0;
        for (const fal::PastRequest &each : *call.result())
            count += each.input.value(QStringLiteral("prompt")).toString() == prompt ? 1 : 0;
        return count;
    }

    std::unique_ptr<FaultProxy> proxy;

private:
    std::unique_ptr<sandbox::Hosted> m_sandbox;
};

} // namespace test
