# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(app PRIVATE
    cli/arguments.cpp cli/arguments.h
    cli/catalogverbs.cpp
    cli/cli.cpp cli/cli.h
    cli/fileverbs.cpp
    cli/generate.cpp cli/generate.h
    cli/interrupt.cpp cli/interrupt.h
    cli/jobreport.cpp cli/jobreport.h
    cli/jobsession.cpp
    cli/questions.h
    cli/queueverb.cpp
    cli/session.cpp cli/session.h
    cli/values.cpp cli/values.h)
