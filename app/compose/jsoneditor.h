// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/fieldeditor.h"

namespace compose {

class GrowingText;

// Any value as JSON text: constants, mixed lists, and whatever no other editor can draw. Where the text is not JSON,
// the place is marked in it and named by line and column.
class JsonEditor final : public FieldEditor
{
    Q_OBJECT

public:
    JsonEditor(const studio::Field &field, QWidget *parent);

    [[nodiscard]] QJsonValue value() const override; // the last text that parsed
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] bool accepts(const QJsonValue &) const override { return true; }
    [[nodiscard]] QWidget *focusTarget() override;
    [[nodiscard]] QString complaint() const override { return m_complaint; }

private:
    void read();
    void mark(int position); // -1: nothing

    GrowingText *m_text;
    QJsonValue m_value = QJsonValue::Undefined;
    QString m_complaint;
};

// Where in a text the JSON breaks off: counted from 1, in characters as a person counts them.
struct JsonPlace
{
    int position = 0; // in UTF-16 units, for a cursor
    int line = 1;
    int column = 1;
};
[[nodiscard]] JsonPlace jsonPlace(const QString &text, qsizetype utf8Offset);

} // namespace compose
