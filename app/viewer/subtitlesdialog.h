// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks how a transcript is to be saved, as a file or in a video, shows what it will be like, and saves it.
//
// Not blocking: create it and open() it. It deletes itself when it is closed.

#include "studio/library/subtitled.h"
#include "studio/library/transcriptformats.h"

#include <QDialog>

#include <variant>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace studio {
class LongTask;
}

namespace viewer {

class SubtitlesDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Source
    {
        studio::Transcript transcript;
        QString name;   // of the new file, without its ending
        QString folder; // where the dialog begins
        QString video;  // that the words belong to; empty: the person chooses one
    };
    explicit SubtitlesDialog(Source source, QWidget *parent = nullptr);
    ~SubtitlesDialog() override;

    void reject() override; // cancels what is being written first

private:
    using Target = std::variant<studio::TranscriptFormat, studio::SubtitlePlace>;

    void buildFields();
    [[nodiscard]] Target target() const;
    [[nodiscard]] bool intoVideo() const { return std::holds_alternative<studio::SubtitlePlace>(target()); }
    [[nodiscard]] studio::SubtitleOptions options() const;
    void check();
    void browseVideo();
    void save();
    void askForName(const QString &suffix);
    void write(const QString &path);
    void say(const QString &sentence, bool isProblem);

    Source m_source;
    studio::LongTask *m_task = nullptr; // while it writes
    QString m_written;

    QFormLayout *m_form = nullptr;
    QWidget *m_fields = nullptr;
    QComboBox *m_target = nullptr;
    QWidget *m_videoRow = nullptr;
    QLineEdit *m_video = nullptr;
    QSpinBox *m_length = nullptr;
    QSpinBox *m_lines = nullptr;
    QSpinBox *m_gap = nullptr;
    QCheckBox *m_speakers = nullptr;
    QPlainTextEdit *m_preview = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace viewer
