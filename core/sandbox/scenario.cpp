// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/scenario.h"

#include "sandbox/messagepack.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

QByteArray jsonText(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
}

// Texts as they stand, everything else as JSON; nothing for nothing.
QByteArray bytesOf(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    return value.isString() ? value.toString().toUtf8() : jsonText(value);
}

QByteArray decoded(const QJsonValue &base64)
{
    return QByteArray::fromBase64(base64.toString().toLatin1());
}

milliseconds timeIn(const QJsonObject &object, QLatin1StringView key)
{
    return milliseconds(std::max(0, object[key].toInt()));
}

// A misspelt word would quietly do nothing.
QString unknownWord(const QJsonObject &object, std::initializer_list<QLatin1StringView> known)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (std::find(known.begin(), known.end(), member.key()) == known.end()) {
            return QCoreApplication::translate("sandbox", "it does not know the word “%1”")
                .arg(member.key());
        }
    }
    return {};
}

Headers headersIn(const QJsonObject &object, QByteArray *type)
{
    Headers headers;
    for (auto header = object.begin(); header != object.end(); ++header) {
        const QJsonArray values =
            header.value().isArray() ? header.value().toArray() : QJsonArray{header.value()};
        for (const QJsonValue &value : values) {
            if (header.key().compare("content-type"_L1, Qt::CaseInsensitive) == 0)
                *type = bytesOf(value);
            else
                headers.emplace_back(header.key().toLatin1(), bytesOf(value));
        }
    }
    return headers;
}

Piece pieceFrom(const QJsonValue &json)
{
    if (json.isString())
        return {.bytes = json.toString().toUtf8()};
    const QJsonObject object = json.toObject();
    Piece piece{.after = timeIn(object, "afterMs"_L1)};
    if (object.contains("comment"_L1))
        piece.bytes += ": " + bytesOf(object["comment"_L1]) + "\n\n";
    if (object.contains("event"_L1))
        piece.bytes += "event: " + bytesOf(object["event"_L1]) + '\n';
    if (object.contains("data"_L1)) {
        QByteArray data = bytesOf(object["data"_L1]);
        piece.bytes += "data: " + data.replace("\n", "\ndata: ") + "\n\n";
    }
    piece.bytes += bytesOf(object["text"_L1]) + decoded(object["base64"_L1]);
    return piece;
}

SocketFrame frameFrom(const QJsonObject &object)
{
    SocketFrame frame{.after = timeIn(object, "afterMs"_L1)};
    if (object.contains("close"_L1)) {
        frame.kind = SocketFrame::Kind::Close;
        frame.code = object["close"_L1].toInt();
        frame.bytes = bytesOf(object["reason"_L1]);
    } else if (object.contains("pack"_L1)) {
        frame.kind = SocketFrame::Kind::Binary;
        frame.bytes = messagepack::encoded(object["pack"_L1].toVariant());
    } else if (object.contains("base64"_L1)) {
        frame.kind = SocketFrame::Kind::Binary;
        frame.bytes = decoded(object["base64"_L1]);
    } else {
        frame.bytes = bytesOf(object["text"_L1]);
    }
    return frame;
}

std::shared_ptr<const Change> changeFrom(const QJsonObject &action)
{
    const QJsonObject amend = action["amend"_L1].toObject();
    const bool isSwallowed = action["swallow"_L1].toBool();
    if (amend.isEmpty() && !isSwallowed)
        return {};
    Change change{.status = amend["status"_L1].toInt(), .body = amend["body"_L1].toObject()};
    if (isSwallowed)
        change.loss = action["hang"_L1].toBool() ? Change::Loss::Silence : Change::Loss::Cut;
    change.headers = headersIn(amend["headers"_L1].toObject(), &change.type);
    return std::make_shared<const Change>(change);
}

Fault::Kind kindOf(const QJsonObject &action)
{
    if (action.contains("swallow"_L1) || action.contains("amend"_L1))
        return Fault::Kind::Ordinary;
    if (action["drop"_L1].toBool())
        return Fault::Kind::Drop;
    if (action["hang"_L1].toBool())
        return Fault::Kind::Hang;
    if (action.contains("raw"_L1))
        return Fault::Kind::Raw;
    if (action.contains("frames"_L1))
        return Fault::Kind::Socket;
    if (action.contains("events"_L1))
        return Fault::Kind::Stream;
    return action.contains("status"_L1) ? Fault::Kind::Answer : Fault::Kind::Ordinary;
}

