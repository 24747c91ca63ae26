// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/catalog/catalog.h"

#include <QPushButton>

namespace compose {

// Shows the chosen model and opens the picker.
class ModelButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ModelButton(QWidget *parent = nullptr);

    void show(const studio::Model &model);
    using QPushButton::show;
    [[nodiscard]] QSize sizeHint() const override { return {240, 56}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title, m_subtitle, m_price, m_icon;
};

} // namespace compose
