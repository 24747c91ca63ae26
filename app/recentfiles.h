// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The files that were opened last, newest first, as a menu. Whether they are still there shows when one is opened: looking
// for them would stop the window where a disk is far away.

#include <QObject>
#include <QStringList>

class QMenu;
class QSettings;

namespace shell {

class RecentFiles final : public QObject
{
    Q_OBJECT

public:
    RecentFiles(QSettings &settings, QObject *parent);

    void add(const QString &path);
    void clear();
    [[nodiscard]] QStringList files() const;
    void fill(QMenu &menu);

Q_SIGNALS:
    void chosen(const QString &path);

private:
    QSettings &m_settings;
};

// What a menu calls them: the names, with the folder where two have the same. Pure.
[[nodiscard]] QStringList namesOf(const QStringList &paths);

} // namespace shell
