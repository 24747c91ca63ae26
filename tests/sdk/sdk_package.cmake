# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds a copy of core/fal without the rest of the tree, installs it, and moves what was installed.
cmake_minimum_required(VERSION 3.25)

set(alone "${RUN_DIR}/alone/fal")
file(REMOVE_RECURSE "${alone}" "${RUN_DIR}/installed" "${RUN_DIR}/package")
file(COPY "${SOURCE_DIR}/core/fal" DESTINATION "${RUN_DIR}/alone")

set(run COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${CMAKE_COMMAND}" -S "${alone}" -B "${RUN_DIR}/build" -G Ninja
    -DCMAKE_BUILD_TYPE=Release "-DCMAKE_CXX_COMPILER=${CXX}" "-DCMAKE_CXX_COMPILER_LAUNCHER=${LAUNCHER}"
    "-DCMAKE_CXX_FLAGS=-Werror" "-DCMAKE_INSTALL_PREFIX=${RUN_DIR}/installed" -DCMAKE_INSTALL_LIBDIR=lib ${run})
execute_process(COMMAND "${CMAKE_COMMAND}" --build "${RUN_DIR}/build" --parallel 2 ${run})
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${RUN_DIR}/build" ${run})
file(RENAME "${RUN_DIR}/installed" "${RUN_DIR}/package")

# Only what is public, and no trace of where it was built.
file(GLOB_RECURSE files RELATIVE "${RUN_DIR}/package" "${RUN_DIR}/package/*")
foreach(expected include/fal/client.h include/fal/queue.h lib/libfal.a lib/pkgconfig/fal.pc
        lib/cmake/Fal/FalConfig.cmake lib/cmake/Fal/FalConfigVersion.cmake share/doc/fal/LICENSE)
    if(NOT expected IN_LIST files)
        message(FATAL_ERROR "${expected} was not installed.")
    endif()
endforeach()
foreach(name IN LISTS files)
    if(name MATCHES "_p\\.h$|/(errorwords|exchange|filewindow|hosts|oneshotbody|realtimemessages|scrub|staging)\\.h$")
        message(FATAL_ERROR "${name} is private, and was installed.")
    elseif(name MATCHES "\\.(h|cmake|pc)$")
        file(READ "${RUN_DIR}/package/${name}" text)
        foreach(trace "// Internal:" "${RUN_DIR}" "${SOURCE_DIR}" "-fsanitize" "gesso_options" "-Werror")
            string(FIND "${text}" "${trace}" at)
            if(NOT at EQUAL -1)
                message(FATAL_ERROR "${name} contains ${trace}.")
            endif()
        endforeach()
    endif()
endforeach()
