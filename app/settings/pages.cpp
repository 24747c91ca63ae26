// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/pages.h"

#include "announce.h"
#include "sentence.h"
#include "settings/settingsdialog.h"
#include "settings/settingsfile.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSaveFile>
#include <QUrl>
#include <QVBoxLayout>

namespace settings {
namespace {

QLabel *sentence(const QString &text, QWidget *parent)
{
    return shell::sentence(text, parent, shell::Selectable::Yes);
}

QVBoxLayout *columnOf(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(12);
    return column;
}

} // namespace

PrivacyPage::PrivacyPage(QWidget *parent) : QWidget(parent)
{
    QVBoxLayout *column = columnOf(this);
    for (const QString &each :
         {tr("Gesso talks to fal, or to the server that you chose, and to nobody else. It counts nothing, reports nothing and looks for no updates."),
          tr("When you press Generate, the prompt, the settings and the input files of that job go to fal, which keeps them as its terms say. "
             "Live drawing sends your drawing while it is connected."),
          tr("Your key goes to fal's own hosts only. It is in the system keyring, and in no file unless you chose the labelled one."),
          tr("Results, their recipes, the queue and your drafts stay on this computer. The files of results contain their recipe; an export can leave it out."),
          tr("In the sandbox nothing leaves this computer.")})
        column->addWidget(sentence(each, this));
    column->addStretch(1);
}

AdvancedPage::AdvancedPage(SettingsDialog &dialog, const QString &profileFolder)
    : QWidget(&dialog)
    , m_dialog(dialog)
    , m_said(sentence({}, this))
{
    QVBoxLayout *column = columnOf(this);
    column->addWidget(sentence(tr("The settings can be kept as a file and read again elsewhere. Keys and passwords are never in it."), this));
    auto *save = new QPushButton(tr("Export settings…"), this);
    auto *load = new QPushButton(tr("Import settings…"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(save);
    row->addWidget(load);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_said);
    column->addSpacing(12);
    const QString folder = shell::isolated(QDir::toNativeSeparators(profileFolder));
    column->addWidget(sentence(tr("Everything that Gesso remembers is in this folder: %1").arg(folder), this));
    auto *open = new QPushButton(tr("Show folder"), this);
    auto *below = new QHBoxLayout;
    below->addWidget(open);
    below->addStretch(1);
    column->addLayout(below);
    column->addStretch(1);
    for (QPushButton *button : {save, load, open})
        button->setAutoDefault(false);
    const auto choose = [this](QFileDialog::AcceptMode mode, const QString &title, void (AdvancedPage::*then)(const QString &)) {
        auto *files = new QFileDialog(this, title, {}, tr("Settings (*.json)"));
        files->setAttribute(Qt::WA_DeleteOnClose);
        files->setAcceptMode(mode);
        files->setDefaultSuffix(QStringLiteral("json"));
        if (mode == QFileDialog::AcceptSave)
            files->selectFile(QStringLiteral("gesso-settings.json"));
        connect(files, &QFileDialog::fileSelected, this, then);
        files->open();
    };
    connect(save, &QPushButton::clicked, this, [choose] { choose(QFileDialog::AcceptSave, tr("Export settings"), &AdvancedPage::exportTo); });
    connect(load, &QPushButton::clicked, this, [choose] { choose(QFileDialog::AcceptOpen, tr("Import settings"), &AdvancedPage::importFrom); });
    connect(open, &QPushButton::clicked, this, [profileFolder] { QDesktopServices::openUrl(QUrl::fromLocalFile(profileFolder)); });
}

void AdvancedPage::exportTo(const QString &path)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(settingsFile(m_dialog.values())) > 0 && file.commit();
    say(isWritten ? tr("The settings are in the file.") : tr("The file cannot be written: %1").arg(file.errorString()));
}

void AdvancedPage::importFrom(const QString &path)
{
    constexpr qint64 largest = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return say(tr("The file cannot be read: %1").arg(file.errorString()));
    const auto values = valuesFromFile(file.read(largest));
    if (!values)
        return say(tr("This file does not contain settings of Gesso."));
    m_dialog.useValues(*values);
    say(tr("The settings of the file are in use. Undo takes them back page by page."));
}

void AdvancedPage::say(const QString &words)
{
    m_said->setText(words);
    shell::announce(this, words);
}

} // namespace settings
