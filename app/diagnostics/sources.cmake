# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
target_link_libraries(app PRIVATE Qt6::Sql) # its version, for reports
target_sources(app PRIVATE
    diagnostics/crashes.cpp diagnostics/crashes.h
    diagnostics/crashwatch.cpp diagnostics/crashwatch.h
    diagnostics/logfile.cpp diagnostics/logfile.h
    diagnostics/redaction.cpp diagnostics/redaction.h
    diagnostics/report.cpp diagnostics/report.h
    diagnostics/reportdialog.cpp diagnostics/reportdialog.h
    diagnostics/safemode.cpp diagnostics/safemode.h
    maindiagnostics.cpp)
