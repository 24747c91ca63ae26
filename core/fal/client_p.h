// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

#include "fal/client.h"

#include <QNetworkAccessManager>

#include <vector>

namespace fal {

// Which connections a request uses. A network access manager opens six per host, and whatever is slow on
// them holds up what comes behind: streams and files are kept away from the questions.
enum class Lane { Questions, Streams, Files };

struct Client::Private
{
    Config config;
    QNetworkAccessManager *questions = nullptr;
    QNetworkAccessManager *files = nullptr;
    struct StreamManager
    {
        QNetworkAccessManager *manager;
        int streams;
    };
    std::vector<StreamManager> streamManagers;

    static constexpr int streamsPerManager = 6;

    // Every borrow is given back once; only streams are counted.
    [[nodiscard]] QNetworkAccessManager *borrow(Lane lane, QObject *owner);
    void giveBack(QNetworkAccessManager *manager);
    [[nodiscard]] QByteArray key() const { return config.key ? config.key().trimmed() : QByteArray(); }
    [[nodiscard]] QByteArray userAgent() const;
};

} // namespace fal
