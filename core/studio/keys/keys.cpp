// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/keys/keys.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

const QString environmentId = u"environment"_s;
constexpr auto currentKey = QLatin1String("keys/current");
constexpr auto listKey = QLatin1String("keys/list");
constexpr qsizetype longestKey = 1024;
constexpr qsizetype shortestToTell = 12; // of shorter ones four characters are too much

QString endingOf(const QByteArray &key)
{
    return key.size() < shortestToTell ? QString() : QString::fromLatin1(key.right(4));
}

QString newId()
{
    return u"%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

bool isId(const QString &text)
{
    static const QRegularExpression shape(u"^[0-9a-f]{16}$"_s);
    return shape.match(text).hasMatch();
}

// One line that stays one, in whatever it is shown.
QString tidyName(const QString &name)
{
    QString tidy;
    for (const QChar c : name.simplified()) {
        if (c.isPrint())
            tidy += c;
    }
    return tidy.left(Keys::longestName).trimmed();
}

} // namespace

Keys::Keys(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_settings(parts.settings)
    , m_keyring(parts.keyring)
    , m_file(parts.file)
    , m_environment(parts.environment.trimmed())
    , m_credential(std::make_shared<fal::Credential>())
    , m_adminCredential(std::make_shared<fal::Credential>())
{
    load();
    m_adminCredential->isPending = admin(); // its store is asked when somebody wants to know
    QString chosen = m_settings.value(currentKey).toString();
    if (const NamedKey *key = find(chosen); key && key->use == KeyUse::Account)
        chosen.clear();
    const bool hasEnvironment = !m_environment.isEmpty();
    if (hasEnvironment && (parts.environmentFirst || !find(chosen)))
        use(environmentId);
    else if (find(chosen))
        use(chosen);
    if (m_reading && parts.patience.count() > 0)
        m_reading->giveUpAfter(parts.patience);
}

Keys::~Keys() = default;

void Keys::load()
{
    if (!m_environment.isEmpty())
        m_keys.push_back({.id = environmentId, .ending = endingOf(m_environment), .place = KeyPlace::Environment});
    const int count = std::min(m_settings.beginReadArray(listKey), mostKeys);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        NamedKey key{.id = m_settings.value("id"_L1).toString(),
                     .name = tidyName(m_settings.value("name"_L1).toString()),
                     .ending = tidyName(m_settings.value("ending"_L1).toString()).left(4),
                     .place = m_settings.value("place"_L1).toString() == "file"_L1 ? KeyPlace::File : KeyPlace::Keyring,
                     .use = m_settings.value("use"_L1).toString() == "account"_L1 ? KeyUse::Account : KeyUse::Generating};
        if (isId(key.id) && !key.name.isEmpty() && !find(key.id))
            m_keys.push_back(key);
    }
    m_settings.endArray();
}

void Keys::save()
{
    std::vector<NamedKey> kept;
    std::ranges::copy_if(m_keys, std::back_inserter(kept),
                         [](const NamedKey &key) { return key.place == KeyPlace::Keyring || key.place == KeyPlace::File; });
    m_settings.remove(listKey);
    m_settings.beginWriteArray(listKey, int(kept.size()));
    for (int i = 0; i < int(kept.size()); ++i) {
        const NamedKey &key = kept.at(size_t(i));
        m_settings.setArrayIndex(i);
        m_settings.setValue("id"_L1, key.id);
        m_settings.setValue("name"_L1, key.name);
        m_settings.setValue("ending"_L1, key.ending);
        m_settings.setValue("place"_L1, key.place == KeyPlace::File ? u"file"_s : u"keyring"_s);
        if (key.use == KeyUse::Account)
            m_settings.setValue("use"_L1, u"account"_s);
    }
    m_settings.endArray();
    const NamedKey *now = current();
    if (!now)
        m_settings.remove(currentKey);
    else if (now->place != KeyPlace::Session)
        m_settings.setValue(currentKey, m_current);
}

fal::KeySource Keys::source() const
{
    return [credential = m_credential] { return *credential; };
}

fal::KeySource Keys::adminSource() const
{
    return [credential = m_adminCredential] { return *credential; };
}

