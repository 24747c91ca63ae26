# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
include(${CMAKE_CURRENT_SOURCE_DIR}/library/sources.cmake)
target_sources(studio PRIVATE
    recipe.cpp item.cpp words.cpp words.h)
