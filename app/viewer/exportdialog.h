// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks where and under which names results are saved, and saves them. What was chosen can be kept under a name.
//
// Not blocking: create it, set what is remembered, open(). It deletes itself when it is closed.
// Names are shown as they will be, before anything is written.

#include "studio/library/exporter.h"

#include <QDialog>
#include <QJsonObject>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace viewer {

class ExportFields;

class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(std::vector<studio::Item> items, QWidget *parent = nullptr);
    ~ExportDialog() override;
    void setOriginals(const std::function<bool(const QString &path)> &isOriginal); // see studio/library/exporter.h

    // What was used last time; an empty folder keeps the default.
    void setOptions(const studio::ExportOptions &options);
    // Names → ExportOptions as JSON.
    void setPresets(const QJsonObject &presets);

    [[nodiscard]] bool isRunning() const { return m_export != nullptr; }
    void reject() override; // cancels a running export first

Q_SIGNALS:
    // Files were written: what the next dialog may begin with.
    void exported(const studio::ExportOptions &options, int files);
    void presetsChanged(const QJsonObject &presets);

private:
    void buildPresets();
    void fillPresets(const QString &current);
    void usePreset();
    void askForPresetName();
    void removePreset();
    void check(); // preview and error sentence
    void start();
    void finish();
    [[nodiscard]] QString preview(const studio::ExportOptions &options) const;

    std::vector<studio::Item> m_items;
    QJsonObject m_presets;
    std::function<bool(const QString &path)> m_isOriginal;
    studio::Export *m_export = nullptr; // while it runs
    QString m_written;                  // a file of the last export

    QComboBox *m_preset = nullptr;
    QToolButton *m_removePreset = nullptr;
    QWidget *m_form = nullptr;
    ExportFields *m_fields = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_file = nullptr; // that is being written
    QLabel *m_result = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace viewer
