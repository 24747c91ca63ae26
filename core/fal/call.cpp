// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/call.h"

#include "fal/client_p.h"
#include "fal/scrub.h"

#include <QCoreApplication>
#include <QNetworkReply>

namespace fal {

Call::Call(Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_finished && !m_canceled)
                start();
        },
        Qt::QueuedConnection);
}

Call::~Call() = default;

void Call::cancel()
{
    if (m_finished || m_canceled)
        return;
    m_canceled = true;
    abandon();
}

Error Call::canceledError()
{
    return {.kind = ErrorKind::Canceled,
            .message = QCoreApplication::translate("fal", "The operation was canceled.")};
}

Error Call::pendingError()
{
    return {.kind = ErrorKind::Protocol,
            .message = QCoreApplication::translate("fal", "The call has not ended yet.")};
}

void Call::hideKey(Error &error) const
{
    scrub(error, m_client.d->credential().secret);
}

void Call::conclude()
{
    if (m_finished)
        return;
    m_finished = true;
    QMetaObject::invokeMethod(this, &Call::finished, Qt::QueuedConnection);
}

QNetworkReply *Call::attach(QNetworkReply *reply)
{
    reply->setParent(this);
    return reply;
}

} // namespace fal
