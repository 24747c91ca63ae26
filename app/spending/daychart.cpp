// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spending/daychart.h"

#include "spending/money.h"

#include "style.h"
#include "theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace spending {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostBars = 62;
constexpr int below = 22; // for the days
constexpr int above = 8;

// 1, 2 or 5 times a power of ten, above `value`.
double roundUp(double value)
{
    if (value <= 0)
        return 1;
    const double power = std::pow(10., std::floor(std::log10(value)));
    for (const double step : {1., 2., 5., 10.}) {
        if (value <= step * power * 1.0001)
            return step * power;
    }
    return 10 * power;
}

} // namespace

DayChart::DayChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Spending by day"));
    setAccessibleDescription(tr("Left and right go from bar to bar. The same figures are in the table “By day”."));
}

void DayChart::setReport(const studio::SpendingReport &report, std::optional<double> budgetOfADay)
{
    m_bars.clear();
    const int step = (int(report.days.size()) + mostBars - 1) / mostBars; // days to a bar
    int left = 0;
    for (const auto &[day, sums] : report.days) {
        if (left-- == 0) {
            m_bars.push_back({day, day, sums});
            left = std::max(1, step) - 1;
            continue;
        }
        Bar &bar = m_bars.back();
        bar.to = day;
        bar.sums.billed += sums.billed;
        bar.sums.estimated += sums.estimated;
        bar.sums.reserved += sums.reserved;
        bar.sums.jobs += sums.jobs;
    }
    m_budget = step <= 1 ? budgetOfADay : std::nullopt;
    double most = 0;
    for (const Bar &bar : m_bars)
        most = std::max(most, bar.sums.total());
    if (m_budget && *m_budget < most * 4) // one that is far away would make the bars flat
        most = std::max(most, *m_budget);
    m_top = roundUp(most);
    m_current = m_current < bars() ? m_current : -1;
    update();
}

QString DayChart::dayAndMonth(const QDate &day)
{
    QString format = QLocale().dateFormat(QLocale::LongFormat);
    static const QRegularExpression weekday(u"[,،]?\\s*d{3,4}[,،]?\\s*"_s);
    static const QRegularExpression year(u"[\\s,،]*('[^']*'\\s*)?y{2,4}年?\\s*"_s);
    format.remove(weekday).remove(year).replace(u"MMMM"_s, u"MMM"_s);
    return QLocale().toString(day, format);
}

QString DayChart::textOf(int index) const
{
    if (index < 0 || index >= bars())
        return {};
    const Bar &bar = m_bars[size_t(index)];
    const QString first = QLocale().toString(bar.from, QLocale::ShortFormat);
    const QString day = bar.from == bar.to ? QLocale().toString(bar.from, QLocale::LongFormat)
                                           : tr("%1 to %2", "two dates").arg(first, QLocale().toString(bar.to, QLocale::ShortFormat));
    return tr("%1: %2 billed, %3 estimated, %4 reserved; jobs: %5")
        .arg(day, moneyText(bar.sums.billed), moneyText(bar.sums.estimated), moneyText(bar.sums.reserved))
        .arg(bar.sums.jobs);
}

QRectF DayChart::plot() const
{
    const int scale = fontMetrics().horizontalAdvance(moneyText(m_top)) + 16;
    const QRectF inside = QRectF(rect()).adjusted(0, above, 0, -below);
    return layoutDirection() == Qt::RightToLeft ? inside.adjusted(8, 0, -scale, 0) : inside.adjusted(scale, 0, -8, 0);
}

QRectF DayChart::barRect(int bar) const
{
    const QRectF area = plot();
    const double step = area.width() / std::max(1, bars());
    const double gap = std::min(8., step * 0.3);
    const int place = layoutDirection() == Qt::RightToLeft ? bars() - 1 - bar : bar;
    const double width = std::min(step - gap, 56.);
    return {area.left() + step * place + (step - width) / 2, area.top(), width, area.height()};
}

int DayChart::barAt(QPointF point) const
{
    const QRectF area = plot();
    if (m_bars.empty() || !area.adjusted(0, -above, 0, below).contains(point))
        return -1;
    const int place = std::clamp(int((point.x() - area.left()) / area.width() * bars()), 0, bars() - 1);
    return layoutDirection() == Qt::RightToLeft ? bars() - 1 - place : place;
}

