// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where this program is connected, and with which key: turns the person's choice into a fal::Config and
// keeps the sandbox running while it is the choice. The key lives in memory only.

#include "fal/config.h"

#include <QObject>

#include <tl/expected.hpp>

#include <memory>

namespace sandbox {
class Hosted;
}

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
    // `stateFolder`: where the sandbox keeps its jobs.
    explicit Connector(const QString &stateFolder, QObject *parent = nullptr);
    ~Connector() override;

    // The configuration for that place. Unexpected: a sentence.
    [[nodiscard]] tl::expected<fal::Config, QString> connectTo(const Place &place);
    [[nodiscard]] const Place &place() const { return m_place; }

    void setKey(const QByteArray &key);
    [[nodiscard]] bool hasKey() const;
    [[nodiscard]] QString keyEnding() const; // the last four characters, to recognise it by
    // Was FAL_KEY set where the program was started?
    [[nodiscard]] static bool environmentHasKey();

private:
    QString m_stateFolder;
    Place m_place;
    std::shared_ptr<QByteArray> m_key;
    std::unique_ptr<sandbox::Hosted> m_sandbox;
};

} // namespace shell
