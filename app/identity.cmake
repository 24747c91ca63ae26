# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(app PRIVATE identity.h identity.cpp)
set_source_files_properties(identity.cpp PROPERTIES COMPILE_DEFINITIONS GESSO_APP_ID="${GESSO_APP_ID}")
set(identity_folder "${CMAKE_SOURCE_DIR}/resources/app/png")
qt_add_resources(app identity PREFIX "/gesso" BASE "${identity_folder}" FILES
    "${identity_folder}/16.png" "${identity_folder}/24.png" "${identity_folder}/32.png" "${identity_folder}/48.png"
    "${identity_folder}/64.png" "${identity_folder}/128.png")
