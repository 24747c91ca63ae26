// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptsettings.h"

#include "studio/background.h"

#include <QEvent>

using namespace std::chrono_literals;

namespace shell {

KeptSettings::KeptSettings(const QString &path, QObject *parent)
    : QSettings(path, QSettings::IniFormat, parent)
{
    m_pool.setMaxThreadCount(1);
    m_settle.setSingleShot(true);
    m_settle.setInterval(250ms);
    connect(&m_settle, &QTimer::timeout, this, &KeptSettings::write);
}

KeptSettings::~KeptSettings() = default;

// QSettings asks itself to write, once, and asks again only after it did.
bool KeptSettings::event(QEvent *event)
{
    if (event->type() != QEvent::UpdateRequest)
        return QSettings::event(event);
    if (!m_isWriting)
        m_settle.start();
    return true;
}

void KeptSettings::write()
{
    m_isWriting = true;
    studio::inBackground(
        m_pool, this,
        [path = fileName()] {
            QSettings(path, QSettings::IniFormat).sync(); // the same file is the same data, in all threads
            return true;
        },
        [this](bool) {
            m_isWriting = false;
            QEvent done(QEvent::UpdateRequest); // nothing is left to be written, and the next change asks again
            QSettings::event(&done);
        });
}

} // namespace shell
