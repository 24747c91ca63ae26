// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The name of a model: whatever passes stands in a path as it is, and names the same model again.
#include "fuzz.h"

#include "fal/endpoint.h"

#include <QUrl>

#include <algorithm>

namespace {

bool isPlain(QChar c)
{
    static const QString others = QStringLiteral("_~@:+.-");
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || others.contains(c);
}

void check(const fal::Endpoint &endpoint)
{
    const QString id = endpoint.id();
    fuzz::require(fal::Endpoint::parse(id) == endpoint, "an id names its endpoint");
    fuzz::require(id.startsWith(endpoint.appId()), "an id begins with its app");
    const QStringList parts = id.split(u'/');
    fuzz::require(parts.size() >= (endpoint.space.isEmpty() ? 2 : 3), "an id has owner and alias");
    for (const QString &part : parts) {
        fuzz::require(!part.isEmpty() && part != QLatin1String(".") && part != QLatin1String(".."), "no way out of the path");
        fuzz::require(std::all_of(part.begin(), part.end(), isPlain), "no query, no escape, no letter that needs one");
    }
    const QUrl url(QStringLiteral("https://queue.fal.run/") + id, QUrl::StrictMode);
    fuzz::require(url.isValid() && url.host() == QLatin1String("queue.fal.run"), "an id does not change the host");
    fuzz::require(url.path() == u'/' + id && !url.hasQuery() && !url.hasFragment(), "an id is a path and nothing else");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const auto endpoint = fal::Endpoint::parse(text);
    if (endpoint) {
        check(*endpoint);
        return 0;
    }
    fuzz::require(endpoint.error().kind == fal::ErrorKind::Invalid, "what is no name is refused as such");
    fuzz::require(!endpoint.error().message.isEmpty() && endpoint.error().message.size() < 1000, "an error has a sentence");
    return 0;
}
