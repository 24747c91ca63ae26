// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// One job from its files to its outputs: upload, submit, follow, download. Progress goes to stderr, the
// model's answer to stdout as soon as it is there, because it is paid for.

#include "outputs.h"

#include <fal/endpoint.h>
#include <fal/queue.h>

#include <QDir>
#include <QJsonObject>
#include <QPointer>

#include <utility>
#include <vector>

// The program's exit status.
enum class Status {
    Done = 0,
    Failed = 1,
    WrongArguments = 2,
    NotAuthorised = 3,
    Canceled = 4,
};

struct Order
{
    fal::Endpoint endpoint;
    QJsonObject input;
    std::vector<std::pair<QString, QString>> files; // key of the input, path
    QDir folder;                                    // for the outputs
};

class Job final : public QObject
{
    Q_OBJECT

public:
    Job(fal::Client &client, Order order, QObject *parent = nullptr);

    void start();
    // At fal as well, where the job is known there.
    void cancel();

Q_SIGNALS:
    void ended(Status status);

private:
    void uploadNext();
    void submit();
    void follow(const fal::Ticket &ticket);
    void takeStatus(const fal::QueueStatus &status);
    void takeOutput(const fal::Output &output);
    void downloadNext();
    void fail(const fal::Error &error);

    fal::Client &m_client;
    Order m_order;
    QPointer<fal::Call> m_call; // the one that runs
    std::vector<OutputFile> m_outputs;
    size_t m_uploaded = 0;
    size_t m_downloaded = 0;
    QString m_said; // the last words about the state of the job
};

// Prints a line to stderr.
void say(const QString &text);
