// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/logview.h"

#include "theme.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace queue {
namespace {

QColor colourOf(const QString &level, const theme::Tokens &t)
{
    if (level == QLatin1String("ERROR"))
        return t.error;
    if (level.startsWith(QLatin1String("WARN")))
        return t.warning;
    if (level == QLatin1String("DEBUG"))
        return t.textSecond;
    return t.text;
}

class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, option.fontMetrics.lineSpacing() + 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const theme::Tokens &t = theme::tokens(option.palette);
        painter->save();
        painter->setLayoutDirection(option.direction); // by itself it asks each text, and one of digits alone has none
        painter->setFont(option.font);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, t.selection);
        const QRect r = option.rect.adjusted(8, 0, -8, 0);
        const int clock = option.fontMetrics.horizontalAdvance(QStringLiteral("00:00:00 "));
        painter->setPen(t.textSecond);
        painter->drawText(r, Qt::AlignVCenter | Qt::AlignLeft, index.data(LogModel::TimeRole).toString());
        painter->setPen(colourOf(index.data(LogModel::LevelRole).toString(), t));
        const QRect words = r.adjusted(clock, 0, 0, 0);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

LogView::LogView(QWidget *parent)
    : QListView(parent)
    , m_lines(new LogModel(this))
{
    setModel(m_lines);
    setItemDelegate(new LineDelegate(this));
    setAccessibleName(tr("Log"));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setLayoutDirection(Qt::LeftToRight); // machine text
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    viewport()->setBackgroundRole(QPalette::Shadow);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(12);
    setFont(font);
    // Only the person moves the bar away from the end: what is appended leaves it where it is.
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const bool atEnd = verticalScrollBar()->sliderPosition() >= verticalScrollBar()->maximum();
        if (std::exchange(m_isFollowing, atEnd) != atEnd)
            Q_EMIT followingChanged(atEnd);
    });
}

void LogView::setLines(const QVector<fal::LogLine> &lines)
{
    m_lines->setLines(lines);
    scrollToBottom();
}

void LogView::append(const fal::LogLine &line)
{
    m_lines->append(line);
    if (m_isFollowing)
        scrollToBottom();
}

void LogView::setFilter(LogModel::Least least, const QString &words)
{
    m_lines->setFilter(least, words);
    if (m_isFollowing)
        scrollToBottom();
}

void LogView::setFollowing(bool following)
{
    m_isFollowing = following;
    if (following)
        scrollToBottom();
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy))
        return QListView::keyPressEvent(event);
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const QModelIndex &row : std::as_const(rows))
        text += row.data().toString() + u'\n';
    QGuiApplication::clipboard()->setText(rows.size() > 1 ? text : m_lines->text());
}

} // namespace queue
