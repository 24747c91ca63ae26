// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsdialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace settings {

SettingsDialog::SettingsDialog(const shell::Place &place, const QString &keyEnding, Look look, QWidget *parent)
    : QDialog(parent)
    , m_key(new QLabel(this))
{
    setWindowTitle(tr("Settings"));
    setMinimumWidth(460);

    auto *kind = new QComboBox(this);
    kind->addItems({tr("Sandbox on this computer, nothing is charged"), tr("fal"), tr("A proxy or server")});
    kind->setCurrentIndex(int(place.kind));
    kind->setAccessibleName(tr("Connection"));
    auto *server = new QLineEdit(place.server.toString(), this);
    server->setPlaceholderText(tr("https://proxy.example.com"));
    server->setAccessibleName(tr("Server address"));
    server->setEnabled(place.kind == shell::Place::Kind::Server);

    auto *key = new QLineEdit(this);
    key->setEchoMode(QLineEdit::Password);
    key->setAccessibleName(tr("fal key"));
    key->setPlaceholderText(tr("Paste a fal key"));
    auto *useKey = new QPushButton(tr("Use key"), this);
    useKey->setAutoDefault(false);
    auto *keyRow = new QHBoxLayout;
    keyRow->addWidget(key, 1);
    keyRow->addWidget(useKey);
    m_key->setTextFormat(Qt::PlainText);
    m_key->setWordWrap(true);
    showKey(keyEnding);

    auto *looks = new QComboBox(this);
    looks->addItems({tr("Like the system"), tr("Dark"), tr("Light")});
    looks->setCurrentIndex(int(look));
    looks->setAccessibleName(tr("Appearance"));

    auto *form = new QFormLayout;
    form->setVerticalSpacing(12);
    form->addRow(tr("Connection"), kind);
    form->addRow(tr("Server address"), server);
    form->addRow(tr("fal key"), keyRow);
    form->addRow(QString(), m_key);
    form->addRow(tr("Appearance"), looks);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addSpacing(12);
    layout->addWidget(close, 0, Qt::AlignTrailing);

    connect(kind, &QComboBox::activated, this, [this, server](int index) {
        const auto chosen = shell::Place::Kind(index);
        server->setEnabled(chosen == shell::Place::Kind::Server);
        if (chosen != shell::Place::Kind::Server)
            Q_EMIT placeChosen({.kind = chosen});
        else
            server->setFocus();
    });
    connect(server, &QLineEdit::editingFinished, this, [this, server, kind] {
        if (kind->currentIndex() == int(shell::Place::Kind::Server) && !server->text().trimmed().isEmpty())
            Q_EMIT placeChosen({.kind = shell::Place::Kind::Server, .server = QUrl(server->text().trimmed(), QUrl::StrictMode)});
    });
    connect(useKey, &QPushButton::clicked, this, [this, key] {
        if (key->text().trimmed().isEmpty())
            return;
        Q_EMIT keyEntered(key->text().trimmed().toLatin1());
        key->clear();
    });
    connect(looks, &QComboBox::activated, this, [this](int index) { Q_EMIT lookChosen(Look(index)); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void SettingsDialog::showKey(const QString &ending)
{
    m_key->setText(ending.isEmpty() ? tr("No key. A key is kept in memory until Gesso is closed, and sent to fal only.")
                                    : tr("In use for this session: a key that ends in %1.").arg(ending));
}

} // namespace settings
