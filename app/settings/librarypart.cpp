// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/librarypart.h"

#include "sentence.h"
#include "settings/librarymoving.h"

#include "studio/library/library.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace settings {

LibraryPart::LibraryPart(LibraryMoving &moving, QWidget *parent)
    : QWidget(parent)
    , m_moving(moving)
    , m_folder(shell::sentence({}, this, shell::Selectable::Yes))
    , m_move(new QPushButton(tr("Move the library…"), this))
    , m_progress(new QProgressBar(this))
    , m_said(shell::sentence({}, this, shell::Selectable::Yes))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_progress->setAccessibleName(tr("Moving the library"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_cancel->setAccessibleName(tr("Cancel moving the library"));
    for (QPushButton *button : {m_move, m_cancel})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_move);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_folder);
    column->addLayout(buttons);
    column->addWidget(m_progress);
    column->addWidget(m_said);
    column->addStretch(1);
    const auto showFolder = [this] {
        const QString folder = QDir::toNativeSeparators(m_moving.library().folder());
        m_folder->setText(tr("The library is in %1").arg(shell::isolated(folder)));
    };
    showFolder();
    connect(&m_moving.library(), &studio::Library::moved, this, showFolder);
    connect(m_move, &QPushButton::clicked, this, &LibraryPart::choose);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_moving.move())
            m_moving.move()->cancel();
        m_cancel->setEnabled(false);
        say(tr("Cancelling: what was copied is taken back…"));
    });
    connect(&m_moving, &LibraryMoving::began, this, &LibraryPart::follow);
    connect(&m_moving, &LibraryMoving::ended, this, [this](bool, const QString &sentence) {
        follow();
        say(sentence);
    });
    say({});
    follow();
}

QString LibraryPart::said() const
{
    return m_said->text();
}

void LibraryPart::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void LibraryPart::choose()
{
    const QString beside = QFileInfo(m_moving.library().folder()).path();
    auto *dialog = new QFileDialog(this, tr("Choose a folder for the library"), beside);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &LibraryPart::look);
    dialog->open();
}

void LibraryPart::look(const QString &chosen)
{
    m_move->setEnabled(false);
    say(tr("Looking at what there is to move…"));
    studio::LibraryMove::look(m_moving.library(), studio::LibraryMove::targetFor(chosen), this,
                              [this](const tl::expected<studio::LibraryMovePlan, QString> &plan) {
                                  m_move->setEnabled(!m_moving.move());
                                  say(plan ? QString() : plan.error());
                                  if (plan)
                                      ask(*plan);
                              });
}

void LibraryPart::ask(const studio::LibraryMovePlan &plan)
{
    auto *question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Question);
    question->setTextFormat(Qt::PlainText);
    question->setWindowTitle(tr("Move the library"));
    question->setText(tr("Move the library to %1?").arg(QDir::toNativeSeparators(plan.to)));
    const QString size = QLocale().formattedDataSize(plan.bytes, 1, QLocale::DataSizeSIFormat);
    const QString amount = tr("%n files, %1.", nullptr, int(plan.files)).arg(size);
    const QString how = plan.copies ? tr("They are copied to the other disk first, and go from this one when all of them are there. You can go on working.")
                                    : tr("You can go on working meanwhile.");
    question->setInformativeText(amount + u' ' + how);
    auto *move = question->addButton(tr("Move"), QMessageBox::AcceptRole);
    question->addButton(tr("Cancel"), QMessageBox::RejectRole);
    question->setDefaultButton(move);
    connect(move, &QPushButton::clicked, this, [this, plan] { m_moving.begin(plan); });
    question->open();
}

void LibraryPart::follow()
{
    studio::LibraryMove *move = m_moving.move();
    m_move->setEnabled(!move);
    m_progress->setVisible(move);
    m_cancel->setVisible(move);
    if (!move)
        return;
    m_cancel->setEnabled(move->canCancel());
    m_progress->setRange(0, 0);
    say(move->canCancel() ? tr("Moving the library…") : tr("Tidying up the folder that the library was in…"));
    connect(move, &studio::LibraryMove::progress, this, &LibraryPart::showProgress);
    connect(move, &studio::LibraryMove::tidying, this, [this] {
        m_cancel->setEnabled(false);
        m_progress->setRange(0, 0);
        say(tr("Tidying up the folder that the library was in…"));
    });
}

void LibraryPart::showProgress(qint64 files, qint64 bytes)
{
    const studio::LibraryMove *move = m_moving.move();
    if (!move || !move->canCancel() || !m_cancel->isEnabled())
        return;
    constexpr int steps = 1000;
    const studio::LibraryMovePlan &plan = move->plan();
    m_progress->setRange(0, steps);
    m_progress->setValue(int(double(steps) * double(bytes) / double(std::max<qint64>(1, plan.bytes))));
    say(tr("Moving file %L1 of %L2…").arg(std::min(files + 1, plan.files)).arg(plan.files));
}

} // namespace settings
