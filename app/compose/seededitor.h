// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/fieldeditor.h"

class QLineEdit;
class QToolButton;

namespace compose {

// A 64-bit seed: empty is random; the dice throws one; the lock keeps it or lets it be random again; the seed of the
// newest result can be taken where the program knows it.
class SeedEditor final : public FieldEditor
{
    Q_OBJECT

public:
    SeedEditor(const studio::Field &field, const studio::SeedKind &kind, const EditorContext &context, QWidget *parent);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] bool accepts(const QJsonValue &value) const override;
    [[nodiscard]] QWidget *focusTarget() override;
    [[nodiscard]] QString complaint() const override;

protected:
    void enterEvent(QEnterEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void throwDice();
    void showLock();
    void offerLast();

    studio::SeedKind m_kind;
    QLineEdit *m_line;
    QToolButton *m_dice;
    QToolButton *m_lock;
    std::function<std::optional<qint64>()> m_lastSeed;
    QToolButton *m_last = nullptr;
};

} // namespace compose
