// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// A Call that asks a question, or several one after the other, and ends in a value. The base of every
// call of the platform API; what is asked and how an answer becomes a value is each call's own plan.

#include "fal/call.h"

namespace fal {

template <class T>
struct Plan; // internal: the questions of one call

template <class T>
class AskCall : public CallOf<T>
{
public:
    ~AskCall() override;

protected:
    AskCall(Client &client, Plan<T> plan, QObject *parent);

    void start() override;
    void abandon() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fal
