// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The page for everything that has no viewer of its own: what it is, and the way to a program for
// it.

#include "viewer/page.h"

class QLabel;

namespace viewer {

class FilePage final : public Page
{
    Q_OBJECT

public:
    explicit FilePage(QWidget *parent = nullptr);

    void open(const studio::Item &item) override;
    void leave() override {}

private:
    QLabel *m_icon = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_details = nullptr;
    studio::Item m_item;
};

} // namespace viewer
