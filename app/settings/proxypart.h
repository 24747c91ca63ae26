// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The password at the network proxy, below the form of the connection: typed, kept, tested, removed; never shown again.

#include "fal/config.h"
#include "keys/keytest.h"
#include "studio/keys/proxypassword.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace compose {
class Notice;
}

namespace settings {

class SettingsDialog;

class ProxyPart final : public QWidget
{
    Q_OBJECT

public:
    // `way`: how fal is reached from here now.
    ProxyPart(SettingsDialog &dialog, studio::ProxyPassword &password, const std::function<fal::Config()> &way);

    [[nodiscard]] QString said() const;

private:
    void build();
    // The proxy of the form; of the system, where that is chosen. NoProxy: none, or an address that is none yet.
    [[nodiscard]] QNetworkProxy proxy() const;
    [[nodiscard]] QString user() const;
    [[nodiscard]] bool isOwners() const; // the password that is kept belongs to what the form says
    void refresh();
    [[nodiscard]] QString stateWords() const;
    void keep(studio::KeyPlace place);
    void refused(const QString &sentence);
    void test();
    void say(const QString &sentence);

    SettingsDialog &m_dialog;
    studio::ProxyPassword &m_password;
    std::function<fal::Config()> m_way;
    QLineEdit *m_text;
    QCheckBox *m_forSession;
    QPushButton *m_keep;
    QPushButton *m_test;
    QPushButton *m_remove;
    QLabel *m_said;
    compose::Notice *m_notice;
    std::unique_ptr<::keys::KeyTest> m_run;
    QNetworkProxy m_proxy; // see proxy()
    mutable std::optional<QNetworkProxy> m_systemProxy; // asked once for each dialog
    bool m_isKeeping = false;
};

} // namespace settings
