// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/fieldeditor.h"

class QComboBox;

namespace compose {

class Segments;

// Few values: segments; ratios like "16:9" with their proportion.
class SegmentEditor final : public FieldEditor
{
    Q_OBJECT

public:
    SegmentEditor(const studio::Field &field, const studio::ChoiceKind &kind, QWidget *parent);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] bool accepts(const QJsonValue &value) const override;
    [[nodiscard]] QWidget *focusTarget() override;

private:
    std::vector<studio::Choice> m_choices;
    Segments *m_segments;
};

// Many values: a list.
class ChoiceListEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceListEditor(const studio::Field &field, const studio::ChoiceKind &kind, QWidget *parent);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] bool accepts(const QJsonValue &value) const override;
    [[nodiscard]] QWidget *focusTarget() override;

private:
    std::vector<studio::Choice> m_choices; // row 0 of the list is "the model decides" when m_optional
    bool m_optional;
    QComboBox *m_list;
};

} // namespace compose
