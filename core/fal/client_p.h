// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

#include "fal/client.h"
#include "fal/error.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QPointer>
#include <QSslConfiguration>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace fal {

// Which connections a request uses. A network access manager opens six per host, and whatever is slow on
// them holds up what comes behind: streams and files are kept away from the questions.
enum class Lane {
    Questions, // short: submit, status, result, cancel …
    Streams,   // long: a connection of their own
    Direct,    // run: as long as a model works, so a connection of their own too
    Files,     // downloads
    Uploads,   // whole files on their way up, and what belongs to uploads
    Parts,     // parts of large files: several large uploads hold up neither small ones nor downloads
};

// What the file hosts take instead of the key, as long as it is good.
struct StorageToken
{
    QByteArray text;
    QUrl base;            // where its files go
    QDateTime goodUntil;
    Credential owner;     // who got it, and from which server
    QUrl server;
};

struct Client::Private
{
    Config config;
    QNetworkAccessManager *questions = nullptr;
    QNetworkAccessManager *files = nullptr;
    QNetworkAccessManager *uploads = nullptr;
    QNetworkAccessManager *parts = nullptr;
    struct StreamManager
    {
        QNetworkAccessManager *manager;
        int streams;
    };
    std::vector<StreamManager> streamManagers;
    std::optional<StorageToken> storageToken;
    std::unique_ptr<QNetworkProxyFactory> systemRoute; // made when it is first asked; forgotten with a new route
    int turn = 0; // counts the configurations
    std::optional<QNetworkProxy> refusedProxy; // with the login that it refused
    struct LoginTrial
    {
        std::optional<QNetworkProxy> proven; // has let somebody through, with that login
        QPointer<QObject> first;             // tries
        QNetworkProxy at = {};
        std::vector<std::pair<QPointer<QObject>, std::function<void()>>> waiting = {};
    };
    LoginTrial trial;

    static constexpr int streamsPerManager = 6;

    // Every borrow is given back once; only streams are counted.
    [[nodiscard]] QNetworkAccessManager *borrow(Lane lane, QObject *owner);
    void giveBack(QNetworkAccessManager *manager);
    // Puts the configured route on every manager there is.
    void applyRoute();
    [[nodiscard]] Credential credential() const { return config.key ? config.key() : Credential(); }
    // Of Config::accountKey; empty where there is none.
    [[nodiscard]] Credential accountCredential() const { return config.accountKey ? config.accountKey() : Credential(); }
    [[nodiscard]] QByteArray userAgent() const;
    // The proxy on the way to this address, with its login.
    [[nodiscard]] QNetworkProxy proxyFor(const QUrl &url);
    // The login at that proxy has not come yet.
    [[nodiscard]] bool awaitsLogin(const QUrl &url);
    // It was refused before: asking again with it would lock the person out.
    [[nodiscard]] bool isLoginRefused(const QUrl &url);
    // A proxy has said 407 on the way to this address, to what left in that turn; remembers a refused login. What left in
    // an earlier turn had another login, or none, and says nothing about the one of now.
    [[nodiscard]] Error proxyError(Client &client, const QUrl &url, int askedIn);
    // A login that has let nobody through yet is tried by one after the other: a few requests at once with a wrong one
    // would lock the person out. True while another one tries; `goOn` is then called, in the lifetime of `who`, when that
    // is decided. False: `who` may go, and says by loginTried() whether it got through.
    [[nodiscard]] bool waitsForTrial(const QUrl &url, QObject *who, const std::function<void()> &goOn);
    void loginTried(const QObject *who, bool isThrough);
    // With the certificates of the configuration; without any of those, the system's as they are.
    [[nodiscard]] QSslConfiguration tls() const;
};

} // namespace fal
