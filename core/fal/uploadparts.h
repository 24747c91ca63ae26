// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// Internal: the parts of a large file on their way, several at once, and the request that puts them together.

#include "fal/exchange.h"
#include "fal/uploadsource.h"
#include "fal/uploadstate.h"

#include <map>

namespace fal {

class UploadParts final : public QObject
{
    Q_OBJECT

public:
    // Sends what `state` lacks. `token` is empty on the presigned way.
    UploadParts(Call &call, const UploadSource &source, const UploadState &state, const QByteArray &token, int atOnce);

    void start();
    void stop(); // silently and for good

    // With all parts that are there.
    [[nodiscard]] const UploadState &state() const { return m_state; }
    // Valid from done() on: empty when the file is complete at fal.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void sent(qint64 bytes); // of the whole file; may go back when a part is sent again
    void partDone();
    void done();

private:
    void sendNext();
    void send(int number);
    void ended(int number);
    void complete();
    void end(const std::optional<Error> &error);
    void tellSent();
    [[nodiscard]] int nextNumber() const;

    struct Running
    {
        Exchange *exchange;
        qint64 sent;
    };
    Call &m_call;
    const UploadSource m_source;
    UploadState m_state;
    const QByteArray m_token;
    const int m_atOnce;
    std::map<int, Running> m_running;
    std::optional<Error> m_error;
    bool m_ended = false;
};

} // namespace fal
