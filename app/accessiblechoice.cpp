// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblechoice.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QActionGroup>
#include <QButtonGroup>
#include <QPushButton>
#include <QToolButton>

namespace shell {

namespace {

class AccessibleChoice final : public QAccessibleWidget
{
public:
    explicit AccessibleChoice(QAbstractButton *button)
        : QAccessibleWidget(button, QAccessible::RadioButton)
    {}

    QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && text.isEmpty() ? button()->text() : text;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names;
        if (button()->isEnabled())
            names << toggleAction() << pressAction();
        return names + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == toggleAction() || name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

    QStringList keyBindingsForAction(const QString &name) const override
    {
        return name == pressAction() && !button()->shortcut().isEmpty() ? QStringList{button()->shortcut().toString()} : QStringList();
    }

private:
    [[nodiscard]] QAbstractButton *button() const { return static_cast<QAbstractButton *>(object()); }
};

bool isOneOfSeveral(const QAbstractButton &button)
{
    if (!button.isCheckable())
        return false;
    if (const auto *tool = qobject_cast<const QToolButton *>(&button); tool && tool->defaultAction()) {
        const QActionGroup *group = tool->defaultAction()->actionGroup();
        return group && group->isExclusive();
    }
    return button.autoExclusive() || (button.group() && button.group()->exclusive());
}

QAccessibleInterface *makeChoice(const QString &className, QObject *object)
{
    if (className != QLatin1String("QToolButton") && className != QLatin1String("QPushButton"))
        return nullptr;
    auto *button = qobject_cast<QAbstractButton *>(object);
    return button && isOneOfSeveral(*button) ? new AccessibleChoice(button) : nullptr;
}

} // namespace

void installAccessibleChoices()
{
    QAccessible::installFactory(makeChoice);
}

void tellAsChoice(QAbstractButton *button)
{
    QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(QAccessible::queryAccessibleInterface(button)));
}

} // namespace shell
