// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/formhistory.h"

#include <QShortcut>

namespace compose {
namespace {

constexpr qint64 typingPause = 1000; // ms after which a further key begins a new step
constexpr int mostSteps = 300;

// Kinds in which a change is a run of keys or of a slider rather than one press.
bool isTyped(const studio::Kind &kind)
{
    return !std::holds_alternative<studio::ToggleKind>(kind) && !std::holds_alternative<studio::ChoiceKind>(kind)
        && !std::holds_alternative<studio::MediaKind>(kind);
}

} // namespace

FormHistory::FormHistory(QWidget *form, FormStep::Restore restore)
    : QObject(form)
    , m_restore(std::move(restore))
    , m_stack(new QUndoStack(this))
{
    m_stack->setUndoLimit(mostSteps);
    // Also from what is beside the form: a preset that was applied is taken back where it was applied.
    QWidget *around = form->parentWidget() ? form->parentWidget() : form;
    const auto shortcut = [this, around](QKeySequence::StandardKey keys, void (QUndoStack::*act)()) {
        auto *made = new QShortcut(keys, around);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, m_stack, act);
    };
    shortcut(QKeySequence::Undo, &QUndoStack::undo);
    shortcut(QKeySequence::Redo, &QUndoStack::redo);
}

FormHistory::~FormHistory()
{
    m_stack->clear();
}

void FormHistory::record(const studio::Field &field, const QJsonValue &before, const QJsonValue &after)
{
    const bool goesOn = isTyped(field.kind) && field.key == m_typedKey && m_lastEdit.isValid()
        && m_lastEdit.elapsed() < typingPause;
    if (!goesOn)
        ++m_typing;
    m_typedKey = field.key;
    m_lastEdit.start();
    auto *step = new FormStep({{field.key, before, after}}, tr("Change %1").arg(field.label), m_typing, m_restore);
    step->setDone();
    m_stack->push(step);
}

void FormHistory::change(const studio::Values &before, const studio::Values &after, const QString &text)
{
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    std::vector<FormStep::Change> changes;
    for (const QString &key : std::as_const(keys)) {
        if (before.value(key) != after.value(key))
            changes.push_back({key, before.value(key), after.value(key)});
    }
    m_typedKey.clear();
    if (!changes.empty())
        m_stack->push(new FormStep(std::move(changes), text, 0, m_restore));
}

void FormHistory::clear()
{
    m_typedKey.clear();
    m_stack->clear();
}

} // namespace compose
