// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/keyentry.h"

#include "announce.h"
#include "compose/notice.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace keys {

namespace {

// Room for the whole placeholder: cut, it would not say what to write.
void makeRoomForPlaceholder(QLineEdit *edit)
{
    constexpr int marginsAndCaret = 24;
    edit->ensurePolished();
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(edit->placeholderText()) + marginsAndCaret);
}

} // namespace

KeyEntry::KeyEntry(studio::Keys &keys, const Way &way, Look look, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_way(way)
    , m_key(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_forSession(new QCheckBox(tr("Only until Gesso is closed"), this))
    , m_isAdmin(new QCheckBox(tr("This is an admin key: use it only for balance and costs"), this))
    , m_use(new QPushButton(tr("Use key"), this))
    , m_said(new QLabel(this))
    , m_notice(new compose::Notice(this))
{
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setAccessibleName(tr("fal key"));
    m_key->setPlaceholderText(tr("Paste a fal key"));
    m_name->setAccessibleName(tr("Name of the key"));
    m_name->setPlaceholderText(tr("Name, such as Work"));
    makeRoomForPlaceholder(m_name);
    m_name->setMaxLength(studio::Keys::longestName);
    m_name->setVisible(look == Look::WithName);
    m_isAdmin->setVisible(look == Look::WithName); // nobody needs one to begin with
    setFocusProxy(m_key);
    m_use->setEnabled(false);
    m_use->setAutoDefault(false);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setText(tr("It is checked at once, kept in the system keyring, and sent to fal only."));
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_key, 2);
    row->addWidget(m_use);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_forSession);
    layout->addWidget(m_isAdmin);
    layout->addWidget(m_said);
    layout->addWidget(m_notice);
    connect(m_key, &QLineEdit::textChanged, this, [this](const QString &text) { m_use->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_key, &QLineEdit::returnPressed, m_use, &QPushButton::click);
    connect(m_name, &QLineEdit::returnPressed, m_use, &QPushButton::click);
    connect(m_use, &QPushButton::clicked, this, &KeyEntry::check);
    connect(&m_keys, &studio::Keys::refused, this, &KeyEntry::refused);
    connect(&m_keys, &studio::Keys::added, this, [this](const QString &id) {
        if (!std::exchange(m_isKeeping, false))
            return;
        m_pending.clear();
        m_key->clear();
        m_name->clear();
        setBusy({});
        m_isAdmin->setChecked(false);
        const studio::NamedKey &key = *m_keys.find(id);
        say(key.use == studio::KeyUse::Account ? tr("The admin key “%1” asks for balance and costs from now on, and for nothing else.").arg(key.name)
                                               : tr("The key “%1” is in use now.").arg(key.name));
        Q_EMIT kept(id);
    });
}

studio::KeyUse KeyEntry::use() const
{
    return m_isAdmin->isChecked() ? studio::KeyUse::Account : studio::KeyUse::Generating;
}

void KeyEntry::check()
{
    m_notice->dismiss();
    m_pending = m_key->text().trimmed().toUtf8();
    QString problem = studio::Keys::problemOf(m_pending);
    if (problem.isEmpty())
        problem = m_keys.problemOfName(m_name->text());
    if (!problem.isEmpty())
        return say(problem);
    setBusy(tr("The key is being checked…"));
    m_test = std::make_unique<KeyTest>(m_way(), m_pending, nullptr, std::chrono::seconds(15), use());
    connect(m_test.get(), &KeyTest::finished, this, &KeyEntry::judged, Qt::QueuedConnection);
}

void KeyEntry::judged(const KeyVerdict &verdict)
{
    m_test.reset();
    using Hop = KeyVerdict::Hop;
    const auto place = m_forSession->isChecked() ? studio::KeyPlace::Session : studio::KeyPlace::Keyring;
    if (verdict.hop == Hop::Fine)
        return keep(place);
    setBusy({});
    if (verdict.hop == Hop::Key)
        return say(verdict.sentence);
    // It may be good all the same: the network is not, or the account has no credit now.
    say(tr("The key could not be checked."));
    m_notice->say(compose::Notice::Tone::Warning, verdict.sentence,
                  {{tr("Keep the key unchecked"), [this, place] { keep(place); }}, {tr("Check again"), [this] { check(); }}});
}

void KeyEntry::keep(studio::KeyPlace place)
{
    setBusy(tr("The key is being put away…"));
    m_isKeeping = true;
    m_keys.add(m_name->text(), m_pending, place, use());
}

void KeyEntry::refused(const studio::StoreError &error, const QString &sentence)
{
    if (!std::exchange(m_isKeeping, false))
        return;
    setBusy({});
    say(tr("The key was not kept."));
    Q_UNUSED(error)
    m_notice->say(compose::Notice::Tone::Warning,
                  tr("%1 A file in the profile can take its place, but it is not encrypted: whoever reads it can spend your money.").arg(sentence),
                  otherPlaces([this](studio::KeyPlace place) { keep(place); }));
}

std::vector<compose::Notice::Choice> KeyEntry::otherPlaces(const std::function<void(studio::KeyPlace)> &keep)
{
    return {{tr("Only until Gesso is closed"), [keep] { keep(studio::KeyPlace::Session); }},
            {tr("In a file, not encrypted"), [keep] { keep(studio::KeyPlace::File); }},
            {tr("Try the keyring again"), [keep] { keep(studio::KeyPlace::Keyring); }}};
}

void KeyEntry::setBusy(const QString &sentence)
{
    const bool isBusy = !sentence.isEmpty();
    QWidget *focused = window()->focusWidget();
    const bool isMine = isBusy && focused && isAncestorOf(focused);
    if (isMine)
        m_focused = focused;
    for (QWidget *part : {static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_forSession),
                          static_cast<QWidget *>(m_isAdmin)})
        part->setEnabled(!isBusy);
    m_use->setEnabled(!isBusy && !m_key->text().trimmed().isEmpty());
    // What is switched off gives the focus away, to anything: it comes back, unless the person went on meanwhile.
    if (isMine)
        m_stranded = window()->focusWidget();
    if (isBusy) {
        say(sentence);
    } else if (m_focused && window()->focusWidget() == m_stranded) {
        (m_focused->isEnabled() ? m_focused.data() : m_key)->setFocus();
        m_focused = nullptr;
    }
}

void KeyEntry::say(const QString &sentence)
{
    m_said->setText(sentence);
    shell::announce(this, sentence);
}

} // namespace keys
