// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// How a WebSocket proves who asks.
//
// With the credential in the header of the upgrade there is nothing that could expire, so that is the
// rule. A token in the address (`fal_jwt_token`) is for programs that were not given the key. It is
// fetched anew right before each connection is opened, after every pause: no connection, and no
// reconnection either, uses one that has become old while it waited.

#include "fal/tokens.h"

#include <chrono>
#include <functional>

namespace fal {

// Begins one request for a token; the call becomes the child of `parent`. Called for each connection. A
// class of one's own, derived from CallOf<Token>, may ask whoever keeps the key.
using TokenSource = std::function<CallOf<Token> *(QObject *parent)>;

// Whether a connection shows the credential itself or a token.
struct SocketAuth
{
    // Where the proof stands.
    enum Way {
        Header, // the credential, in the header of the upgrade
        Token,  // a short-lived one, in the address
    };
    Way way = Header;                        // the header, unless told otherwise
    std::chrono::seconds tokenLifetime{120}; // that TokenCall asks for; not for a tokenSource of one's own
    TokenSource tokenSource = {}; // empty: TokenCall, with the client's own credential
};

} // namespace fal
