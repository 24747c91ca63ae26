// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From downloaded bytes to files in their place. Two steps, so that what will be moved where can be on disk before
// anything moves; each may be made again after a crash. For pool threads.

#include "studio/jobs/storedjob.h"

namespace studio {

struct DeliveredFile
{
    QString path;     // in the staging folder
    QString sha256;
    QString name;     // as the model calls it, may be empty
};

struct FilingOrder
{
    Job job;                              // with its output
    std::vector<DeliveredFile> files;
    QString stagingFolder;
    QString folder;                       // where they will go
};

// Why it did not come to an end. What may pass is tried again: a full disk, a library on a disk that is not there.
struct FilingTrouble
{
    enum class Kind {
        Taken,   // somebody else has the name of file `index` by now: another has to be chosen
        MayPass,
        Lasting,
    };
    Kind kind = Kind::Lasting;
    QString message; // a sentence
    size_t index = 0;
};

// Writes the text result, looks at each file, puts the recipe into it. Targets are not chosen yet, but for a file that lies
// in its folder to the byte: it was moved before the database was lost.
[[nodiscard]] tl::expected<std::vector<PlannedFile>, FilingTrouble> prepareFiles(const FilingOrder &order);

// Name of the file number `index` of `count`, with its ending, from the template. Unexpected: a sentence.
[[nodiscard]] tl::expected<QString, QString> targetName(const Job &job, const PlannedFile &file, int index, int count);

// "fox.png", "fox (2).png", …: a safe name in the folder.
[[nodiscard]] QString numbered(const QString &folder, const QString &wanted, int number);

enum class Place { Library, Folder };

// Moves each file to its target, or sees that it lies there already. Nothing is replaced and no other name is taken: the plan
// on disk always says where the files are. After a failure nothing is left in a Folder.
[[nodiscard]] tl::expected<void, FilingTrouble> moveFiles(const std::vector<PlannedFile> &plan, Place place);

} // namespace studio
