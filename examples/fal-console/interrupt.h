// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

// Ctrl+C once: `react` runs in the event loop. Twice: the program is gone. Only Unix; elsewhere Ctrl+C
// ends the program at once.
void onInterrupt(QObject *context, std::function<void()> react);
