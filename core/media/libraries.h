// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// FFmpeg's libraries (libavformat and its kin) as something that can be late.
//
// With what they need in turn they are some 140 files, and loading these took a third of the program's start. A program
// with the property GESSO_LATE_LIBAV (see CMakeLists.txt here) is not linked to them: the first call of any of their
// functions loads them all, whichever thread it comes from (latelibav.cpp). Every other program is linked as usual, and
// what is below answers at once (linkedlibav.cpp).

#include <string>

namespace media {

/// Loads them unless they are there; what keeps them from being used, in the loader's own words, or nothing.
///
/// Any thread. The first call takes 100 ms and more; do it in the background, a moment before they are needed. Functions of
/// media that open or write a file ask this first and answer with a Failure.
[[nodiscard]] std::string loadLibraries();

/// The version of FFmpeg as a whole, "5.1.8". Empty where it cannot be loaded.
[[nodiscard]] std::string ffmpegVersion();

} // namespace media
