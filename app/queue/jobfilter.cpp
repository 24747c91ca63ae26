// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/jobfilter.h"

#include "studio/jobs/jobmodel.h"

#include <algorithm>

namespace queue {

using studio::JobModel;
using studio::JobState;

void JobFilter::setWords(const QString &words)
{
    QStringList next = words.split(u' ', Qt::SkipEmptyParts);
    if (next == m_words)
        return;
    m_words = std::move(next);
    invalidateFilter();
}

void JobFilter::setShow(Show show)
{
    if (std::exchange(m_show, show) != show)
        invalidateFilter();
}

bool JobFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isFiltering())
        return true;
    const QModelIndex index = sourceModel()->index(row, JobModel::Title, parent);
    const auto state = JobState(index.data(JobModel::StateRole).toInt());
    const bool hasEnded = studio::isFinal(state);
    if ((m_show == Show::Unfinished && hasEnded) || (m_show == Show::Done && state != JobState::Done)
        || (m_show == Show::Failed && state != JobState::Failed && state != JobState::Unknown))
        return false;
    if (m_words.isEmpty())
        return true;
    QString text;
    for (const int column : {JobModel::Title, JobModel::ModelName, JobModel::State})
        text += index.siblingAtColumn(column).data().toString() + u'\n';
    return std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace queue
