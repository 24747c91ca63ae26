// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The segments of a transcript as a list.

#include "studio/library/transcript.h"

#include <QAbstractListModel>

namespace viewer {

class SegmentModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { BeginRole = Qt::UserRole, EndRole, TextRole, SpeakerRole, PlayingRole };

    using QAbstractListModel::QAbstractListModel;

    void setSegments(const std::vector<studio::Segment> &segments);
    // The segment that is heard at `seconds`; -1 between two.
    [[nodiscard]] int rowAt(double seconds) const;
    void setPlaying(int row); // -1: none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<studio::Segment> m_segments;
    int m_playing = -1;
};

} // namespace viewer
