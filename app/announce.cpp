// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announce.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QCoreApplication>
#include <QWidget>

#include <utility>

namespace shell {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

namespace {

void tell(QWidget *where, const QString &sentence)
{
    QAccessibleAnnouncementEvent said(where, sentence);
    QAccessible::updateAccessibility(&said);
}

} // namespace

#else

namespace {

// Before Qt 6.8 an alert does not reach the accessibility bus at all, and there is no announcement. What screen readers
// read there is a notification that comes to be seen: this one has a name and no place.
class Spoken final : public QObject
{
public:
    using QObject::QObject;
    QString sentence;
    QStringList waiting; // of one turn: told together, or the last would be told as often as there are
};

class AccessibleSpoken final : public QAccessibleObject
{
public:
    using QAccessibleObject::QAccessibleObject;
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(object()->parent()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QAccessible::State state() const override { return {}; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<Spoken *>(object())->sentence : QString();
    }
};

void tell(QWidget *where, const QString &sentence)
{
    QObject *window = where->window();
    // One for each window: the next sentence takes the place of the last one.
    auto *spoken = static_cast<Spoken *>(
        window->findChild<QObject *>(QStringLiteral("spoken"), Qt::FindDirectChildrenOnly));
    if (!spoken) {
        spoken = new Spoken(window);
        spoken->setObjectName(QStringLiteral("spoken"));
        QAccessible::registerAccessibleInterface(new AccessibleSpoken(spoken));
    }
    spoken->waiting << sentence;
    if (spoken->waiting.size() > 1)
        return;
    QMetaObject::invokeMethod(spoken, [spoken] {
        spoken->sentence = std::exchange(spoken->waiting, {}).join(u'\n');
        QAccessibleEvent named(spoken, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&named);
        QAccessibleEvent shown(spoken, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&shown);
    }, Qt::QueuedConnection);
}

} // namespace

#endif

QEvent::Type AnnouncementEvent::kind()
{
    static const int number = QEvent::registerEventType();
    return QEvent::Type(number);
}

void announce(QWidget *where, const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    AnnouncementEvent said(sentence);
    QCoreApplication::sendEvent(where, &said);
    if (QAccessible::isActive())
        tell(where, sentence);
}

} // namespace shell
