// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/files.h"

#include "media/besidefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <io.h>
#include <windows.h>
#endif

namespace media {

using namespace Qt::StringLiterals;

constexpr qsizetype longestName =
    180; // bytes of UTF-8: leaves room for " (123)" and for encryption

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) {
        return tl::make_unexpected(Failure{
            Failure::Kind::Unwritable,
            QCoreApplication::translate("media", "“%1” is not an ordinary file and is left alone.")
                .arg(shownName(path))});
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return tl::make_unexpected(fileFailure(file, path));
    return {};
}

Result<void> flushToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return tl::make_unexpected(systemFailure(errno, path));
#ifdef F_FULLFSYNC // on macOS fsync() reaches the drive's own memory only
    const int outcome = ::fcntl(file, F_FULLFSYNC);
#else
    const int outcome = ::fsync(file);
#endif
    const int error = outcome == -1 ? errno : 0;
    ::close(file);
    if (error != 0 && error != EINVAL) // EINVAL: there is nothing behind it that could be flushed
        return tl::make_unexpected(systemFailure(error, path));
#elif defined(Q_OS_WIN)
    if (QFileInfo(path).isDir()) // its names are in the journal of the file system
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return tl::make_unexpected(fileFailure(file, path));
    if (!::FlushFileBuffers(reinterpret_cast<HANDLE>(::_get_osfhandle(file.handle()))))
        return tl::make_unexpected(systemFailure(EIO, path));
#endif
    return {};
}

Result<void> copyFile(const QString &from, const QString &to)
{
    if (const QFileInfo target(to); target.exists() || target.isSymLink())
        return tl::make_unexpected(systemFailure(EEXIST, to));
    // Not checkReadable(): an empty file is a file that can be copied.
    if (const QFileInfo source(from); !source.exists() || source.size() > 0) {
        if (auto readable = checkReadable(from); !readable)
            return readable;
    }
    return BesideFile::create(to).and_then([&](BesideFile beside) -> Result<void> {
        return beside.fillFrom(from).and_then([&] { return beside.becomeTarget(); });
    });
}

Result<void> moveFile(const QString &from, const QString &to)
{
    const int error = renameWithoutReplacing(from, to);
    if (error == 0)
        return {};
    if (error == EXDEV)
        return copyFile(from, to).map([&] { QFile::remove(from); });
    if (error == ENOENT && !QFileInfo::exists(from))
        return checkReadable(from);
    return tl::make_unexpected(systemFailure(error, to));
}

Result<QString> sha256OfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const bool missing = !QFileInfo::exists(path);
        return tl::make_unexpected(
            missing
                ? Failure{Failure::Kind::NotFound,
                          QCoreApplication::translate("media", "“%1” does not exist.")
                              .arg(shownName(path))}
                : Failure{Failure::Kind::Unreadable,
                          QCoreApplication::translate("media", "“%1” cannot be opened for reading.")
                              .arg(shownName(path))});
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return tl::make_unexpected(fileFailure(file, path));
    return QString::fromLatin1(hash.result().toHex());
}

static bool isUnsafe(char32_t character)
{
    if (character == QChar::ReplacementCharacter) // what half a character has become
        return true;
    if (QStringView(u"/\\:*?\"<>|").contains(QChar(char16_t(character))) && character < 0x80)
        return true;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        // Bidi controls make "gpj.exe" read as "exe.jpg". The joiners stay: emoji are made with
        // them.
        return character != 0x200C && character != 0x200D && character < 0xE0000;
    default:
        return false;
    }
}

static bool isReservedOnWindows(const QString &name)
{
    static constexpr std::array<QLatin1StringView, 6> words = {"con"_L1, "prn"_L1,    "aux"_L1,
                                                               "nul"_L1, "conin$"_L1, "conout$"_L1};
    const QString stem = name.section('.'_L1, 0, 0).trimmed().toLower();
    if (std::find(words.begin(), words.end(), stem) != words.end())
        return true;
    if (stem.size() != 4 || !(stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1)))
        return false;
    return stem.at(3).isDigit() || QStringView(u"¹²³").contains(stem.at(3));
}

// At most `bytes` of UTF-8, never cut inside a character.
static QString cutToBytes(const QString &text, qsizetype bytes)
{
    qsizetype used = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size();
        const char16_t unit = text.at(at).unicode();
        const qsizetype width = pair ? 4 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
        if (used + width > bytes)
            break;
        used += width;
        at += pair ? 2 : 1;
    }
    return text.left(at);
}

// The file ending with its dot, or nothing where what follows the last dot is no ending.
static QString endingOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf('.'_L1);
    const qsizetype length = name.size() - dot;
    if (dot <= 0 || length < 2 || length > 16 || name.indexOf(' '_L1, dot) >= 0)
        return {};
    return name.mid(dot);
}

static QString trimmedName(QString name)
{
    // Windows drops trailing dots and spaces, so two names would become one.
    while (name.endsWith('.'_L1) || (!name.isEmpty() && name.back().isSpace()))
        name.chop(1);
    qsizetype first = 0;
    while (first < name.size() && (name.at(first) == '.'_L1 || name.at(first).isSpace()))
        ++first;
    return name.mid(first);
}

QString safeFileName(const QString &wanted)
{
    QString name;
    name.reserve(wanted.size());
    const QList<uint> characters = wanted.normalized(QString::NormalizationForm_C).toUcs4();
    for (const uint character : characters) {
        if (!isUnsafe(character))
            name += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
        else if (!name.isEmpty() && !name.endsWith('_'_L1))
            name += '_'_L1;
    }
    name = trimmedName(name);
    if (name.isEmpty() || name == "_"_L1)
        return u"untitled"_s;
    if (isReservedOnWindows(name))
        name.prepend('_'_L1);
    if (name.toUtf8().size() > longestName) {
        const QString ending = endingOf(name);
        const QString stem = name.chopped(ending.size());
        name = trimmedName(cutToBytes(stem, longestName - ending.toUtf8().size())) + ending;
    }
    return name;
}

QString numberedFileName(const QString &name, int number)
{
    const QString ending = endingOf(name);
    const QString counter = u" (%1)"_s.arg(number);
    const qsizetype room = longestName - (counter + ending).toUtf8().size();
    return cutToBytes(name.chopped(ending.size()), room) + counter + ending;
}

QString freeFileName(const QString &folder, const QString &wanted)
{
    const QDir directory(folder);
    const auto taken = [&](const QString &name) {
        const QFileInfo info(directory.filePath(name));
        return info.exists() || info.isSymLink();
    };
    const QString name = safeFileName(wanted);
    if (!taken(name))
        return name;
    for (int number = 2;; ++number) {
        const QString candidate = numberedFileName(name, number);
        if (!taken(candidate))
            return candidate;
    }
}

} // namespace media
