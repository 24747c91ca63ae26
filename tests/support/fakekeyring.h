// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A keyring that does what it is told: keeps, refuses, is not there, never answers, forgets.

#include "studio/keys/keystore.h"

#include <QPointer>

#include <functional>
#include <map>
#include <vector>

namespace test {

class FakeKeyring final : public studio::KeyStore
{
public:
    std::map<QString, QByteArray> entries;
    std::optional<studio::StoreError::Kind> refuses; // each question
    bool isSilent = false;                           // until answerNow()
    int questions = 0;

    studio::KeyRequest *read(const QString &entry, QObject *parent) override
    {
        return answer(parent, [this, entry]() -> studio::KeyRequest::Answer {
            const auto found = entries.find(entry);
            if (found == entries.end())
                return tl::unexpected(studio::StoreError{.kind = studio::StoreError::Kind::Missing});
            return found->second;
        });
    }
    studio::KeyRequest *write(const QString &entry, const QByteArray &secret, QObject *parent) override
    {
        return answer(parent, [this, entry, secret]() -> studio::KeyRequest::Answer {
            entries[entry] = secret;
            return QByteArray();
        });
    }
    studio::KeyRequest *remove(const QString &entry, QObject *parent) override
    {
        return answer(parent, [this, entry]() -> studio::KeyRequest::Answer {
            if (!entries.erase(entry))
                return tl::unexpected(studio::StoreError{.kind = studio::StoreError::Kind::Missing});
            return QByteArray();
        });
    }
    // A person unlocked it, say.
    void answerNow()
    {
        for (const auto &[request, work] : std::exchange(m_held, {})) {
            if (request)
                request->settle(work());
        }
    }

private:
    using Work = std::function<studio::KeyRequest::Answer()>;

    studio::KeyRequest *answer(QObject *parent, const Work &work)
    {
        ++questions;
        auto *request = new studio::KeyRequest(parent);
        if (isSilent)
            m_held.emplace_back(request, work);
        else if (refuses)
            request->settle(tl::unexpected(studio::StoreError{.kind = *refuses}));
        else
            request->settle(work());
        return request;
    }

    std::vector<std::pair<QPointer<studio::KeyRequest>, Work>> m_held;
};

} // namespace test
