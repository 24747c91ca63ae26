// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The transcript of one result while it is worked on: what it says now, the way back, and keeping it by itself.

#include "studio/item.h"
#include "studio/library/transcriptstore.h"

#include <QThreadPool>
#include <QTimer>
#include <QUndoStack>

namespace viewer {

class TranscriptDocument final : public QObject
{
    Q_OBJECT

public:
    explicit TranscriptDocument(QObject *parent = nullptr);
    ~TranscriptDocument() override; // keeps what was not kept yet

    // Reads in the background; opened() tells. The one before is kept first.
    void open(const studio::Item &item);
    void close();

    [[nodiscard]] const studio::Transcript &transcript() const { return m_stored.current; }
    [[nodiscard]] const studio::Item &item() const { return m_item; }
    [[nodiscard]] bool isEdited() const { return m_stored.current != m_stored.original; }
    [[nodiscard]] QUndoStack &history() { return m_history; }

    // One step back in the history, under that name. Steps of one kind at one place, one right after the other, are one.
    // What changes nothing is no step.
    enum class Kind { Apart, Begin, End, Shift };
    void change(const QString &name, const studio::Transcript &next, Kind kind = Kind::Apart, qsizetype row = -1);
    void revert(); // to what was delivered; a step too

Q_SIGNALS:
    void opened(bool isThere); // not: the file holds no words
    void changed();
    void failed(const QString &sentence);

private:
    friend class TranscriptStep;
    void put(const studio::Transcript &transcript);
    void keep();

    studio::Item m_item;
    studio::StoredTranscript m_stored;
    QUndoStack m_history;
    QTimer m_wait;
    QThreadPool m_pool; // one thread: reading waits for what is being kept
    int m_generation = 0;
    bool m_hasNews = false;
};

} // namespace viewer
