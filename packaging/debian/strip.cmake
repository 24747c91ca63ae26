# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What dh_strip does: programs lose their symbols, static libraries those for debuggers, and both what compilers say of themselves.
find_program(STRIP strip REQUIRED)
file(GLOB programs "${CPACK_TEMPORARY_DIRECTORY}/gesso/usr/bin/*")
file(GLOB_RECURSE libraries "${CPACK_TEMPORARY_DIRECTORY}/fal/*.a")
foreach(file IN LISTS programs)
    execute_process(COMMAND "${STRIP}" --remove-section=.comment --remove-section=.note "${file}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
foreach(file IN LISTS libraries)
    execute_process(COMMAND "${STRIP}" --strip-debug --enable-deterministic-archives
        --remove-section=.comment --remove-section=.note "${file}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
