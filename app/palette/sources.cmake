# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(app PRIVATE
    palette/commandlist.cpp palette/commandlist.h
    palette/commandpalette.cpp palette/commandpalette.h
    palette/commandrow.cpp palette/commandrow.h
    palette/gather.cpp palette/gather.h)
