# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/dev package makes the Debian packages; see docs/packaging.md.
set(CPACK_PACKAGE_NAME gesso)
set(CPACK_PACKAGE_VENDOR "The Gesso developers")
set(CPACK_PACKAGE_CONTACT "The Gesso developers <maintainers@gesso.example>")
set(CPACK_PACKAGE_HOMEPAGE_URL "${GESSO_HOME}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "studio for images, video and sound with the models of fal")
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}/packages")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSES/GPL-3.0-or-later.txt")
set(CPACK_COMPONENTS_ALL gesso fal)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
    include(windows/cpack.cmake)
elseif(APPLE)
    include(macos/cpack.cmake)
else()
    include(debian/cpack.cmake)
endif()
include(CPack)
