// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Copies results out of the library under names made from their recipe, converted where asked. Originals are never
// touched; what fails is told, and the rest goes on.

#include "studio/library/exportoptions.h"

#include <QObject>

#include <functional>
#include <memory>

namespace studio {

// Works in the background, one file after another. Deleting it cancels: the present file is left out, whole ones stay.
class Export final : public QObject
{
    Q_OBJECT

public:
    Export(const std::vector<Item> &items, const ExportOptions &options, QObject *parent = nullptr);
    ~Export() override;

    // Which files are originals of the library: they are not overwritten, whatever the options say. Asked where a file would be
    // written over, on this thread. Those that are exported are known without it.
    void setOriginals(const std::function<bool(const QString &path)> &isOriginal);
    void cancel();
    [[nodiscard]] QStringList written() const;  // paths; of an archive its own
    [[nodiscard]] QStringList failures() const; // sentences
    [[nodiscard]] int skipped() const;
    [[nodiscard]] bool isCancelled() const;

Q_SIGNALS:
    void progress(double part);     // 0…1, within long files too
    void fileBegan(int number, int total, const QString &name);
    void finished();

private:
    void step();
    void finishFiles();
    void writeSheet();
    void packUp();
    void end();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace studio
