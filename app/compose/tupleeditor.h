// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/fieldeditor.h"

namespace compose {

class NumberBox;

// A list of so many numbers, no more and no fewer: boxes in one row. All empty: the model decides.
class TupleEditor final : public FieldEditor
{
    Q_OBJECT

public:
    TupleEditor(const studio::Field &field, const studio::NumberKind &kind, int count, QWidget *parent);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] bool accepts(const QJsonValue &value) const override;
    [[nodiscard]] QWidget *focusTarget() override { return this; }
    [[nodiscard]] QString complaint() const override;
    QWidget *showProblem(const QString &path, const QString &sentence) override;

private:
    std::vector<NumberBox *> m_boxes;
};

} // namespace compose
