# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(app PRIVATE
    help/aboutdialog.cpp help/aboutdialog.h
    help/helpdelegate.cpp help/helpdelegate.h
    help/helptext.cpp help/helptext.h
    help/helpwindow.cpp help/helpwindow.h)

# The guide as it is in docs/, so that it is read without a network, in every language; pictures of a language where there are some.
file(GLOB guides CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/docs/guide.*.md"
    "${CMAKE_SOURCE_DIR}/docs/images/*/live.png" "${CMAKE_SOURCE_DIR}/docs/images/*/transcript.png")
qt_add_resources(app help PREFIX "/help" BASE "${CMAKE_SOURCE_DIR}/docs" FILES
    "${CMAKE_SOURCE_DIR}/docs/guide.md" "${CMAKE_SOURCE_DIR}/docs/command-line.md" "${CMAKE_SOURCE_DIR}/docs/dependencies.md"
    "${CMAKE_SOURCE_DIR}/docs/images/live.png" "${CMAKE_SOURCE_DIR}/docs/images/transcript.png" ${guides})
qt_add_resources(app news PREFIX "/help" BASE "${CMAKE_SOURCE_DIR}" FILES "${CMAKE_SOURCE_DIR}/CHANGELOG.md")
qt_add_resources(app licence PREFIX "/help" BASE "${CMAKE_SOURCE_DIR}/LICENSES" FILES "${CMAKE_SOURCE_DIR}/LICENSES/GPL-3.0-or-later.txt")
