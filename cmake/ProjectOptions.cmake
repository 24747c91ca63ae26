# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One INTERFACE target that every target of the project links: language level,
# warnings, sanitizers and the macros that make Qt strict.

option(GESSO_TESTS "Build the tests" ON)
option(GESSO_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(GESSO_WERROR "Treat warnings as errors" OFF)
option(GESSO_PACKAGE "Link for a package" OFF)
option(GESSO_HARDEN "Compile with checks of the stack and of the sizes of buffers" OFF)
option(GESSO_FUZZ "Build the fuzz targets and nothing else (clang only)" OFF)

# FFmpeg's libraries are loaded by the window program when it first needs them; core/media/libraries.h says how.
include(CMakeDependentOption)
cmake_dependent_option(GESSO_LATE_LIBAV "Load FFmpeg's libraries when they are first used, not at the start" ON
    [[CMAKE_SYSTEM_NAME STREQUAL "Linux" AND CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64)$" AND CMAKE_SIZEOF_VOID_P EQUAL 8 AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang"]] OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

add_library(gesso_options INTERFACE)
target_compile_features(gesso_options INTERFACE cxx_std_20)
target_compile_definitions(gesso_options INTERFACE
    QT_NO_KEYWORDS
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    GESSO_VERSION="${PROJECT_VERSION}")

if(MSVC)
    target_compile_options(gesso_options INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${GESSO_WERROR}>:/WX>)
else()
    target_compile_options(gesso_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
        -Wformat=2 -Wimplicit-fallthrough -Wunused -Wextra-semi
        -Wno-missing-field-initializers # designated initialisers leave the rest at its default
        $<$<BOOL:${GESSO_WERROR}>:-Werror>)
endif()

if(GESSO_SANITIZE AND NOT MSVC)
    target_compile_options(gesso_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
        -fno-sanitize-recover=undefined)
    target_link_options(gesso_options INTERFACE -fsanitize=address,undefined)
endif()

# A sanitized test is 100 MB: the linker of LLVM takes 2 s for it where GNU's takes 6.
find_program(GESSO_LLD ld.lld)
if(GESSO_LLD AND GESSO_SANITIZE AND NOT MSVC AND NOT APPLE)
    target_link_options(gesso_options INTERFACE -fuse-ld=lld)
endif()

# For packages: what is left to the linker. Nothing in a Release build knows the folder it was built in (packaging/package
# looks), and what knows a time takes it from SOURCE_DATE_EPOCH.
if(GESSO_PACKAGE AND NOT MSVC AND NOT APPLE)
    target_link_options(gesso_options INTERFACE -Wl,-z,relro,-z,now)
endif()
# What Debian's own packages are compiled with.
if(GESSO_HARDEN AND NOT MSVC)
    target_compile_options(gesso_options INTERFACE
        -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -Werror=format-security)
endif()
