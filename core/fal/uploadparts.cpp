// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/uploadparts.h"

#include "fal/errorwords.h"
#include "fal/uploadroutes.h"

namespace fal {

UploadParts::UploadParts(Call &call, const UploadSource &source, const UploadState &state, const QByteArray &token,
                         int atOnce)
    : QObject(&call)
    , m_call(call)
    , m_source(source)
    , m_state(state)
    , m_token(token)
    , m_atOnce(std::max(atOnce, 1))
{
}

void UploadParts::start()
{
    sendNext();
}

void UploadParts::stop()
{
    m_ended = true;
    for (const auto &[number, running] : m_running) {
        running.exchange->stop();
        running.exchange->deleteLater();
    }
    m_running.clear();
}

int UploadParts::nextNumber() const
{
    int number = 1;
    while (m_state.etags.contains(number) || m_running.contains(number))
        ++number;
    return number;
}

void UploadParts::sendNext()
{
    while (!m_ended && static_cast<int>(m_running.size()) < m_atOnce && nextNumber() <= m_state.partCount()) {
        if (const auto problem = m_source.changed()) {
            end(problem);
            return;
        }
        send(nextNumber());
    }
    if (!m_ended && m_running.empty())
        complete();
}

void UploadParts::send(int number)
{
    const FilePart stretch = m_source.stretch((number - 1) * m_state.partSize, m_state.partSize);
    auto *exchange = new Exchange(m_call, routes::putPart(m_state, number, stretch, m_token));
    m_running.emplace(number, Running{exchange, 0});
    connect(exchange, &Exchange::sent, this, [this, number](qint64 bytes, qint64) {
        m_running.at(number).sent = bytes;
        tellSent();
    });
    connect(exchange, &Exchange::done, this, [this, number] { ended(number); });
    exchange->start();
}

void UploadParts::tellSent()
{
    qint64 bytes = m_state.bytesDone();
    for (const auto &[number, running] : m_running)
        bytes += running.sent;
    Q_EMIT sent(bytes);
}

void UploadParts::ended(int number)
{
    Exchange *exchange = m_running.at(number).exchange;
    if (!exchange->answer()) {
        end(exchange->answer().error());
        return;
    }
    const QString etag = routes::etagOf(*exchange->answer());
    if (etag.isEmpty()) {
        end(protocolError(QString::fromUtf8(exchange->answer()->requestId)));
        return;
    }
    exchange->deleteLater();
    m_running.erase(number);
    m_state.etags.emplace(number, etag);
    const QPointer<UploadParts> alive(this);
    Q_EMIT partDone();
    if (alive)
        sendNext();
}

// The parts are all there; is the file still the one they came from?
void UploadParts::complete()
{
    if (const auto problem = m_source.changed()) {
        end(problem);
        return;
    }
    auto *exchange = new Exchange(m_call, routes::complete(m_state, m_token));
    m_running.emplace(0, Running{exchange, 0});
    connect(exchange, &Exchange::done, this, [this, exchange] {
        end(exchange->answer() ? std::optional<Error>() : exchange->answer().error());
    });
    exchange->start();
}

void UploadParts::end(const std::optional<Error> &error)
{
    m_error = error; // before the exchange that it may come from goes
    stop();
    Q_EMIT done();
}

} // namespace fal
