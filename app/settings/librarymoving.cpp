// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/librarymoving.h"

#include "studio/library/library.h"

#include <QDir>

namespace settings {

LibraryMoving::LibraryMoving(studio::Library &library, const QString &profileFolder, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_profileFolder(profileFolder)
{
}

void LibraryMoving::goOn()
{
    const studio::LibraryMove::Parts parts{.library = m_library, .profileFolder = m_profileFolder};
    if (studio::LibraryMove *left = m_move ? nullptr : studio::LibraryMove::left(parts, this))
        follow(left, tr("Moving the library had been interrupted. It is whole, in %1.").arg(QDir::toNativeSeparators(m_library.folder())));
}

void LibraryMoving::begin(const studio::LibraryMovePlan &plan)
{
    if (m_move)
        return;
    const studio::LibraryMove::Parts parts{.library = m_library, .profileFolder = m_profileFolder};
    follow(new studio::LibraryMove(parts, plan, this), tr("The library is in %1 now, with everything.").arg(QDir::toNativeSeparators(plan.to)));
}

void LibraryMoving::follow(studio::LibraryMove *move, const QString &good)
{
    m_move = move;
    connect(move, &studio::LibraryMove::finished, this, [this, move, good](bool isGood, const QString &trouble) {
        move->deleteLater();
        m_move.clear();
        const QString where = QDir::toNativeSeparators(m_library.folder());
        if (isGood)
            Q_EMIT ended(true, good);
        else if (trouble.isEmpty())
            Q_EMIT ended(true, tr("The move was cancelled. The library is in %1, as before.").arg(where));
        else
            Q_EMIT ended(false, trouble);
    });
    Q_EMIT began();
}

} // namespace settings
