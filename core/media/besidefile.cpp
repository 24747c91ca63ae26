// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/besidefile.h"

#include "media/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <filesystem>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/syscall.h>
#endif

namespace media {

using namespace Qt::StringLiterals;

QString shownName(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name.isEmpty() ? QDir::toNativeSeparators(path) : name;
}

Failure systemFailure(int error, const QString &path)
{
    switch (error) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return {Failure::Kind::DiskFull,
                QCoreApplication::translate("media", "There is no space left on the disk for “%1”.")
                    .arg(shownName(path))};
    case EFBIG:
        return {Failure::Kind::Unwritable,
                QCoreApplication::translate("media",
                                            "“%1” would be larger than the file system allows.")
                    .arg(shownName(path))};
    case EEXIST:
        return {Failure::Kind::Unwritable,
                QCoreApplication::translate("media", "A file named “%1” exists already.")
                    .arg(shownName(path))};
    case ENOENT:
    case ENOTDIR:
        return {Failure::Kind::Unwritable,
                QCoreApplication::translate("media", "The folder “%1” does not exist.")
                    .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath()))};
    case EACCES:
    case EPERM:
        if (QFileInfo::exists(path) && QFileInfo(QFileInfo(path).absolutePath()).isWritable())
            return {Failure::Kind::Unwritable,
                    QCoreApplication::translate("media", "“%1” is locked or read-only and cannot be replaced. Unlock it, or allow changes to it.")
                        .arg(shownName(path))};
        [[fallthrough]];
    case EROFS:
        return {Failure::Kind::Unwritable,
                QCoreApplication::translate("media", "The folder “%1” cannot be written to.")
                    .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath()))};
    default:
        return {Failure::Kind::Unwritable,
                QCoreApplication::translate("media", "“%1” could not be written: %2.")
                    .arg(shownName(path), qt_error_string(error))};
    }
}

Failure fileFailure(const QFileDevice &file, const QString &path)
{
    switch (file.error()) {
    case QFileDevice::ResourceError: // how QFile reports a full disk
        return systemFailure(ENOSPC, path);
    case QFileDevice::ReadError:
        return {Failure::Kind::Unreadable,
                QCoreApplication::translate("media", "“%1” could not be read: %2.")
                    .arg(shownName(path), file.errorString())};
    default:
        break;
    }
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return systemFailure(ENOENT, path);
    if (!folder.isWritable())
        return systemFailure(EACCES, path);
    return {Failure::Kind::Unwritable,
            QCoreApplication::translate("media", "“%1” could not be written: %2.")
                .arg(shownName(path), file.errorString())};
}

