# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(app PRIVATE
    batch/axisrow.cpp batch/axisrow.h
    batch/feeder.cpp batch/feeder.h
    batch/griddialog.cpp batch/griddialog.h
    batch/gridpicture.cpp batch/gridpicture.h
    batch/gridtable.cpp batch/gridtable.h
    batch/planmodel.cpp batch/planmodel.h
    batch/planpanel.cpp batch/planpanel.h
    batch/sheetdialog.cpp batch/sheetdialog.h
    batch/shownbatch.cpp batch/shownbatch.h
    batch/sweepdialog.cpp batch/sweepdialog.h)
