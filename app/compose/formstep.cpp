// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/formstep.h"

namespace compose {

FormStep::FormStep(std::vector<Change> changes, const QString &text, qint64 typing, Restore restore)
    : QUndoCommand(text)
    , m_changes(std::move(changes))
    , m_typing(typing)
    , m_restore(std::move(restore))
{
}

void FormStep::undo()
{
    std::vector<std::pair<QString, QJsonValue>> values;
    for (const Change &change : m_changes)
        values.emplace_back(change.key, change.before);
    m_restore(values);
}

void FormStep::redo()
{
    if (std::exchange(m_done, false))
        return;
    std::vector<std::pair<QString, QJsonValue>> values;
    for (const Change &change : m_changes)
        values.emplace_back(change.key, change.after);
    m_restore(values);
}

bool FormStep::mergeWith(const QUndoCommand *next)
{
    const auto *step = static_cast<const FormStep *>(next);
    if (m_typing <= 0 || step->m_typing != m_typing)
        return false;
    m_changes.front().after = step->m_changes.front().after;
    setObsolete(m_changes.front().before == m_changes.front().after);
    return true;
}

} // namespace compose
