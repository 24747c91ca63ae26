// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/shortcuts.h"

#include "mnemonics.h"

#include <QAction>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settings {
namespace {

constexpr auto kept = "shortcuts"_L1;

QString idOf(const QAction &action)
{
    return action.objectName().isEmpty() ? action.shortcut().toString(QKeySequence::PortableText) : action.objectName();
}

} // namespace

QString Shortcut::title() const
{
    return action ? shell::withoutMnemonic(action->text()) : QString();
}

QKeySequence Shortcut::keys() const
{
    return action ? action->shortcut() : QKeySequence();
}

bool Shortcut::isChanged() const
{
    return action && action->shortcuts() != usual;
}

Shortcuts::Shortcuts(QMenuBar &menus, QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    collect(menus.actions());
    const QJsonObject wanted = QJsonDocument::fromJson(m_settings.value(kept).toByteArray()).object();
    for (int i = 0; i < int(m_all.size()); ++i) {
        const QJsonValue keys = wanted.value(m_all.at(size_t(i)).id);
        if (keys.isString())
            give(i, {QKeySequence(keys.toString(), QKeySequence::PortableText)});
    }
}

void Shortcuts::collect(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action->menu()) {
            collect(action->menu()->actions());
            continue;
        }
        const QString id = idOf(*action);
        const bool isKnown = std::ranges::find(m_all, id, &Shortcut::id) != m_all.end();
        if (!id.isEmpty() && !isKnown && !action->isSeparator())
            m_all.push_back({.id = id, .action = action, .usual = action->shortcuts()});
    }
}

int Shortcuts::holderOf(const QKeySequence &keys, int besides) const
{
    for (int i = 0; i < int(m_all.size()); ++i) {
        const Shortcut &each = m_all.at(size_t(i));
        if (i != besides && !keys.isEmpty() && each.action && each.action->shortcuts().contains(keys))
            return i;
    }
    return -1;
}

void Shortcuts::give(int place, const QList<QKeySequence> &keys)
{
    if (QAction *action = m_all.at(size_t(place)).action) {
        QList<QKeySequence> real = keys;
        real.removeIf([](const QKeySequence &each) { return each.isEmpty(); });
        action->setShortcuts(real);
    }
}

void Shortcuts::assign(int place, const QKeySequence &keys)
{
    for (int holder = holderOf(keys, place); holder >= 0; holder = holderOf(keys, place)) {
        QList<QKeySequence> left = m_all.at(size_t(holder)).action->shortcuts();
        left.removeAll(keys);
        give(holder, left);
    }
    give(place, {keys});
    save();
}

void Shortcuts::reset(int place)
{
    for (const QKeySequence &keys : m_all.at(size_t(place)).usual)
        assign(place, keys); // whoever took them gives them back
    give(place, m_all.at(size_t(place)).usual);
    save();
}

void Shortcuts::resetAll()
{
    for (int i = 0; i < int(m_all.size()); ++i)
        give(i, m_all.at(size_t(i)).usual);
    save();
}

void Shortcuts::save()
{
    QJsonObject wanted;
    for (const Shortcut &each : m_all) {
        if (each.isChanged())
            wanted.insert(each.id, each.keys().toString(QKeySequence::PortableText));
    }
    if (wanted.isEmpty())
        m_settings.remove(kept);
    else
        m_settings.setValue(kept, QJsonDocument(wanted).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
}

} // namespace settings
