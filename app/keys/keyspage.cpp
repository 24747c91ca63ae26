// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/keyspage.h"

#include "announce.h"
#include "compose/notice.h"
#include "sentence.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace keys {
namespace {

QString placeWords(studio::KeyPlace place)
{
    switch (place) {
    case studio::KeyPlace::Keyring:
        return KeysPage::tr("In the system keyring");
    case studio::KeyPlace::File:
        return KeysPage::tr("In a file that is not encrypted");
    case studio::KeyPlace::Session:
        return KeysPage::tr("Only until Gesso is closed");
    case studio::KeyPlace::Environment:
        break;
    }
    return KeysPage::tr("From the environment of this program");
}

QString nameOf(const studio::NamedKey &key)
{
    return key.place == studio::KeyPlace::Environment ? QStringLiteral("FAL_KEY") : key.name;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

KeysPage::KeysPage(studio::Keys &keys, const KeyEntry::Way &way, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_way(way)
    , m_notice(new compose::Notice(this))
    , m_rows(new QVBoxLayout)
    , m_entry(new KeyEntry(keys, way, KeyEntry::Look::WithName, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("fal keys"), this));
    layout->addWidget(m_notice);
    layout->addLayout(m_rows);
    m_about = shell::sentence(tr("One key is enough to generate. A second one, an admin key, adds the balance and what fal charged exactly. "
                                 "It can also make and delete keys, so Gesso sends it to fal's account service only."), this);
    layout->addWidget(m_about);
    layout->addSpacing(12);
    layout->addWidget(heading(tr("Add a key"), this));
    layout->addWidget(m_entry);
    layout->addStretch(1);
    // Later: the row that was clicked is still telling.
    connect(&m_keys, &studio::Keys::changed, this, &KeysPage::showKeys, Qt::QueuedConnection);
    connect(&m_keys, &studio::Keys::removed, this, [this](const QString &warning) {
        if (warning.isEmpty())
            shell::announce(this, tr("The key was removed."));
        else
            m_notice->say(compose::Notice::Tone::Warning, warning);
    });
    // Once it has a line.
    connect(m_entry, &KeyEntry::kept, this, [this](const QString &id) {
        if (const QWidget *focused = window()->focusWidget(); focused && m_entry->isAncestorOf(focused))
            goTo(id, int(m_lines.size()) - 1);
    }, Qt::QueuedConnection);
    showKeys();
}

void KeysPage::showKeys()
{
    QWidget *focused = window()->focusWidget();
    const auto line = std::ranges::find_if(m_lines, [focused](const Line &each) {
        return focused && std::ranges::find(each.parts, focused) != each.parts.end();
    });
    const Line before = line == m_lines.end() ? Line() : *line;
    const auto place = int(line - m_lines.begin());
    const auto part = std::size_t(std::ranges::find(before.parts, focused) - before.parts.begin());
    delete m_list;
    m_labels.clear();
    m_lines.clear();
    m_list = new QWidget(this);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    m_rows->addWidget(m_list);
    if (m_keys.all().empty()) {
        auto *empty = new QLabel(tr("No key yet. fal needs one before it can generate anything; the sandbox needs none."), m_list);
        empty->setWordWrap(true);
        rows->addWidget(empty);
    }
    for (const studio::NamedKey &key : m_keys.all())
        addRow(key);
    m_list->show();
    m_about->setVisible(!m_keys.admin());
    if (!before.id.isEmpty())
        goTo(before.id, place, part);
}

// To this part of the key's line, or of the one that is in its place now; to the field for another key where there is none.
void KeysPage::goTo(const QString &id, int line, std::size_t part)
{
    if (m_lines.empty())
        return m_entry->setFocus(Qt::OtherFocusReason);
    const auto same = std::ranges::find(m_lines, id, &Line::id);
    const auto at = same == m_lines.end() ? m_lines.begin() + std::clamp(line, 0, int(m_lines.size()) - 1) : same;
    const auto takesFocus = [](const QWidget *each) { return each && each->isVisibleTo(each->window()) && each->isEnabled(); };
    QWidget *exact = same == m_lines.end() ? nullptr : at->parts.at(part);
    const auto first = std::ranges::find_if(at->parts, takesFocus);
    if (takesFocus(exact))
        exact->setFocus(Qt::OtherFocusReason);
    else if (first != at->parts.end())
        (*first)->setFocus(Qt::OtherFocusReason);
}

void KeysPage::addRow(const studio::NamedKey &key)
{
    const QString name = nameOf(key);
    QString shown = name;
    if (key.use == studio::KeyUse::Account)
        return addAdminRow(key);
    auto *choice = new QRadioButton(shown.replace(u'&', QStringLiteral("&&")), m_list); // outside text has no mnemonics
    choice->setAccessibleName(name);
    const bool isUsed = m_keys.current() && m_keys.current()->id == key.id;
    choice->setChecked(isUsed);
    addLine(key, choice);
    const bool isBroken = isUsed && m_keys.state() == studio::Keys::State::Failed;
    const bool isAwaited = isUsed && m_keys.state() == studio::Keys::State::Waiting;
    note(key.id, isBroken ? m_keys.problem() : isAwaited ? tr("The system keyring is being asked…") : m_notes.value(key.id));
    connect(choice, &QRadioButton::clicked, this, [this, id = key.id] { m_keys.choose(id); });
}

// It is not chosen: it stands beside the one that is.
void KeysPage::addAdminRow(const studio::NamedKey &key)
{
    auto *name = shell::sentence(key.name, m_list);
    name->setContentsMargins(24, 0, 0, 0);
    addLine(key, name);
    note(key.id, m_notes.value(key.id));
}

void KeysPage::addLine(const studio::NamedKey &key, QWidget *head)
{
    const QString name = nameOf(key);
    auto *testKey = new QPushButton(tr("Test"), m_list);
    testKey->setAccessibleName(tr("Test %1").arg(name));
    testKey->setAutoDefault(false);
    auto *removeKey = new QPushButton(tr("Remove"), m_list);
    removeKey->setAccessibleName(tr("Remove %1").arg(name));
    removeKey->setAutoDefault(false);
    removeKey->setVisible(key.place != studio::KeyPlace::Environment);
    auto *isAdmin = new QCheckBox(tr("Only for balance and costs"), m_list);
    isAdmin->setAccessibleName(tr("Use %1 only for balance and costs").arg(name));
    isAdmin->setChecked(key.use == studio::KeyUse::Account);
    isAdmin->setVisible(key.place != studio::KeyPlace::Environment && (isAdmin->isChecked() || !m_keys.admin()));
    m_lines.push_back({.id = key.id, .parts = {qobject_cast<QRadioButton *>(head), isAdmin, testKey, removeKey}});
    auto *line = new QHBoxLayout;
    line->addWidget(head, 1);
    line->addWidget(isAdmin);
    line->addWidget(testKey);
    line->addWidget(removeKey);
    auto *about = new QLabel(m_list);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    about->setContentsMargins(24, 0, 0, 4);
    m_labels.insert(key.id, about);
    auto *rows = static_cast<QVBoxLayout *>(m_list->layout());
    rows->addLayout(line);
    rows->addWidget(about);
    connect(testKey, &QPushButton::clicked, this, [this, id = key.id] { test(id); });
    connect(removeKey, &QPushButton::clicked, this, [this, id = key.id] { askToRemove(id); });
    connect(isAdmin, &QCheckBox::toggled, this, [this, id = key.id](bool isOn) {
        m_notes.remove(id);
        m_keys.setUse(id, isOn ? studio::KeyUse::Account : studio::KeyUse::Generating);
    });
}

void KeysPage::note(const QString &id, const QString &sentence)
{
    QLabel *label = m_labels.value(id);
    const studio::NamedKey *key = m_keys.find(id);
    if (!label || !key)
        return;
    const QString where = key->use == studio::KeyUse::Account
        ? tr("Admin key: asks fal for balance and costs, never used to generate. %1.").arg(placeWords(key->place))
        : key->ending.isEmpty() ? placeWords(key->place) : tr("Ends in %1. %2.").arg(key->ending, placeWords(key->place));
    label->setText(sentence.isEmpty() ? where : where + u'\n' + sentence);
    if (!sentence.isEmpty())
        shell::announce(this, sentence);
}

void KeysPage::test(const QString &id)
{
    m_test.reset();
    note(id, tr("The key is being checked…"));
    studio::KeyRequest *request = m_keys.read(id, this);
    connect(request, &studio::KeyRequest::finished, this, [this, request, id] {
        request->deleteLater();
        const studio::NamedKey *key = m_keys.find(id);
        if (!key)
            return;
        if (!request->answer())
            return note(id, studio::Keys::sentenceFor(request->answer().error(), key->place, key->name));
        if (m_keys.current() == key && m_keys.state() == studio::Keys::State::Failed)
            m_keys.choose(id); // the keyring is there again
        m_test = std::make_unique<KeyTest>(m_way(), *request->answer(), nullptr, std::chrono::seconds(15), key->use);
        connect(
            m_test.get(), &KeyTest::finished, this,
            [this, id](const KeyVerdict &verdict) {
                m_test.reset();
                m_notes.insert(id, verdict.sentence);
                note(id, verdict.sentence);
            },
            Qt::QueuedConnection);
    });
}

void KeysPage::askToRemove(const QString &id)
{
    const studio::NamedKey *key = m_keys.find(id);
    if (!key)
        return;
    m_notice->say(compose::Notice::Tone::Warning, tr("Remove “%1” from this computer? At fal the key stays as it is.").arg(key->name),
                  {{tr("Remove"), [this, id] { m_keys.remove(id); }}, {tr("Keep")}});
}

} // namespace keys
