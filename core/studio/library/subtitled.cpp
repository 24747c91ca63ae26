// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/subtitled.h"

#include "studio/library/transcriptformats.h"

using namespace Qt::StringLiterals;

namespace studio {

namespace {

// A code, not a name or a guess.
QString trackLanguage(const QString &language)
{
    return language.size() == 2 || language.size() == 3 ? language : QString();
}

QString textFor(media::SubtitleTrack track, const Cue &cue)
{
    switch (track) {
    case media::SubtitleTrack::MovText:
        return cue.lines.join(u'\n');
    case media::SubtitleTrack::WebVtt:
        return vttText(cue);
    case media::SubtitleTrack::SubRip:
        return srtText(cue);
    }
    Q_UNREACHABLE();
}

} // namespace

media::Result<QString> suffixOfSubtitled(const QString &video, SubtitlePlace place)
{
    const media::Result<media::SubtitleHome> home = media::subtitleHomeOf(video);
    if (!home)
        return tl::unexpected(home.error());
    return place == SubtitlePlace::Track ? home->suffix : media::suffixWithBurntSubtitles(video);
}

media::Result<QString> writeSubtitled(const QString &video, const QString &to, const Transcript &transcript, const SubtitleOptions &options, SubtitlePlace place,
                                      const media::Progress &progress)
{
    media::Result<void> done;
    if (place == SubtitlePlace::Picture) {
        done = media::burnSubtitles(video, to, transcriptBytes(transcript, TranscriptFormat::Ass, options), progress);
    } else {
        const media::Result<media::SubtitleHome> home = media::subtitleHomeOf(video);
        if (!home)
            return tl::unexpected(home.error());
        media::SubtitleWish wish{.lines = {}, .language = trackLanguage(transcript.language)};
        for (const Cue &cue : cuesOf(transcript, options, home->track != media::SubtitleTrack::WebVtt))
            wish.lines.push_back({cue.begin, cue.end, textFor(home->track, cue)});
        done = media::addSubtitles(video, to, wish, progress);
    }
    if (!done)
        return tl::unexpected(done.error());
    return to;
}

} // namespace studio
