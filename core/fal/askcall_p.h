// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// Internal: how an AskCall works. Included where a call is implemented, with
//     template class AskCall<Value>;

#include "fal/askcall.h"
#include "fal/exchange.h"
#include "fal/need.h"

#include <functional>
#include <optional>

namespace fal {

// What follows from an answer: another question, the end (no question), or an error.
using Next = Result<std::optional<Request>>;

template <class T>
struct Plan
{
    Next first; // without a question the value is what it is when it is made
    std::function<Next(T &value, const Answer &answer)> take;
    Need need = Need::Key;
    // May turn an error into another question; without it every error is the end.
    std::function<Next(T &value, const Error &error)> recover = {};
};

// A plan of one question whose answer is the value.
template <class T>
[[nodiscard]] Plan<T> askOnce(Result<Request> request, std::function<Result<T>(const Answer &)> read,
                              Need need = Need::Key)
{
    return {.first = request.map([](Request &question) { return std::optional(std::move(question)); }),
            .take =
                [read = std::move(read)](T &value, const Answer &answer) -> Next {
                Result<T> result = read(answer);
                if (!result)
                    return tl::unexpected(std::move(result.error()));
                value = std::move(*result);
                return std::optional<Request>();
            },
            .need = need};
}

template <class T>
struct AskCall<T>::Private
{
    Plan<T> plan;
    T value{};
    Exchange *exchange = nullptr; // the call's child

    void follow(AskCall *call, Next next)
    {
        if (!next)
            call->fail(explained(std::move(next.error()), plan.need));
        else if (*next)
            ask(call, std::move(**next));
        else
            call->succeed(std::move(value));
    }

    void ask(AskCall *call, Request question)
    {
        question.isAboutAccount = isAboutAccount(plan.need);
        exchange = new Exchange(*call, std::move(question));
        QObject::connect(exchange, &Exchange::done, call, [this, call] {
            exchange->deleteLater();
            const Result<Answer> &answer = exchange->answer();
            if (answer)
                follow(call, plan.take(value, *answer));
            else if (plan.recover)
                follow(call, plan.recover(value, answer.error()));
            else
                follow(call, tl::unexpected(answer.error()));
        });
        exchange->start();
    }
};

template <class T>
AskCall<T>::AskCall(Client &client, Plan<T> plan, QObject *parent)
    : CallOf<T>(client, parent)
    , d(new Private{.plan = std::move(plan)})
{
}

template <class T>
AskCall<T>::~AskCall() = default;

template <class T>
void AskCall<T>::start()
{
    d->follow(this, std::move(d->plan.first));
}

template <class T>
void AskCall<T>::abandon()
{
    Error error = Call::canceledError();
    if (d->exchange) {
        error.mayHaveBeenAccepted = d->exchange->bodyMayHaveLeft(); // a key may have been made
        d->exchange->stop();
    }
    this->fail(std::move(error));
}

} // namespace fal