Fault faultFrom(const QJsonObject &action)
{
    Fault fault{.kind = kindOf(action),
                .delay = timeIn(action, "delayMs"_L1),
                .status = action["status"_L1].toInt(200),
                .cutAfter = action["cutAfter"_L1].toInt(-1),
                .atOpen = action["atOpen"_L1].toBool(),
                .change = changeFrom(action),
                .upgrade = action["upgrade"_L1].toObject()};
    fault.headers = headersIn(action["headers"_L1].toObject(), &fault.type);
    if (fault.kind == Fault::Kind::Raw)
        fault.body = bytesOf(action["raw"_L1]);
    else
        fault.body = bytesOf(action["body"_L1]) + decoded(action["base64"_L1]);
    for (const QJsonValue &piece : action["events"_L1].toArray())
        fault.pieces.push_back(pieceFrom(piece));
    for (const QJsonValue &frame : action["frames"_L1].toArray())
        fault.frames.push_back(frameFrom(frame.toObject()));
    const QString then = action["then"_L1].toString();
    if (then == "cut"_L1)
        fault.end = Fault::End::Cut;
    else if (then == "hang"_L1)
        fault.end = Fault::End::Hang;
    if (fault.type.isEmpty()) {
        if (fault.kind == Fault::Kind::Stream)
            fault.type = "text/event-stream; charset=utf-8";
        else if (!action["body"_L1].isString())
            fault.type = "application/json";
        else
            fault.type = fault.body.startsWith('<') ? "text/html" : "text/plain";
    }
    return fault;
}

} // namespace

tl::expected<Scenario::Row, QString> Scenario::rowFrom(const QJsonObject &json)
{
    const QJsonObject match = json["match"_L1].toObject();
    const QJsonObject action = json["action"_L1].toObject();
    QString problem = unknownWord(json, {"match"_L1, "skip"_L1, "times"_L1, "action"_L1});
    if (problem.isEmpty()) {
        problem = unknownWord(match, {"method"_L1, "host"_L1, "path"_L1, "query"_L1, "body"_L1,
                                      "headers"_L1});
    }
    if (problem.isEmpty()) {
        problem = unknownWord(action, {"delayMs"_L1, "status"_L1, "headers"_L1, "body"_L1, "base64"_L1,
                                       "cutAfter"_L1, "events"_L1, "then"_L1, "raw"_L1, "frames"_L1,
                                       "atOpen"_L1, "amend"_L1, "swallow"_L1, "drop"_L1, "hang"_L1,
                                       "upgrade"_L1});
    }
    const auto expression = [&problem](const QJsonValue &text) {
        QRegularExpression made(text.toString());
        if (!made.isValid() && problem.isEmpty())
            problem = u"“%1”: %2"_s.arg(text.toString(), made.errorString());
        return made;
    };
    Row row{.method = match["method"_L1].toString().toUpper().toLatin1(),
            .host = expression(match["host"_L1]),
            .path = expression(match["path"_L1]),
            .query = expression(match["query"_L1]),
            .body = expression(match["body"_L1]),
            .skip = json["skip"_L1].toInt(),
            .left = json["times"_L1].toInt(-1),
            .fault = faultFrom(action)};
    const QJsonObject headers = match["headers"_L1].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        row.headers.emplace_back(header.key().toLower().toLatin1(), expression(header.value()));
    if (!problem.isEmpty())
        return tl::make_unexpected(problem);
    return row;
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
        auto row = rowFrom(each.toObject());
        if (!row) {
            return tl::make_unexpected(
                QCoreApplication::translate("sandbox", "Row %1 of the scenario “%2” is not good: %3.")
                    .arg(scenario.m_rows.size() + 1).arg(file, row.error()));
        }
        scenario.m_rows.push_back(std::move(*row));
    }
    return scenario;
}

bool Scenario::Row::fits(const Request &request) const
{
    if ((!method.isEmpty() && method != request.method) || !host.match(request.host).hasMatch()
        || !path.match(request.path).hasMatch()
        || !query.match(request.query.toString(QUrl::FullyEncoded)).hasMatch()) {
        return false;
    }
    if (!body.pattern().isEmpty() && !body.match(QString::fromUtf8(request.body)).hasMatch())
        return false;
    return std::all_of(headers.begin(), headers.end(), [&](const auto &header) {
        const auto value = request.headers.constFind(header.first);
        return value != request.headers.cend()
            && header.second.match(QString::fromUtf8(*value)).hasMatch();
    });
}

std::optional<Fault> Scenario::next(const Request &request)
{
    for (Row &row : m_rows) {
        if (row.left == 0 || !row.fits(request))
            continue;
        if (row.skip > 0) {
            --row.skip;
            continue;
        }
        if (row.left > 0)
            --row.left;
        return row.fault;
    }
    return std::nullopt;
}

} // namespace sandbox
