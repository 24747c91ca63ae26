// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/fieldeditor.h"

#include <QJsonObject>

class QCheckBox;
class QToolButton;
class QVBoxLayout;

namespace compose {

class FieldRow;

// Weights (a LoRA) as one row: where they lie, how much of them is used, and a switch. Off, they are not sent, and
// stay here. What else the model takes about them is under "More".
class WeightsEditor final : public FieldEditor
{
    Q_OBJECT

public:
    WeightsEditor(const studio::Field &field, const studio::ObjectKind &kind, const EditorContext &context, QWidget *parent);

    [[nodiscard]] QJsonValue value() const override; // Undefined while off
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] bool accepts(const QJsonValue &value) const override;
    [[nodiscard]] QWidget *focusTarget() override { return this; }
    [[nodiscard]] QString complaint() const override;
    QWidget *showProblem(const QString &path, const QString &sentence) override;
    void clearProblems() override;

    [[nodiscard]] bool isOff() const;
    void setOff();
    [[nodiscard]] QJsonObject kept() const; // what would be sent

    // Whether a group looks like weights: an address and a number.
    [[nodiscard]] static bool fits(const studio::ObjectKind &kind);

private:
    FieldRow *add(const studio::Field &field, QVBoxLayout *layout);
    void unfold(bool open);

    EditorContext m_context;
    std::vector<studio::Field> m_others;
    QCheckBox *m_use;
    bool m_wasObject = false;
    QJsonObject m_rest;
    std::vector<FieldRow *> m_rows;
    QToolButton *m_more = nullptr;
    QWidget *m_folded = nullptr;
};

} // namespace compose
