# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: MIT
#
# cmake --build BUILD --target reference makes the pages with Doxygen; a warning is an error.
set(FAL_REFERENCE_DIR "${CMAKE_CURRENT_BINARY_DIR}/reference")
set(FAL_REFERENCE_INPUT "${CMAKE_CURRENT_SOURCE_DIR}/README.md"
    "${CMAKE_CURRENT_SOURCE_DIR}/reference/namespace.dox" ${FAL_PUBLIC_HEADERS})
list(TRANSFORM FAL_REFERENCE_INPUT APPEND "\"")
list(TRANSFORM FAL_REFERENCE_INPUT PREPEND "\"")
list(JOIN FAL_REFERENCE_INPUT " \\\n    " FAL_REFERENCE_INPUT)
configure_file(reference/Doxyfile.in "${FAL_REFERENCE_DIR}/Doxyfile" @ONLY)
add_custom_target(reference
    COMMAND doxygen "${FAL_REFERENCE_DIR}/Doxyfile"
    COMMENT "The pages are in ${FAL_REFERENCE_DIR}/html" VERBATIM)
