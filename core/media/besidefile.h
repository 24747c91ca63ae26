// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: a file written beside its target and put in place in one step, and the sentences for
// what a file system refuses.

#include "media/media.h"

#include <QFileDevice>

namespace media {

// The last error of `file` as a Failure about `path`.
[[nodiscard]] Failure fileFailure(const QFileDevice &file, const QString &path);
// The same from an errno value.
[[nodiscard]] Failure systemFailure(int error, const QString &path);
// The name of a file as it stands in a sentence.
[[nodiscard]] QString shownName(const QString &path);
// NotFound, a folder, unreadable or empty: the reason why `path` cannot be read as a file.
[[nodiscard]] Result<void> checkReadable(const QString &path);

// One step within one disk. 0, or the errno of the refusal (EEXIST, EXDEV, …). Never replaces `to`.
[[nodiscard]] int renameWithoutReplacing(const QString &from, const QString &to);

// An empty file in the folder of `target`, removed again unless it was put in place.
class BesideFile
{
public:
    [[nodiscard]] static Result<BesideFile> create(const QString &target);
    BesideFile(BesideFile &&other) noexcept;
    BesideFile &operator=(BesideFile &&) = delete;
    ~BesideFile();

    [[nodiscard]] QString path() const { return m_path; }
    // Fills it with the bytes of `from`.
    [[nodiscard]] Result<void> fillFrom(const QString &from) const;
    // Over whatever is there now, whose permissions are kept.
    [[nodiscard]] Result<void> replaceTarget();
    // Only where nothing is: a file that appeared meanwhile is never lost.
    [[nodiscard]] Result<void> becomeTarget();
    // It stays where it is, under its own name.
    void leave() { m_path.clear(); }

private:
    BesideFile(QString path, QString target);
    [[nodiscard]] Result<void> sync() const;

    QString m_path; // empty once it was put in place
    QString m_target;
};

} // namespace media
