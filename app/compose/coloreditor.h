// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/fieldeditor.h"

class QLineEdit;

namespace compose {

class Swatch;

// A colour: a swatch that opens the colour dialog, and its hexadecimal number.
class ColorEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ColorEditor(const studio::Field &field, const studio::ColorKind &kind, QWidget *parent);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] bool accepts(const QJsonValue &value) const override;
    [[nodiscard]] QWidget *focusTarget() override;
    [[nodiscard]] QString complaint() const override;

private:
    void pick();
    void showColor();

    studio::ColorKind m_kind;
    QString m_label;
    QJsonValue m_set = QJsonValue::Undefined; // given back untouched while the text is
    QString m_setText;
    Swatch *m_swatch;
    QLineEdit *m_line;
};

} // namespace compose
