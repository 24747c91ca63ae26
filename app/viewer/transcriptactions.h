// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can be done to the segments of a transcript, as actions with their keys: for the menu and for the list.

#include <QKeySequence>
#include <QMenu>
#include <QObject>

#include <functional>

namespace viewer {

class SegmentList;
class TranscriptDocument;

class TranscriptActions final : public QObject
{
    Q_OBJECT

public:
    // Keys work in `widget` and all that is in it. `position` says what is heard, in seconds; below 0: nothing is.
    TranscriptActions(TranscriptDocument &document, SegmentList &list, QWidget &widget, std::function<double()> position);

    void fill(QMenu &menu) const;
    void followDocument(); // what is possible now

private:
    struct Entry
    {
        QAction *action = nullptr;
        bool wantsSound = false;
        bool startsGroup = false;
    };
    QAction *add(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &run);
    void buildText();
    void buildTimes();
    void buildSpeakers();
    void split();
    void shift(double seconds);
    void moveEdge(bool isBegin, double by);
    void askForShift();
    void askForSpeaker(bool everywhere);

    TranscriptDocument &m_document;
    SegmentList &m_list;
    QWidget &m_widget;
    std::function<double()> m_position;
    std::vector<Entry> m_entries;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_revert = nullptr;
};

} // namespace viewer
