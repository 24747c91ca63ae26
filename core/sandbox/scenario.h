// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: what to do wrong, and when. A JSON list of rows; the first row that fits a request and is
// not used up is applied, instead of the ordinary answer:
//
//   [
//     {"match":  {"method": "POST", "host": "queue.fal.run", "path": "^fal-ai/flux/"},
//      "times":  2,
//      "action": {"status": 503, "body": {"detail": "busy"}, "headers": {"Retry-After": "1"}}},
//     {"match":  {"path": "/status$"}, "action": {"delayMs": 500}},
//     {"match":  {"host": "rest.fal.ai"}, "times": 1, "action": {"drop": true}}
//   ]
//
// match.path and match.host are regular expressions; what is left out fits everything. `times` left out
// means always. In `action`: a status with its body (JSON, or text as it stands), headers; delayMs before
// whatever follows; drop cuts the line; hang never answers. A delay alone is followed by the ordinary
// answer.

#include "sandbox/http.h"

#include <QRegularExpression>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>

namespace sandbox {

struct Fault
{
    int status = 0; // 0 = the ordinary answer
    QByteArray body;
    QByteArray type;
    Headers headers;
    std::chrono::milliseconds delay{0};
    bool drop = false;
    bool hang = false;
};

class Scenario
{
public:
    [[nodiscard]] static tl::expected<Scenario, QString> load(const QString &file);
    [[nodiscard]] std::optional<Fault> next(const Request &request);

private:
    struct Row
    {
        QByteArray method;
        QRegularExpression host;
        QRegularExpression path;
        int left = -1; // -1 = for ever
        Fault fault;
    };
    std::vector<Row> m_rows;
};

} // namespace sandbox
