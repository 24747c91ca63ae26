// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/gather.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QRegularExpression>
#include <QSet>
#include <QToolButton>

namespace palette {
namespace {

Command commandOf(QAction *action, const QString &place)
{
    return {.text = plainText(action->text()),
            .place = place,
            .keys = action->shortcut().toString(QKeySequence::NativeText),
            .isEnabled = action->isEnabled(),
            .run = [action = QPointer(action)] {
                if (action)
                    action->trigger();
            }};
}

bool isCommand(const QAction &action)
{
    return !action.isSeparator() && action.isVisible() && !action.text().isEmpty();
}

} // namespace

QString plainText(const QString &actionText)
{
    // Languages without letters on their keys have them behind: "ファイル(&F)".
    static const QRegularExpression keyBehind(QStringLiteral("\\(&\\w\\)"));
    QString marked = actionText;
    marked.remove(keyBehind);
    QString text;
    for (qsizetype i = 0; i < marked.size(); ++i) {
        if (marked.at(i) == u'&' && ++i == marked.size())
            break;
        text += marked.at(i);
    }
    return text;
}

void gather(const QMenu &menu, const QString &place, std::vector<Command> &commands)
{
    for (QAction *action : menu.actions()) {
        if (!isCommand(*action))
            continue;
        if (!action->menu())
            commands.push_back(commandOf(action, place));
        else if (action->isEnabled())
            gather(*action->menu(), place.isEmpty() ? plainText(action->text()) : place + QStringLiteral(" › ") + plainText(action->text()), commands);
    }
}

std::vector<Command> commandsOf(const QMainWindow &window)
{
    std::vector<Command> commands;
    for (const QAction *action : window.menuBar()->actions()) {
        if (action->menu() && isCommand(*action))
            gather(*action->menu(), plainText(action->text()), commands);
    }
    QSet<QString> known;
    for (const Command &command : commands)
        known << command.text;
    const auto add = [&](const Command &command) {
        if (known.contains(command.text))
            return;
        known << command.text;
        commands.push_back(command);
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window || qobject_cast<const QMenu *>(widget) || qobject_cast<const QMenuBar *>(widget))
            continue;
        const QString place = widget->accessibleName();
        if (const auto *button = qobject_cast<const QToolButton *>(widget); button && button->menu() && button->isEnabled()) {
            std::vector<Command> found;
            gather(*button->menu(), place, found);
            for (const Command &command : found)
                add(command);
            continue;
        }
        for (QAction *action : widget->actions()) {
            if (isCommand(*action) && !action->menu())
                add(commandOf(action, place));
        }
    }
    return commands;
}

} // namespace palette
