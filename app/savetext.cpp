// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savetext.h"

#include "studio/background.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace shell {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(shell::SaveText)
};

} // namespace

void saveText(QWidget *parent, const SaveWishes &wishes)
{
    auto *dialog = new QFileDialog(parent, wishes.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(wishes.name).suffix());
    dialog->selectFile(wishes.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, wishes](const QString &path) {
        studio::inBackground(
            parent,
            [path, text = wishes.text()] {
                QSaveFile file(path);
                return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
            },
            [wishes, path](bool isSaved) {
                if (!isSaved)
                    wishes.failed(Words::tr("%1 could not be written. Choose another folder.").arg(QDir::toNativeSeparators(path)));
            });
    });
    dialog->open();
}

} // namespace shell
