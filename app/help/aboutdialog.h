// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace help {

// Which Gesso this is, what it stands on in which version, and under which licences.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
};

// "Gesso 0.1.0", "Qt 6.4.2", …: of what runs, not of what it was built with. Names, not to be translated.
[[nodiscard]] QStringList versions();

} // namespace help
