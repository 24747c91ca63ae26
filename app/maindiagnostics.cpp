// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MainWindow: what went wrong, for the person and for whoever mends it.

#include "mainwindow.h"

#include "messagebar.h"

#include "diagnostics/report.h"
#include "diagnostics/reportdialog.h"
#include "studio/jobs/jobqueue.h"
#include "studio/studio.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QMenu>

namespace shell {

Q_LOGGING_CATEGORY(logEndings, "gesso.jobs", QtInfoMsg)

void MainWindow::buildDiagnostics(QMenu *help)
{
    help->addAction(tr("Copy &report"), this, &MainWindow::copyReport);
    // Not the sentence: it may repeat what was asked for.
    connect(&m_studio.jobs(), &studio::JobQueue::finished, this, [this](const QString &id) {
        const studio::Job *job = m_studio.jobs().peek(id);
        if (job && job->problem)
            qCWarning(logEndings).noquote() << "a job of" << job->recipe.endpoint << "ended:" << job->problem->kind << job->problem->errorType
                                            << job->problem->httpStatus << job->requestId;
    });
}

void MainWindow::makeReport(const std::function<void(const QString &)> &deliver)
{
    diagnostics::makeReport({.window = *this, .settings = m_settings, .profileFolder = m_studio.profile().folder, .isSafeMode = m_isSafeMode}, deliver);
}

void MainWindow::copyReport()
{
    makeReport([this](const QString &report) {
        QGuiApplication::clipboard()->setText(report);
        tellOfCopy();
    });
}

void MainWindow::tellOfCopy()
{
    m_messages->offer(tr("The report is on the clipboard: versions, settings and the last problems. There are no keys in it."),
                      {tr("Show report"), [this] { showReport(); }});
}

void MainWindow::showReport()
{
    makeReport([this](const QString &report) {
        auto *dialog = new diagnostics::ReportDialog(report, this);
        connect(dialog, &QDialog::accepted, this, &MainWindow::tellOfCopy);
        dialog->open();
    });
}

void MainWindow::tellOfCrash()
{
    m_messages->ask(tr("Gesso ended unexpectedly and is here again. Jobs that were on their way go on, and nothing is paid twice."),
                    {{tr("Show report"), [this] { showReport(); }}, {tr("Copy report"), [this] { copyReport(); }}});
}

void MainWindow::tellOfSafeMode()
{
    m_messages->ask(tr("Safe mode: last time's window and jobs are left alone, and what you set here is forgotten at the end."),
                    {{tr("Start as usual"), [this] { Q_EMIT restartWanted(); }}});
}

} // namespace shell
