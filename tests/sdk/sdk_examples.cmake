# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds copies of the examples against the installed package, with CMake and with pkg-config.
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE "${RUN_DIR}/examples")
file(COPY "${SOURCE_DIR}/examples" DESTINATION "${RUN_DIR}")
set(run COMMAND_ERROR_IS_FATAL ANY)
foreach(example hello-fal fal-console)
    set(build "${RUN_DIR}/examples-build/${example}")
    execute_process(COMMAND "${CMAKE_COMMAND}" -S "${RUN_DIR}/examples/${example}" -B "${build}" -G Ninja
        "-DCMAKE_CXX_COMPILER=${CXX}" "-DCMAKE_CXX_COMPILER_LAUNCHER=${LAUNCHER}"
        "-DCMAKE_CXX_FLAGS=-Wall -Wextra -Wno-missing-field-initializers -Werror"
        "-DCMAKE_PREFIX_PATH=${RUN_DIR}/package" ${run})
    execute_process(COMMAND "${CMAKE_COMMAND}" --build "${build}" --parallel 2 ${run})
endforeach()

set(ENV{PKG_CONFIG_PATH} "${RUN_DIR}/package/lib/pkgconfig:$ENV{PKG_CONFIG_PATH}")
execute_process(COMMAND pkg-config --cflags --libs "fal >= 0.1" ${run}
    OUTPUT_VARIABLE flags OUTPUT_STRIP_TRAILING_WHITESPACE)
separate_arguments(flags UNIX_COMMAND "${flags}")
execute_process(COMMAND "${CXX}" -std=c++20 -fPIC "${RUN_DIR}/examples/hello-fal/main.cpp"
    -o "${RUN_DIR}/examples-build/hello-pkgconfig" ${flags} ${run})

# A later minor version is another interface: whoever asks for it must not get this one.
file(WRITE "${RUN_DIR}/later/CMakeLists.txt" "cmake_minimum_required(VERSION 3.25)
project(later LANGUAGES NONE)
find_package(Fal 0.2 QUIET)
if(Fal_FOUND)
    message(FATAL_ERROR \"Version 0.1 passes for 0.2.\")
endif()
if(NOT Fal_CONSIDERED_VERSIONS MATCHES \"^0\\\\.1\\\\.\")
    message(FATAL_ERROR \"The package was not even seen.\")
endif()
")
execute_process(COMMAND "${CMAKE_COMMAND}" -S "${RUN_DIR}/later" -B "${RUN_DIR}/later/build"
    "-DCMAKE_PREFIX_PATH=${RUN_DIR}/package" ${run})
