# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: MIT
#
# The SDK is the component "fal": cmake --install BUILD --component fal --prefix PREFIX
include(CMakePackageConfigHelpers)

get_target_property(FAL_LIBRARY_TYPE fal TYPE)
set_target_properties(fal PROPERTIES
    VERSION "${PROJECT_VERSION}"
    SOVERSION "${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR}") # before 1.0 each minor version may break

install(TARGETS fal EXPORT FalTargets
    ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT fal
    LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT fal NAMELINK_COMPONENT fal
    RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT fal
    PUBLIC_HEADER DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/fal" COMPONENT fal)
install(FILES README.md LICENSE DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/fal" COMPONENT fal)

set(FAL_PACKAGE_DIR "${CMAKE_INSTALL_LIBDIR}/cmake/Fal")
configure_package_config_file(cmake/FalConfig.cmake.in "${CMAKE_CURRENT_BINARY_DIR}/FalConfig.cmake"
    INSTALL_DESTINATION "${FAL_PACKAGE_DIR}"
    NO_SET_AND_CHECK_MACRO NO_CHECK_REQUIRED_COMPONENTS_MACRO)
write_basic_package_version_file("${CMAKE_CURRENT_BINARY_DIR}/FalConfigVersion.cmake"
    COMPATIBILITY SameMinorVersion)
install(EXPORT FalTargets NAMESPACE Fal:: DESTINATION "${FAL_PACKAGE_DIR}" COMPONENT fal)
install(FILES
    "${CMAKE_CURRENT_BINARY_DIR}/FalConfig.cmake" "${CMAKE_CURRENT_BINARY_DIR}/FalConfigVersion.cmake"
    DESTINATION "${FAL_PACKAGE_DIR}" COMPONENT fal)

# For programs that are built without CMake. Paths are relative, so that the whole prefix may be moved.
if(NOT IS_ABSOLUTE "${CMAKE_INSTALL_LIBDIR}" AND NOT IS_ABSOLUTE "${CMAKE_INSTALL_INCLUDEDIR}")
    cmake_path(RELATIVE_PATH CMAKE_INSTALL_PREFIX
        BASE_DIRECTORY "${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_LIBDIR}/pkgconfig"
        OUTPUT_VARIABLE FAL_PREFIX_FROM_PC)
    # A static library does not bring along what it stands on.
    set(FAL_PC_INNER "Qt6WebSockets, libsodium")
    if(FAL_LIBRARY_TYPE STREQUAL "STATIC_LIBRARY")
        set(FAL_PC_REQUIRES "Qt6Core, Qt6Network, ${FAL_PC_INNER}")
        set(FAL_PC_REQUIRES_PRIVATE "")
    else()
        set(FAL_PC_REQUIRES "Qt6Core, Qt6Network")
        set(FAL_PC_REQUIRES_PRIVATE "${FAL_PC_INNER}")
    endif()
    configure_file(cmake/fal.pc.in "${CMAKE_CURRENT_BINARY_DIR}/fal.pc" @ONLY)
    install(FILES "${CMAKE_CURRENT_BINARY_DIR}/fal.pc"
        DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig" COMPONENT fal)
endif()
