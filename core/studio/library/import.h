// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Files and folders made elsewhere, into the library: one after the other, in the background, each looked at first.

#include "studio/item.h"

#include <QObject>

#include <memory>

namespace studio {

class Library;

struct ImportOptions
{
    bool inPlace = false; // the file stays where it is; else it is copied
};

class Import final : public QObject
{
    Q_OBJECT

public:
    // Files, and folders with everything in them. It deletes nothing and starts by itself.
    Import(Library &library, const QStringList &paths, const ImportOptions &options = {}, QObject *parent = nullptr);
    ~Import() override;

    void cancel(); // what is in the library already stays
    [[nodiscard]] int total() const { return int(m_files.size()); }

    struct Failed
    {
        QString path;
        QString message;
    };
    [[nodiscard]] const std::vector<qint64> &added() const { return m_added; }
    [[nodiscard]] const QStringList &duplicates() const { return m_duplicates; } // were there already
    [[nodiscard]] const std::vector<Failed> &failed() const { return m_failed; }
    // Taken in, with something to be said of it: a part is missing, it is not what its name says.
    [[nodiscard]] const std::vector<Failed> &noted() const { return m_noted; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

Q_SIGNALS:
    void progress(int done, int total);
    void took(const QString &from, qint64 id);
    void wasThere(const QString &from, qint64 id);
    void refused(const QString &from, const QString &message);
    void remarked(const QString &from, const QString &message); // behind took()
    void finished(); // once, queued

private:
    void next();
    struct Looked;
    [[nodiscard]] static Looked lookAt(const QString &path);
    void look(const Looked &looked);
    void store(const tl::expected<Item, QString> &taken, const QString &remark);
    void fail(const QString &message);

    Library &m_library;
    ImportOptions m_options;
    QStringList m_files;
    int m_at = 0;
    bool m_isCancelled = false;
    std::vector<qint64> m_added;
    QStringList m_duplicates;
    std::vector<Failed> m_failed;
    std::vector<Failed> m_noted;
};

} // namespace studio
