// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The shortcuts of the window's menus as the person wants them. What was changed is kept in the settings, by the name of
// the action (its objectName, else the shortcut that it has of itself, which does not depend on the language).

#include <QKeySequence>
#include <QObject>
#include <QPointer>

#include <vector>

class QAction;
class QMenu;
class QMenuBar;
class QSettings;

namespace settings {

struct Shortcut
{
    QString id;
    QPointer<QAction> action;
    QList<QKeySequence> usual; // what it has of itself
    [[nodiscard]] QString title() const; // without mnemonics
    [[nodiscard]] QKeySequence keys() const; // now; empty: none
    [[nodiscard]] bool isChanged() const;
};

class Shortcuts final : public QObject
{
    Q_OBJECT

public:
    // Every action of these menus that has a name; gives them what was kept. Call when the menus are built. What a page has
    // keys for of its own, which count while the focus is in it, is not here.
    Shortcuts(QMenuBar &menus, QSettings &settings, QObject *parent);

    [[nodiscard]] const std::vector<Shortcut> &all() const { return m_all; }
    // The place of another action that has these keys, -1: none.
    [[nodiscard]] int holderOf(const QKeySequence &keys, int besides) const;
    // Takes them from whoever has them. Empty keys: no shortcut.
    void assign(int place, const QKeySequence &keys);
    void reset(int place);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    void collect(const QList<QAction *> &actions);
    void give(int place, const QList<QKeySequence> &keys);
    void save();

    QSettings &m_settings;
    std::vector<Shortcut> m_all;
};

} // namespace settings
