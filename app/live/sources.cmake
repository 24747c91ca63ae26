# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(app PRIVATE
    live/brushbar.cpp live/brushbar.h
    live/camerasource.cpp live/camerasource.h
    live/canvas.cpp live/canvas.h live/canvasinput.cpp live/canvastools.cpp
    live/cockpit.cpp live/cockpit.h
    live/controls.cpp live/controls.h
    live/drawingfile.cpp live/drawingfile.h
    live/framesource.h
    live/gesture.cpp live/gesture.h
    live/headroom.cpp live/headroom.h
    live/layermodel.cpp live/layermodel.h
    live/layerpanel.cpp live/layerpanel.h
    live/livepage.cpp live/livepage.h
    live/livesource.cpp live/livesource.h
    live/liveview.cpp live/liveview.h
    live/notice.cpp live/notice.h
    live/recordbutton.cpp live/recordbutton.h
    live/rewind.cpp live/rewind.h
    live/rewindstrip.cpp live/rewindstrip.h
    live/timelapsedialog.cpp live/timelapsedialog.h
    live/screensource.cpp live/screensource.h
    live/sourcebutton.cpp live/sourcebutton.h
    live/tool.h
    live/toolcolumn.cpp live/toolcolumn.h
    live/viewport.cpp live/viewport.h)
