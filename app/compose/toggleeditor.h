// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/fieldeditor.h"

class QCheckBox;

namespace compose {

// On or off; a third, undecided state while the model decides.
class ToggleEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ToggleEditor(const studio::Field &field, QWidget *parent);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] bool accepts(const QJsonValue &value) const override;
    [[nodiscard]] QWidget *focusTarget() override;
    [[nodiscard]] bool showsLabel() const override { return true; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_label;
    QCheckBox *m_box;
};

} // namespace compose
