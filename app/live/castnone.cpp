// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where there is no D-Bus or no PipeWire: no screen can be had from the desktop.
#include "live/castportal.h"
#include "live/pipestream.h"

namespace live {

struct CastPortal::Private
{
};

CastPortal::CastPortal(QString, QObject *parent, const QString &)
    : QObject(parent)
{
}

CastPortal::~CastPortal() = default;

bool CastPortal::isBuiltIn()
{
    return false;
}

void CastPortal::start()
{
    Q_EMIT failed(tr("This program was built without PipeWire, which brings the pictures of the "
                     "screen under Wayland."));
}

void CastPortal::close() {}

QString CastPortal::token() const
{
    return {};
}

void CastPortal::answered(uint, const QVariantMap &, const QDBusMessage &) {}

void CastPortal::ended(const QDBusMessage &) {}

struct PipeStream::Private
{
};

PipeStream::PipeStream(int, uint) {}

PipeStream::~PipeStream() = default;

PipeStream::State PipeStream::state() const
{
    return State::Unavailable;
}

QImage PipeStream::take()
{
    return {};
}

} // namespace live
