# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Two packages: gesso, and the SDK of core/fal as libfal-dev.
set(CPACK_GENERATOR DEB)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # the first lines of the descriptions below
set(CPACK_STRIP_FILES OFF)
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/strip.cmake")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_GESSO_PACKAGE_NAME gesso)
set(CPACK_DEBIAN_GESSO_PACKAGE_SECTION graphics)
set(CPACK_COMPONENT_GESSO_DESCRIPTION "studio for images, video and sound with the models of fal
Gesso is a native desktop studio for the models of fal: images, video,
speech, music, transcripts and more. Every model has a form made for it,
jobs run in a queue that survives anything, results are ordinary files in
your own folders with their recipe inside, and a canvas turns what you
draw into a picture while you draw.

It works without an account: a sandbox on your own machine answers like
fal, for nothing. Real results need a key of fal, which is a service that
charges for its models.

It can be used without a window as well: gesso generate, queue, models,
schema, price, library, export, upload and restore.")
# What is loaded while the program runs, so that no look at the binaries finds it:
# the driver of the database, TIFF and WebP pictures, whom to trust on the network, and of FFmpeg's libraries the one that
# an optimised gesso-sandbox does not need (the others are found in that).
pkg_check_modules(LibAvFilter REQUIRED libavfilter)
string(REGEX MATCH "^[0-9]+" GESSO_AVFILTER_MAJOR "${LibAvFilter_VERSION}")
set(CPACK_DEBIAN_GESSO_PACKAGE_DEPENDS
    "libavfilter${GESSO_AVFILTER_MAJOR}, libqt6sql6-sqlite, qt6-image-formats-plugins, ca-certificates")
set(CPACK_DEBIAN_GESSO_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n, fonts-noto-core | fonts-dejavu-core, xdg-desktop-portal, libpipewire-0.3-0")
set(CPACK_DEBIAN_GESSO_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager, fonts-noto-cjk")

set(CPACK_DEBIAN_FAL_PACKAGE_NAME libfal-dev)
set(CPACK_DEBIAN_FAL_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_FAL_PACKAGE_SHLIBDEPS OFF) # a static library and headers
set(CPACK_DEBIAN_FAL_PACKAGE_DEPENDS "libexpected-dev, libsodium-dev, qt6-base-dev, qt6-websockets-dev")
set(CPACK_COMPONENT_FAL_DESCRIPTION "client for fal's service, for C++ and Qt
The wire library of Gesso: queue, direct calls, streams, realtime,
uploads, downloads, webhooks and the platform API of fal, with Qt's
event loop.

This package has the static library, its headers, and the files that
find_package(Fal) and pkg-config read.")

# gesso_compressed(FILE DESTINATION NAME [COMPONENT …]) is of desktop.cmake.
foreach(package gesso libfal-dev)
    set(docs "${CMAKE_INSTALL_DATADIR}/doc/${package}")
    set(component "")
    if(package STREQUAL libfal-dev)
        set(component COMPONENT fal)
    endif()
    install(FILES debian/copyright DESTINATION "${docs}" ${component})
    gesso_compressed(debian/changelog "${docs}" changelog.Debian ${component})
    gesso_compressed(../CHANGELOG.md "${docs}" changelog ${component})
    install(FILES "debian/${package}.lintian-overrides" DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides"
        RENAME "${package}" ${component})
endforeach()
