// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/scenario.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sandbox {

using namespace Qt::StringLiterals;

static Fault faultFrom(const QJsonObject &action)
{
    Fault fault{.status = action["status"_L1].toInt(),
                .delay = std::chrono::milliseconds(action["delayMs"_L1].toInt()),
                .drop = action["drop"_L1].toBool(),
                .hang = action["hang"_L1].toBool()};
    const QJsonValue body = action["body"_L1];
    fault.type = "application/json";
    if (body.isString()) {
        fault.body = body.toString().toUtf8();
        fault.type = fault.body.startsWith('<') ? "text/html" : "text/plain";
    } else if (body.isArray()) {
        fault.body = QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact);
    } else if (body.isObject()) {
        fault.body = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    }
    const QJsonObject headers = action["headers"_L1].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        const QByteArray value = header.value().toString().toUtf8();
        if (header.key().compare("content-type"_L1, Qt::CaseInsensitive) == 0)
            fault.type = value;
        else
            fault.headers.emplace_back(header.key().toLatin1(), value);
    }
    return fault;
}

tl::expected<Scenario, QString> Scenario::load(const QString &file)
{
    QFile source(file);
    QJsonParseError problem;
    const QByteArray bytes = source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isArray()) {
        return tl::make_unexpected(
            QCoreApplication::translate("sandbox", "The scenario “%1” is not a JSON list: %2.")
                .arg(file, problem.errorString()));
    }
    Scenario scenario;
    for (const QJsonValue &each : document.array()) {
        const QJsonValue match = each["match"_L1];
        scenario.m_rows.push_back({match["method"_L1].toString().toLatin1(),
                                   QRegularExpression(match["host"_L1].toString()),
                                   QRegularExpression(match["path"_L1].toString()),
                                   each["times"_L1].toInt(-1), faultFrom(each["action"_L1].toObject())});
    }
    return scenario;
}

std::optional<Fault> Scenario::next(const Request &request)
{
    for (Row &row : m_rows) {
        if (row.left == 0 || (!row.method.isEmpty() && row.method != request.method)
            || !row.host.match(request.host).hasMatch() || !row.path.match(request.path).hasMatch()) {
            continue;
        }
        if (row.left > 0)
            --row.left;
        return row.fault;
    }
    return std::nullopt;
}

} // namespace sandbox
