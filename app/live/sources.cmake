# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(app PRIVATE
    live/canvas.cpp live/canvas.h
    live/cockpit.cpp live/cockpit.h
    live/controls.cpp live/controls.h
    live/drawing.cpp live/drawing.h
    live/livepage.cpp live/livepage.h
    live/liveview.cpp live/liveview.h
    live/stroke.cpp live/stroke.h
    live/toolcolumn.cpp live/toolcolumn.h)
