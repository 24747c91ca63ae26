// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/fieldeditor.h"

class QComboBox;
class QLineEdit;

namespace compose {

class GrowingText;

// Words: a growing text for prompts, a line for the rest, a line with a list where examples are known.
class TextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    TextEditor(const studio::Field &field, const studio::TextKind &kind, QWidget *parent);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] bool accepts(const QJsonValue &value) const override;
    [[nodiscard]] QWidget *focusTarget() override;
    [[nodiscard]] QString note() const override;

private:
    [[nodiscard]] QString text() const;

    QJsonValue m_default;
    bool m_hadText = false; // an empty text that was set is a text, not an absence
    int m_limit;
    GrowingText *m_long = nullptr;
    QLineEdit *m_line = nullptr;
    QComboBox *m_list = nullptr;
};

} // namespace compose
