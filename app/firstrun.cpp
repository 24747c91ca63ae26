// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrun.h"

#include "sentence.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace shell {
namespace {

QLabel *title(const QString &text, int pixels, QWidget *parent)
{
    QLabel *label = sentence(text, parent);
    QFont font = label->font();
    font.setPixelSize(pixels);
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

FirstRun::FirstRun(studio::Keys &keys, const keys::KeyEntry::Way &way, QWidget *parent)
    : QWidget(parent)
{
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(520);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(10);
    column->addWidget(title(tr("Welcome to Gesso"), 22, middle));
    column->addWidget(sentence(tr("Make pictures, clips and sound with fal's models. How do you want to begin?"), middle));
    column->addSpacing(12);

    auto *sandbox = new QPushButton(tr("Try it now"), middle);
    QTimer::singleShot(0, sandbox, [sandbox] { sandbox->setFocus(); }); // the keys begin with the first choice
    sandbox->setDefault(true);
    column->addWidget(sandbox);
    column->addWidget(sentence(tr("A sandbox on this computer: no account, no network, no cost."), middle));
    column->addSpacing(12);

    const auto environment = std::ranges::find(keys.all(), studio::KeyPlace::Environment, &studio::NamedKey::place);
    if (environment != keys.all().end()) {
        auto *found = new QPushButton(tr("Use the key in FAL_KEY"), middle);
        column->addWidget(found);
        column->addWidget(sentence(tr("A key was found in the environment of this program."), middle));
        column->addSpacing(12);
        connect(found, &QPushButton::clicked, this, [this, &keys, id = environment->id] {
            keys.choose(id);
            Q_EMIT chosen({.kind = Place::Kind::Fal});
        });
    }

    auto *key = new keys::KeyEntry(keys, way, keys::KeyEntry::Look::Short, middle);
    column->addWidget(key);
    column->addSpacing(12);

    auto *server = new QLineEdit(middle);
    server->setAccessibleName(tr("Proxy address"));
    server->setPlaceholderText(tr("https://proxy.example.com"));
    auto *useServer = new QPushButton(tr("Connect"), middle);
    useServer->setEnabled(false);
    auto *serverRow = new QHBoxLayout;
    serverRow->setSpacing(theme::grid); // as the row of the key
    serverRow->addWidget(server, 1);
    serverRow->addWidget(useServer);
    column->addLayout(serverRow);
    column->addWidget(sentence(tr("Connect through a proxy that speaks for fal, such as your company's gateway."), middle));

    auto *outer = new QVBoxLayout(this);
    outer->addStretch();
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(middle, 4);
    across->addStretch(1);
    outer->addLayout(across);
    outer->addStretch();

    connect(sandbox, &QPushButton::clicked, this, [this] { Q_EMIT chosen({.kind = Place::Kind::Sandbox}); });
    connect(key, &keys::KeyEntry::kept, this, [this] { Q_EMIT chosen({.kind = Place::Kind::Fal}); });
    connect(server, &QLineEdit::textChanged, useServer, [useServer](const QString &text) { useServer->setEnabled(!text.trimmed().isEmpty()); });
    connect(useServer, &QPushButton::clicked, this, [this, server] {
        Q_EMIT chosen({.kind = Place::Kind::Server, .server = QUrl(server->text().trimmed(), QUrl::StrictMode)});
    });
    connect(server, &QLineEdit::returnPressed, useServer, &QPushButton::click);
}

} // namespace shell
