# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# For a desktop of freedesktop.org: entry, icons, kinds of files, manual pages, completions.
set(id "${GESSO_APP_ID}")
set(share "${CMAKE_INSTALL_DATADIR}")
install(FILES "linux/${id}.desktop" DESTINATION "${share}/applications")
configure_file("linux/${id}.metainfo.xml.in" "${id}.metainfo.xml" @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/${id}.metainfo.xml" DESTINATION "${share}/metainfo")
install(FILES "linux/${id}.mime.xml" DESTINATION "${share}/mime/packages" RENAME "${id}.xml")

set(drawings "${CMAKE_SOURCE_DIR}/resources/app")
set(hicolor "${share}/icons/hicolor")
foreach(size 16 22 24 32 48 64 128 256 512)
    install(FILES "${drawings}/png/${size}.png" DESTINATION "${hicolor}/${size}x${size}/apps" RENAME "${id}.png")
endforeach()
install(FILES "${drawings}/gesso.svg" DESTINATION "${hicolor}/scalable/apps" RENAME "${id}.svg")
install(FILES "${drawings}/gesso-symbolic.svg" DESTINATION "${hicolor}/symbolic/apps" RENAME "${id}-symbolic.svg")

# gesso_compressed(FILE DESTINATION NAME): without name and time inside, so that it is the same every time.
find_program(GESSO_GZIP gzip)
function(gesso_compressed file destination name)
    if(NOT GESSO_GZIP)
        install(FILES "${file}" DESTINATION "${destination}" RENAME "${name}" ${ARGN})
        return()
    endif()
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
    set(made "${CMAKE_CURRENT_BINARY_DIR}/${name}.gz")
    if(ARGN)
        set(made "${CMAKE_CURRENT_BINARY_DIR}/sdk-${name}.gz")
    endif()
    execute_process(COMMAND "${GESSO_GZIP}" -9nc "${CMAKE_CURRENT_SOURCE_DIR}/${file}" OUTPUT_FILE "${made}" COMMAND_ERROR_IS_FATAL ANY)
    install(FILES "${made}" DESTINATION "${destination}" RENAME "${name}.gz" ${ARGN})
endfunction()
foreach(page gesso.1 gesso-sandbox.1)
    gesso_compressed("../docs/man/${page}" "${CMAKE_INSTALL_MANDIR}/man1" "${page}")
endforeach()

set(completions "${share}/bash-completion/completions")
install(FILES completions/gesso.bash DESTINATION "${completions}" RENAME gesso)
install(FILES completions/gesso-sandbox.bash DESTINATION "${completions}" RENAME gesso-sandbox)
# Debian's zsh looks into a folder of its own for what packages bring.
if(EXISTS /etc/debian_version)
    install(FILES completions/_gesso DESTINATION "${share}/zsh/vendor-completions")
else()
    install(FILES completions/_gesso DESTINATION "${share}/zsh/site-functions")
endif()
install(FILES completions/gesso.fish completions/gesso-sandbox.fish DESTINATION "${share}/fish/vendor_completions.d")
