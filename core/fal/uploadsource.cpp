// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/uploadsource.h"

#include "fal/errorwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fal {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("fal", text);
}

} // namespace

std::optional<Error> UploadSource::look()
{
    if (isInMemory) {
        size = content.size();
        if (size > 0)
            return {};
        return Error{.kind = ErrorKind::Invalid,
                     .message = words(QT_TRANSLATE_NOOP("fal", "There is nothing to upload."))};
    }
    const QFileInfo info(path);
    if (!info.exists())
        return unreadableFile(path, words(QT_TRANSLATE_NOOP("fal", "it does not exist")));
    if (info.isDir())
        return unreadableFile(path, words(QT_TRANSLATE_NOOP("fal", "it is a folder")));
    if (!info.isFile()) // a pipe or a device would never end
        return unreadableFile(path, words(QT_TRANSLATE_NOOP("fal", "it is not an ordinary file")));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadableFile(path, file.errorString());
    size = file.size();
    modified = info.lastModified();
    if (size == 0)
        return unreadableFile(path, words(QT_TRANSLATE_NOOP("fal", "it is empty")));
    return {};
}

std::optional<Error> UploadSource::changed() const
{
    if (isInMemory)
        return {};
    const QFileInfo info(path);
    if (!info.isFile())
        return unreadableFile(path, words(QT_TRANSLATE_NOOP("fal", "it does not exist any more")));
    if (info.size() != size || info.lastModified() != modified)
        return unreadableFile(path, words(QT_TRANSLATE_NOOP("fal", "it was changed while it was being uploaded")));
    return {};
}

FilePart UploadSource::stretch(qint64 offset, qint64 length) const
{
    return {.path = path, .offset = offset, .size = std::min(length, size - offset), .content = content};
}

QString UploadSource::guessedName(const QString &contentType) const
{
    if (!isInMemory)
        return QFileInfo(path).fileName();
    const QString suffix = QMimeDatabase().mimeTypeForName(contentType.section(u';', 0, 0).trimmed()).preferredSuffix();
    return "upload."_L1 + (suffix.isEmpty() ? u"bin"_s : suffix);
}

QString UploadSource::guessedType(const QString &fileName) const
{
    const QMimeDatabase types;
    if (!isInMemory)
        return types.mimeTypeForFile(QFileInfo(path)).name();
    return fileName.isEmpty() ? types.mimeTypeForData(content).name()
                              : types.mimeTypeForFileNameAndData(fileName, content).name();
}

} // namespace fal
