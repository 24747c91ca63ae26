// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/carrynames.h"

namespace compose::carrynames {

const QStringList &prompts()
{
    static const QStringList keys{QStringLiteral("prompt"), QStringLiteral("text_prompt"), QStringLiteral("edit_prompt"),
                                  QStringLiteral("instruction"), QStringLiteral("instructions"), QStringLiteral("description"),
                                  QStringLiteral("text"), QStringLiteral("gen_text"), QStringLiteral("script"), QStringLiteral("lyrics_prompt")};
    return keys;
}
const QStringList &negativePrompts()
{
    static const QStringList keys{QStringLiteral("negative_prompt"), QStringLiteral("negative_text"), QStringLiteral("negative")};
    return keys;
}
const QStringList &scales()
{
    static const QStringList keys{QStringLiteral("scale"), QStringLiteral("upscaling_factor"), QStringLiteral("upscale_factor")};
    return keys;
}
const QStringList &lengths()
{
    static const QStringList keys{QStringLiteral("duration"), QStringLiteral("video_length"), QStringLiteral("duration_seconds"),
                                  QStringLiteral("seconds_total"), QStringLiteral("video_duration"), QStringLiteral("music_length_ms"),
                                  QStringLiteral("duration_ms")};
    return keys;
}
const QStringList &counts()
{
    static const QStringList keys{QStringLiteral("num_images"), QStringLiteral("number_of_images"), QStringLiteral("num_outputs"),
                                  QStringLiteral("num_samples"), QStringLiteral("num_videos")}; // batch_size is how a model works, not how much it makes
    return keys;
}
const QStringList &formats()
{
    static const QStringList keys{QStringLiteral("output_format"), QStringLiteral("format"), QStringLiteral("image_format"),
                                  QStringLiteral("audio_format")};
    return keys;
}
const QStringList &resolutions()
{
    static const QStringList keys{QStringLiteral("resolution"), QStringLiteral("target_resolution")};
    return keys;
}

} // namespace compose::carrynames
