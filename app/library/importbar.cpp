// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/importbar.h"

#include "theme.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace library {

using namespace Qt::StringLiterals;

ImportBar::ImportBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_problems(new QPushButton(tr("Show why"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    setVisible(false);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_progress->setAccessibleName(tr("Files taken in"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(140, 4);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(theme::grid);
    row->addWidget(m_words, 1);
    row->addWidget(m_progress);
    row->addWidget(m_problems);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_import)
            m_import->cancel();
        else
            hide();
    });
    connect(m_problems, &QPushButton::clicked, this, &ImportBar::showProblems);
}

void ImportBar::follow(studio::Import *import)
{
    m_import = import;
    m_reasons.clear();
    m_words->setText(tr("Looking at the files…"));
    m_progress->setRange(0, 0);
    m_progress->setVisible(true);
    m_problems->hide();
    m_stop->setText(tr("Stop"));
    show();
    connect(import, &studio::Import::progress, this, [this](int done, int total) {
        m_progress->setRange(0, std::max(1, total));
        m_progress->setValue(done);
        m_words->setText(tr("Taking in file %L1 of %L2…").arg(std::min(done + 1, total)).arg(total));
    });
    const auto keep = [this](const QString &from, const QString &message) {
        const QString name = QFileInfo(from).fileName().simplified(); // it may have line feeds
        const QString sentence = message.simplified();
        m_reasons << (sentence.contains(name) ? sentence : name + u": "_s + sentence);
    };
    connect(import, &studio::Import::refused, this, keep);
    connect(import, &studio::Import::remarked, this, keep);
    connect(import, &studio::Import::finished, this, &ImportBar::tell);
}

void ImportBar::tell()
{
    studio::Import *import = m_import;
    QStringList sentences;
    const int added = int(import->added().size());
    const int there = int(import->duplicates().size());
    const int failed = int(import->failed().size());
    sentences << (added == 1 ? tr("1 file was taken in.") : tr("%n files were taken in.", nullptr, added));
    if (there > 0)
        sentences << (there == 1 ? tr("1 was in the library already.") : tr("%n were in the library already.", nullptr, there));
    if (failed > 0)
        sentences << (failed == 1 ? tr("1 could not be taken in.") : tr("%n could not be taken in.", nullptr, failed));
    const int noted = int(import->noted().size());
    if (noted > 0)
        sentences << (noted == 1 ? tr("1 is not all that it should be.") : tr("%n are not all that they should be.", nullptr, noted));
    if (import->isCancelled())
        sentences << tr("It was stopped before the end.");
    m_words->setText(sentences.join(u' '));
    m_progress->hide();
    m_problems->setVisible(!m_reasons.isEmpty());
    m_stop->setText(tr("Close"));
    m_import = nullptr;
    Q_EMIT ended(import->added());
    import->deleteLater();
}

void ImportBar::showProblems()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("What is not right with the files"));
    auto *list = new QPlainTextEdit(m_reasons.join(u'\n'), dialog);
    list->setReadOnly(true);
    list->setAccessibleName(dialog->windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(list);
    column->addWidget(buttons);
    dialog->resize(560, 320);
    dialog->open();
}

} // namespace library
