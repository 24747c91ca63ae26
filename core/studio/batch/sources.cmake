# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(source axis.cpp axis.h jobsheet.cpp jobsheet.h labelledgrid.cpp labelledgrid.h plan.cpp plan.h repeat.cpp repeat.h
    sheettable.cpp sheettable.h variable.cpp variable.h)
    target_sources(studio PRIVATE "${CMAKE_CURRENT_LIST_DIR}/${source}")
endforeach()
