// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/jobdelegate.h"

#include "studio/jobs/jobmodel.h"

#include "theme.h"

#include <QPainter>

namespace queue {
namespace {

QColor stateColour(const studio::Job &job, const theme::Tokens &t)
{
    switch (job.state) {
    case studio::JobState::Failed:
        return t.error;
    case studio::JobState::Unknown:
        return t.warning;
    case studio::JobState::Done:
        return t.good;
    case studio::JobState::Cancelled:
        return t.textSecond;
    case studio::JobState::Preparing:
    case studio::JobState::Uploading:
    case studio::JobState::Submitting:
    case studio::JobState::Waiting:
    case studio::JobState::Running:
    case studio::JobState::Downloading:
    case studio::JobState::Filing:
        return t.text;
    }
    return t.text;
}

} // namespace

void JobDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Tokens &t = theme::tokens(option.palette);
    const auto job = index.siblingAtColumn(0).data(studio::JobModel::JobRole).value<studio::Job>();
    const bool state = index.column() == studio::JobModel::State;
    const bool number = index.column() == studio::JobModel::Elapsed || index.column() == studio::JobModel::Cost;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.state & QStyle::State_Active ? t.selection : t.field);
    const bool running = state && job.progress >= 0 && !studio::isFinal(job.state);
    const QRect r = option.rect.adjusted(12, 0, -8, running ? -8 : 0);
    painter->setPen(state ? stateColour(job, t) : index.column() == studio::JobModel::Title ? t.text : t.textSecond);
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, number ? Qt::AlignRight : Qt::AlignLeft);
    painter->drawText(r, int(side | Qt::AlignVCenter | Qt::TextSingleLine),
                      option.fontMetrics.elidedText(index.data().toString().simplified(), Qt::ElideRight, r.width()));
    if (running) {
        QRect bar(r.left(), option.rect.bottom() - 7, r.width(), 3);
        painter->fillRect(bar, t.line);
        const int filled = int(bar.width() * qBound(0.0, job.progress, 1.0));
        painter->fillRect(QStyle::visualRect(option.direction, bar, QRect(bar.left(), bar.top(), filled, 3)), t.accent);
    }
    painter->restore();
}

} // namespace queue