Result<void> checkReadable(const QString &path)
{
    const QFileInfo info(path);
    const auto refuse = [&](Failure::Kind kind, const char *sentence) {
        return tl::make_unexpected(
            Failure{kind, QCoreApplication::translate("media", sentence).arg(shownName(path))});
    };
    if (!info.exists())
        return refuse(Failure::Kind::NotFound, QT_TRANSLATE_NOOP("media", "“%1” does not exist."));
    if (info.isDir())
        return refuse(Failure::Kind::Unreadable,
                      QT_TRANSLATE_NOOP("media", "“%1” is a folder, not a file."));
    // Reading a pipe or a device could wait forever.
    if (!info.isFile())
        return refuse(Failure::Kind::Unreadable,
                      QT_TRANSLATE_NOOP("media", "“%1” is not an ordinary file."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Failure::Kind::Unreadable,
                      QT_TRANSLATE_NOOP("media", "“%1” cannot be opened for reading."));
    if (info.size() == 0)
        return refuse(Failure::Kind::Broken, QT_TRANSLATE_NOOP("media", "“%1” is empty."));
    return {};
}

BesideFile::BesideFile(QString path, QString target)
    : m_path(std::move(path))
    , m_target(std::move(target))
{
}

BesideFile::BesideFile(BesideFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_target(std::exchange(other.m_target, {}))
{
}

BesideFile::~BesideFile()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

Result<BesideFile> BesideFile::create(const QString &target)
{
    const QFileInfo info(target);
    if (info.exists() && !info.isFile()) {
        return tl::make_unexpected(Failure{
            Failure::Kind::Unwritable,
            QCoreApplication::translate("media", "“%1” is not an ordinary file and is left alone.")
                .arg(shownName(target))});
    }
    // A link stays a link: what it points to is replaced.
    const QString real = info.isSymLink() ? info.symLinkTarget() : info.absoluteFilePath();
    const QDir folder = QFileInfo(real).absoluteDir();
    QFile file;
    // NewOnly instead of QTemporaryFile: the file gets the permissions every new file gets.
    for (int attempt = 0; attempt < 16; ++attempt) {
        const quint64 number = QRandomGenerator::global()->generate64();
        file.setFileName(folder.filePath(u".gesso-%1.part"_s.arg(number, 16, 16, '0'_L1)));
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return BesideFile(file.fileName(), real);
        if (!QFileInfo::exists(file.fileName()))
            break;
    }
    return tl::make_unexpected(fileFailure(file, target));
}

Result<void> BesideFile::fillFrom(const QString &from) const
{
    QFile in(from);
    QFile out(m_path);
    if (!in.open(QIODevice::ReadOnly)) {
        return tl::make_unexpected(
            Failure{Failure::Kind::Unreadable,
                    QCoreApplication::translate("media", "“%1” cannot be opened for reading.")
                        .arg(shownName(from))});
    }
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return tl::make_unexpected(fileFailure(out, m_target));
    QByteArray block(1 << 20, Qt::Uninitialized);
    for (;;) {
        const qint64 count = in.read(block.data(), block.size());
        if (count < 0)
            return tl::make_unexpected(fileFailure(in, from));
        if (count == 0)
            return {};
        // A disk that fills up takes the beginning of a block first and says so at the next write only.
        for (qint64 done = 0; done < count;) {
            const qint64 written = out.write(block.constData() + done, count - done);
            if (written <= 0)
                return tl::make_unexpected(fileFailure(out, m_target));
            done += written;
        }
    }
}

Result<void> BesideFile::sync() const
{
    auto flushed = flushToDisk(m_path);
    if (!flushed)
        flushed.error() = flushed.error().kind == Failure::Kind::DiskFull ? systemFailure(ENOSPC, m_target) : flushed.error();
    return flushed;
}

Result<void> BesideFile::replaceTarget()
{
    if (auto synced = sync(); !synced)
        return synced;
    if (QFileInfo::exists(m_target))
        QFile::setPermissions(m_path, QFile::permissions(m_target));
    std::error_code error;
    std::filesystem::rename(QFileInfo(m_path).filesystemAbsoluteFilePath(),
                            QFileInfo(m_target).filesystemAbsoluteFilePath(), error);
    if (error)
        return tl::make_unexpected(systemFailure(error.value(), m_target));
    m_path.clear();
    return {};
}

int renameWithoutReplacing(const QString &from, const QString &to)
{
#ifdef Q_OS_UNIX
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#if defined(Q_OS_LINUX) && defined(SYS_renameat2)
    constexpr unsigned noReplace = 1; // RENAME_NOREPLACE, which not every libc names
    if (::syscall(SYS_renameat2, AT_FDCWD, source.constData(), AT_FDCWD, target.constData(),
                  noReplace) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
#endif
    // Some file systems know no such rename: a hard link refuses an existing name as well.
    if (::link(source.constData(), target.constData()) == 0) {
        ::unlink(source.constData());
        return 0;
    }
    if (errno != EPERM && errno != ENOTSUP)
        return errno;
    // Nor hard links (FAT): claim the name, then rename over our own empty file.
    const int claim = ::open(target.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (claim < 0)
        return errno;
    ::close(claim);
    return ::rename(source.constData(), target.constData()) == 0 ? 0 : errno;
#else
    return QFile::rename(from, to) ? 0 : (QFileInfo::exists(to) ? EEXIST : EACCES);
#endif
}

Result<void> BesideFile::becomeTarget()
{
    if (auto synced = sync(); !synced)
        return synced;
    if (const int error = renameWithoutReplacing(m_path, m_target); error != 0)
        return tl::make_unexpected(systemFailure(error, m_target));
    m_path.clear();
    return {};
}

} // namespace media
