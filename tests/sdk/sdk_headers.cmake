# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every installed header compiles alone, with warnings as errors; see headers/CMakeLists.txt.
cmake_minimum_required(VERSION 3.25)

set(run COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${CMAKE_COMMAND}" -S "${CMAKE_CURRENT_LIST_DIR}/headers" -B "${RUN_DIR}/headers" -G Ninja
    "-DCMAKE_CXX_COMPILER=${CXX}" "-DCMAKE_CXX_COMPILER_LAUNCHER=${LAUNCHER}"
    "-DCMAKE_PREFIX_PATH=${RUN_DIR}/package" ${run})
execute_process(COMMAND "${CMAKE_COMMAND}" --build "${RUN_DIR}/headers" --parallel 2 ${run})
