// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every verb needs: the studio on the right profile and server, the streams, Ctrl+C.

#include "cli/arguments.h"
#include "cli/cli.h"

#include "fal/error.h"

#include "studio/studio.h"

#include <memory>

namespace sandbox {
class Hosted;
}

namespace cli {

class Session : public Command
{
    Q_OBJECT

public:
    Session(const Arguments &arguments, QObject *parent);
    ~Session() override;

    void start(); // run(), from the event loop

protected:
    virtual void run() = 0;
    virtual void interrupted() { finish(Cancelled); } // Ctrl+C

    // Opens the studio, and the sandbox where it is asked for. False: it has said why and finished.
    [[nodiscard]] bool openStudio();
    // Says on stderr that there is no key and finishes, when fal itself is about to be used without one.
    [[nodiscard]] bool hasKey();
    [[nodiscard]] studio::Studio &studio() { return *m_studio; }
    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }

    static void print(const QString &text);  // a line on stdout
    static void print(const QJsonObject &object);
    static void print(const QJsonArray &list);
    static void say(const QString &text);    // a line on stderr
    void fail(const QString &sentence, int status = Failed);
    void fail(const fal::Error &error);

private:
    [[nodiscard]] tl::expected<fal::Config, QString> config(const QString &profileFolder);

    void useProxyPassword();

    Arguments m_arguments;
    struct KeyPlaces; // keyring, labelled file, and the keys in them
    std::unique_ptr<KeyPlaces> m_keys;
    std::unique_ptr<sandbox::Hosted> m_sandbox;
    std::unique_ptr<studio::Studio> m_studio;
    bool m_usesFal = false;
    bool m_hasKey = false;
};

} // namespace cli
