// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a live conversation cost, as a line of the ledger that grows while it goes on.
//
// fal tells no units of these, so the amount is always counted here: it stands with what is estimated. The line's state
// is "live pictures" or "live seconds", and its units are the number of these. Connections that end and begin anew within
// a few minutes are one conversation.

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <chrono>
#include <optional>

namespace studio {

struct LedgerPlace;

struct LiveBill
{
    QString id; // of the line; empty: there was nothing yet
    QDateTime begun; // UTC
    QString endpoint;
    bool paysForTime = false;      // else for pictures
    qint64 pictures = 0;           // that came back
    double seconds = 0;            // that the connection was open
    std::optional<double> dollars; // nothing: the price is not known
    bool operator==(const LiveBill &) const = default;

    // Nothing that could cost anything has happened.
    [[nodiscard]] bool isEmpty() const { return id.isEmpty() || (paysForTime ? seconds <= 0 : pictures == 0); }
};

// Pure: the time is passed in.
class LiveMeter final
{
public:
    using Time = std::chrono::microseconds; // since any fixed moment

    // `total`: what LiveCost says in that moment; it goes on over conversations, a bill does not.
    void opened(Time now, const QDateTime &when, const QString &endpoint, std::optional<double> total);
    void closed(Time now);
    void answered() { ++m_bill.pictures; }

    [[nodiscard]] LiveBill bill(Time now, std::optional<double> total, bool paysForTime) const;

private:
    LiveBill m_bill;
    double m_before = 0; // dollars of earlier conversations
    std::optional<Time> m_openSince;
    Time m_closed{0};
};

// In the ledger at once, over a connection of its own; what the line said before is replaced. False: it could not be
// written, the next one says as much. For a pool thread.
bool writeBill(const LedgerPlace &place, const LiveBill &bill);

// The same in the background, in the order asked for.
class LiveLedger final : public QObject
{
    Q_OBJECT

public:
    explicit LiveLedger(QObject *parent = nullptr);

    void note(const LedgerPlace &place, const LiveBill &bill); // noted() follows

Q_SIGNALS:
    void noted();

private:
    QThreadPool m_pool;
};

} // namespace studio
