// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a key is pasted: it is checked, then kept in the system keyring, or where the person says. Where no keyring can be
// reached the two other places are offered, never taken silently. On the first page and in the settings.

#include "compose/notice.h"
#include "keys/keytest.h"
#include "studio/keys/keys.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace keys {

class KeyEntry final : public QWidget
{
    Q_OBJECT

public:
    // `way`: how fal is reached from here now.
    using Way = std::function<fal::Config()>;
    enum class Look { Short, WithName };
    KeyEntry(studio::Keys &keys, const Way &way, Look look, QWidget *parent = nullptr);

    // Where a secret goes that the keyring did not take: for a notice, and in its order.
    [[nodiscard]] static std::vector<compose::Notice::Choice> otherPlaces(const std::function<void(studio::KeyPlace)> &keep);

Q_SIGNALS:
    void kept(const QString &id);

private:
    void check();
    void judged(const KeyVerdict &verdict);
    void keep(studio::KeyPlace place);
    void refused(const studio::StoreError &error, const QString &sentence);
    void setBusy(const QString &sentence);
    void say(const QString &sentence);
    [[nodiscard]] studio::KeyUse use() const;

    studio::Keys &m_keys;
    Way m_way;
    QLineEdit *m_key;
    QLineEdit *m_name;
    QCheckBox *m_forSession;
    QCheckBox *m_isAdmin;
    QPushButton *m_use;
    QLabel *m_said;
    compose::Notice *m_notice;
    std::unique_ptr<KeyTest> m_test;
    QPointer<QWidget> m_focused;   // had the focus when the check began
    QPointer<QWidget> m_stranded;  // where the focus went from it
    QByteArray m_pending; // what is being checked or kept
    bool m_isKeeping = false;
};

} // namespace keys
