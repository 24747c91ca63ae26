// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/queue_p.h"

#include "fal/errorwords.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace fal {

namespace {

LogLine lineFromJson(const QJsonObject &object)
{
    const QJsonObject labels = object["labels"_L1].toObject(); // where older answers keep the level
    const auto text = [&](QLatin1String key) {
        return object.contains(key) ? object[key].toString() : labels[key].toString();
    };
    return {.message = object["message"_L1].toString(),
            .level = text("level"_L1),
            .source = text("source"_L1),
            .timestamp = object["timestamp"_L1].toString()};
}

std::optional<QueueState> stateFromText(const QString &text)
{
    if (text == "IN_QUEUE"_L1)
        return QueueState::InQueue;
    if (text == "IN_PROGRESS"_L1)
        return QueueState::InProgress;
    if (text == "COMPLETED"_L1)
        return QueueState::Completed;
    return {};
}

} // namespace

// Everything except the state is optional: old applications leave members out or send null.
Result<QueueStatus> statusFromJson(const QJsonObject &object)
{
    const auto state = stateFromText(object["status"_L1].toString());
    if (!state)
        return tl::unexpected(protocolError(object["request_id"_L1].toString(),
                                            QJsonDocument(object).toJson(QJsonDocument::Compact)));
    QueueStatus status{.state = *state};
    if (const int position = object["queue_position"_L1].toInt(-1); position >= 0)
        status.position = position;
    for (const QJsonValue line : object["logs"_L1].toArray()) {
        if (line.isObject())
            status.logs.push_back(lineFromJson(line.toObject()));
    }
    if (const QJsonValue seconds = object["metrics"_L1]["inference_time"_L1]; seconds.isDouble())
        status.inferenceSeconds = seconds.toDouble();
    const QJsonValue error = object["error"_L1];
    status.error = error.isObject() ? error["message"_L1].toString() : error.toString();
    status.errorType = object["error_type"_L1].toString();
    if (status.error.isEmpty())
        status.error = status.errorType;
    return status;
}

Result<QueueStatus> statusFromBody(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return tl::unexpected(protocolError({}, body));
    return statusFromJson(document.object());
}

Result<Output> outputFromAnswer(const Answer &answer, const QString &requestId)
{
    Output output{.requestId = answer.requestId.isEmpty() ? requestId : QString::fromUtf8(answer.requestId),
                  .billableUnits = answer.billableUnits,
                  .rawBody = answer.body,
                  .contentType = QString::fromLatin1(answer.contentType),
                  .timings = {.firstByte = answer.firstByte, .total = answer.total}};
    // In a list, so that a bare text or number is a document too.
    const QJsonArray wrapped = QJsonDocument::fromJson('[' + answer.body + ']').array();
    if (wrapped.size() != 1)
        return tl::unexpected(protocolError(output.requestId, answer.body));
    const QJsonValue value = wrapped.first();
    output.data = value.isObject() ? value.toObject() : QJsonObject{{u"value"_s, value}};
    return output;
}

Result<CancelAnswer> cancelAnswer(const Result<Answer> &answer)
{
    const QByteArray body = answer ? answer->body : answer.error().rawBody;
    const int http = answer ? answer->status : answer.error().httpStatus;
    const QString status = QJsonDocument::fromJson(body)["status"_L1].toString();
    if (status == "ALREADY_COMPLETED"_L1)
        return CancelAnswer::AlreadyCompleted;
    if (status == "NOT_FOUND"_L1 || http == 404)
        return CancelAnswer::NotFound;
    if (status == "CANCELLATION_REQUESTED"_L1 || http == 202)
        return CancelAnswer::Requested;
    if (answer)
        return CancelAnswer::Removed;
    // Older answers to a finished request name no state.
    if (http == 400)
        return CancelAnswer::AlreadyCompleted;
    return tl::unexpected(answer.error());
}

std::vector<LogLine> LogWindow::newOnes(const std::vector<LogLine> &lines, bool isWindow)
{
    constexpr size_t remembered = 20'000;
    std::vector<LogLine> fresh;
    for (const LogLine &line : lines) {
        const bool comparable = isWindow || !line.timestamp.isEmpty();
        const Key key{line.timestamp + u'\n' + line.level, line.message};
        if (comparable && m_seen.contains(key))
            continue;
        fresh.push_back(line);
        m_seen.insert(key);
        m_order.push_back(key);
    }
    if (m_order.size() > remembered) {
        const auto keep = m_order.begin() + static_cast<std::ptrdiff_t>(m_order.size() - remembered / 2);
        for (auto it = m_order.begin(); it != keep; ++it)
            m_seen.remove(*it);
        m_order.erase(m_order.begin(), keep);
    }
    return fresh;
}

} // namespace fal
