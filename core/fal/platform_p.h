// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// Internal: what the calls to api.fal.ai share: parameters, requests, tolerant reading, lists.

#include "fal/askcall_p.h"
#include "fal/errorwords.h"
#include "fal/page.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrlQuery>

namespace fal {

constexpr qsizetype mostIds = 50; // in one question

// A query. What is empty, invalid or zero is not sent.
class Parameters
{
public:
    Parameters &add(QLatin1String name, const QString &value);
    Parameters &add(QLatin1String name, const QStringList &values);
    Parameters &add(QLatin1String name, const QDateTime &time);
    Parameters &add(QLatin1String name, int number);
    Parameters &add(const TimeRange &range);
    Parameters &flag(QLatin1String name, bool isSet, const QString &value = QStringLiteral("true"));

    [[nodiscard]] const QUrlQuery &query() const { return m_query; }

private:
    QUrlQuery m_query;
};

// `path` begins with "/v1/".
[[nodiscard]] Request apiGet(const Client &client, const QString &path, const Parameters &parameters = {});
// Changes something; an Idempotency-Key of its own lets it be repeated.
[[nodiscard]] Request apiChange(const Client &client, const QByteArray &verb, const QString &path,
                                const QJsonObject &body = {}, const Parameters &parameters = {});

[[nodiscard]] Error invalid(const QString &sentence);
// An id that becomes a part of a path must not lead to another path.
[[nodiscard]] Result<void> checkId(const QString &id);

// Numbers are sometimes sent as text.
[[nodiscard]] std::optional<double> numberIn(const QJsonValue &value);
[[nodiscard]] std::optional<int> wholeIn(const QJsonValue &value);
[[nodiscard]] QDateTime timeIn(const QJsonValue &value); // ISO 8601; invalid when absent
[[nodiscard]] QStringList textsIn(const QJsonValue &value); // without empty ones
[[nodiscard]] QJsonObject objectIn(const Answer &answer); // empty when it is none

// The ids without repetition, in groups of at most mostIds.
[[nodiscard]] QList<QStringList> groupsOf(const QStringList &ids);

// Adds the rows of an answer; the cursor of the next page or, when it cannot be read, an error.
// `read` gives nothing for a row that is of no use.
template <class T>
[[nodiscard]] Result<QString> takeRows(std::vector<T> &entries, const Answer &answer, QLatin1String listName,
                                       std::optional<T> (*read)(const QJsonObject &))
{
    using namespace Qt::StringLiterals;
    const QJsonObject body = objectIn(answer);
    if (!body[listName].isArray())
        return tl::unexpected(protocolError(QString::fromUtf8(answer.requestId), answer.body));
    for (const QJsonValue row : body[listName].toArray()) {
        if (std::optional<T> entry = read(row.toObject()))
            entries.push_back(std::move(*entry));
    }
    return body["has_more"_L1].toBool(true) ? body["next_cursor"_L1].toString() : QString();
}

// Cursors of a walk through a list. A service that hands out the same one again would be asked for ever.
class Walk
{
public:
    explicit Walk(int pages)
        : m_pages(pages)
    { }
    [[nodiscard]] bool goesOn(const QString &cursor)
    {
        ++m_done;
        if (cursor.isEmpty() || (m_pages != Paging::allPages && m_done >= m_pages))
            return false;
        const auto before = m_seen.size();
        m_seen.insert(cursor);
        return m_seen.size() > before;
    }

private:
    int m_pages;
    int m_done = 0;
    QSet<QString> m_seen;
};

// The same question about the page behind a cursor.
[[nodiscard]] Request withCursor(const Request &question, const QString &cursor);

// A plan that walks through a list.
template <class T>
[[nodiscard]] Plan<Page<T>> askForPages(const Client &client, const QString &path, const Parameters &parameters,
                                        const Paging &paging, QLatin1String listName,
                                        std::optional<T> (*read)(const QJsonObject &), Need need = Need::Key)
{
    using namespace Qt::StringLiterals;
    const Request question = apiGet(client, path, Parameters(parameters).add("limit"_L1, paging.pageSize));
    return {.first = std::optional(withCursor(question, paging.cursor)),
            .take = [question, listName, read, walk = Walk(paging.pages)](Page<T> &page,
                                                                          const Answer &answer) mutable -> Next {
                const Result<QString> cursor = takeRows(page.entries, answer, listName, read);
                if (!cursor)
                    return tl::unexpected(cursor.error());
                page.nextCursor = *cursor;
                return walk.goesOn(*cursor) ? std::optional(withCursor(question, *cursor)) : std::nullopt;
            },
            .need = need};
}

// A plan that asks several questions, each with all its pages. `take` gives the cursor of the next page.
template <class T>
[[nodiscard]] Plan<T> askInTurn(QList<Request> questions,
                                std::function<Result<QString>(T &value, const Answer &answer)> take,
                                Need need = Need::Key)
{
    if (questions.isEmpty())
        return {};
    const Next first = std::optional(questions.first());
    return {.first = first,
            .take = [left = std::move(questions), take = std::move(take), walk = Walk(Paging::allPages)](
                        T &value, const Answer &answer) mutable -> Next {
                const Result<QString> cursor = take(value, answer);
                if (!cursor)
                    return tl::unexpected(cursor.error());
                if (walk.goesOn(*cursor))
                    return std::optional(withCursor(left.first(), *cursor));
                left.removeFirst();
                walk = Walk(Paging::allPages);
                return left.isEmpty() ? std::nullopt : std::optional(left.first());
            },
            .need = need};
}

} // namespace fal
