// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/fieldeditor.h"

namespace compose {

class GrowingText;

// A list of short texts: one on each line; empty lines are none.
class LinesEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LinesEditor(const studio::Field &field, int maximumItems, QWidget *parent);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] bool accepts(const QJsonValue &value) const override;
    [[nodiscard]] QWidget *focusTarget() override;
    [[nodiscard]] QString note() const override;
    QWidget *showProblem(const QString &path, const QString &sentence) override;

private:
    [[nodiscard]] QStringList lines() const;

    int m_maximum;
    bool m_wasList = false; // a list stays a list, also when empty
    GrowingText *m_text;
};

} // namespace compose
