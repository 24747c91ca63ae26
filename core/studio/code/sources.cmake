# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(source code.h literal.cpp literal.h parsecode.cpp reader.cpp reader.h readvalue.cpp shellwords.cpp shellwords.h writecode.cpp)
    target_sources(studio PRIVATE "${CMAKE_CURRENT_LIST_DIR}/${source}")
endforeach()
