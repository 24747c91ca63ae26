// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One job: a recipe on its way.

#include "studio/recipe.h"

#include <optional>

namespace studio {

enum class JobState {
    Preparing,   // inputs are hashed
    Uploading,
    Submitting,  // the intent is on disk; bytes may be on their way
    Waiting,     // accepted, in fal's queue
    Running,
    Downloading,
    Filing,      // embedding the recipe, moving into the library
    Done,
    Failed,
    Cancelled,
    Unknown,     // submitted, but no answer came: fal may have accepted it
};
[[nodiscard]] bool isFinal(JobState state);     // Done, Failed, Cancelled
[[nodiscard]] QString stateName(JobState state); // "running": as stored and printed
[[nodiscard]] JobState stateFromName(const QString &name);

struct JobProblem
{
    QString message;                 // a sentence
    QString advice;                  // what to do next, may be empty
    QString errorType;
    int httpStatus = 0;
    QString kind;                    // name of the fal::ErrorKind: "unauthorized"
    std::vector<std::pair<QString, QString>> fields; // path → sentence
    QJsonObject answer;              // of fal, where the words were made of it alone; see retold()
    bool operator==(const JobProblem &) const = default;
};

// What makes a job of a batch one of its own among the others: the name of what varies, and what it is here.
struct CellLabel
{
    QString axis;                    // "Guidance"
    QString value;                   // "3.5"
    bool operator==(const CellLabel &) const = default;
};

struct Job
{
    QString id;                      // UUID
    Recipe recipe;
    JobState state = JobState::Preparing;
    std::optional<int> position;     // in fal's queue, 0 = next
    double progress = -1;            // 0…1 of the present state, -1 unknown
    QString requestId;
    QJsonObject ticket;              // fal::Ticket
    QString outFolder;               // where the files go; empty = the library
    QString nameTemplate;
    QStringList files;               // absolute paths, once Done
    std::vector<qint64> items;       // ids in the library, once Done
    QJsonObject output;              // the model's answer
    std::optional<JobProblem> problem;
    QDateTime created, submitted, started, ended; // UTC, invalid when not reached
    QDateTime notBefore;             // not started earlier than this; invalid = at once
    bool lowPriority = false;        // fal serves the account's other jobs first
    QString project;                 // whose money it is; may be empty
    std::optional<double> estimate;  // dollars
    std::optional<double> unitPrice; // of one billable unit, as known when it was sent
    std::optional<double> billableUnits;
    double inferenceSeconds = 0;
    std::vector<CellLabel> cell;     // of the batch `recipe.batch`; empty: nobody said

    [[nodiscard]] QString title() const; // the prompt's first words, else the input file's name
};

} // namespace studio

Q_DECLARE_METATYPE(studio::Job)
