// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/lookup.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace studio {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(studio::Lookup)
};

constexpr qint64 before = 120;     // s
constexpr qint64 after = 30 * 60;

// Numbers that are written differently are the same number; only the text tells.
bool isSame(const QJsonObject &sent, const QJsonObject &known)
{
    const auto text = [](const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); };
    return text(sent) == text(known);
}

} // namespace

fal::TimeRange timeOf(const LostSubmit &submit)
{
    return {submit.at.addSecs(-before), submit.at.addSecs(after)};
}

LookupResult lookUp(const LostSubmit &submit, const std::vector<fal::PastRequest> &history,
                    const std::function<bool(const QString &requestId)> &isKnown)
{
    LookupResult result;
    const fal::TimeRange time = timeOf(submit);
    const fal::PastRequest *oldest = nullptr;
    for (const fal::PastRequest &request : history) {
        const bool isElsewhere = (!request.endpointId.isEmpty() && request.endpointId != submit.endpoint)
                                 || (request.sentAt.isValid() && (request.sentAt < time.from || request.sentAt >= time.to));
        if (isElsewhere)
            continue;
        if (!isSame(submit.body, request.input))
            ++result.other;
        else if (isKnown(request.requestId))
            ++result.sameByOthers;
        else if (!oldest || request.sentAt < oldest->sentAt)
            oldest = &request;
    }
    if (oldest)
        result.requestId = oldest->requestId;
    return result;
}

QString LookupResult::reason() const
{
    if (!requestId.isEmpty())
        return {};
    if (sameByOthers > 0)
        return Words::tr("fal lists requests with these settings from that time, but they belong to other jobs here.");
    if (other > 0)
        return Words::tr("fal lists requests of this model from that time, but with other settings.");
    return Words::tr("fal lists no request of this model from that time: most likely it did not arrive.");
}

} // namespace studio
