// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pictures that models show of themselves: fetched when somebody looks, the newest wish first, made small on a pool
// thread, kept on disk.
//
// They come from fal's own hosts over https (or from the server in use, where that is another one), without the key,
// and are bounded in bytes and pixels. What does not come, or is no picture, is not asked for again.

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QUrl>

#include <deque>

namespace fal {
class Client;
}

namespace studio {

// May a picture be fetched from there? `base`: Config::baseUrl.
[[nodiscard]] bool isPictureHost(const QUrl &url, const QUrl &base);

class ModelPictures final : public QObject
{
    Q_OBJECT

public:
    static constexpr int side = 512; // device pixels, the longer one

    ModelPictures(fal::Client &client, const QString &folder, QObject *parent);

    // Null while it is not there; then ready() follows when it is.
    [[nodiscard]] QImage picture(const QUrl &url);

Q_SIGNALS:
    void ready(const QUrl &url);

private:
    void startNext();
    void read(const QUrl &url);
    void fetch(const QUrl &url);
    void deliver(const QUrl &url, const QImage &image);
    void trim();
    [[nodiscard]] QString fileOf(const QUrl &url) const;

    fal::Client &m_client;
    QString m_folder; // empty: nothing is kept, and nothing is fetched
    QCache<QUrl, QImage> m_pictures; // cost in KiB
    std::deque<QUrl> m_wishes;       // the newest at the front
    QSet<QUrl> m_inFlight;
    QSet<QUrl> m_without;
    bool m_trimmed = false;
};

} // namespace studio
