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

static void writeNote(const QString &folder, const char *note, const QByteArray &text)
{
    QSaveFile file(folder + u'/' + QLatin1String(note));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text);
        file.commit();
    }
}

Files::Place Files::reserve(const QString &name, const QByteArray &type, const QDateTime &expires) const
{
    const auto random = [] { return QRandomGenerator::global()->generate(); };
    const QString folder = QStringLiteral("%1").arg(random(), 8, 16, QLatin1Char('0')) + QString::number(random(), 36);
    const QString plain = plainName(name, QStringLiteral("file.bin"));
    const QString secret = QString::number(random(), 36) + QString::number(random(), 36);
    const QString path = m_folder + u'/' + folder;
    QDir().mkpath(path);
    writeNote(path, ".type", type);
    writeNote(path, ".secret", secret.toLatin1());
    if (expires.isValid())
        writeNote(path, ".expires", expires.toUTC().toString(Qt::ISODateWithMs).toLatin1());
    return {path + u'/' + plain,
            QLatin1String(address) + folder + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(plain)), secret};
}

QByteArray Files::noteOf(const QString &key, const char *note) const
{
    QFile file(m_folder + u'/' + key.section(u'/', 0, 0) + u'/' + QLatin1String(note));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

QString Files::secretOf(const QString &key) const
{
    return placeOf(key).isEmpty() ? QString() : QString::fromLatin1(noteOf(key, ".secret"));
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
    if (path.isEmpty() || !QFileInfo(path).isFile())
        return std::nullopt;
    const QDateTime expires = QDateTime::fromString(QString::fromLatin1(noteOf(key, ".expires")), Qt::ISODateWithMs);
    const bool isGone = expires.isValid() && expires <= QDateTime::currentDateTimeUtc();
    return isGone ? std::nullopt : std::optional(path);
}

QByteArray Files::typeOf(const QString &key) const
{
    const QByteArray type = noteOf(key, ".type");
    return type.isEmpty() ? typeForName(key) : type;
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
