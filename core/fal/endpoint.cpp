// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/endpoint.h"

#include "fal/hosts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace fal {

namespace {

Error refused(const QString &text)
{
    return {.kind = ErrorKind::Invalid,
            .message = QCoreApplication::translate(
                           "fal", "“%1” is not the name of a model. A name looks like “fal-ai/flux/dev”.")
                           .arg(text.left(200))};
}

// Only what can stand in a path as it is: no query, no escape, no dot segment.
bool isPart(const QString &part)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A[A-Za-z0-9_~@:+.-]+\z)"));
    return shape.match(part).hasMatch() && part != QLatin1String(".") && part != QLatin1String("..");
}

} // namespace

Result<Endpoint> Endpoint::parse(const QString &text)
{
    QString id = text.trimmed();
    if (id.contains(QLatin1String("://"))) {
        const QUrl url(id, QUrl::StrictMode);
        if (!url.isValid() || !isFalService(url) || url.hasQuery() || url.hasFragment())
            return tl::unexpected(refused(text));
        id = url.path(QUrl::FullyEncoded);
        if (url.host() == hostName(Host::Site) && id.startsWith(QLatin1String("/models/")))
            id.remove(0, 7); // the page of a model in the gallery
    }
    QStringList parts = id.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() == 1) {
        static const QRegularExpression legacy(QStringLiteral(R"(\A([0-9]+)-([a-zA-Z0-9-]+)\z)"));
        const auto match = legacy.match(parts.first());
        if (match.hasMatch())
            parts = {match.captured(1), match.captured(2)};
    }
    Endpoint endpoint;
    if (!parts.isEmpty()
        && (parts.first() == QLatin1String("workflows") || parts.first() == QLatin1String("comfy")))
        endpoint.space = parts.takeFirst();
    if (parts.size() < 2 || !std::all_of(parts.cbegin(), parts.cend(), isPart))
        return tl::unexpected(refused(text));
    endpoint.owner = parts.takeFirst();
    endpoint.alias = parts.takeFirst();
    endpoint.path = parts.join(u'/');
    return endpoint;
}

QString Endpoint::id() const
{
    return path.isEmpty() ? appId() : appId() + u'/' + path;
}

QString Endpoint::appId() const
{
    const QString app = owner + u'/' + alias;
    return space.isEmpty() ? app : space + u'/' + app;
}

} // namespace fal
