// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ziparchive.h"

#include "media/besidefile.h"
#include "media/fit.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <minizip/zip.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <memory>

namespace media {

namespace {

constexpr qint64 pieceBytes = 256 * 1024;
constexpr uLong namesInUtf8 = 1U << 11;

struct CloseZip
{
    void operator()(void *zip) const { zipClose(zip, nullptr); }
};
using Zip = std::unique_ptr<void, CloseZip>;

zip_fileinfo infoFor(const QDateTime &when)
{
    zip_fileinfo info{};
    const QDate date = when.date();
    const QTime time = when.time();
    // The format counts years from 1980.
    info.tmz_date.tm_sec = uInt(time.second());
    info.tmz_date.tm_min = uInt(time.minute());
    info.tmz_date.tm_hour = uInt(time.hour());
    info.tmz_date.tm_mday = uInt(date.day());
    info.tmz_date.tm_mon = uInt(date.month() - 1);
    info.tmz_date.tm_year = uInt(std::max(1980, date.year()));
    return info;
}

Result<void> writeFailed(const QString &to)
{
    return tl::make_unexpected(systemFailure(errno == ENOSPC ? ENOSPC : EIO, to));
}

} // namespace

Result<void> writeZip(const QString &to, const std::vector<ZipEntry> &entries, const Progress &progress)
{
    if (QFileInfo::exists(to))
        return tl::make_unexpected(systemFailure(EEXIST, to));
    auto beside = BesideFile::create(to);
    if (!beside)
        return tl::make_unexpected(beside.error());
    qint64 all = 1;
    for (const ZipEntry &entry : entries)
        all += entry.path.isEmpty() ? entry.content.size() : QFileInfo(entry.path).size();
    Zip zip(zipOpen64(QFile::encodeName(beside->path()).constData(), APPEND_STATUS_CREATE));
    if (!zip)
        return writeFailed(to);
    qint64 done = 0;
    for (const ZipEntry &entry : entries) {
        if (!entry.path.isEmpty()) {
            if (auto readable = checkReadable(entry.path); !readable)
                return readable;
        }
        const bool isPacked = entry.path.isEmpty();
        const QDateTime when = isPacked ? QDateTime::currentDateTime() : QFileInfo(entry.path).lastModified();
        const zip_fileinfo info = infoFor(when);
        errno = 0;
        if (zipOpenNewFileInZip4_64(zip.get(), entry.name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0, nullptr, isPacked ? Z_DEFLATED : 0,
                                    Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0, 0, namesInUtf8, 1) != ZIP_OK)
            return writeFailed(to);
        QFile file(entry.path);
        if (!isPacked && !file.open(QIODevice::ReadOnly))
            return tl::make_unexpected(fileFailure(file, entry.path));
        qint64 at = 0;
        for (;;) {
            const QByteArray piece = isPacked ? entry.content.mid(at, pieceBytes) : file.read(pieceBytes);
            if (piece.isEmpty())
                break;
            if (zipWriteInFileInZip(zip.get(), piece.constData(), unsigned(piece.size())) != ZIP_OK)
                return writeFailed(to);
            at += piece.size();
            done += piece.size();
            if (progress && !progress(std::clamp(double(done) / double(all), 0.0, 1.0)))
                return tl::make_unexpected(cancelledFailure());
        }
        if (zipCloseFileInZip(zip.get()) != ZIP_OK)
            return writeFailed(to);
    }
    errno = 0;
    if (zipClose(zip.release(), nullptr) != ZIP_OK)
        return writeFailed(to);
    return beside->becomeTarget();
}

} // namespace media
