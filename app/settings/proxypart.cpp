// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/proxypart.h"

#include "compose/notice.h"
#include "fal/client.h"
#include "keys/keyentry.h"
#include "sentence.h"
#include "settings/network.h"
#include "settings/settingsdialog.h"
#include "settings/settingsform.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace settings {

ProxyPart::ProxyPart(SettingsDialog &dialog, studio::ProxyPassword &password, const std::function<fal::Config()> &way)
    : QWidget(&dialog)
    , m_dialog(dialog)
    , m_password(password)
    , m_way(way)
    , m_text(new QLineEdit(this))
    , m_forSession(new QCheckBox(tr("Only until Gesso is closed"), this))
    , m_keep(new QPushButton(tr("Save"), this))
    , m_test(new QPushButton(tr("Test"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_said(shell::sentence({}, this, shell::Selectable::Yes))
    , m_notice(new compose::Notice(this))
{
    build();
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_keep->setEnabled(m_text->isEnabled() && !m_text->text().isEmpty()); });
    connect(m_text, &QLineEdit::returnPressed, m_keep, &QPushButton::click);
    connect(m_keep, &QPushButton::clicked, this,
            [this] { keep(m_forSession->isChecked() ? studio::KeyPlace::Session : studio::KeyPlace::Keyring); });
    connect(m_test, &QPushButton::clicked, this, &ProxyPart::test);
    connect(m_remove, &QPushButton::clicked, &m_password, &studio::ProxyPassword::remove);
    // Later: whoever changes a setting puts it into use first.
    connect(&m_dialog, &SettingsDialog::changed, this, &ProxyPart::refresh, Qt::QueuedConnection);
    connect(&m_password, &studio::ProxyPassword::changed, this, &ProxyPart::refresh, Qt::QueuedConnection);
    connect(&m_password, &studio::ProxyPassword::kept, this, [this] {
        if (!std::exchange(m_isKeeping, false))
            return;
        m_text->clear();
        QMetaObject::invokeMethod(this, &ProxyPart::test, Qt::QueuedConnection);
    });
    connect(&m_password, &studio::ProxyPassword::refused, this, &ProxyPart::refused);
    connect(&m_password, &studio::ProxyPassword::removed, this, [this](const QString &warning) {
        if (!warning.isEmpty())
            m_notice->say(compose::Notice::Tone::Warning, warning);
    });
    refresh();
}

void ProxyPart::build()
{
    m_text->setEchoMode(QLineEdit::Password);
    m_text->setAccessibleName(tr("Password at the proxy"));
    m_keep->setAccessibleName(tr("Save the password at the proxy"));
    m_test->setAccessibleName(tr("Test the way through the proxy"));
    m_remove->setAccessibleName(tr("Remove the password at the proxy"));
    for (QPushButton *button : {m_keep, m_test, m_remove})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_keep);
    row->addWidget(m_remove);
    row->addWidget(m_test);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 8);
    column->setSpacing(8);
    column->addWidget(shell::sentence(tr("Password at the proxy"), this));
    column->addLayout(row);
    column->addWidget(m_forSession);
    column->addWidget(m_said);
    column->addWidget(m_notice);
    column->addStretch(1);
}

QString ProxyPart::said() const
{
    return m_said->text();
}

QString ProxyPart::user() const
{
    return m_dialog.values().value(keys::proxyUser).toString().trimmed();
}

QNetworkProxy ProxyPart::proxy() const
{
    const studio::Values values = m_dialog.values();
    const QNetworkProxy none(QNetworkProxy::NoProxy);
    switch (Route(values.value(keys::route).toInt())) {
    case Route::Direct:
        return none;
    case Route::Own:
        return proxyFrom(values.value(keys::proxy).toString()).value_or(none);
    case Route::System:
        break;
    }
    if (!m_systemProxy) { // may take many milliseconds
        const fal::Client client(m_way());
        m_systemProxy = client.proxyFor(client.url(fal::Host::Queue, QStringLiteral("/")));
    }
    return *m_systemProxy;
}

