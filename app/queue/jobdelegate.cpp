// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/jobdelegate.h"

#include "studio/jobs/jobmodel.h"

#include "room.h"
#include "theme.h"
#include "viewer/thumbnails.h"

#include <QAbstractItemView>
#include <QPainter>

namespace queue {
namespace {

QColor stateColour(studio::JobState state, const theme::Tokens &t)
{
    switch (state) {
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

bool isFocusedRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->hasFocus() && view->currentIndex().row() == index.row();
}

} // namespace

JobDelegate::JobDelegate(QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_thumbnails(new viewer::Thumbnails(this))
{
    connect(m_thumbnails, &viewer::Thumbnails::ready, view->viewport(), qOverload<>(&QWidget::update));
}

void JobDelegate::setLooks(const JobLooks &looks)
{
    m_looks = looks;
    m_items.clear();
}

void JobDelegate::paintPicture(QPainter *painter, const QRect &square, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr qsizetype mostKept = 500;
    const qint64 id = index.data(studio::JobModel::ItemRole).toLongLong();
    if (id > 0 && m_looks.itemOf) {
        if (m_items.size() > mostKept)
            m_items.clear();
        if (!m_items.contains(id))
            m_items.insert(id, m_looks.itemOf(id));
        if (const std::optional<studio::Item> &item = m_items[id]) {
            const QPixmap picture = m_thumbnails->picture(*item, square.size() * painter->device()->devicePixelRatioF());
            if (!picture.isNull()) {
                const QSize size = picture.size().scaled(square.size(), Qt::KeepAspectRatio);
                painter->setRenderHint(QPainter::SmoothPixmapTransform);
                painter->drawPixmap(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, square), picture);
                return;
            }
        }
    }
    const QString name = m_looks.iconOf ? m_looks.iconOf(index.data(studio::JobModel::EndpointRole).toString()) : QString();
    theme::icon(name.isEmpty() ? QStringLiteral("file") : name)
        .paint(painter, square.adjusted(4, 4, -4, -4), Qt::AlignCenter, option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
}

void JobDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Tokens &t = theme::tokens(option.palette);
    const QModelIndex first = index.siblingAtColumn(0);
    const auto jobState = studio::JobState(first.data(studio::JobModel::StateRole).toInt());
    const double progress = first.data(studio::JobModel::ProgressRole).toDouble();
    const bool title = index.column() == studio::JobModel::Title;
    const bool state = index.column() == studio::JobModel::State;
    const bool number = index.column() == studio::JobModel::Elapsed || index.column() == studio::JobModel::Cost;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, t.selection);
    // The fill says which row is chosen, the line along all its cells that the keys go there.
    if (isFocusedRow(option, index)) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), t.accent);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.accent);
    }
    const bool running = state && progress >= 0 && !studio::isFinal(jobState);
    QRect r = option.rect.adjusted(title ? 12 : theme::cellInset, 0, -theme::cellInset, running ? -8 : 0);
    if (title) {
        const int side = option.rect.height() - 6;
        paintPicture(painter, QStyle::visualRect(option.direction, option.rect, QRect(r.left(), option.rect.top() + 3, side, side)), option, index);
        r.setLeft(r.left() + side + 8);
    }
    r = QStyle::visualRect(option.direction, option.rect, r);
    painter->setPen(state ? stateColour(jobState, t) : title ? t.text : t.textSecond);
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, number ? Qt::AlignRight : Qt::AlignLeft);
    const QString words = index.data().toString().left(300).simplified();
    // Words that run the other way keep their dots and their numbers where they belong.
    painter->setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(r, int(side | Qt::AlignVCenter | Qt::TextSingleLine),
                      option.fontMetrics.elidedText(words, Qt::ElideRight, r.width()));
    if (running) {
        QRect bar(r.left(), option.rect.bottom() - 7, r.width(), 3);
        painter->fillRect(bar, t.line);
        const int filled = int(bar.width() * qBound(0.0, progress, 1.0));
        painter->fillRect(QStyle::visualRect(option.direction, bar, QRect(bar.left(), bar.top(), filled, 3)), t.accent);
    }
    painter->restore();
}

} // namespace queue
