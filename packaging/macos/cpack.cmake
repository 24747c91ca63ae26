# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A disk image with the bundle in it. Qt comes along: macdeployqt finds it, and what else the program is linked with.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_COMPONENTS_ALL gesso)
set(CPACK_DMG_VOLUME_NAME Gesso)
find_program(GESSO_MACDEPLOYQT macdeployqt HINTS "${QT6_INSTALL_PREFIX}/bin" "${Qt6_DIR}/../../../bin")
if(GESSO_MACDEPLOYQT)
    install(CODE "execute_process(COMMAND \"${GESSO_MACDEPLOYQT}\" \"\${CMAKE_INSTALL_PREFIX}/gesso.app\" COMMAND_ERROR_IS_FATAL ANY)")
endif()
