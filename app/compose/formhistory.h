// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The steps of a form on one undo stack, with Ctrl+Z and Ctrl+Shift+Z anywhere in it. Changes of one field that follow
// each other closely are one step.

#include "compose/formstep.h"

#include <QElapsedTimer>
#include <QUndoStack>
#include <QWidget>

namespace compose {

class FormHistory final : public QObject
{
    Q_OBJECT

public:
    // `restore` puts values back into the form.
    FormHistory(QWidget *form, FormStep::Restore restore);
    ~FormHistory() override;

    [[nodiscard]] QUndoStack &stack() const { return *m_stack; }
    // What was done by hand just now.
    void record(const studio::Field &field, const QJsonValue &before, const QJsonValue &after);
    // Does it.
    void change(const studio::Values &before, const studio::Values &after, const QString &text);
    // The next change begins a step.
    void endTyping() { m_typedKey.clear(); }
    void clear();

private:
    FormStep::Restore m_restore;
    QUndoStack *m_stack;
    QElapsedTimer m_lastEdit;
    QString m_typedKey;
    qint64 m_typing = 0; // number of the present run of typing
};

} // namespace compose
