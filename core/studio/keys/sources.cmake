# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(studio PRIVATE
    keys/filestore.cpp keys/filestore.h
    keys/keyringstore.cpp keys/keyringstore.h
    keys/keys.cpp keys/keys.h
    keys/keystore.cpp keys/keystore.h
    keys/proxypassword.cpp keys/proxypassword.h)
target_link_libraries(studio PRIVATE Qt6Keychain::Qt6Keychain)
