# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A library without a window, so that its tests link no widgets.
add_library(cli STATIC)
target_include_directories(cli PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
target_link_libraries(cli PUBLIC studio media fal sandbox PRIVATE gesso_options)
target_sources(cli PRIVATE
    cli/arguments.cpp cli/arguments.h
    cli/catalogverbs.cpp
    cli/cli.cpp cli/cli.h
    cli/fileverbs.cpp
    cli/generate.cpp cli/generate.h
    cli/interrupt.cpp cli/interrupt.h
    cli/jobreport.cpp cli/jobreport.h
    cli/jobsession.cpp
    cli/questions.h
    cli/queueverb.cpp
    cli/selftest.cpp cli/selftest.h
    cli/session.cpp cli/session.h
    cli/values.cpp cli/values.h
    settings/network.cpp settings/network.h)
target_link_libraries(app PUBLIC cli)
