# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(app PRIVATE
    session/session.cpp session/session.h
    session/windowplace.cpp session/windowplace.h)
