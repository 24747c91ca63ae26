# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(app PRIVATE look/appearance.cpp look/appearance.h)

# Apart, so that nothing else knows of D-Bus.
add_library(systemlook STATIC look/systemlook.h look/systemwishes.cpp)
target_include_directories(systemlook PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
target_link_libraries(systemlook PRIVATE studio gesso_options)
if(TARGET Qt6::DBus)
    target_sources(systemlook PRIVATE look/systemlookbus.cpp)
    target_link_libraries(systemlook PRIVATE Qt6::DBus)
else()
    target_sources(systemlook PRIVATE look/systemlooknone.cpp)
endif()
target_link_libraries(app PRIVATE systemlook)
