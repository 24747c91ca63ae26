# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(app PRIVATE
    live/canvas.cpp live/canvas.h
    live/drawing.cpp live/drawing.h
    live/stroke.cpp live/stroke.h)
