// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/fieldeditor.h"

class QLineEdit;
class QToolButton;

namespace compose {

// A 64-bit seed: empty is random; the dice throws one; the lock keeps it or lets it be random again.
class SeedEditor final : public FieldEditor
{
    Q_OBJECT

public:
    SeedEditor(const studio::Field &field, const studio::SeedKind &kind, QWidget *parent);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] bool accepts(const QJsonValue &value) const override;
    [[nodiscard]] QWidget *focusTarget() override;
    [[nodiscard]] QString complaint() const override;

private:
    void throwDice();
    void showLock();

    studio::SeedKind m_kind;
    QLineEdit *m_line;
    QToolButton *m_dice;
    QToolButton *m_lock;
};

} // namespace compose
