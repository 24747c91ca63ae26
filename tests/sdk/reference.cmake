# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the reference (a warning is an error), then looks whether every type of the public headers is in it:
# what Doxygen does not see it does not warn about.
cmake_minimum_required(VERSION 3.25)

execute_process(COMMAND doxygen "${REFERENCE_DIR}/Doxyfile" RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "Doxygen failed or warned. In the headers plain comments document what follows them; "
        "the rules are in core/fal/reference/comments.awk.")
endif()

file(READ "${REFERENCE_DIR}/fal.tag" tags)
set(count 0)
foreach(header IN LISTS HEADERS)
    file(STRINGS "${header}" types REGEX "^(class|struct) [A-Za-z]+( final)?( :.*)?$")
    foreach(type IN LISTS types)
        string(REGEX MATCH "^(class|struct) ([A-Za-z]+)" name "${type}")
        string(FIND "${tags}" "<name>fal::${CMAKE_MATCH_2}</name>" at)
        if(at EQUAL -1)
            message(FATAL_ERROR "${header}: ${CMAKE_MATCH_2} is not in the reference.")
        endif()
        math(EXPR count "${count} + 1")
    endforeach()
endforeach()
if(count LESS 20)
    message(FATAL_ERROR "Only ${count} types were looked for.")
endif()
