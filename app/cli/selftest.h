// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// `gesso --self-test`: does what this program stands on work here? A plain list on stdout, a line for each part that
// begins with "ok", "note" or "FAILED"; status 1 when one failed. It is read by scripts and in reports, so it is not
// translated. The profile is looked at and not changed; jobs are made in a temporary one, by the sandbox.

#include "cli/cli.h"

#include <QTemporaryDir>

#include <memory>

namespace sandbox {
class Hosted;
}
namespace studio {
class Studio;
}

namespace cli {

class SelfTest final : public Command
{
    Q_OBJECT

public:
    SelfTest(const QString &profileFolder, QObject *parent);
    ~SelfTest() override;

private:
    enum class Outcome { Ok, Note, Failed };
    void begin();
    void lookAtProfile();
    void lookAtFormats();
    void lookAtTls();
    void askKeyring();
    void makeSomething();
    void made(const QString &id);
    void report(Outcome outcome, const QString &part, const QString &detail = {});
    void end();

    QString m_profile;
    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Hosted> m_sandbox;
    std::unique_ptr<studio::Studio> m_studio;
    int m_awaited = 0; // jobs
    bool m_hasFailed = false;
};

} // namespace cli
