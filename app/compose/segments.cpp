// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/segments.h"

#include "style.h"
#include "theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace compose {
namespace {

constexpr int gap = 6;
constexpr int drawing = 24; // longest side of a proportion, px

// The word below a shape.
QFont captionFont(QFont font)
{
    font.setPixelSize(11);
    return font;
}

} // namespace

Segment::Segment(const QString &text, Drawn drawn, QWidget *parent)
    : QRadioButton(parent)
    , m_text(text)
    , m_drawn(drawn)
{
    setText(QString(text).replace(u'&', QStringLiteral("&&")));
    setAccessibleName(text);
    setAttribute(Qt::WA_Hover);
}

void Segment::setProportion(QSizeF proportion)
{
    m_proportion = proportion.isEmpty() ? QSizeF(1, 1) : proportion;
    update();
}

QSize Segment::sizeHint() const
{
    if (m_drawn == Drawn::Word)
        return {qMax(36, fontMetrics().horizontalAdvance(m_text) + 18), 32};
    return {qMax(44, QFontMetrics(captionFont(font())).horizontalAdvance(m_text) + 12), 56};
}

void Segment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Tokens &t = theme::tokens(palette());
    const bool on = isChecked();
    const QColor edge = on ? t.accent : underMouse() ? t.textThird : t.line;
    theme::fillRounded(&painter, rect(), on ? t.selection : t.field, edge);
    QRect words = rect();
    if (m_drawn != Drawn::Word) {
        // The longest ratios (21:9, 8:1) stay visible as a bar.
        const QSizeF drawn = m_proportion.scaled(drawing, drawing, Qt::KeepAspectRatio).expandedTo({3, 3});
        const QRectF box((width() - drawn.width()) / 2, 6 + (drawing - drawn.height()) / 2, drawn.width(),
                         drawn.height());
        painter.setPen(
            QPen(on ? t.accent : t.textSecond, 1.25, m_drawn == Drawn::OpenShape ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 1.5, 1.5);
        words.setTop(6 + drawing);
        painter.setFont(captionFont(font()));
    }
    painter.setPen(!isEnabled() ? t.textThird : on ? t.text : t.textSecond);
    const QString shown = painter.fontMetrics().elidedText(m_text, Qt::ElideRight, width() - 8);
    // The signs of “C++” stay behind it.
    painter.setLayoutDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(words, Qt::AlignCenter, shown);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        theme::drawFocusRing(&painter, rect(), palette());
}

Segments::Segments(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(label);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // Not clicked(): assistive programs check a radio button without clicking it.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (!on)
            return;
        directFocus();
        Q_EMIT chosen(index);
    });
}

Segment *Segments::add(const QString &text, Segment::Drawn drawn)
{
    auto *cell = new Segment(text, drawn, this);
    m_group->addButton(cell, int(m_cells.size()));
    m_cells.push_back(cell);
    directFocus();
    updateGeometry();
    return cell;
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int index)
{
    // An exclusive group cannot be emptied, so it is loosened for the moment.
    const QSignalBlocker quiet(m_group);
    m_group->setExclusive(false);
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i]->setChecked(int(i) == index);
    m_group->setExclusive(true);
    directFocus();
}

// Whoever is sent to the group lands on the chosen cell.
void Segments::directFocus()
{
    QAbstractButton *checked = m_group->checkedButton();
    setFocusProxy(checked ? checked : m_cells.empty() ? nullptr : m_cells.front());
}

int Segments::columnsFor(int width) const
{
    int widest = 1;
    for (const Segment *cell : m_cells)
        widest = qMax(widest, cell->sizeHint().width());
    const int count = qMax(1, int(m_cells.size()));
    const int most = qBound(1, (width + gap) / (widest + gap), count);
    const int rows = (count + most - 1) / most;
    return (count + rows - 1) / rows; // rows of nearly the same length
}

QSize Segments::sizeHint() const
{
    const int hint = 320;
    return {hint, heightForWidth(hint)};
}

int Segments::heightForWidth(int width) const
{
    if (m_cells.empty())
        return 0;
    const int columns = columnsFor(width);
    const int rows = (int(m_cells.size()) + columns - 1) / columns;
    return rows * (m_cells.front()->sizeHint().height() + gap) - gap;
}

void Segments::resizeEvent(QResizeEvent *)
{
    if (m_cells.empty())
        return;
    const int columns = columnsFor(width());
    const int tall = m_cells.front()->sizeHint().height();
    const double wide = double(width() + gap) / columns;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const int column = int(i) % columns;
        const int row = int(i) / columns;
        const int left = int(column * wide);
        const QRect cell(left, row * (tall + gap), int((column + 1) * wide) - gap - left, tall);
        m_cells[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), cell));
    }
}

} // namespace compose
