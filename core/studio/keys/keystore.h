// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where secrets are kept, and what can be asked of such a place: the system keyring (keyringstore.h), a labelled file
// (filestore.h), or whatever a test puts in their stead.

#include <QByteArray>
#include <QObject>
#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <memory>
#include <optional>

namespace studio {

struct StoreError
{
    enum class Kind {
        Missing,     // there is no such entry
        Unreachable, // no keyring here, or one that does not answer
        Denied,      // locked, or the person said no
        Failed,      // anything else
    };
    Kind kind = Kind::Failed;
    QString detail; // the store's own words, may be empty; never a secret
    bool operator==(const StoreError &) const = default;
};

// One question to a store. finished() comes once and queued; deleting it before is allowed at any moment.
class KeyRequest final : public QObject
{
    Q_OBJECT

public:
    using Answer = tl::expected<QByteArray, StoreError>; // the secret that was read; empty for the other questions

    explicit KeyRequest(QObject *parent) : QObject(parent) {}

    // Once it is finished.
    [[nodiscard]] const Answer &answer() const { return *m_answer; }
    // For who cannot wait for a person at a prompt: then it ends as Unreachable.
    void giveUpAfter(std::chrono::milliseconds patience);
    // By the store; what comes after the first is ignored.
    void settle(Answer answer);

Q_SIGNALS:
    void finished();

private:
    std::optional<Answer> m_answer;
};

// The answer to a question that is finished, which lets go of it: it goes when its signal is over.
[[nodiscard]] KeyRequest::Answer answerOf(std::unique_ptr<KeyRequest> &request);

class KeyStore
{
public:
    KeyStore() = default;
    virtual ~KeyStore() = default;
    Q_DISABLE_COPY_MOVE(KeyStore)

    // The requests are children of `parent`. Entries are names of our own making (letters and digits).
    [[nodiscard]] virtual KeyRequest *read(const QString &entry, QObject *parent) = 0;
    [[nodiscard]] virtual KeyRequest *write(const QString &entry, const QByteArray &secret, QObject *parent) = 0;
    [[nodiscard]] virtual KeyRequest *remove(const QString &entry, QObject *parent) = 0;
};

} // namespace studio
