// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The folder that one recording is written in, so that it outlives the program: the film, under a name of its writer's, and
// a note of what it is. Hidden beside the recordings; gone when the film is whole and has its place there.

#include "studio/recipe.h"

#include "media/media.h"

#include <QStringList>

#include <chrono>

namespace studio {

struct TakeNote
{
    QString name; // that the film is to have
    Recipe recipe;
    std::chrono::milliseconds end{0}; // so far
};

// A new one in `folder`; empty where it cannot be made.
[[nodiscard]] QString makeTake(const QString &folder);
[[nodiscard]] bool isTake(const QString &name);
// What a later program will know of it.
void note(const QString &take, const TakeNote &what);
// Embeds the recipe in the film, which is whole, and moves it out. Its path.
[[nodiscard]] media::Result<QString> takeOut(const QString &take, const TakeNote &what);
// What a program that died has left, made whole, out of the take. Empty: there was no picture, and the take is gone. After a Failure it is still there.
[[nodiscard]] media::Result<QString> rescue(const QString &take);

} // namespace studio
