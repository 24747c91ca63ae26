// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The first page: three ways to begin, one click each. A key from the environment is offered.

#include "connector.h"
#include "keys/keyentry.h"

#include <QWidget>

namespace shell {

class FirstRun final : public QWidget
{
    Q_OBJECT

public:
    FirstRun(studio::Keys &keys, const keys::KeyEntry::Way &way, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const shell::Place &place);
};

} // namespace shell
