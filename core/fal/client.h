// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// The shared part of all calls: configuration, connections, key, retries. Cheap to keep, one per account.
//
// The key is attached here and nowhere else, and only for hosts on an exact allow-list; redirects are
// decided here too, so the key never follows one to another host. HTTP/2 is off. Status streams get
// connections of their own (six per QNetworkAccessManager), so that they never starve other requests.

#include "fal/config.h"
#include "fal/endpoint.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;
class QNetworkRequest;
class QNetworkReply;

namespace fal {

// The service that a URL belongs to. Names are those of fal's hosts.
enum class Host { Run, Queue, Rest, Api, Site, Media };

class Client : public QObject
{
    Q_OBJECT

public:
    explicit Client(Config config, QObject *parent = nullptr);
    ~Client() override;

    [[nodiscard]] const Config &config() const;
    void setConfig(Config config); // for calls that start later

    // https://queue.fal.run + path, or the same below Config::baseUrl.
    [[nodiscard]] QUrl url(Host host, const QString &path) const;
    // May this URL, which the service handed out, be asked with the key?
    [[nodiscard]] bool isTrusted(const QUrl &url) const;

private:
    friend class Exchange;        // one HTTP request with retries, the only user of the key
    friend class RealtimeSession;
    friend class Call;            // takes the key out of errors
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fal
