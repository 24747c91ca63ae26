// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A transcript to read: its segments with times, or the whole text; selectable, copied with one
// button.

#include "studio/library/transcript.h"

#include <QWidget>

class QLabel;
class QListView;
class QPlainTextEdit;
class QStackedWidget;
class QToolButton;

namespace viewer {

class SegmentModel;

class TranscriptView final : public QWidget
{
    Q_OBJECT

public:
    explicit TranscriptView(QWidget *parent = nullptr);

    void setTranscript(const studio::Transcript &transcript);
    void follow(double seconds); // marks and shows the segment that is heard

Q_SIGNALS:
    void jumpWanted(double seconds);

private:
    void copy();

    studio::Transcript m_transcript;
    SegmentModel *m_model = nullptr;
    QListView *m_list = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QStackedWidget *m_stack = nullptr;
    QToolButton *m_asSegments = nullptr;
    QToolButton *m_asText = nullptr;
    QLabel *m_summary = nullptr;
};

} // namespace viewer
