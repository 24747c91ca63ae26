// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A request as code, and code as a request. Pure.
//
// The code runs as it stands: it sends exactly the body it was made from, 64-bit numbers included, and takes the key
// from FAL_KEY in the environment. Files of this computer (file:// addresses) are uploaded by the code where the
// language has a way (Python, JavaScript, C++); in JSON and for cURL their addresses stay, with a remark.

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace studio {

enum class Language { Json, Curl, Python, JavaScript, Cpp };

struct Request
{
    QString endpoint;
    QJsonObject body;
    QStringList order = {}; // of the keys, as a person would write them; the others follow
    bool operator==(const Request &) const = default;
};

[[nodiscard]] QString codeFor(Language language, const Request &request);

// What was found in a text.
struct ReadCode
{
    QString endpoint;    // empty: the text names none
    QJsonObject body;
    QStringList skipped; // "image_url", "loras.0.path": computed by the code, so unknown here
};

// Reads what codeFor writes, fal's own samples (fal.subscribe, fal_client.subscribe, cURL to fal.run and
// queue.fal.run), requests made with fetch or Python's requests, recipes and plain JSON. Tolerates comments, trailing
// commas, either kind of quotes, and the literals of JavaScript and Python. Keys and headers are not looked at.
// Unexpected: a sentence. Takes time in proportion to the text, at most a few megabytes.
[[nodiscard]] tl::expected<ReadCode, QString> parseCode(const QString &text);

} // namespace studio
