# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(app PRIVATE
    keys/keyentry.cpp keys/keyentry.h
    keys/keyspage.cpp keys/keyspage.h
    keys/keytest.cpp keys/keytest.h)
