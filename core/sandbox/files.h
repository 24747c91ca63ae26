// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: the files that v3.fal.media would hold. A value; may be used from every thread at once,
// because each file gets a folder with a name of its own.
//
// Addresses inside kept documents begin with `address`, which becomes the caller's name for us on the
// way out (withOrigin), so that results stay good after a restart on another port.

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace sandbox {

class Files
{
public:
    static constexpr char address[] = "sandbox:/v3.fal.media/files/b/";

    explicit Files(const QString &folder) : m_folder(folder) {}

    struct Place
    {
        QString path; // on disk; its folder exists
        QString url;  // with `address`
        QString secret; // proves who may write it
    };
    // `expires` invalid: never.
    [[nodiscard]] Place reserve(const QString &name, const QByteArray &type,
                                const QDateTime &expires = {}) const;
    // An empty url when the disk refuses.
    [[nodiscard]] QString add(const QString &name, const QByteArray &type, const QByteArray &bytes) const;

    // By the part of the address after …/files/b/ ("1a2b3c4d/name.png"); empty once it has expired.
    [[nodiscard]] std::optional<QString> pathOf(const QString &key) const;
    // Where a reserved file belongs, whether it is there yet or not; empty when nobody reserved it.
    [[nodiscard]] QString placeOf(const QString &key) const;
    [[nodiscard]] QString secretOf(const QString &key) const;
    [[nodiscard]] QByteArray typeOf(const QString &key) const;
    // By any address of ours, whatever host and port it was given out with.
    [[nodiscard]] std::optional<QString> pathOfUrl(const QString &url) const;

    [[nodiscard]] static QByteArray withOrigin(QByteArray document, const QByteArray &origin);

private:
    // The notes about a file lie beside it.
    [[nodiscard]] QByteArray noteOf(const QString &key, const char *note) const;

    QString m_folder;
};

// A file name without anything that could lead out of its folder.
[[nodiscard]] QString plainName(const QString &name, const QString &fallback);
[[nodiscard]] QByteArray typeForName(const QString &name);

} // namespace sandbox
