// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/live/livebill.h"

#include "studio/background.h"
#include "studio/jobs/ledger.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

namespace studio {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr LiveMeter::Time longestBreak = 10min; // within one conversation

double secondsOf(LiveMeter::Time time)
{
    return std::chrono::duration<double>(time).count();
}

QString upsert()
{
    return u"INSERT INTO ledger (job_id, at, service, endpoint, project, request_id, state, estimate, units) "
           u"VALUES (?, ?, ?, ?, '', '', ?, ?, ?) ON CONFLICT (job_id) DO UPDATE SET "
           u"state = excluded.state, estimate = excluded.estimate, units = excluded.units"_s;
}

} // namespace

void LiveMeter::opened(Time now, const QDateTime &when, const QString &endpoint, std::optional<double> total)
{
    if (m_openSince)
        return;
    // What is paid today stands with today, also for who draws over midnight.
    const bool goesOn = !m_bill.id.isEmpty() && m_bill.endpoint == endpoint && now - m_closed <= longestBreak &&
                        m_bill.begun.toLocalTime().date() == when.toLocalTime().date();
    if (!goesOn) {
        m_bill = {.id = u"live "_s + QUuid::createUuid().toString(QUuid::WithoutBraces), .begun = when.toUTC(), .endpoint = endpoint};
        m_before = total.value_or(0);
    }
    m_openSince = now;
}

void LiveMeter::closed(Time now)
{
    if (!m_openSince)
        return;
    m_bill.seconds += secondsOf(now - *m_openSince);
    m_openSince.reset();
    m_closed = now;
}

LiveBill LiveMeter::bill(Time now, std::optional<double> total, bool paysForTime) const
{
    LiveBill bill = m_bill;
    bill.paysForTime = paysForTime;
    if (m_openSince)
        bill.seconds += secondsOf(now - *m_openSince);
    if (total)
        bill.dollars = *total - m_before;
    return bill;
}

bool writeBill(const LedgerPlace &place, const LiveBill &bill)
{
    bool isWritten = false;
    const QString name = u"bill "_s + QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(place.file);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
        if (database.open()) {
            QSqlQuery query(database);
            query.prepare(upsert());
            const QVariant dollars = bill.dollars ? QVariant(*bill.dollars) : QVariant();
            const QVariant units = bill.paysForTime ? QVariant(bill.seconds) : QVariant(bill.pictures);
            for (const QVariant &value : {QVariant(bill.id), QVariant(bill.begun.toUTC().toString(Qt::ISODateWithMs)), QVariant(place.service),
                                          QVariant(bill.endpoint), QVariant(bill.paysForTime ? u"live seconds"_s : u"live pictures"_s), dollars, units})
                query.addBindValue(value);
            isWritten = query.exec();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return isWritten;
}

LiveLedger::LiveLedger(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

void LiveLedger::note(const LedgerPlace &place, const LiveBill &bill)
{
    inBackground(m_pool, this, [place, bill] { return writeBill(place, bill); }, [this](bool) { Q_EMIT noted(); });
}

} // namespace studio
