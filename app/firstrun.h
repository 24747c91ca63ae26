// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The first page: three ways to begin, one click each. A key from the environment is offered.

#include "connector.h"

#include <QWidget>

namespace shell {

class FirstRun final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRun(bool environmentHasKey, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const shell::Place &place);
    void keyEntered(const QByteArray &key);
};

} // namespace shell
