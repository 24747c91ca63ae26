// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblecombo.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>

namespace shell {
namespace {

class AccessibleCombo final : public QAccessibleWidget
{
public:
    explicit AccessibleCombo(QComboBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
    {
        nameList();
    }

    // The list of entries first, then the editor where there is one.
    int childCount() const override { return box()->isEditable() ? 2 : 1; }

    QAccessibleInterface *child(int index) const override
    {
        if (index == 0) {
            nameList();
            return QAccessible::queryAccessibleInterface(box()->view());
        }
        return index == 1 && box()->isEditable() ? QAccessible::queryAccessibleInterface(box()->lineEdit()) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child->object() == box()->view())
            return 0;
        return box()->isEditable() && child->object() == box()->lineEdit() ? 1 : -1;
    }

    QString text(QAccessible::Text kind) const override
    {
        nameList(); // whoever comes to the box asks for its name before the list is open
        if (kind == QAccessible::Name)
            return box()->accessibleName().isEmpty() ? box()->currentText() : box()->accessibleName();
        if (kind == QAccessible::Value)
            return box()->currentText();
        return QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.hasPopup = true;
        state.expanded = box()->view()->isVisible();
        state.editable = box()->isEditable();
        return state;
    }

    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }

    void doAction(const QString &name) override
    {
        if (name != showMenuAction() && name != pressAction())
            return QAccessibleWidget::doAction(name);
        if (box()->view()->isVisible())
            box()->hidePopup();
        else
            box()->showPopup();
    }

private:
    // The list takes the focus while it is open, and is told then.
    void nameList() const
    {
        if (QAbstractItemView *list = box()->view(); list->accessibleName() != box()->accessibleName())
            list->setAccessibleName(box()->accessibleName());
    }

    QComboBox *box() const { return static_cast<QComboBox *>(object()); }
};

QAccessibleInterface *makeCombo(const QString &className, QObject *object)
{
    auto *box = className == QLatin1String("QComboBox") ? qobject_cast<QComboBox *>(object) : nullptr;
    return box ? new AccessibleCombo(box) : nullptr;
}

} // namespace

void installAccessibleCombos()
{
    QAccessible::installFactory(makeCombo);
}

} // namespace shell
