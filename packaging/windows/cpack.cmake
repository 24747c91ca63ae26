# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# An installer made by NSIS. Qt's libraries and plugins come along: windeployqt finds them.
set(CPACK_GENERATOR NSIS)
set(CPACK_COMPONENTS_ALL gesso)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Gesso)
set(CPACK_PACKAGE_EXECUTABLES gesso Gesso)
set(CPACK_CREATE_DESKTOP_LINKS gesso)
set(CPACK_NSIS_DISPLAY_NAME Gesso)
set(CPACK_NSIS_PACKAGE_NAME Gesso)
set(CPACK_NSIS_MUI_ICON "${CMAKE_SOURCE_DIR}/resources/app/gesso.ico")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\gesso.exe")
set(CPACK_NSIS_URL_INFO_ABOUT "${GESSO_HOME}")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON) # for gesso from the command line
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX "Software\Classes\gesso" "" "URL:Gesso"
  WriteRegStr SHCTX "Software\Classes\gesso" "URL Protocol" ""
  WriteRegStr SHCTX "Software\Classes\gesso\shell\open\command" "" '"$INSTDIR\bin\gesso.exe" "%1"'
  WriteRegStr SHCTX "Software\Classes\.gessopreset" "" "Gesso.Preset"
  WriteRegStr SHCTX "Software\Classes\Gesso.Preset\shell\open\command" "" '"$INSTDIR\bin\gesso.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey SHCTX "Software\Classes\gesso"
  DeleteRegKey SHCTX "Software\Classes\.gessopreset"
  DeleteRegKey SHCTX "Software\Classes\Gesso.Preset"
]])

find_program(GESSO_WINDEPLOYQT windeployqt HINTS "${QT6_INSTALL_PREFIX}/bin" "${Qt6_DIR}/../../../bin")
if(GESSO_WINDEPLOYQT)
    install(CODE "execute_process(COMMAND \"${GESSO_WINDEPLOYQT}\" --no-translations --compiler-runtime
        \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/gesso.exe\" COMMAND_ERROR_IS_FATAL ANY)")
endif()
# The other libraries, as far as they are not Windows' own.
install(CODE [[
    file(GET_RUNTIME_DEPENDENCIES EXECUTABLES "${CMAKE_INSTALL_PREFIX}/bin/gesso.exe"
        RESOLVED_DEPENDENCIES_VAR found UNRESOLVED_DEPENDENCIES_VAR missing
        PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "^[Qq]t6" POST_EXCLUDE_REGEXES ".*[\\/][Ss]ystem32[\\/].*"
        DIRECTORIES $ENV{PATH})
    file(INSTALL ${found} DESTINATION "${CMAKE_INSTALL_PREFIX}/bin")
]])