const NamedKey *Keys::admin() const
{
    const auto found = std::ranges::find(m_keys, KeyUse::Account, &NamedKey::use);
    return found == m_keys.end() ? nullptr : &*found;
}

const NamedKey *Keys::find(const QString &id) const
{
    const auto found = std::ranges::find(m_keys, id, &NamedKey::id);
    return found == m_keys.end() ? nullptr : &*found;
}

KeyStore *Keys::storeOf(KeyPlace place) const
{
    return place == KeyPlace::Keyring ? &m_keyring : place == KeyPlace::File ? &m_file : nullptr;
}

QString Keys::problemOf(const QByteArray &key)
{
    const QByteArray tidy = key.trimmed();
    if (tidy.isEmpty())
        return tr("Paste a key first.");
    if (tidy.size() > longestKey || std::ranges::any_of(tidy, [](char c) { return c <= ' ' || c > '~'; }))
        return tr("This does not look like a fal key: letters, digits and signs without spaces.");
    return {};
}

QString Keys::problemOfName(const QString &name) const
{
    const QString tidy = tidyName(name);
    const bool isTaken = std::ranges::any_of(m_keys, [&tidy](const NamedKey &key) { return key.name.compare(tidy, Qt::CaseInsensitive) == 0; });
    return !tidy.isEmpty() && isTaken ? tr("There is a key with this name already.") : QString();
}

void Keys::add(const QString &name, const QByteArray &key, KeyPlace place, KeyUse use)
{
    const QByteArray secret = key.trimmed();
    QString problem = problemOf(secret);
    if (problem.isEmpty())
        problem = problemOfName(name);
    if (problem.isEmpty() && int(m_keys.size()) >= mostKeys)
        problem = tr("There are too many keys. Remove one first.");
    if (problem.isEmpty() && use == KeyUse::Account && admin())
        problem = tr("There is an admin key already. Remove it first.");
    if (!problem.isEmpty() || place == KeyPlace::Environment) {
        QMetaObject::invokeMethod(
            this, [this, problem] { Q_EMIT refused({}, problem); }, Qt::QueuedConnection);
        return;
    }
    NamedKey named{.id = newId(), .name = tidyName(name), .ending = endingOf(secret), .place = place, .use = use};
    for (int number = 1; named.name.isEmpty(); ++number) {
        const QString candidate = tr("Key %1").arg(number);
        if (problemOfName(candidate).isEmpty())
            named.name = candidate;
    }
    KeyStore *store = storeOf(place);
    if (!store) {
        m_session[named.id] = secret;
        QMetaObject::invokeMethod(
            this, [this, named, secret] { append(named, secret); }, Qt::QueuedConnection);
        return;
    }
    KeyRequest *request = store->write(named.id, secret, this);
    connect(request, &KeyRequest::finished, this, [this, request, named, secret] {
        request->deleteLater();
        if (request->answer())
            append(named, secret);
        else
            Q_EMIT refused(request->answer().error(), sentenceFor(request->answer().error(), named.place, named.name));
    });
}

void Keys::append(const NamedKey &key, const QByteArray &secret)
{
    m_keys.push_back(key);
    if (key.use == KeyUse::Account) {
        save();
        takeAdmin(secret);
        Q_EMIT changed();
        Q_EMIT added(key.id);
        return;
    }
    m_current = key.id;
    m_reading.reset();
    save();
    take(secret, State::Ready); // it is known: no store has to be asked
    Q_EMIT added(key.id);
}

void Keys::choose(const QString &id)
{
    const NamedKey *key = find(id);
    if (!key || key->use == KeyUse::Account)
        return;
    use(id);
    save();
}

fal::Credential Keys::credentialFrom(const KeyRequest::Answer &answer, const NamedKey &key)
{
    if (answer && problemOf(*answer).isEmpty())
        return *answer;
    fal::Credential none;
    none.problem = answer ? sentenceFor({.kind = StoreError::Kind::Missing}, key.place, key.name) : sentenceFor(answer.error(), key.place, key.name);
    return none;
}

