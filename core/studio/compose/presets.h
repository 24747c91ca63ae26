// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The presets that are kept: one small file each in a folder of the profile. What is in memory counts at once; files
// are read and written on a pool thread, beside their place and then renamed.

#include "studio/compose/preset.h"

#include <QObject>

#include <memory>

namespace studio {

class Presets final : public QObject
{
    Q_OBJECT

public:
    // Reads the folder; changed() when that is done.
    explicit Presets(const QString &folder, QObject *parent = nullptr);
    ~Presets() override;

    [[nodiscard]] const std::vector<Preset> &all() const { return m_presets; } // by name
    [[nodiscard]] const Preset *find(const QString &id) const;
    void save(Preset preset); // a new one when it has no id
    void rename(const QString &id, const QString &name);
    void remove(const QString &id);

    void exportTo(const QString &path, const QString &id); // a .gessopreset file; exported() or failed()
    void importFrom(const QString &path);                  // imported() or failed()

Q_SIGNALS:
    void changed();
    void exported(const QString &path);
    void imported(const QString &id);
    void failed(const QString &sentence);

private:
    struct Disk;
    void sort();

    std::shared_ptr<Disk> m_disk; // shared with writes that are under way
    std::vector<Preset> m_presets;
    quint64 m_steps = 0;
};

} // namespace studio
