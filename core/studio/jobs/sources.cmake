# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
include(${CMAKE_CURRENT_SOURCE_DIR}/library/sources.cmake)
target_sources(studio PRIVATE
    item.cpp recipe.cpp studio.cpp words.cpp words.h
    jobs/fieldproblem.cpp jobs/fieldproblem.h
    jobs/choices.cpp jobs/choices.h
    jobs/exchangelog.cpp jobs/exchangelog.h
    jobs/fingerprint.cpp jobs/fingerprint.h
    jobs/evidence.cpp jobs/evidence.h
    jobs/rerun.cpp jobs/rerun.h
    jobs/earlier.cpp jobs/earlier.h
    jobs/filing.cpp jobs/filing.h
    jobs/inputs.cpp jobs/inputs.h
    jobs/job.cpp jobs/job.h
    jobs/jobfiling.cpp
    jobs/jobfollow.cpp
    jobs/joblog.cpp jobs/joblog.h
    jobs/lookup.cpp jobs/lookup.h
    jobs/spendingreport.cpp jobs/spendingreport.h
    jobs/jobmodel.cpp jobs/jobmodel.h
    jobs/progress.cpp jobs/progress.h
    jobs/jobqueue.cpp jobs/jobqueue.h jobs/jobqueue_p.h
    jobs/jobothers.cpp
    jobs/jobsteering.cpp
    jobs/jobturn.cpp
    jobs/jobstates.cpp jobs/jobstates.h
    jobs/ledger.cpp jobs/ledger.h
    jobs/jobrun.cpp jobs/jobrun.h
    jobs/jobstore.cpp jobs/jobstore.h
    jobs/journal.cpp jobs/journal.h
    jobs/keeper.cpp jobs/keeper.h
    jobs/outputs.cpp jobs/outputs.h
    jobs/problem.cpp jobs/problem.h
    jobs/storedjob.h
    jobs/uploads.cpp jobs/uploads.h)
