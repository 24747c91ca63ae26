// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/fieldeditor.h"

namespace compose {

class GrowingText;

// Any value as JSON text: lists, objects, constants, and whatever no other editor can draw.
class JsonEditor final : public FieldEditor
{
    Q_OBJECT

public:
    JsonEditor(const studio::Field &field, QWidget *parent);

    [[nodiscard]] QJsonValue value() const override; // the last text that parsed
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] bool accepts(const QJsonValue &) const override { return true; }
    [[nodiscard]] QWidget *focusTarget() override;
    [[nodiscard]] QString complaint() const override { return m_complaint; }

private:
    void read();

    GrowingText *m_text;
    QJsonValue m_value = QJsonValue::Undefined;
    QString m_complaint;
};

} // namespace compose
