// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Files written so that a reader sees all of it or nothing, and the hash that names content.

#include "media/media.h"

#include <QByteArray>

namespace media {

// Writes beside and renames. A full disk or a read-only folder is a Failure that says so.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &content);
// Copies beside and renames; never overwrites: NotFound / Unwritable say why.
[[nodiscard]] Result<void> copyFile(const QString &from, const QString &to);
// Moves, never overwriting: in one step within one disk, else the copy appears complete or not at all and
// then the original goes. After a Failure the original is where it was and nothing is at `to`.
[[nodiscard]] Result<void> moveFile(const QString &from, const QString &to);
// What was written to this file survives a power cut when it returns; of a folder: the names in it.
[[nodiscard]] Result<void> flushToDisk(const QString &path);
// Lower-case hex of the SHA-256 of the content, streamed.
[[nodiscard]] Result<QString> sha256OfFile(const QString &path);
// `wanted` made safe for every file system (no separators, reserved names, control characters, at
// most 180 bytes) and free in `folder`: "fox.png", "fox (2).png", …
[[nodiscard]] QString freeFileName(const QString &folder, const QString &wanted);
[[nodiscard]] QString safeFileName(const QString &wanted);
// The same name with a number, cut so that it fits: "fox (2).png". The name is safe already.
[[nodiscard]] QString numberedFileName(const QString &name, int number);

} // namespace media
