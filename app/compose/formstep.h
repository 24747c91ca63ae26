// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/catalog/form.h"

#include <QUndoCommand>

#include <functional>

namespace compose {

// One step of a form: what some of its values were, and what they are. Steps of one text that follow closely are one.
class FormStep final : public QUndoCommand
{
public:
    struct Change
    {
        QString key;
        QJsonValue before;
        QJsonValue after;
    };
    // Puts values back: the key and what it is to be, Undefined for absent.
    using Restore = std::function<void(const std::vector<std::pair<QString, QJsonValue>> &values)>;

    // `typing` > 0: continues the step before where that has the same number.
    FormStep(std::vector<Change> changes, const QString &text, qint64 typing, Restore restore);
    // It was done by hand: pushing it does nothing.
    void setDone() { m_done = true; }

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *next) override;

private:
    std::vector<Change> m_changes;
    qint64 m_typing;
    bool m_done = false;
    Restore m_restore;
};

} // namespace compose
