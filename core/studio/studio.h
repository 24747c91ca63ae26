// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The tree of everything below the window: built once, in this order, torn down in reverse.

#include "fal/client.h"

#include <QObject>

#include <memory>
#include <vector>

namespace studio {

class Catalog;
class Database;
class JobQueue;
class Library;
class Rerun;
struct KinSource;
struct RerunStep;

struct Profile
{
    QString folder;        // database, caches, settings
    QString libraryFolder; // the person's files

    // --profile DIR: everything in one folder. Else the platform's folders, and "Gesso" in Pictures.
    [[nodiscard]] static Profile at(const QString &folder);
    [[nodiscard]] static Profile standard();
};

class Studio final : public QObject
{
    Q_OBJECT

public:
    // Unexpected: a sentence (folder not writable, database of a newer version, …). A corrupt database is
    // set aside and made anew; warnings() says so.
    [[nodiscard]] static tl::expected<std::unique_ptr<Studio>, QString> open(const Profile &profile, const fal::Config &config);
    ~Studio() override;

    [[nodiscard]] fal::Client &client();
    [[nodiscard]] Catalog &catalog();
    [[nodiscard]] JobQueue &jobs();
    [[nodiscard]] Library &library();
    // From now on, what another program on this profile makes is seen in the queue and in the library while it is made. For a
    // window, which stays.
    void seeOthers();
    [[nodiscard]] KinSource kin(); // of the library's items, see library/provenance.h
    // Ready to be started, children of `parent`; see jobs/rerun.h. Those that are left from the program before this one.
    [[nodiscard]] Rerun *rerun(const std::vector<RerunStep> &plan, QObject *parent);
    [[nodiscard]] std::vector<Rerun *> rerunsLeft(QObject *parent);
    [[nodiscard]] const Profile &profile() const;
    [[nodiscard]] QStringList warnings() const;

private:
    Studio();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace studio
