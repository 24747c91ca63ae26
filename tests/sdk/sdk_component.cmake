# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The component "fal" of Gesso's own build is the same SDK and nothing else, and nothing of the way this
# build is made (sanitizers, warnings) reaches those who use it.
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE "${RUN_DIR}/component")
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${BUILD_DIR}" --component fal
    --prefix "${RUN_DIR}/component" COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)

# Names without the folder of libraries, which depends on the system, and the configuration of the build.
function(names folder result)
    file(GLOB_RECURSE files RELATIVE "${folder}" "${folder}/*")
    list(TRANSFORM files REPLACE "^lib/([a-z0-9_]+-[a-z-]+/)?" "lib/")
    list(FILTER files EXCLUDE REGEX "FalTargets-[a-z]+\\.cmake$")
    list(FILTER files EXCLUDE REGEX "^share/(doc/libfal-dev|lintian)/") # of the Debian package
    list(SORT files)
    set(${result} "${files}" PARENT_SCOPE)
endfunction()
names("${RUN_DIR}/package" alone)
names("${RUN_DIR}/component" component)
if(NOT alone STREQUAL component)
    message(FATAL_ERROR "Built alone, the SDK is\n${alone}\nand as a part of Gesso it is\n${component}")
endif()

file(GLOB_RECURSE descriptions "${RUN_DIR}/component/*.cmake" "${RUN_DIR}/component/*.pc")
foreach(path IN LISTS descriptions)
    file(READ "${path}" text)
    if(text MATCHES "fsanitize|gesso_options|Werror|GESSO" OR text MATCHES "${SOURCE_DIR}/core")
        message(FATAL_ERROR "${path} contains ${CMAKE_MATCH_0}.")
    endif()
endforeach()
