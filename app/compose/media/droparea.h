// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace compose {

// A dashed place to drop on; pressing it browses.
class DropArea final : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    // Something that can be dropped is above it.
    void setLit(bool lit);
    [[nodiscard]] QSize sizeHint() const override { return {200, 56}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_lit = false;
};

} // namespace compose
