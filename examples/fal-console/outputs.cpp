// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "outputs.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The last part of a path, without what could lead out of a folder, hide the file or confuse a shell.
QString safeName(const QJsonObject &file, const QUrl &url)
{
    constexpr qsizetype longest = 100;
    QString name = file["file_name"_L1].toString();
    if (name.isEmpty() && url.scheme() != "data"_L1)
        name = url.fileName();
    name = QFileInfo(name.replace(u'\\', u'/')).fileName();
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && !u"-_. ()"_s.contains(c))
            c = u'_';
    }
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    name = name.right(longest);
    if (name.isEmpty())
        name = u"output"_s;
    if (QFileInfo(name).suffix().isEmpty()) {
        const QMimeType type = QMimeDatabase().mimeTypeForName(file["content_type"_L1].toString());
        if (!type.preferredSuffix().isEmpty())
            name += u'.' + type.preferredSuffix();
    }
    return name;
}

void collect(const QJsonValue &value, std::vector<OutputFile> &files)
{
    if (value.isArray()) {
        for (const QJsonValue item : value.toArray())
            collect(item, files);
        return;
    }
    const QJsonObject object = value.toObject();
    const QUrl url(object["url"_L1].toString());
    const bool isFile = url.scheme() == "https"_L1 || url.scheme() == "http"_L1 || url.scheme() == "data"_L1;
    const bool isNew = std::none_of(files.begin(), files.end(),
                                    [&url](const OutputFile &file) { return file.url == url; });
    if (isFile && isNew)
        files.push_back({url, safeName(object, url)});
    for (const QJsonValue member : object)
        collect(member, files);
}

} // namespace

std::vector<OutputFile> outputFiles(const QJsonValue &answer)
{
    std::vector<OutputFile> files;
    collect(answer, files);
    return files;
}

QString freePath(const QDir &folder, const QString &name)
{
    const QFileInfo wanted(name);
    const QString suffix = wanted.suffix().isEmpty() ? QString() : u'.' + wanted.suffix();
    QString path = folder.filePath(name);
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = folder.filePath(u"%1-%2%3"_s.arg(wanted.completeBaseName()).arg(n).arg(suffix));
    return path;
}

QString printable(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain) {
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter;
    }
    return plain;
}
