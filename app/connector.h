// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where this program is connected, and with which key: turns the person's choice into a fal::Config and
// keeps the sandbox running while it is the choice. The keys are those of studio/keys/keys.h.

#include "fal/config.h"
#include "studio/keys/filestore.h"
#include "studio/keys/keyringstore.h"
#include "studio/keys/keys.h"
#include "studio/keys/proxypassword.h"

#include <QObject>

#include <tl/expected.hpp>

#include <memory>

namespace sandbox {
class Hosted;
}
class QSettings;

namespace shell {

struct Place
{
    enum class Kind { Sandbox, Fal, Server };
    Kind kind = Kind::Sandbox;
    QUrl server; // for Kind::Server
    bool operator==(const Place &) const = default;
};

class Connector final : public QObject
{
    Q_OBJECT

public:
    // The sandbox keeps its jobs in the profile.
    Connector(const QString &profileFolder, QSettings &settings, QObject *parent = nullptr);
    ~Connector() override;

    // The configuration for that place. Unexpected: a sentence.
    [[nodiscard]] tl::expected<fal::Config, QString> connectTo(const Place &place);
    [[nodiscard]] const Place &place() const { return m_place; }

    [[nodiscard]] studio::Keys &keys() { return m_keys; }
    [[nodiscard]] studio::ProxyPassword &proxyPassword() { return m_proxyPassword; }
    // The way on which a key can be checked: to the server in use, in the sandbox to fal itself.
    [[nodiscard]] fal::Config wayOfKeys() const;
    [[nodiscard]] bool hasKey() const; // or will have, when the keyring answers

private:
    QString m_stateFolder;
    Place m_place;
    studio::KeyringStore m_keyring;
    studio::FileStore m_file;
    studio::Keys m_keys;
    studio::ProxyPassword m_proxyPassword;
    std::unique_ptr<sandbox::Hosted> m_sandbox;
};

} // namespace shell
