// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/segmentdelegate.h"

#include "textdirection.h"
#include "theme.h"
#include "viewer/format.h"
#include "viewer/segmentmodel.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextLayout>

#include <cmath>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = theme::grid;
constexpr int shortestEditor = 2; // lines
constexpr qsizetype mostHeights = 20'000;
constexpr auto filled = "filled";

QString timesOf(const QModelIndex &index)
{
    // From left to right, whatever the window is.
    return u"\u2066%1 – %2\u2069"_qs.arg(preciseClockText(index.data(SegmentModel::BeginRole).toDouble()), preciseClockText(index.data(SegmentModel::EndRole).toDouble()));
}

int timeWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(u"00:00.00 – 00:00.00"_qs) + margin;
}

// Where the parts of a row lie; mirrored where the window reads from the right.
struct Places
{
    QRect row, times, words;
};

Places placesOf(const QStyleOptionViewItem &option)
{
    Places places{.row = option.rect.adjusted(2, 1, -2, -1), .times = {}, .words = {}};
    const QRect inner = places.row.adjusted(margin, margin / 2, -margin, -margin / 2);
    const int column = timeWidth(option.fontMetrics);
    places.times = QRect(inner.left(), inner.top(), column, inner.height());
    places.words = inner.adjusted(column + margin, 0, 0, 0);
    if (option.direction == Qt::RightToLeft) {
        places.times.moveRight(inner.right());
        places.words = inner.adjusted(0, 0, -column - margin, 0);
    }
    return places;
}

// The words laid out; the height it takes.
qreal layOut(QTextLayout &layout, int width)
{
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool fromTheRight = layout.text().isRightToLeft();
    wrap.setTextDirection(fromTheRight ? Qt::RightToLeft : Qt::LeftToRight);
    wrap.setAlignment(Qt::AlignAbsolute | (fromTheRight ? Qt::AlignRight : Qt::AlignLeft));
    layout.setTextOption(wrap);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QString laidText(const QModelIndex &index)
{
    return index.data(SegmentModel::TextRole).toString().replace(u'\n', QChar::LineSeparator);
}

QList<QTextLayout::FormatRange> marksOf(const QModelIndex &index, const theme::Tokens &colors)
{
    QList<QTextLayout::FormatRange> marks;
    for (const studio::Hit &hit : index.data(SegmentModel::HitsRole).value<std::vector<studio::Hit>>()) {
        QTextCharFormat found;
        found.setBackground(colors.warning);
        found.setForeground(colors.window);
        marks << QTextLayout::FormatRange{int(hit.from), int(hit.length), found};
    }
    if (const auto word = index.data(SegmentModel::WordRole).value<studio::WordSpan>(); word.length > 0) {
        QTextCharFormat heard;
        heard.setForeground(colors.accent);
        heard.setFontUnderline(true); // not by colour alone
        marks << QTextLayout::FormatRange{int(word.from), int(word.length), heard};
    }
    return marks;
}

} // namespace

void SegmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Tokens &colors = theme::tokens(option.palette);
    const bool playing = index.data(SegmentModel::PlayingRole).toBool();
    const bool selected = option.state & QStyle::State_Selected;
    const Places places = placesOf(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || playing || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected || playing ? colors.selection : colors.field);
        painter->drawRoundedRect(places.row, theme::radius, theme::radius);
    }
    if (playing) { // not by colour alone
        painter->setBrush(colors.accent);
        const int x = option.direction == Qt::RightToLeft ? places.row.right() - 1 : places.row.left();
        painter->drawRect(QRect(x, places.row.top() + 4, 2, places.row.height() - 8));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(colors.accent);
        painter->drawRoundedRect(QRectF(places.row).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius, theme::radius);
    }
    painter->setFont(option.font);
    painter->setPen(playing ? colors.accent : colors.textSecond);
    painter->drawText(places.times, int(Qt::AlignTop) | int(Qt::AlignRight), timesOf(index));

    QPoint at = places.words.topLeft();
    if (const QString speaker = index.data(SegmentModel::SpeakerRole).toString(); !speaker.isEmpty()) {
        QFont strong = option.font;
        strong.setWeight(QFont::DemiBold);
        painter->setFont(strong);
        painter->setPen(colors.textSecond);
        const QRect line(at, QSize(places.words.width(), option.fontMetrics.height()));
        painter->drawText(line, int(Qt::AlignVCenter) | int(Qt::AlignLeading), QFontMetrics(strong).elidedText(speaker, Qt::ElideRight, line.width()));
        at.ry() += option.fontMetrics.height();
        painter->setFont(option.font);
    }
    painter->setPen(colors.text);
    QTextLayout layout(laidText(index), option.font);
    layout.setFormats(marksOf(index, colors));
    layOut(layout, places.words.width());
    layout.draw(painter, at);
    painter->restore();
}

QSize SegmentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int available = view ? view->viewport()->width() : option.rect.width();
    const int width = std::max(80, available - timeWidth(option.fontMetrics) - 3 * margin - 4);
    int height = heightOf(laidText(index), width, option.font);
    if (!index.data(SegmentModel::SpeakerRole).toString().isEmpty())
        height += option.fontMetrics.height();
    return {available, height + margin + 2};
}

int SegmentDelegate::heightOf(const QString &text, int width, const QFont &font) const
{
    if (width != m_width || font != m_font || m_heights.size() > mostHeights) {
        m_heights.clear();
        m_width = width;
        m_font = font;
    }
    if (const auto known = m_heights.constFind(text); known != m_heights.constEnd())
        return *known;
    QTextLayout layout(text, font);
    const int height = int(std::ceil(layOut(layout, width)));
    m_heights.insert(text, height);
    return height;
}

QWidget *SegmentDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QPlainTextEdit(parent);
    shell::followTextDirection(editor);
    editor->setAccessibleName(tr("Segment text"));
    editor->setTabChangesFocus(true);
    editor->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    return editor;
}

void SegmentDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *text = static_cast<QPlainTextEdit *>(editor);
    // Asked for again whenever the row changes; what the person has written meanwhile stays.
    if (text->property(filled).toBool())
        return;
    text->setProperty(filled, true);
    text->setPlainText(index.data(Qt::EditRole).toString());
}

void SegmentDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QPlainTextEdit *>(editor)->toPlainText(), Qt::EditRole);
}

void SegmentDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect place = placesOf(option).words;
    if (!index.data(SegmentModel::SpeakerRole).toString().isEmpty())
        place.setTop(place.top() + option.fontMetrics.height() + 2);
    const int frame = 2 * margin;
    place.adjust(-margin, 0, margin, margin / 2);
    place.setHeight(std::max(place.height() + frame / 2, shortestEditor * option.fontMetrics.height() + frame));
    // Never below the end of the list.
    if (const QWidget *viewport = editor->parentWidget(); place.bottom() > viewport->height())
        place.moveBottom(std::max(place.height(), viewport->height()));
    editor->setGeometry(place);
}

bool SegmentDelegate::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && qobject_cast<QPlainTextEdit *>(object)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() == Qt::ShiftModifier)
            return false; // a new line
        if (isEnter && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
            auto *editor = static_cast<QWidget *>(object);
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace viewer
