// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: what the answers of api.fal.ai have in common.

#include "sandbox/http.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace sandbox {

struct ListPage
{
    QJsonArray rows;
    QJsonValue cursor = QJsonValue::Null;
    bool hasMore = false;
};

// The page that a request asks for with `limit` and `cursor`.
[[nodiscard]] ListPage pageOf(const QJsonArray &all, const Request &request, int most);
[[nodiscard]] QJsonObject pageBody(const QString &key, const ListPage &page);

// A parameter that may be repeated and hold several values with commas.
[[nodiscard]] QStringList listIn(const Request &request, const QString &key);
[[nodiscard]] bool expands(const Request &request, const QString &what);

// `start` and `end`, the end excluded; by default the last `days`.
struct Span
{
    QDateTime from;
    QDateTime to;

    [[nodiscard]] bool contains(const QDateTime &time) const { return time >= from && time < to; }
    [[nodiscard]] double days() const { return double(from.msecsTo(to)) / 86'400'000.0; }
};
[[nodiscard]] Span spanOf(const Request &request, int days = 1);
[[nodiscard]] QJsonValue stampOf(const QDateTime &time); // null when there is none

// {"error": {"type": …, "message": …}}
void sendApiError(const Answer &answer, int status, const QString &type, const QString &message);

// Permissions that the caller's key does not have: "admin", "assets:read", "assets:write",
// "account:settings:read", "account:settings:write". By default it may do everything.
class Permissions
{
public:
    explicit Permissions(const QStringList &withheld = {})
        : m_withheld(withheld)
    { }

    // True, and the answer is given, when the permission is withheld.
    [[nodiscard]] bool refuse(const Answer &answer, const QString &permission) const;

private:
    QStringList m_withheld;
};

} // namespace sandbox
