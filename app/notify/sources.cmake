# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(app PRIVATE
    notify/chime.cpp notify/chime.h
    notify/desktop.h
    notify/jobnotifier.cpp notify/jobnotifier.h
    notify/notetext.cpp notify/notetext.h)
if(TARGET Qt6::DBus)
    target_sources(app PRIVATE notify/desktopbus.cpp)
    target_link_libraries(app PRIVATE Qt6::DBus)
else()
    target_sources(app PRIVATE notify/desktopnone.cpp)
endif()
