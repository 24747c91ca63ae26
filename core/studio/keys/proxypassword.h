// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The password at a network proxy. It belongs to one name at one proxy: when either is changed or read from somebody's file
// of settings, it is not sent. Whose it is and where it lies is in the settings; itself it is only in its store and in
// memory, and never handed out but to fal::Client.

#include "studio/keys/keys.h"

namespace studio {

class ProxyPassword final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QSettings &settings;
        KeyStore &keyring;
        KeyStore &file;
        std::chrono::milliseconds patience{0}; // with the store when the program starts; 0: as long as a person needs
    };
    struct Owner
    {
        QString user;
        QString host; // of the proxy
        int port = 0;
        bool operator==(const Owner &) const = default;
    };
    using State = Keys::State;

    // Asks the store at once, if there is a password in one.
    explicit ProxyPassword(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Owner &owner() const { return m_owner; } // empty of State::None
    [[nodiscard]] KeyPlace place() const { return m_place; }
    [[nodiscard]] QString problem() const { return m_problem; } // a sentence, of State::Failed
    // For fal::Config: empty unless the password is that of this user (pending while the store is asked).
    [[nodiscard]] fal::ProxyLogin loginOf(const QString &user) const;

    // What is wrong with such a login, before anything is done: a sentence, or nothing.
    [[nodiscard]] static QString problemOf(const QString &user, const QString &password);
    // In the stead of the one before. Ends in kept() or in refused(): then everything is as it was.
    void keep(const Owner &owner, const QString &password, KeyPlace place);
    // Ends in removed(), with a sentence when a copy may be left in the store.
    void remove();

Q_SIGNALS:
    void changed(); // state or owner
    void kept();
    void refused(const QString &sentence);
    void removed(const QString &warning);

private:
    [[nodiscard]] KeyStore *storeOf(KeyPlace place) const;
    void load(std::chrono::milliseconds patience);
    void save();
    void take(State state, const QString &password, const QString &problem = {});

    QSettings &m_settings;
    KeyStore &m_keyring;
    KeyStore &m_file;
    QString m_id; // the entry of the store; empty: there is none
    Owner m_owner;
    KeyPlace m_place = KeyPlace::Keyring;
    State m_state = State::None;
    QString m_password;
    QString m_problem;
    std::unique_ptr<KeyRequest> m_reading; // the question whose answer counts
};

} // namespace studio
