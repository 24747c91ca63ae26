// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/damage.h"

#include "media/besidefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

namespace media {

static bool lacksItsEnd(QFile &jpeg)
{
    constexpr qint64 tail = 64 * 1024; // some programs put things behind the end
    jpeg.seek(std::max<qint64>(0, jpeg.size() - tail));
    return !jpeg.read(tail).contains("\xFF\xD9");
}

// Box by box: the last one leads past the end of the file.
static bool boxesEndTooLate(QFile &file)
{
    constexpr int most = 100'000; // of a file in fragments
    qint64 at = 0;
    for (int box = 0; box < most && at < file.size(); ++box) {
        file.seek(at);
        const QByteArray head = file.read(16);
        if (head.size() < 8)
            return true;
        qint64 size = qFromBigEndian<quint32>(head.constData());
        if (size == 1 && head.size() == 16)
            size = qint64(std::min<quint64>(qFromBigEndian<quint64>(head.constData() + 8), quint64(1) << 62));
        if (size < 8) // 0: to the end, whatever that is
            return false;
        at += size;
    }
    return at > file.size();
}

bool isCutJpeg(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && lacksItsEnd(file);
}

QString cutOffNote(const QString &path)
{
    return QCoreApplication::translate("media", "“%1” is damaged or cut off: a part of it is missing.").arg(shownName(path));
}

QString damageNote(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = file.read(12);
    const bool isCut = head.startsWith("\xFF\xD8\xFF") ? lacksItsEnd(file) : head.mid(4, 4) == "ftyp" && boxesEndTooLate(file);
    return isCut ? cutOffNote(path) : QString();
}

} // namespace media
