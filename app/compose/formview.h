// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Draws a form and holds what was entered. The order is the form's, groups together; rare fields are folded away
// under "Advanced", and their rows are made when they are first asked for. Rows come and go as the form's rules say.
// Keys that the form does not show (hidden ones, ones of another schema version) pass through.
//
// Everything that a person changes is a step of one undo stack: Ctrl+Z and Ctrl+Shift+Z anywhere in the form.

#include "compose/fieldeditor.h"
#include "studio/catalog/validate.h"

#include <QScrollArea>

#include <map>

class QToolButton;
class QUndoStack;

namespace compose {

class FieldRow;
class FormColumn;
class FormHistory;
class MediaEditor;

class FormView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormView(const EditorContext &context, QWidget *parent = nullptr);
    ~FormView() override;

    // Forgets the steps, unless the same form is only drawn anew.
    void setForm(const studio::Form &form, const studio::Values &values);
    void clear();
    [[nodiscard]] const studio::Form &form() const { return m_form; }
    [[nodiscard]] studio::Values values() const { return m_values; }
    // Not undoable, and forgets the steps before: another recipe begins.
    void setValues(const studio::Values &values);
    // As one undoable step, as if the person had done it; `text` names it ("Apply preset").
    void applyChange(const studio::Values &values, const QString &text);
    void setValue(const QString &key, const QJsonValue &value);

    [[nodiscard]] QUndoStack &undoStack() const;

    // Marks the fields, and the parts of fields ("loras.0.path"), and brings the first one into view. Those that name
    // no field are returned.
    std::vector<studio::Problem> showProblems(const std::vector<studio::Problem> &problems);
    void clearProblems();
    // What stands in the way of sending this: unfinished texts and what the form's rules say. Asked before sending, so
    // prompts that pass are remembered for the history, where the context brings none.
    [[nodiscard]] std::vector<studio::Problem> check();

    // Also those under "Advanced", and after them those inside groups and the entries of lists.
    [[nodiscard]] std::vector<MediaEditor *> mediaEditors();
    [[nodiscard]] FieldRow *row(const QString &key);
    void focusFirst();

Q_SIGNALS:
    void edited();

protected:
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] std::vector<const studio::Field *> fields(bool advanced) const;
    [[nodiscard]] std::vector<FieldRow *> rows() const;
    void buildAdvanced();
    void unfold(bool open);
    void rowEdited(FieldRow *row);
    void restore(const std::vector<std::pair<QString, QJsonValue>> &values);
    void applyRules();
    void reveal(QWidget *part, QWidget *focus);
    void rememberPrompts();
    void keepAside();

    EditorContext m_context;
    studio::Form m_form;
    studio::Values m_values;
    FormColumn *m_main = nullptr;
    QToolButton *m_fold = nullptr;
    FormColumn *m_advanced = nullptr;
    bool m_unfolded = false; // as the person left it, for the next form
    std::map<QString, QJsonObject> m_aside; // by endpoint and field: FieldEditor::aside()
    FormHistory *m_history;
    QStringList m_prompts;   // sent from here, newest first
};

} // namespace compose
