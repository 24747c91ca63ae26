// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace shell {
namespace {

constexpr auto key = QLatin1String("recent/files");
constexpr int most = 10;
constexpr qsizetype longestName = 60;

} // namespace

RecentFiles::RecentFiles(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QStringList RecentFiles::files() const
{
    QStringList all;
    for (const QString &path : m_settings.value(key).toStringList()) {
        if (QDir::isAbsolutePath(path) && !all.contains(path) && all.size() < most)
            all << path;
    }
    return all;
}

void RecentFiles::add(const QString &path)
{
    if (!QDir::isAbsolutePath(path))
        return;
    QStringList all = files();
    all.removeAll(path);
    all.prepend(path);
    m_settings.setValue(key, QStringList(all.mid(0, most)));
}

void RecentFiles::clear()
{
    m_settings.remove(key);
}

void RecentFiles::fill(QMenu &menu)
{
    menu.clear();
    const QStringList paths = files();
    const QStringList names = namesOf(paths);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        QString words = names.at(i);
        QAction *action = menu.addAction(words.replace(u'&', QStringLiteral("&&")), this, [this, path = paths.at(i)] { Q_EMIT chosen(path); });
        action->setToolTip(QDir::toNativeSeparators(paths.at(i)));
    }
    if (paths.isEmpty()) {
        menu.addAction(tr("Nothing was opened yet"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    menu.addAction(tr("&Clear this list"), this, &RecentFiles::clear);
}

QStringList namesOf(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths) {
        const QFileInfo file(path);
        const auto sameName = [&file](const QString &other) { return QFileInfo(other).fileName() == file.fileName(); };
        QString name = file.fileName();
        if (std::ranges::count_if(paths, sameName) > 1)
            name += QStringLiteral(" — ") + QFileInfo(file.path()).fileName();
        name = name.simplified();
        if (name.size() > longestName)
            name = name.left(longestName / 2) + u'…' + name.right(longestName / 2 - 1);
        names << name;
    }
    return names;
}

} // namespace shell
