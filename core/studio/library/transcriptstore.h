// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the edited document of a result lies: beside its file, as JSON. What the model delivered stays as it is.
// For pool threads.

#include "studio/item.h"
#include "studio/library/transcript.h"

namespace studio {

// "talk.txt" → "talk.txt.transcript.gesso.json": a sidecar, so a rebuilt library does not take it for a result.
[[nodiscard]] QString editedTranscriptOf(const QString &path);

// Cheap, without the disk: its answer or its ending says so.
[[nodiscard]] bool mayHoldTranscript(const Item &item);

struct StoredTranscript
{
    Transcript original; // as delivered, or as the file of subtitles says
    Transcript current;  // with the edits
};
// Nothing where the item has none.
[[nodiscard]] std::optional<StoredTranscript> transcriptOf(const Item &item);
// What is like the original needs no file: it is removed. Unexpected: a sentence.
[[nodiscard]] tl::expected<void, QString> keepTranscript(const QString &path, const Transcript &original, const Transcript &current);

} // namespace studio
