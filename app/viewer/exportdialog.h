// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks where and under which names results are saved, and saves them.
//
// Not blocking: create it, set what is remembered, open(). It deletes itself when it is closed.
// Names are shown as they will be, before anything is written.

#include "studio/library/exporter.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace viewer {

class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(std::vector<studio::Item> items, QWidget *parent = nullptr);
    ~ExportDialog() override;

    // What was used last time; empty keeps the default.
    void setFolder(const QString &folder);
    void setNameTemplate(const QString &nameTemplate);

    void reject() override; // cancels a running export first

Q_SIGNALS:
    // Files were written: what the next dialog may begin with.
    void exported(const QString &folder, const QString &nameTemplate, int files);

private:
    void buildFields();
    void browse();
    void check(); // preview and error sentence
    void start();
    void finish();
    [[nodiscard]] bool has(media::Kind kind) const;
    [[nodiscard]] studio::ExportOptions options() const;
    [[nodiscard]] QString suffixFor(const studio::Item &item) const;
    [[nodiscard]] tl::expected<QStringList, QString> names() const;

    std::vector<studio::Item> m_items;
    studio::Export *m_export = nullptr; // while it runs
    QString m_written;                  // a file of the last export

    QFormLayout *m_form = nullptr;
    QWidget *m_fields = nullptr;
    QLineEdit *m_folder = nullptr;
    QLineEdit *m_template = nullptr;
    QLabel *m_preview = nullptr;
    QComboBox *m_format = nullptr;
    QSpinBox *m_quality = nullptr;
    QComboBox *m_transcript = nullptr;
    QComboBox *m_collision = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace viewer
