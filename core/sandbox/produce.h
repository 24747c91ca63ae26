// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: from a checked input to the output document, whatever the endpoint makes. Runs on a pool
// thread; writes its files into `Files` and touches nothing else.

#include "sandbox/files.h"
#include "sandbox/models.h"

namespace sandbox {

struct Order
{
    Model model;
    QJsonValue input;      // an object, when the caller did well
    QString requestId;
};

struct Product
{
    int status = 200;
    QJsonValue document;  // the output, or the error body when the status says so
    QString error;        // for the status message; empty when all is well
    QString errorType;
    double inferenceTime = 0;
};

[[nodiscard]] Product produce(const Order &order, const Files &files);

} // namespace sandbox
