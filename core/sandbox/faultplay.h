// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: carries out what a row of a scenario says instead of the ordinary answer.

#include "sandbox/scenario.h"

namespace sandbox {

// Every kind but Ordinary and Socket. What takes time lives as a child of `context`.
void play(const Fault &fault, const Answer &answer, QObject *context);

// Kind Socket: opens the WebSocket whose handshake is unread in `socket`, and plays the frames.
void playSocket(const Fault &fault, QTcpSocket *socket, const Answer &answer, QObject *context);

} // namespace sandbox
