// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of subtitles and answers of models: any bytes are read or refused with a sentence, and what was read can be
// written in every format and read again.
#include "fuzz.h"

#include "studio/library/transcriptedit.h"
#include "studio/library/transcriptformats.h"

using studio::TranscriptFormat;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const TranscriptFormat format = studio::transcriptFormats[data[0] % studio::transcriptFormats.size()];
    const auto transcript = studio::readTranscript(fuzz::bytesOf(data + 1, size - 1), format);
    if (!transcript) {
        fuzz::require(transcript.error().endsWith(u'.'), "a refusal is a sentence");
        return 0;
    }
    double before = 0;
    for (const studio::Segment &segment : transcript->segments) {
        fuzz::require(segment.begin >= before && segment.end > segment.begin, "segments are in the order of time");
        before = segment.begin;
        for (const studio::WordSpan &span : studio::wordSpans(segment))
            fuzz::require(span.from >= 0 && span.from + span.length <= segment.text.size(), "words stand in their segment");
    }
    const studio::SubtitleOptions options{.lineLength = 12 + data[0] % 40, .lines = 1 + data[0] % 3, .gap = 0.08};
    for (const studio::Cue &cue : studio::cuesOf(*transcript, options, true)) {
        fuzz::require(cue.end > cue.begin && !cue.lines.isEmpty(), "a cue has time and words");
        fuzz::require(cue.lines.size() <= options.lines, "a cue has few lines");
    }
    for (const TranscriptFormat to : studio::transcriptFormats) {
        const QByteArray bytes = studio::transcriptBytes(*transcript, to, options);
        if (to != TranscriptFormat::Json) // which escapes it
            fuzz::require(!bytes.contains('\0'), "no NUL is written");
        if (to == TranscriptFormat::Json)
            fuzz::require(studio::readTranscript(bytes, to) == *transcript, "the document comes back whole");
        else if (studio::canRead(to) && !studio::cuesOf(*transcript, options, true).empty())
            fuzz::require(studio::readTranscript(bytes, to).has_value(), "what was written is read again");
    }
    const auto count = qsizetype(transcript->segments.size());
    const studio::Transcript edited = studio::merged(studio::split(*transcript, data[0] % 4, data[0] / 8), {0, count - 1});
    fuzz::require(edited.segments.size() <= transcript->segments.size() + 1, "an edit makes no more than it says");
    return 0;
}
