// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A transcript to read and to put right: its segments with times and speakers, or the whole text. It follows the
// sound; a click goes there. Edits keep themselves.

#include "studio/item.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QToolButton;

namespace viewer {

class FindBar;
class SegmentList;
class SegmentModel;
class TranscriptActions;
class TranscriptDocument;

class TranscriptView final : public QWidget
{
    Q_OBJECT

public:
    explicit TranscriptView(QWidget *parent = nullptr);

    void open(const studio::Item &item); // reads in the background
    void leave();                        // keeps the edits
    void setVideo(const QString &path) { m_video = path; } // that the words belong to; empty: none
    void follow(double seconds);         // marks and shows what is heard

Q_SIGNALS:
    void jumpWanted(double seconds);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildBar(QLayout &bar);
    void refresh();
    void copy();
    void saveAs();
    void readFile();
    void say(const QString &sentence);

    TranscriptDocument *m_document = nullptr;
    SegmentModel *m_model = nullptr;
    SegmentList *m_list = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QStackedWidget *m_stack = nullptr;
    FindBar *m_find = nullptr;
    TranscriptActions *m_actions = nullptr;
    QToolButton *m_asSegments = nullptr;
    QToolButton *m_asText = nullptr;
    std::vector<QToolButton *> m_withIcons;
    QLabel *m_summary = nullptr;
    QLabel *m_problem = nullptr;
    QString m_video;
    double m_now = -1; // seconds; below 0: nothing is heard
};

} // namespace viewer
