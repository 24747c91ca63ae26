// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The segments of a transcript as a list; what a person writes into a row is asked for, not done.

#include "studio/library/transcriptedit.h"

#include <QAbstractListModel>

namespace viewer {

class SegmentModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        BeginRole = Qt::UserRole,
        EndRole,
        TextRole,
        SpeakerRole,   // empty where the row before has the same
        PlayingRole,
        WordRole,      // studio::WordSpan that is heard; empty: none
        HitsRole       // std::vector<studio::Hit> of the row
    };

    using QAbstractListModel::QAbstractListModel;

    // Rows that stay the same stay selected and where they are.
    void setSegments(const std::vector<studio::Segment> &segments);
    void setHits(const std::vector<studio::Hit> &hits);
    // The segment that is heard at `seconds`; -1 between two.
    [[nodiscard]] int rowAt(double seconds) const;
    void setPlaying(double seconds); // marks the row and the word; below 0: none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void textWanted(int row, const QString &text);

private:
    std::vector<studio::Segment> m_segments;
    std::vector<studio::Hit> m_hits; // by row
    int m_playing = -1;
    studio::WordSpan m_word;
};

} // namespace viewer

