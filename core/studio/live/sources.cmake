# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(studio PRIVATE
    live/keep.cpp live/keep.h
    live/livesession.cpp live/livesession.h
    live/pacer.cpp live/pacer.h
    live/wire.cpp live/wire.h)
