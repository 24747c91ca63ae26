// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "job.h"

#include <fal/transfer.h>

#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

void say(const QString &text)
{
    QTextStream(stderr) << printable(text) << '\n';
}

Job::Job(fal::Client &client, Order order, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_order(std::move(order))
{
}

void Job::start()
{
    // Before anything costs money.
    if (!m_order.folder.mkpath(QStringLiteral("."))) {
        say(tr("The folder %1 cannot be made.").arg(m_order.folder.path()));
        Q_EMIT ended(Status::Failed);
        return;
    }
    uploadNext();
}

void Job::cancel()
{
    say(tr("Cancelling …"));
    if (m_call)
        m_call->cancel();
}

void Job::uploadNext()
{
    if (m_uploaded == m_order.files.size()) {
        submit();
        return;
    }
    const auto &[key, path] = m_order.files[m_uploaded];
    say(tr("Uploading %1 …").arg(path));
    auto *call = new fal::UploadCall(m_client, path, {}, {}, this);
    m_call = call;
    connect(call, &fal::Call::finished, this, [this, call] {
        call->deleteLater();
        if (!call->result())
            return fail(call->result().error());
        m_order.input.insert(m_order.files[m_uploaded].first, call->result()->toString(QUrl::FullyEncoded));
        ++m_uploaded;
        uploadNext();
    });
}

void Job::submit()
{
    auto *call = new fal::SubmitCall(m_client, m_order.endpoint, m_order.input, {}, this);
    m_call = call;
    connect(call, &fal::Call::finished, this, [this, call] {
        call->deleteLater();
        if (call->result())
            follow(*call->result());
        else
            fail(call->result().error());
    });
}

void Job::follow(const fal::Ticket &ticket)
{
    // With this id the job can be found again, whatever happens to this program.
    say(tr("fal took the job. Its request id is %1.").arg(ticket.requestId));
    auto *call = new fal::FollowCall(m_client, ticket, this);
    m_call = call;
    connect(call, &fal::FollowCall::statusChanged, this, &Job::takeStatus);
    connect(call, &fal::FollowCall::logged, this, [](const fal::LogLine &line) { say(line.message); });
    connect(call, &fal::FollowCall::interrupted, this, [](const fal::Error &error) {
        say(tr("%1 The job goes on at fal, and this program asks again.").arg(error.message));
    });
    connect(call, &fal::Call::finished, this, [this, call] {
        call->deleteLater();
        if (call->result())
            takeOutput(*call->result());
        else
            fail(call->result().error());
    });
}

void Job::takeStatus(const fal::QueueStatus &status)
{
    QString words;
    if (status.state == fal::QueueState::InQueue)
        words = status.position ? tr("In the queue, at position %1.").arg(*status.position + 1)
                                : tr("In the queue.");
    else if (status.state == fal::QueueState::InProgress)
        words = tr("In progress.");
    if (!words.isEmpty() && words != m_said)
        say(words);
    m_said = words;
}

void Job::takeOutput(const fal::Output &output)
{
    QTextStream(stdout) << QJsonDocument(output.data).toJson();
    if (output.billableUnits)
        say(tr("Billed: %1 units.").arg(*output.billableUnits));
    m_outputs = outputFiles(output.data);
    downloadNext();
}

void Job::downloadNext()
{
    if (m_downloaded == m_outputs.size()) {
        Q_EMIT ended(Status::Done);
        return;
    }
    const OutputFile &file = m_outputs[m_downloaded];
    const QString path = freePath(m_order.folder, file.name);
    auto *call = new fal::DownloadCall(m_client, file.url, path + QStringLiteral(".part"), this);
    m_call = call;
    connect(call, &fal::Call::finished, this, [this, call, path] {
        call->deleteLater();
        if (!call->result())
            return fail(call->result().error());
        if (!QFile::rename(call->result()->path, path)) {
            say(tr("The file %1 cannot be written.").arg(path));
            Q_EMIT ended(Status::Failed);
            return;
        }
        say(tr("Saved %1").arg(path));
        ++m_downloaded;
        downloadNext();
    });
}

void Job::fail(const fal::Error &error)
{
    say(error.message);
    for (const fal::FieldProblem &problem : error.fields)
        say(QStringLiteral("  %1: %2").arg(problem.loc.join(u'.'), problem.message));
    if (error.mayHaveBeenAccepted)
        say(tr("fal may have accepted the job and may charge for it. Look at your requests at fal before you "
               "send it again."));
    switch (error.kind) {
    case fal::ErrorKind::Unauthorized:
    case fal::ErrorKind::Forbidden:
        Q_EMIT ended(Status::NotAuthorised);
        return;
    case fal::ErrorKind::Canceled:
        Q_EMIT ended(Status::Canceled);
        return;
    default:
        Q_EMIT ended(Status::Failed);
    }
}
