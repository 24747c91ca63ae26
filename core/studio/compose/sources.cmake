# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(source drafts.cpp drafts.h preset.cpp preset.h presets.cpp presets.h)
    target_sources(studio PRIVATE "${CMAKE_CURRENT_LIST_DIR}/${source}")
endforeach()
