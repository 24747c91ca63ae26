// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What was last entered for each endpoint, and that it is still there after a crash.
//
// One small file for each endpoint in a folder of the profile, written half a second after an edit on a pool thread,
// beside its place and then renamed. What cannot be read is as if it were not there.

#include "studio/catalog/form.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

class QTimer;

namespace studio {

struct Draft
{
    Values values;
    QString schemaVersion; // of the form that it was entered in
    QStringList keys;      // the fields that this form had
    bool operator==(const Draft &) const = default;
};

class Drafts final : public QObject
{
    Q_OBJECT

public:
    explicit Drafts(const QString &folder, QObject *parent = nullptr);
    ~Drafts() override; // what is not written yet is written

    [[nodiscard]] std::optional<Draft> draft(const QString &endpoint) const;
    // A form as it came, and never kept before, is no draft.
    void keep(const Form &form, const Values &values);
    // Writes what is waiting, here and now.
    void flush();
    // What was entered names files by their whole paths; this says where they are today.
    void setToday(const std::function<Values(const Values &values)> &today) { m_today = today; }

private:
    struct Disk;
    void writeLater();
    void write();

    std::shared_ptr<Disk> m_disk; // shared with writes that are under way
    mutable QHash<QString, Draft> m_drafts;
    QStringList m_unwritten;
    QTimer *m_timer;
    std::function<Values(const Values &values)> m_today;
    bool m_writing = false;
};

} // namespace studio
