// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/fieldeditor.h"

class QComboBox;
class QLineEdit;

namespace compose {

// One line of text; with a list to choose from where examples are known.
class LineEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const studio::Field &field, const QStringList &suggestions, QWidget *parent);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] bool accepts(const QJsonValue &value) const override;
    [[nodiscard]] QWidget *focusTarget() override;

private:
    bool m_keepsEmpty;       // the default is a text: an empty one says something else
    bool m_hadText = false;  // an empty text that was set is a text, not an absence
    bool m_touched = false;  // since it was set
    QComboBox *m_list = nullptr;
    QLineEdit *m_line;
};

} // namespace compose
