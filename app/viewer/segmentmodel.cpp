// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/segmentmodel.h"

#include "viewer/format.h"

#include <algorithm>

namespace viewer {

void SegmentModel::setSegments(const std::vector<studio::Segment> &segments)
{
    // What lies between the rows that are the same at both ends was changed.
    const auto least = int(std::min(segments.size(), m_segments.size()));
    int head = 0;
    while (head < least && segments[size_t(head)] == m_segments[size_t(head)])
        ++head;
    int tail = 0;
    while (tail < least - head && segments[segments.size() - 1 - size_t(tail)] == m_segments[m_segments.size() - 1 - size_t(tail)])
        ++tail;
    const int before = int(m_segments.size()) - head - tail;
    const int after = int(segments.size()) - head - tail;
    const int kept = std::min(before, after);
    if (m_playing >= head) {
        m_playing = -1; // the next moment of the sound finds it again
        m_word = {};
    }
    m_hits.clear();
    if (after > kept) {
        beginInsertRows({}, head + kept, head + after - 1);
        m_segments = segments;
        endInsertRows();
    } else if (before > kept) {
        beginRemoveRows({}, head + kept, head + before - 1);
        m_segments = segments;
        endRemoveRows();
    } else {
        m_segments = segments;
    }
    if (!m_segments.empty() && (before > 0 || after > 0)) // who speaks is shown where it changes: the row behind too
        Q_EMIT dataChanged(index(std::min(head, rowCount() - 1)), index(std::min(head + kept, rowCount() - 1)));
}

void SegmentModel::setHits(const std::vector<studio::Hit> &hits)
{
    m_hits = hits;
    if (!m_segments.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {HitsRole});
}

int SegmentModel::rowAt(double seconds) const
{
    // Segments overlap where two speak: the last one that covers the moment.
    int found = -1;
    for (size_t i = 0; i < m_segments.size(); ++i)
        if (m_segments[i].begin <= seconds && seconds < m_segments[i].end)
            found = int(i);
    return found;
}

void SegmentModel::setPlaying(double seconds)
{
    const int row = rowAt(seconds);
    studio::WordSpan word;
    if (row >= 0) {
        const studio::Segment &segment = m_segments[size_t(row)];
        const std::vector<studio::WordSpan> spans = studio::wordSpans(segment);
        for (size_t i = 0; i < spans.size() && segment.words.at(qsizetype(i)).begin <= seconds; ++i)
            word = spans[i];
    }
    if (row == m_playing && word == m_word)
        return;
    const int before = std::exchange(m_playing, row);
    m_word = word;
    for (const int changed : {before, row})
        if (changed >= 0 && changed < rowCount())
            Q_EMIT dataChanged(index(changed), index(changed), {PlayingRole, WordRole});
}

int SegmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_segments.size());
}

QVariant SegmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = size_t(index.row());
    const studio::Segment &segment = m_segments[row];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case TextRole:
        return segment.text;
    case Qt::AccessibleTextRole:
        return segment.speaker.isEmpty() ? tr("%1: %2").arg(clockText(segment.begin), segment.text) : tr("%1, %2: %3").arg(clockText(segment.begin), segment.speaker, segment.text);
    case BeginRole:
        return segment.begin;
    case EndRole:
        return segment.end;
    case SpeakerRole:
        return row > 0 && m_segments[row - 1].speaker == segment.speaker ? QString() : segment.speaker;
    case PlayingRole:
        return index.row() == m_playing;
    case WordRole:
        return QVariant::fromValue(index.row() == m_playing ? m_word : studio::WordSpan());
    case HitsRole: {
        const auto [first, last] = std::ranges::equal_range(m_hits, qsizetype(index.row()), {}, &studio::Hit::row);
        return QVariant::fromValue(std::vector<studio::Hit>(first, last));
    }
    default:
        return {};
    }
}

Qt::ItemFlags SegmentModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsEditable;
}

bool SegmentModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || value.toString() == m_segments[size_t(index.row())].text)
        return false;
    Q_EMIT textWanted(index.row(), value.toString());
    return true;
}

} // namespace viewer
