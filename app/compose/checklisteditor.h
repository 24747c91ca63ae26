// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/fieldeditor.h"

#include <QJsonArray>

class QCheckBox;

namespace compose {

// A list out of known values: a check box for each. What was there keeps its order; what is checked comes behind it.
class CheckListEditor final : public FieldEditor
{
    Q_OBJECT

public:
    CheckListEditor(const studio::Field &field, const studio::ChoiceKind &kind, QWidget *parent);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] bool accepts(const QJsonValue &value) const override;
    [[nodiscard]] QWidget *focusTarget() override { return this; }

private:
    void check(std::size_t index, bool on);

    std::vector<studio::Choice> m_choices;
    bool m_wasList = false; // a list stays a list, also when empty
    QJsonArray m_values;
    std::vector<QCheckBox *> m_boxes;
};

} // namespace compose
