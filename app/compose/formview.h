// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Draws a form and holds what was entered. The order is the form's; rare fields are folded away under
// "Advanced". Keys that the form does not show (hidden ones, ones of another schema version) pass through.

#include "compose/fieldeditor.h"
#include "studio/catalog/validate.h"

#include <QScrollArea>

class QToolButton;

namespace compose {

class FieldRow;
class MediaEditor;

class FormView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormView(const EditorContext &context, QWidget *parent = nullptr);

    void setForm(const studio::Form &form, const studio::Values &values);
    void clear();
    [[nodiscard]] const studio::Form &form() const { return m_form; }
    [[nodiscard]] studio::Values values() const;
    void setValues(const studio::Values &values);
    void setValue(const QString &key, const QJsonValue &value);

    // Marks the fields and brings the first one into view. Those that name no field are returned.
    std::vector<studio::Problem> showProblems(const std::vector<studio::Problem> &problems);
    void clearProblems();
    // Unfinished texts and what the form's rules say.
    [[nodiscard]] std::vector<studio::Problem> check() const;

    [[nodiscard]] std::vector<MediaEditor *> mediaEditors() const;
    [[nodiscard]] FieldRow *row(const QString &key) const;
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    void unfold(bool open);

    EditorContext m_context;
    studio::Form m_form;
    studio::Values m_unshown;
    std::vector<FieldRow *> m_rows;
    QToolButton *m_fold = nullptr;
    QWidget *m_advanced = nullptr;
    bool m_unfolded = false; // as the person left it, for the next form
};

} // namespace compose
