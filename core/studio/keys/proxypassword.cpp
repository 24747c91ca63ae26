// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/keys/proxypassword.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSettings>

namespace studio {
namespace {

constexpr auto group = QLatin1String("connection/proxy_login");
constexpr auto idKey = QLatin1String("connection/proxy_login/id");
constexpr auto userKey = QLatin1String("connection/proxy_login/user");
constexpr auto hostKey = QLatin1String("connection/proxy_login/host");
constexpr auto portKey = QLatin1String("connection/proxy_login/port");
constexpr auto placeKey = QLatin1String("connection/proxy_login/place");

bool isId(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9a-f]{16}$"));
    return shape.match(text).hasMatch();
}

} // namespace

ProxyPassword::ProxyPassword(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_settings(parts.settings)
    , m_keyring(parts.keyring)
    , m_file(parts.file)
{
    load(parts.patience);
}

KeyStore *ProxyPassword::storeOf(KeyPlace place) const
{
    return place == KeyPlace::Keyring ? &m_keyring : place == KeyPlace::File ? &m_file : nullptr;
}

void ProxyPassword::load(std::chrono::milliseconds patience)
{
    const QString id = m_settings.value(idKey).toString();
    const Owner owner{m_settings.value(userKey).toString(), m_settings.value(hostKey).toString(), m_settings.value(portKey).toInt()};
    if (!isId(id) || owner.user.isEmpty() || owner.host.isEmpty())
        return;
    m_id = id;
    m_owner = owner;
    m_place = m_settings.value(placeKey).toString() == QLatin1String("file") ? KeyPlace::File : KeyPlace::Keyring;
    m_state = State::Waiting;
    m_reading.reset(storeOf(m_place)->read(m_id, this));
    if (patience.count() > 0)
        m_reading->giveUpAfter(patience);
    connect(m_reading.get(), &KeyRequest::finished, this, [this] {
        const KeyRequest::Answer answer = answerOf(m_reading);
        if (answer)
            return take(State::Ready, QString::fromUtf8(*answer));
        take(State::Failed, {},
             tr("The password of the proxy %1 cannot be read: %2 Open Settings, Connection and give it again.")
                 .arg(m_owner.host, Keys::sentenceFor(answer.error(), m_place, m_owner.user)));
    });
}

void ProxyPassword::save()
{
    m_settings.remove(group);
    if (m_id.isEmpty() || m_place == KeyPlace::Session)
        return;
    m_settings.setValue(idKey, m_id);
    m_settings.setValue(userKey, m_owner.user);
    m_settings.setValue(hostKey, m_owner.host);
    m_settings.setValue(portKey, m_owner.port);
    m_settings.setValue(placeKey, m_place == KeyPlace::File ? QStringLiteral("file") : QStringLiteral("keyring"));
}

fal::ProxyLogin ProxyPassword::loginOf(const QString &user) const
{
    const bool isKnown = m_state == State::Ready || m_state == State::Waiting;
    if (!isKnown || user.isEmpty() || user != m_owner.user)
        return {};
    return {.host = m_owner.host, .port = m_owner.port, .user = m_owner.user, .password = m_password, .isPending = m_state == State::Waiting};
}

QString ProxyPassword::problemOf(const QString &user, const QString &password)
{
    constexpr qsizetype longest = 255; // bytes, of SOCKS 5
    if (user.trimmed().isEmpty())
        return tr("Give the user name at the proxy first.");
    if (password.isEmpty())
        return tr("Give the password first.");
    if (user.contains(u':'))
        return tr("A user name at a proxy has no colon.");
    if (user.toUtf8().size() > longest || password.toUtf8().size() > longest)
        return tr("The user name or the password is too long for a proxy.");
    return {};
}

void ProxyPassword::keep(const Owner &owner, const QString &password, KeyPlace place)
{
    // An entry of its own: the one before stays good until this one is safe.
    const QString id = QStringLiteral("%1").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    const auto use = [this, owner, password, place, id] {
        if (KeyStore *before = m_id.isEmpty() ? nullptr : storeOf(m_place)) {
            KeyRequest *request = before->remove(m_id, this);
            connect(request, &KeyRequest::finished, request, &QObject::deleteLater);
        }
        m_reading.reset();
        m_id = id;
        m_owner = owner;
        m_place = place;
        save();
        take(State::Ready, password);
        Q_EMIT kept();
    };
    KeyStore *store = storeOf(place);
    if (!store) {
        QMetaObject::invokeMethod(this, use, Qt::QueuedConnection);
        return;
    }
    KeyRequest *request = store->write(id, password.toUtf8(), this);
    connect(request, &KeyRequest::finished, this, [this, request, use, owner, place] {
        request->deleteLater();
        if (request->answer())
            return use();
        Q_EMIT refused(Keys::sentenceFor(request->answer().error(), place, owner.user));
    });
}

void ProxyPassword::remove()
{
    KeyStore *store = m_id.isEmpty() ? nullptr : storeOf(m_place);
    const auto forget = [this](const QString &warning) {
        m_reading.reset();
        m_id.clear();
        m_owner = {};
        save();
        take(State::None, {});
        Q_EMIT removed(warning);
    };
    if (!store)
        return forget({});
    KeyRequest *request = store->remove(m_id, this);
    connect(request, &KeyRequest::finished, this, [request, forget] {
        request->deleteLater();
        const KeyRequest::Answer &answer = request->answer();
        const bool isGone = answer || answer.error().kind == StoreError::Kind::Missing;
        forget(isGone ? QString() : tr("The password was forgotten, but its store did not let go of it: a copy may still be there."));
    });
}

void ProxyPassword::take(State state, const QString &password, const QString &problem)
{
    m_state = state;
    m_password = password;
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace studio
