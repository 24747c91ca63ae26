# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(app PRIVATE
    live/brushbar.cpp live/brushbar.h
    live/camerasource.cpp live/camerasource.h
    live/castsource.cpp live/castsource.h
    live/canvas.cpp live/canvas.h live/canvasinput.cpp live/canvastools.cpp
    live/cockpit.cpp live/cockpit.h
    live/controls.cpp live/controls.h
    live/drawingfile.cpp live/drawingfile.h
    live/framelook.h live/framesource.h
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

# A screen under Wayland; apart, so that nothing else knows of D-Bus and PipeWire. Of PipeWire only the headers are needed here:
# its library is loaded when a screen is shared for the first time.
add_library(screencast STATIC live/castimage.cpp live/castimage.h live/castportal.h live/pipestream.h)
target_include_directories(screencast PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
target_link_libraries(screencast PRIVATE studio Qt6::Gui gesso_options)
pkg_check_modules(PipeWire QUIET libpipewire-0.3)
if(TARGET Qt6::DBus AND PipeWire_FOUND)
    target_sources(screencast PRIVATE live/castportalbus.cpp live/pipestream.cpp live/pipewirelibrary.cpp live/pipewirelibrary.h)
    target_include_directories(screencast SYSTEM PRIVATE ${PipeWire_INCLUDE_DIRS})
    target_link_libraries(screencast PRIVATE Qt6::DBus)
else()
    target_sources(screencast PRIVATE live/castnone.cpp)
endif()
target_link_libraries(app PRIVATE screencast)
