// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A label that was given a name for assistive programs ("Result") would be read as that name alone, its text
// never: for Qt the name takes the text's place, and a label has no value. Here it is both: "Result: 2 files
// were saved." Pictures that the program paints itself (an image, a video) are images, where Qt says "filler".

namespace shell {

void installAccessibleLabels();

} // namespace shell