void Keys::use(const QString &id)
{
    m_current = id;
    m_reading.reset();
    const NamedKey key = *find(id);
    KeyStore *store = storeOf(key.place);
    if (!store)
        return take(key.place == KeyPlace::Environment ? m_environment : m_session[id], State::Ready);
    fal::Credential pending;
    pending.isPending = true;
    m_reading.reset(store->read(id, this));
    connect(m_reading.get(), &KeyRequest::finished, this, [this, key] {
        const fal::Credential credential = credentialFrom(answerOf(m_reading), key);
        take(credential, credential.problem.isEmpty() ? State::Ready : State::Failed, credential.problem);
    });
    take(pending, State::Waiting);
}

void Keys::take(fal::Credential credential, State state, const QString &problem)
{
    *m_credential = std::move(credential);
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
    if (state != State::Waiting)
        Q_EMIT arrived();
}

// No other one steps in by itself: it may be somebody else's money.
void Keys::leave()
{
    m_current.clear();
    m_reading.reset();
    save();
    take({}, State::None);
}

void Keys::setUse(const QString &id, KeyUse use)
{
    const auto key = std::ranges::find(m_keys, id, &NamedKey::id);
    if (key == m_keys.end() || key->place == KeyPlace::Environment || key->use == use || (use == KeyUse::Account && admin()))
        return;
    key->use = use;
    fal::Credential credential;
    credential.isPending = use == KeyUse::Account;
    takeAdmin(credential);
    if (m_current == id)
        return leave();
    save();
    Q_EMIT changed();
}

void Keys::wantAdmin()
{
    const NamedKey *key = admin();
    if (!key || !m_adminCredential->isPending || m_readingAdmin)
        return;
    m_readingAdmin.reset(read(key->id, this));
    connect(m_readingAdmin.get(), &KeyRequest::finished, this,
            [this, key = *key] { takeAdmin(credentialFrom(answerOf(m_readingAdmin), key)); });
}

void Keys::takeAdmin(fal::Credential credential)
{
    m_readingAdmin.reset();
    *m_adminCredential = std::move(credential);
    if (!m_adminCredential->isPending)
        Q_EMIT arrived();
}

void Keys::remove(const QString &id)
{
    const NamedKey *found = find(id);
    if (!found || found->place == KeyPlace::Environment)
        return;
    const auto forget = [this, id, wasAdmin = found->use == KeyUse::Account](const QString &warning) {
        std::erase_if(m_keys, [&id](const NamedKey &key) { return key.id == id; });
        m_session.erase(id);
        if (wasAdmin)
            takeAdmin({});
        if (m_current == id) {
            leave();
        } else {
            save();
            Q_EMIT changed();
        }
        Q_EMIT removed(warning);
    };
    KeyStore *store = storeOf(found->place);
    if (!store)
        return forget({});
    KeyRequest *request = store->remove(id, this);
    connect(request, &KeyRequest::finished, this, [request, forget, place = found->place] {
        request->deleteLater();
        const KeyRequest::Answer &answer = request->answer();
        if (answer || answer.error().kind == StoreError::Kind::Missing)
            return forget({});
        forget(place == KeyPlace::File ? tr("The key was forgotten, but its file could not be changed: a copy may still be in it.")
                                       : tr("The key was forgotten, but the system keyring did not let go of it: a copy may still be there."));
    });
}

KeyRequest *Keys::read(const QString &id, QObject *parent)
{
    const NamedKey *key = find(id);
    if (KeyStore *store = key ? storeOf(key->place) : nullptr)
        return store->read(id, parent);
    auto *request = new KeyRequest(parent);
    if (!key)
        request->settle(tl::unexpected(StoreError{.kind = StoreError::Kind::Missing}));
    else
        request->settle(key->place == KeyPlace::Environment ? m_environment : m_session[id]);
    return request;
}

QString Keys::sentenceFor(const StoreError &error, KeyPlace place, const QString &name)
{
    if (error.kind == StoreError::Kind::Missing)
        return tr("The key “%1” is no longer where it was kept. Add it again.").arg(name);
    if (place == KeyPlace::File)
        return tr("The file of the keys cannot be read or written.");
    switch (error.kind) {
    case StoreError::Kind::Unreachable:
        return tr("No system keyring can be reached here.");
    case StoreError::Kind::Denied:
        return tr("The system keyring is locked, or access to it was refused.");
    case StoreError::Kind::Missing:
    case StoreError::Kind::Failed:
        break;
    }
    return tr("The system keyring cannot be used here.");
}

} // namespace studio
