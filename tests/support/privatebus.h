// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A D-Bus of a test's own, so that nothing of the desktop is asked or told, nor started by the bus when it is asked for.
// Empty address: there is no dbus-daemon here.

#include <QDBusConnection>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace test {

class PrivateBus final
{
public:
    ~PrivateBus() { stop(); }

    // False: there is one, and it does not start.
    [[nodiscard]] bool start()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (program.isEmpty())
            return true;
        if (!m_configuration.open() || m_configuration.write(configuration) < 0 || !m_configuration.flush())
            return false;
        m_daemon.start(program, {QStringLiteral("--config-file=") + m_configuration.fileName(), QStringLiteral("--nofork"),
                                 QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            return false;
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
        return true;
    }
    void stop()
    {
        if (m_daemon.state() == QProcess::NotRunning)
            return;
        QDBusConnection::disconnectFromBus(QStringLiteral("server"));
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    [[nodiscard]] QString address() const { return m_address; }
    // The connection of whoever plays a service.
    [[nodiscard]] QDBusConnection server() const { return QDBusConnection::connectToBus(m_address, QStringLiteral("server")); }

private:
    // A session's, without the folders of services that it may start.
    static constexpr auto configuration = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

    QTemporaryFile m_configuration;
    QProcess m_daemon;
    QString m_address;
};

} // namespace test