bool ProxyPart::isOwners() const
{
    const studio::ProxyPassword::Owner &owner = m_password.owner();
    return m_proxy.type() != QNetworkProxy::NoProxy && owner.host.compare(m_proxy.hostName(), Qt::CaseInsensitive) == 0
        && owner.port == m_proxy.port() && owner.user == user();
}

void ProxyPart::refresh()
{
    m_proxy = proxy();
    const bool isDirect = Route(m_dialog.values().value(keys::route).toInt()) == Route::Direct;
    setVisible(!isDirect);
    const bool hasProxy = m_proxy.type() != QNetworkProxy::NoProxy;
    m_text->setEnabled(hasProxy && !m_isKeeping);
    m_forSession->setEnabled(m_text->isEnabled());
    m_keep->setEnabled(m_text->isEnabled() && !m_text->text().isEmpty());
    m_test->setEnabled(hasProxy && !m_run);
    m_remove->setVisible(m_password.state() != studio::Keys::State::None);
    m_text->setPlaceholderText(isOwners() && m_password.state() == studio::Keys::State::Ready ? tr("Saved") : tr("Password"));
    if (!m_run && !m_isKeeping)
        say(stateWords());
}

QString ProxyPart::stateWords() const
{
    using State = studio::Keys::State;
    if (m_proxy.type() == QNetworkProxy::NoProxy) {
        return Route(m_dialog.values().value(keys::route).toInt()) == Route::Own ? tr("Give the address of the proxy first.")
                                                                                 : tr("The system uses no proxy on the way to fal.");
    }
    const studio::ProxyPassword::Owner &owner = m_password.owner();
    if (m_password.state() == State::None)
        return tr("The password goes to the proxy %1 only, when it asks, and is kept in the system keyring.").arg(m_proxy.hostName());
    if (!isOwners())
        return tr("The password that is kept belongs to %1 at %2, port %3. It is sent neither to another proxy nor with another name.")
            .arg(owner.user, owner.host)
            .arg(owner.port);
    switch (m_password.state()) {
    case State::None:
        break;
    case State::Waiting:
        return tr("The system keyring is being asked…");
    case State::Failed:
        return m_password.problem();
    case State::Ready:
        switch (m_password.place()) {
        case studio::KeyPlace::Keyring:
            return tr("The password is in the system keyring. It goes to the proxy %1 only, when it asks.").arg(owner.host);
        case studio::KeyPlace::File:
            return tr("The password is in a file that is not encrypted. It goes to the proxy %1 only, when it asks.").arg(owner.host);
        case studio::KeyPlace::Session:
        case studio::KeyPlace::Environment:
            return tr("The password is there until Gesso is closed. It goes to the proxy %1 only, when it asks.").arg(owner.host);
        }
    }
    return {};
}

void ProxyPart::keep(studio::KeyPlace place)
{
    m_notice->dismiss();
    m_dialog.tell(); // a user name that was just typed
    m_proxy = proxy();
    const QString problem = studio::ProxyPassword::problemOf(user(), m_text->text());
    if (!problem.isEmpty())
        return say(problem);
    m_isKeeping = true;
    refresh();
    say(tr("The password is being put away…"));
    m_password.keep({.user = user(), .host = m_proxy.hostName(), .port = m_proxy.port()}, m_text->text(), place);
}

void ProxyPart::refused(const QString &sentence)
{
    if (!std::exchange(m_isKeeping, false))
        return;
    refresh();
    say(tr("The password was not kept."));
    const QString words = tr("%1 A file in the profile can take its place, but it is not encrypted: whoever reads it knows "
                             "your password.").arg(sentence);
    m_notice->say(compose::Notice::Tone::Warning, words,
                  ::keys::KeyEntry::otherPlaces([this](studio::KeyPlace place) { keep(place); }));
}

void ProxyPart::test()
{
    m_dialog.tell();
    say(tr("The way through the proxy is being tested…"));
    m_run = std::make_unique<::keys::KeyTest>(m_way(), QByteArray(), nullptr);
    connect(
        m_run.get(), &::keys::KeyTest::finished, this,
        [this](const ::keys::KeyVerdict &verdict) {
            m_run.reset();
            refresh();
            say(verdict.sentence + u'\n' + stateWords());
        },
        Qt::QueuedConnection);
    refresh();
}

void ProxyPart::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

} // namespace settings
