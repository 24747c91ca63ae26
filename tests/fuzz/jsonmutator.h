// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Changes JSON as JSON: what comes out can still be read, so that the fuzzer spends its time behind the parser
// and not in front of it. A target that links it says which keys and values are worth trying. Now and then, and
// where the bytes are no JSON, the fuzzer's own changes of bytes are made.

#include <QByteArray>

#include <vector>

namespace fuzz {

struct Vocabulary
{
    std::vector<const char *> keys;
    std::vector<const char *> values; // as JSON text
    bool hasHead = false;             // a first line that is no JSON belongs to the input
};

// Defined by the target.
[[nodiscard]] const Vocabulary &vocabulary();

} // namespace fuzz
