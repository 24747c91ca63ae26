# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(studio PRIVATE
    live/framerecord.cpp live/framerecord.h
    live/frameimage.cpp live/frameimage.h
    live/frameshelf.cpp live/frameshelf.h
    live/framestore.cpp live/framestore.h
    live/keep.cpp live/keep.h
    live/livebill.cpp live/livebill.h
    live/livecost.cpp live/livecost.h
    live/livecourse.cpp live/livecourse.h
    live/liveconversation.cpp
    live/livesession.cpp live/livesession.h live/livesession_p.h
    live/pacer.cpp live/pacer.h
    live/recorder.cpp live/recorder.h
    live/take.cpp live/take.h
    live/timelapse.cpp live/timelapse.h
    live/wire.cpp live/wire.h)