void DayChart::setCurrent(int bar)
{
    if (std::exchange(m_current, bar) == bar)
        return;
    update();
    setAccessibleDescription(textOf(bar));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void DayChart::paintScale(QPainter *painter) const
{
    const theme::Tokens &t = theme::tokens(palette());
    const QRectF area = plot();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (const double part : {0., 0.5, 1.}) {
        const double y = std::round(area.bottom() - area.height() * part) + 0.5;
        painter->setPen(t.line);
        painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter->setPen(t.textSecond);
        const QRectF place = mirrored ? QRectF(area.right() + 8, y - 10, width() - area.right() - 8, 20) : QRectF(0, y - 10, area.left() - 8, 20);
        painter->drawText(place, Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight), moneyText(m_top * part));
    }
    // As many days as have room.
    const int wide = fontMetrics().horizontalAdvance(dayAndMonth(QDate(2026, 12, 28))) + 12;
    const int each = std::max(1, int(std::ceil(wide * bars() / std::max(1., area.width()))));
    painter->setPen(t.textSecond);
    for (int bar = (bars() - 1) % each; bar < bars(); bar += each) {
        const QRectF r = barRect(bar);
        double x = std::clamp(r.center().x() - wide / 2., 0., double(width() - wide));
        painter->drawText(QRectF(x, area.bottom() + 3, wide, below - 3), Qt::AlignCenter,
                          dayAndMonth(m_bars[size_t(bar)].from));
    }
}

void DayChart::paintBar(QPainter *painter, int index) const
{
    const theme::Tokens &t = theme::tokens(palette());
    const QRectF whole = barRect(index);
    const studio::SpendingSums &sums = m_bars[size_t(index)].sums;
    double bottom = whole.bottom();
    const auto part = [&](double dollars) {
        const double height = dollars > 0 ? std::max(1., whole.height() * dollars / m_top) : 0;
        bottom -= height;
        return QRectF(whole.left(), bottom, whole.width(), height);
    };
    painter->fillRect(part(sums.billed), t.accentFilled);
    const QRectF estimated = part(sums.estimated);
    painter->fillRect(estimated, t.button);
    painter->fillRect(estimated, QBrush(t.accent, Qt::BDiagPattern));
    if (const QRectF reserved = part(sums.reserved); !reserved.isEmpty()) {
        painter->setPen(QPen(t.warning, 1, Qt::DashLine));
        painter->drawRect(reserved.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void DayChart::paintEvent(QPaintEvent *)
{
    const theme::Tokens &t = theme::tokens(palette());
    QPainter painter(this);
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    for (int bar = 0; bar < bars(); ++bar) {
        if (bar == m_current)
            painter.fillRect(barRect(bar).adjusted(-3, -above / 2., 3, 0), t.selection);
    }
    paintScale(&painter);
    for (int bar = 0; bar < bars(); ++bar)
        paintBar(&painter, bar);
    if (m_budget && *m_budget <= m_top) {
        const QRectF area = plot();
        const double y = std::round(area.bottom() - area.height() * *m_budget / m_top) + 0.5;
        painter.setPen(QPen(t.error, 1, Qt::DashDotLine));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(t.error);
        const QRectF words(area.left() + 4, y < area.top() + 18 ? y + 1 : y - 17, area.width() - 8, 16);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignTrailing, tr("Budget of a day"));
    }
    if (hasFocus())
        theme::drawFocusRing(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), palette());
}

void DayChart::mouseMoveEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position());
    setCurrent(bar);
    if (bar < 0)
        return QToolTip::hideText();
    QToolTip::showText(event->globalPosition().toPoint(), QStringLiteral("<p>%1</p>").arg(textOf(bar).toHtmlEscaped()), this);
}

void DayChart::leaveEvent(QEvent *event)
{
    setCurrent(-1);
    QWidget::leaveEvent(event);
}

void DayChart::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::MouseFocusReason && m_current < 0)
        setCurrent(bars() - 1);
    QWidget::focusInEvent(event);
}

void DayChart::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int last = bars() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(std::clamp(m_current - forward, 0, last));
        break;
    case Qt::Key_Right:
        setCurrent(std::clamp(m_current + forward, 0, last));
        break;
    case Qt::Key_Home:
        setCurrent(std::min(0, last));
        break;
    case Qt::Key_End:
        setCurrent(last);
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (m_current >= 0)
        QToolTip::showText(mapToGlobal(barRect(m_current).center().toPoint()), QStringLiteral("<p>%1</p>").arg(textOf(m_current).toHtmlEscaped()),
                           this);
}

} // namespace spending
