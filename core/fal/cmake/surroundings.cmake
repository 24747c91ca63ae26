# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: MIT
#
# Inside Gesso the packages are found and the warnings chosen already (gesso_options). Taken alone, this
# file finds the packages and says how to compile.

# Headers are included as "fal/client.h", so that the folder has to be called fal.
cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME FAL_FOLDER)
if(NOT FAL_FOLDER STREQUAL "fal")
    message(FATAL_ERROR "The folder of this library must be called fal, not ${FAL_FOLDER}: "
        "its headers are included as \"fal/….h\".")
endif()
cmake_path(GET CMAKE_CURRENT_SOURCE_DIR PARENT_PATH FAL_INCLUDE_ROOT)

include(GNUInstallDirs)
if(TARGET gesso_options)
    set(FAL_OPTIONS gesso_options)
    set(FAL_INSTALL ON)
    return()
endif()

option(FAL_INSTALL "Install the library, its headers and its package files" ${PROJECT_IS_TOP_LEVEL})
set(FAL_OPTIONS "")
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network WebSockets)
find_package(tl-expected REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(Sodium REQUIRED IMPORTED_TARGET libsodium)
find_path(FAL_MSGPACK_INCLUDE_DIR msgpack.hpp REQUIRED)
target_include_directories(fal SYSTEM PRIVATE "${FAL_MSGPACK_INCLUDE_DIR}")
target_compile_definitions(fal PRIVATE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII)
if(NOT MSVC)
    target_compile_options(fal PRIVATE -Wall -Wextra -Wno-missing-field-initializers)
endif()
set_target_properties(fal PROPERTIES
    AUTOMOC ON
    POSITION_INDEPENDENT_CODE ON
    CXX_EXTENSIONS OFF)
if(PROJECT_IS_TOP_LEVEL AND NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release)
endif()
