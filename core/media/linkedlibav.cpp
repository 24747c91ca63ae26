// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/libraries.h"

extern "C" {
#include <libavutil/avutil.h>
}

namespace media {

std::string loadLibraries()
{
    return {}; // without them the program would not have started
}

std::string ffmpegVersion()
{
    return av_version_info();
}

} // namespace media
