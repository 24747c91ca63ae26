// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/fieldeditor.h"

class QSlider;

namespace compose {

class NumberBox;

// A number: a box, and a slider where both bounds are known and not absurdly far apart.
class NumberEditor final : public FieldEditor
{
    Q_OBJECT

public:
    NumberEditor(const studio::Field &field, const studio::NumberKind &kind, QWidget *parent);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] bool accepts(const QJsonValue &value) const override;
    [[nodiscard]] QWidget *focusTarget() override;
    [[nodiscard]] QString complaint() const override;

private:
    void followBox();

    double m_minimum = 0;
    QJsonValue m_default;
    NumberBox *m_box;
    QSlider *m_slider = nullptr;
};

} // namespace compose
