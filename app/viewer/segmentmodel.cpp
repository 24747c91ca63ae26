// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/segmentmodel.h"

#include "viewer/format.h"

namespace viewer {

void SegmentModel::setSegments(const std::vector<studio::Segment> &segments)
{
    beginResetModel();
    m_segments = segments;
    m_playing = -1;
    endResetModel();
}

int SegmentModel::rowAt(double seconds) const
{
    // Models answer with overlapping and unsorted segments: the last one that covers the moment.
    int found = -1;
    for (size_t i = 0; i < m_segments.size(); ++i)
        if (m_segments[i].begin <= seconds && seconds < m_segments[i].end)
            found = int(i);
    return found;
}

void SegmentModel::setPlaying(int row)
{
    if (row == m_playing)
        return;
    const int before = std::exchange(m_playing, row);
    for (const int changed : {before, row})
        if (changed >= 0)
            Q_EMIT dataChanged(index(changed), index(changed), {PlayingRole});
}

int SegmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_segments.size());
}

QVariant SegmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const studio::Segment &segment = m_segments[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return segment.text.trimmed();
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(clockText(segment.begin), segment.text.trimmed());
    case BeginRole:
        return segment.begin;
    case EndRole:
        return segment.end;
    case SpeakerRole:
        return segment.speaker;
    case PlayingRole:
        return index.row() == m_playing;
    default:
        return {};
    }
}

} // namespace viewer
