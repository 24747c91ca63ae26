// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The editor of one field of a form: shows a JSON value and gives it back exactly.
//
// value() is Undefined where the model is to decide. A value that an editor cannot show (accepts() is
// false: a recipe of another version, a hand-written body) is edited as JSON instead, so nothing a
// recipe says is ever lost. To add a kind: one class here, one line in makeEditor.

#include "studio/catalog/form.h"

#include <QWidget>

namespace compose {

class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QJsonValue value() const = 0;
    virtual void setValue(const QJsonValue &value) = 0;
    [[nodiscard]] virtual bool accepts(const QJsonValue &value) const = 0;
    // The widget that takes the keyboard, and whose accessible name is the field's label.
    [[nodiscard]] virtual QWidget *focusTarget() = 0;
    // Bears its label itself (a check box), so the row draws none.
    [[nodiscard]] virtual bool showsLabel() const { return false; }
    // A short fact beside the label ("61 of 2000", "1024 × 576"); empty = none.
    [[nodiscard]] virtual QString note() const { return {}; }
    // Unfinished text (JSON that does not parse): a sentence, empty when all is well.
    [[nodiscard]] virtual QString complaint() const { return {}; }

Q_SIGNALS:
    void edited(); // by the person; never by setValue()
};

// Where pasted and dropped pictures without a file are put.
struct EditorContext
{
    QString inboxFolder;
};

[[nodiscard]] FieldEditor *makeEditor(const studio::Field &field, const EditorContext &context, QWidget *parent);
// The editor of last resort.
[[nodiscard]] FieldEditor *makeJsonEditor(const studio::Field &field, QWidget *parent);

} // namespace compose
