// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The fal keys that a person has given this program, and which of them is in use. Names, places and the last four
// characters are in the settings; the keys themselves only in their store, the one in use also in memory. A key is never
// handed out but to fal::Client and to who checks it.
//
// One of them may be kept apart as the admin key: it asks for balance and costs, and is never in use for anything else.

#include "studio/keys/keystore.h"

#include "fal/config.h"

#include <map>
#include <memory>
#include <vector>

class QSettings;

namespace studio {

enum class KeyPlace {
    Keyring,     // of the system
    File,        // not encrypted, see filestore.h
    Session,     // in memory, until the program ends
    Environment, // FAL_KEY, where the program was started
};

enum class KeyUse {
    Generating,
    Account, // an admin key, for balance and costs only
};

struct NamedKey
{
    QString id;     // random letters and digits, also the entry of the store
    QString name;   // what the person calls it; empty for KeyPlace::Environment
    QString ending; // the last four characters; empty for a key so short that they would give it away
    KeyPlace place = KeyPlace::Keyring;
    KeyUse use = KeyUse::Generating;
    bool operator==(const NamedKey &) const = default;
};

class Keys final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QSettings &settings;
        KeyStore &keyring;
        KeyStore &file;
        QByteArray environment = fal::keyFromEnvironment()().secret; // empty: none
        bool environmentFirst = false; // whatever was chosen in the window, as the command line does
        std::chrono::milliseconds patience{0}; // with the store when the program starts; 0: as long as a person needs
    };
    enum class State {
        None,    // there is no key in use
        Waiting, // its store has been asked
        Ready,
        Failed,  // see problem()
    };
    static constexpr int mostKeys = 50;
    static constexpr int longestName = 60;

    // Asks the store for the key in use at once. No key of a store is in use: no store is touched.
    explicit Keys(const Parts &parts, QObject *parent = nullptr);
    ~Keys() override;

    // For fal::Config::key; may outlive this. While the store is asked requests wait: tell the client when arrived().
    [[nodiscard]] fal::KeySource source() const;
    // For fal::Config::accountKey: pending until wantAdmin(), empty without an admin key.
    [[nodiscard]] fal::KeySource adminSource() const;
    [[nodiscard]] const std::vector<NamedKey> &all() const { return m_keys; } // the environment's first
    [[nodiscard]] const NamedKey *find(const QString &id) const;
    [[nodiscard]] const NamedKey *current() const { return find(m_current); }
    [[nodiscard]] const NamedKey *admin() const; // null: there is none
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString problem() const { return m_problem; } // a sentence, of State::Failed

    // What is wrong with such a key or name, before anything is done: a sentence, or nothing.
    [[nodiscard]] static QString problemOf(const QByteArray &key);
    [[nodiscard]] QString problemOfName(const QString &name) const;

    // Into its place, and into use. Ends in added() or in refused(): then it is nowhere.
    void add(const QString &name, const QByteArray &key, KeyPlace place, KeyUse use = KeyUse::Generating);
    // Marks a key as the admin key, or as an ordinary one that can be chosen. Nothing happens where there is another admin
    // key, or with the one of the environment. When the key in use is marked, no other one takes its place.
    void setUse(const QString &id, KeyUse use);
    // Somebody wants to see balance or costs: its store is asked for the admin key, if it was not yet. Ends in arrived().
    void wantAdmin();
    // Another one, but not the admin key; the same again asks its store again.
    void choose(const QString &id);
    // From its store and from the list. Ends in removed(), with a sentence when a copy may be left in the store.
    void remove(const QString &id);
    // To check it. A child of `parent`.
    [[nodiscard]] KeyRequest *read(const QString &id, QObject *parent);

    // Why a store did not do as it was asked.
    [[nodiscard]] static QString sentenceFor(const StoreError &error, KeyPlace place, const QString &name);

Q_SIGNALS:
    void changed(); // list, choice or state
    void arrived(); // the source says something else than before
    void added(const QString &id);
    void refused(const studio::StoreError &error, const QString &sentence);
    void removed(const QString &warning);

private:
    [[nodiscard]] KeyStore *storeOf(KeyPlace place) const;
    void load();
    void save();
    void use(const QString &id);
    // What a store answered; with the problem where there is no key in it.
    [[nodiscard]] static fal::Credential credentialFrom(const KeyRequest::Answer &answer, const NamedKey &key);
    void take(fal::Credential credential, State state, const QString &problem = {});
    void append(const NamedKey &key, const QByteArray &secret);
    void leave(); // the key in use, without another one
    void takeAdmin(fal::Credential credential);

    QSettings &m_settings;
    KeyStore &m_keyring;
    KeyStore &m_file;
    QByteArray m_environment;
    std::vector<NamedKey> m_keys;
    std::map<QString, QByteArray> m_session; // secrets of KeyPlace::Session
    QString m_current;
    State m_state = State::None;
    QString m_problem;
    std::shared_ptr<fal::Credential> m_credential;
    std::unique_ptr<KeyRequest> m_reading; // the question whose answer counts
    std::shared_ptr<fal::Credential> m_adminCredential;
    std::unique_ptr<KeyRequest> m_readingAdmin;
};

} // namespace studio
