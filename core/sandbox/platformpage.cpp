// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/platformpage.h"

#include "sandbox/queuehost.h"

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

// The cursor is the number of the next row, wrapped as the real one is.
ListPage pageOf(const QJsonArray &all, const Request &request, int most)
{
    const QString wish = request.value(u"limit"_s);
    const int limit = std::clamp(wish.isEmpty() ? most : wish.toInt(), 1, most);
    const qsizetype first =
        QByteArray::fromBase64(request.value(u"cursor"_s).toLatin1()).toLongLong();
    ListPage page;
    for (qsizetype i = std::max<qsizetype>(0, first); i < all.size(); ++i) {
        if (page.rows.size() == limit) {
            page.cursor = QString::fromLatin1(QByteArray::number(i).toBase64());
            page.hasMore = true;
            break;
        }
        page.rows.append(all.at(i));
    }
    return page;
}

QJsonObject pageBody(const QString &key, const ListPage &page)
{
    return {{key, page.rows}, {u"next_cursor"_s, page.cursor}, {u"has_more"_s, page.hasMore}};
}

QStringList listIn(const Request &request, const QString &key)
{
    QStringList values;
    for (const QString &each : request.query.allQueryItemValues(key, QUrl::FullyDecoded))
        values << each.split(u',', Qt::SkipEmptyParts);
    return values;
}

bool expands(const Request &request, const QString &what)
{
    return listIn(request, u"expand"_s).contains(what);
}

Span spanOf(const Request &request, int days)
{
    const auto time = [&request](const QString &key) {
        const QString text = request.value(key);
        QDateTime found = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (text.size() == 10) // a date alone is a date of UTC
            found.setTimeSpec(Qt::UTC);
        return found;
    };
    Span span{time(u"start"_s), time(u"end"_s)};
    if (!span.to.isValid())
        span.to = QDateTime::currentDateTimeUtc().addMSecs(1);
    if (!span.from.isValid())
        span.from = span.to.addDays(-days);
    return span;
}

QJsonValue stampOf(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

void sendApiError(const Answer &answer, int status, const QString &type, const QString &message)
{
    sendJson(answer, status, QJsonObject{{u"error"_s, QJsonObject{{u"type"_s, type}, {u"message"_s, message}}}});
}

bool Permissions::refuse(const Answer &answer, const QString &permission) const
{
    if (!m_withheld.contains(permission))
        return false;
    sendApiError(answer, 403, u"authorization_error"_s, u"Access denied"_s);
    return true;
}

} // namespace sandbox
