// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// PipeWire's library, loaded when a screen is shared for the first time: the program starts, and
// works, without it.

#include <pipewire/pipewire.h>

namespace live {

#define GESSO_PIPEWIRE_FUNCTIONS(X)                                                                \
    X(init)                                                                                        \
    X(thread_loop_new)                                                                             \
    X(thread_loop_destroy)                                                                         \
    X(thread_loop_start)                                                                           \
    X(thread_loop_stop)                                                                            \
    X(thread_loop_lock)                                                                            \
    X(thread_loop_unlock)                                                                          \
    X(thread_loop_get_loop)                                                                        \
    X(context_new)                                                                                 \
    X(context_destroy)                                                                             \
    X(context_connect_fd)                                                                          \
    X(core_disconnect)                                                                             \
    X(properties_new)                                                                              \
    X(stream_new)                                                                                  \
    X(stream_destroy)                                                                              \
    X(stream_add_listener)                                                                         \
    X(stream_connect)                                                                              \
    X(stream_update_params)                                                                        \
    X(stream_dequeue_buffer)                                                                       \
    X(stream_queue_buffer)

// The functions under their own names without "pw_".
struct PipeWireLibrary
{
#define GESSO_PIPEWIRE_MEMBER(name) decltype(&::pw_##name) name = nullptr;
    GESSO_PIPEWIRE_FUNCTIONS(GESSO_PIPEWIRE_MEMBER)
#undef GESSO_PIPEWIRE_MEMBER

    // Null where it cannot be loaded. Any thread, but not the window's: the first call takes its
    // time.
    [[nodiscard]] static const PipeWireLibrary *load();
};

} // namespace live
