# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(app PRIVATE
    notify/chime.cpp notify/chime.h
    notify/jobnotifier.cpp notify/jobnotifier.h
    notify/notetext.cpp notify/notetext.h)

# Apart, so that nothing else knows of D-Bus.
add_library(desktop STATIC notify/desktop.h compose/media/screenportal.h)
target_include_directories(desktop PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
target_link_libraries(desktop PRIVATE studio Qt6::Gui gesso_options)
if(TARGET Qt6::DBus)
    target_sources(desktop PRIVATE notify/desktopbus.cpp compose/media/screenportalbus.cpp)
    target_link_libraries(desktop PRIVATE Qt6::DBus)
else()
    target_sources(desktop PRIVATE notify/desktopnone.cpp compose/media/screenportalnone.cpp)
endif()
target_link_libraries(app PRIVATE desktop)
