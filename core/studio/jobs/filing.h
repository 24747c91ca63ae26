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
};

// Writes the text result, looks at each file, puts the recipe into it. Targets are not chosen yet.
[[nodiscard]] tl::expected<std::vector<PlannedFile>, QString> prepareFiles(const FilingOrder &order);

// Name of the file number `index` of `count`, with its ending, from the template. Unexpected: a sentence.
[[nodiscard]] tl::expected<QString, QString> targetName(const Job &job, const PlannedFile &file, int index, int count);

enum class Place { Library, Folder };

// Moves each file to its target, or sees that it lies there already. A target that somebody else took meanwhile is
// numbered: the plan is returned as it was carried out. After a failure nothing is left in a Folder.
[[nodiscard]] tl::expected<std::vector<PlannedFile>, QString> moveFiles(std::vector<PlannedFile> plan, Place place);

} // namespace studio
