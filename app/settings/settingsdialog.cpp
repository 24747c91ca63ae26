// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsdialog.h"

#include "compose/fieldrow.h"
#include "compose/formview.h"
#include "compose/taborder.h"
#include "settings/settingsform.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace settings {

SettingsDialog::SettingsDialog(const studio::Values &values, const QString &keyEnding, QWidget *parent)
    : QDialog(parent)
    , m_told(values)
    , m_form(new compose::FormView({}, this))
    , m_key(new QLabel(this))
    , m_typing(new QTimer(this))
{
    m_typing->setSingleShot(true);
    m_typing->setInterval(std::chrono::milliseconds(700));
    setWindowTitle(tr("Settings"));
    setMinimumWidth(460);
    resize(480, 600);
    m_form->setForm(settingsForm(), values);

    auto *heading = new QLabel(tr("fal key"), this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto *key = new QLineEdit(this);
    key->setEchoMode(QLineEdit::Password);
    key->setAccessibleName(tr("fal key"));
    key->setPlaceholderText(tr("Paste a fal key"));
    auto *useKey = new QPushButton(tr("Use key"), this);
    useKey->setAutoDefault(false);
    m_key->setTextFormat(Qt::PlainText);
    m_key->setWordWrap(true);
    showKey(keyEnding);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);

    auto *keyRow = new QHBoxLayout;
    keyRow->addWidget(key, 1);
    keyRow->addWidget(useKey);
    auto *keyPart = new QVBoxLayout;
    keyPart->setContentsMargins(12, 0, 12, 0);
    keyPart->setSpacing(8);
    keyPart->addWidget(heading);
    keyPart->addLayout(keyRow);
    keyPart->addWidget(m_key);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 8, 12, 12);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_form, 1);
    layout->addLayout(keyPart);
    layout->addLayout(foot);

    connect(m_form, &compose::FormView::edited, this, &SettingsDialog::edited);
    connect(m_typing, &QTimer::timeout, this, &SettingsDialog::tell);
    const auto enter = [this, key] {
        if (key->text().trimmed().isEmpty())
            return;
        Q_EMIT keyEntered(key->text().trimmed().toLatin1());
        key->clear();
    };
    connect(useKey, &QPushButton::clicked, this, enter);
    connect(key, &QLineEdit::returnPressed, this, enter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
}

// At once, save for what is typed: half an address means nothing.
void SettingsDialog::edited()
{
    m_form->clearProblems();
    const studio::Values now = m_form->values();
    const bool typing = std::ranges::any_of(m_form->form().fields, [&](const studio::Field &field) {
        return std::holds_alternative<studio::TextKind>(field.kind) && now.value(field.key) != m_told.value(field.key);
    });
    if (typing)
        m_typing->start();
    else
        tell();
}

void SettingsDialog::tell()
{
    m_typing->stop();
    const studio::Values now = m_form->values();
    const studio::Values before = std::exchange(m_told, now);
    for (const studio::Field &field : m_form->form().fields) {
        const QJsonValue value = now.value(field.key);
        if (value != before.value(field.key) && studio::validate({.fields = {field}}, now).empty())
            Q_EMIT changed(field.key, value);
    }
}

void SettingsDialog::done(int result)
{
    tell();
    QDialog::done(result);
}

void SettingsDialog::showKey(const QString &ending)
{
    m_key->setText(ending.isEmpty() ? tr("No key. A key is kept in memory until Gesso is closed, and sent to fal only.")
                                    : tr("In use for this session: a key that ends in %1.").arg(ending));
}

void SettingsDialog::showProblem(const QString &key, const QString &sentence)
{
    if (compose::FieldRow *row = m_form->row(key))
        row->showProblem(sentence);
}

void SettingsDialog::focusField(const QString &key)
{
    if (compose::FieldRow *row = m_form->row(key))
        row->editor().focusTarget()->setFocus(Qt::OtherFocusReason);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::ApplicationPaletteChange)
        return;
    // Rows keep colours of their own. Later: the row that was clicked is still telling.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const bool focused = m_form->isAncestorOf(focusWidget());
            m_form->setForm(studio::Form(m_form->form()), m_form->values());
            if (focused)
                focusField(keys::look);
        },
        Qt::QueuedConnection);
}

bool SettingsDialog::focusNextPrevChild(bool next)
{
    return compose::moveFocus(this, focusWidget(), next);
}

} // namespace settings
