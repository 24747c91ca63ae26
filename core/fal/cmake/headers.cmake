# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: MIT
#
# FAL_PUBLIC_HEADERS: what is installed, tested alone and documented. A new header is public unless its name
# ends in _p.h, its comment begins with "// Internal:", or it stands here.
set(FAL_PRIVATE_HEADERS
    errorwords.h exchange.h filewindow.h hosts.h oneshotbody.h realtimemessages.h scrub.h staging.h)

file(GLOB FAL_PUBLIC_HEADERS CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
list(FILTER FAL_PUBLIC_HEADERS EXCLUDE REGEX "_p\\.h$")
foreach(header IN LISTS FAL_PUBLIC_HEADERS)
    cmake_path(GET header FILENAME name)
    file(STRINGS "${header}" internal REGEX "^// Internal:" LIMIT_COUNT 1)
    if(internal OR name IN_LIST FAL_PRIVATE_HEADERS)
        list(REMOVE_ITEM FAL_PUBLIC_HEADERS "${header}")
    endif()
endforeach()
set_target_properties(fal PROPERTIES PUBLIC_HEADER "${FAL_PUBLIC_HEADERS}")
