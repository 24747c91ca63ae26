// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A report to read before it is given to anybody. Accepted: it is on the clipboard.

#include <QDialog>

namespace diagnostics {

class ReportDialog final : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(const QString &report, QWidget *parent);
};

} // namespace diagnostics
