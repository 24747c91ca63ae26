// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// One conversation with fal as an object.
//
// The contract, the same for every Call of this library:
//  1. Constructing one starts it (the first byte leaves from the event loop, never from the constructor).
//  2. finished() is emitted exactly once, always from the event loop, also after cancel().
//  3. cancel() may be called at any time and any number of times; where the service knows the
//     request, it is told.
//  4. Deleting a Call at any moment aborts it silently: no signal, no request left behind.
//  5. A Call belongs to its parent and never deletes itself.
//  6. The Client must outlive its Calls.

#include "fal/error.h"

#include <QObject>

#include <memory>

class QNetworkReply;

namespace fal {

class Client;
class Exchange;

class Call : public QObject
{
    Q_OBJECT

public:
    ~Call() override;

    // True as soon as the result is known; finished() follows from the event loop.
    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] Client &client() const { return m_client; } // that it was made with
    // Ends the call with ErrorKind::Canceled. Harmless when it has ended already.
    void cancel();

Q_SIGNALS:
    void finished(); // once, from the event loop

protected:
    explicit Call(Client &client, QObject *parent);

    // The result of a call that was cancelled …
    [[nodiscard]] static Error canceledError();
    // … and of one that has not ended yet.
    [[nodiscard]] static Error pendingError();

    // Runs once, from the event loop, after construction and only if nothing cancelled the call before.
    virtual void start() = 0;
    // Stops what is running and stores ErrorKind::Canceled as the result.
    virtual void abandon() = 0;
    // Takes the key out of what the service said.
    void hideKey(Error &error) const;
    // Marks the call as ended and emits finished() from the event loop.
    void conclude();
    // The one way to attach a reply: it is parented to the call and aborted with it.
    QNetworkReply *attach(QNetworkReply *reply);

private:
    friend class Exchange; // makes the replies and hands them to attach()

    Client &m_client;
    bool m_finished = false;
    bool m_canceled = false;
};

// A Call that ends in a value. result() is valid from finished() on.
template <class T>
class CallOf : public Call
{
public:
    // The answer. Before finished() an error that says so.
    [[nodiscard]] const Result<T> &result() const { return m_result; }

protected:
    using Call::Call;

    // Ends the call with an answer, unless it has ended already …
    void succeed(T value)
    {
        if (isFinished())
            return;
        m_result = std::move(value);
        conclude();
    }
    // … or with an error, from which the key is taken out.
    void fail(Error error)
    {
        if (isFinished())
            return;
        hideKey(error);
        m_result = tl::unexpected(std::move(error));
        conclude();
    }

private:
    Result<T> m_result = tl::unexpected(pendingError());
};

} // namespace fal
