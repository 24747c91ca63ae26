// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblelabel.h"

#include <QAccessibleWidget>
#include <QLabel>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

class AccessibleLabel final : public QAccessibleWidget
{
public:
    explicit AccessibleLabel(QLabel *label) : QAccessibleWidget(label, QAccessible::StaticText) {}

    QString text(QAccessible::Text kind) const override
    {
        const auto *label = static_cast<QLabel *>(object());
        const QString name = label->accessibleName();
        const QString shown = label->text();
        // Named with its text already, in full where the label has room for a part only.
        const bool saysAll = shown.isEmpty() || name.contains(shown) || shown.contains(u'…');
        return kind != QAccessible::Name || saysAll ? QAccessibleWidget::text(kind) : u"%1: %2"_s.arg(name, shown);
    }
};

QAccessibleInterface *makeLabel(const QString &, QObject *object)
{
    auto *label = qobject_cast<QLabel *>(object);
    // Qt's own serves pictures, and labels without a name of their own.
    const bool isPlain = label && label->pixmap().isNull() && label->textFormat() != Qt::RichText;
    return isPlain && !label->accessibleName().isEmpty() ? new AccessibleLabel(label) : nullptr;
}

} // namespace

void installAccessibleLabels()
{
    QAccessible::installFactory(makeLabel);
}

} // namespace shell
