# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(app PRIVATE
    icons.cpp theme.cpp style.h style.cpp stylecontrols.cpp)

file(GLOB icon_files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/icons/*.svg")
qt_add_resources(app icons PREFIX "/icons" BASE "${CMAKE_SOURCE_DIR}/resources/icons" FILES ${icon_files})
