// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/schemastore.h"

#include "media/files.h"
#include "studio/catalog/modellist.h"
#include "studio/catalog/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

constexpr qint64 freshFor = 24 * 60 * 60; // seconds

std::optional<Form> formFromFile(const QString &path, const QString &endpoint)
{
    const QByteArray json = fileContent(path);
    if (json.isEmpty())
        return std::nullopt;
    auto form = formFromOpenApi(QJsonDocument::fromJson(json).object(), endpoint);
    if (form)
        return std::optional(std::move(*form));
    QFile::remove(path); // broken: to be fetched again (a resource cannot be removed)
    return std::nullopt;
}

} // namespace

QByteArray fileContent(const QString &path)
{
    if (path.isEmpty())
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void keepFile(const QString &path, const QByteArray &content)
{
    if (!path.isEmpty() && QDir().mkpath(QFileInfo(path).path()))
        static_cast<void>(media::writeFile(path, content));
}

QString SchemaStore::fileOf(const QString &endpoint) const
{
    const QString name = fileNameFor(endpoint);
    return name.isEmpty() || m_folder.isEmpty() ? QString() : m_folder + u'/' + name;
}

std::optional<Form> SchemaStore::form(const QString &endpoint) const
{
    const QString name = fileNameFor(endpoint);
    if (name.isEmpty())
        return std::nullopt;
    auto form = formFromFile(fileOf(endpoint), endpoint);
    return form ? form : formFromFile(u":/models/"_s + name, endpoint);
}

fal::RealtimeProtocol SchemaStore::realtime(const QString &endpoint) const
{
    const QString name = fileNameFor(endpoint);
    if (name.isEmpty())
        return {};
    QByteArray json = fileContent(fileOf(endpoint));
    if (json.isEmpty())
        json = fileContent(u":/models/"_s + name);
    return fal::realtimeProtocolOf(QJsonDocument::fromJson(json).object());
}

bool SchemaStore::isFresh(const QString &endpoint, const QDateTime &changed, const QDateTime &now) const
{
    const QString path = fileOf(endpoint);
    const QDateTime written = path.isEmpty() ? QDateTime() : QFileInfo(path).lastModified();
    return written.isValid() && std::abs(written.secsTo(now)) < freshFor && (!changed.isValid() || changed < written);
}

tl::expected<Form, QString> SchemaStore::keep(const QString &endpoint, const QJsonObject &document) const
{
    auto form = formFromOpenApi(document, endpoint);
    if (form)
        keepFile(fileOf(endpoint), QJsonDocument(document).toJson(QJsonDocument::Compact));
    return form;
}

} // namespace studio
