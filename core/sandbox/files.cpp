// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/files.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSaveFile>
#include <QUrl>

namespace sandbox {

QString plainName(const QString &name, const QString &fallback)
{
    static const QRegularExpression unwanted(QStringLiteral("[^\\w.\\- ]"));
    QString plain = QFileInfo(name).fileName();
    plain.replace(unwanted, QStringLiteral("_"));
    while (plain.startsWith(u'.'))
        plain.remove(0, 1);
    return plain.isEmpty() ? fallback : plain.right(120);
}

QByteArray typeForName(const QString &name)
{
    return QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name().toLatin1();
}

Files::Place Files::reserve(const QString &name, const QByteArray &type) const
{
    const QString folder = QStringLiteral("%1").arg(QRandomGenerator::global()->generate(), 8, 16,
                                                    QLatin1Char('0'))
        + QString::number(QRandomGenerator::global()->generate(), 36);
    const QString plain = plainName(name, QStringLiteral("file.bin"));
    QDir().mkpath(m_folder + u'/' + folder);
    QSaveFile typeFile(m_folder + u'/' + folder + QLatin1String("/.type"));
    if (typeFile.open(QIODevice::WriteOnly)) {
        typeFile.write(type);
        typeFile.commit();
    }
    return {m_folder + u'/' + folder + u'/' + plain,
            QLatin1String(address) + folder + u'/'
                + QString::fromLatin1(QUrl::toPercentEncoding(plain))};
}

QString Files::add(const QString &name, const QByteArray &type, const QByteArray &bytes) const
{
    const Place place = reserve(name, type);
    QSaveFile file(place.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return {};
    return place.url;
}

QString Files::placeOf(const QString &key) const
{
    const QStringList parts = key.split(u'/');
    if (parts.size() != 2 || parts.first().isEmpty() || parts.at(1).isEmpty()
        || plainName(parts.at(1), {}) != parts.at(1) || plainName(parts.first(), {}) != parts.first()
        || !QFileInfo(m_folder + u'/' + parts.first()).isDir()) {
        return {};
    }
    return m_folder + u'/' + key;
}

std::optional<QString> Files::pathOf(const QString &key) const
{
    const QString path = placeOf(key);
    return !path.isEmpty() && QFileInfo(path).isFile() ? std::optional(path) : std::nullopt;
}

QByteArray Files::typeOf(const QString &key) const
{
    QFile file(m_folder + u'/' + key.section(u'/', 0, 0) + QLatin1String("/.type"));
    if (file.open(QIODevice::ReadOnly)) {
        if (const QByteArray type = file.readAll().trimmed(); !type.isEmpty())
            return type;
    }
    return typeForName(key);
}

std::optional<QString> Files::pathOfUrl(const QString &url) const
{
    static const QString mark = QStringLiteral("/files/b/");
    const QString path = QUrl(url).path(QUrl::FullyDecoded);
    const qsizetype at = path.indexOf(mark);
    return at < 0 ? std::nullopt : pathOf(path.mid(at + mark.size()));
}

QByteArray Files::withOrigin(QByteArray document, const QByteArray &origin)
{
    return document.replace(QByteArray(address), origin + QByteArray(address).mid(8));
}

} // namespace sandbox
