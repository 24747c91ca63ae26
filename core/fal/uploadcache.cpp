// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/uploadcache.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace fal {

namespace {

// Lives that are longer than any program would overflow a date.
constexpr std::chrono::seconds longest = std::chrono::hours(24 * 366 * 100);

} // namespace

QString UploadCache::Content::key() const
{
    return QStringList{sha256.toLower(), QString::number(size), contentType,
                       QString::fromUtf8(lifecycle.toHeader()), server.toString(QUrl::FullyEncoded)}
        .join(u'\n');
}

std::optional<QUrl> UploadCache::find(const Content &content, const QDateTime &now) const
{
    const auto found = m_entries.find(content.key());
    if (found == m_entries.end() || (found->second.goodUntil.isValid() && found->second.goodUntil <= now))
        return {};
    return found->second.url;
}

void UploadCache::keep(const Content &content, const QUrl &url, const QDateTime &now, std::chrono::seconds usual)
{
    if (content.sha256.isEmpty() || url.host().isEmpty())
        return;
    Entry entry{url, {}};
    if (!content.lifecycle.neverExpires) {
        const auto life = std::min(content.lifecycle.expiresIn.value_or(usual), longest);
        entry.goodUntil = now.toUTC().addSecs(life.count() * 9 / 10);
    }
    m_entries.insert_or_assign(content.key(), entry);
}

void UploadCache::forget(const QUrl &url)
{
    std::erase_if(m_entries, [&url](const auto &item) { return item.second.url == url; });
}

int UploadCache::prune(const QDateTime &now)
{
    return static_cast<int>(std::erase_if(m_entries, [&now](const auto &item) {
        return item.second.goodUntil.isValid() && item.second.goodUntil <= now;
    }));
}

QJsonObject UploadCache::toJson() const
{
    QJsonObject json;
    for (const auto &[key, entry] : m_entries) {
        QJsonObject object{{u"url"_s, entry.url.toString(QUrl::FullyEncoded)}};
        if (entry.goodUntil.isValid())
            object.insert(u"good_until"_s, entry.goodUntil.toUTC().toString(Qt::ISODateWithMs));
        json.insert(key, object);
    }
    return json;
}

UploadCache UploadCache::fromJson(const QJsonObject &json)
{
    UploadCache cache;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QJsonValue until = it.value()["good_until"_L1];
        Entry entry{QUrl(it.value()["url"_L1].toString(), QUrl::StrictMode),
                    QDateTime::fromString(until.toString(), Qt::ISODateWithMs)};
        if (it.key().count(u'\n') == 4 && !entry.url.host().isEmpty()
            && (until.isUndefined() || entry.goodUntil.isValid()))
            cache.m_entries.emplace(it.key(), entry);
    }
    return cache;
}

} // namespace fal
