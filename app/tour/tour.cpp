// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/tour.h"

#include "announce.h"
#include "style.h"
#include "theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

#include <algorithm>

namespace shell {
namespace {

constexpr int boxWidth = 320;
constexpr int inset = theme::grid * 2;
constexpr int distance = theme::grid * 3 / 2; // between the part and the box
constexpr int halo = 4;
constexpr int veilAlpha = 150;

} // namespace

Tour::Tour(const std::vector<TourStep> &steps, QWidget *window)
    : QWidget(window)
    , m_steps(steps)
    , m_before(window->focusWidget())
    , m_sentence(new QLabel(this))
    , m_count(new QLabel(this))
    , m_next(new QPushButton(this))
    , m_skip(new QPushButton(tr("Skip"), this))
{
    setAccessibleName(tr("A short tour"));
    setFocusPolicy(Qt::StrongFocus);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_count->setTextFormat(Qt::PlainText);
    m_next->setDefault(true); // drawn filled
    connect(m_next, &QPushButton::clicked, this, [this] { goOn(1); });
    connect(m_skip, &QPushButton::clicked, this, &Tour::leave);
    window->installEventFilter(this);
    for (QWidget *each : {static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_skip)})
        each->installEventFilter(this);
    setGeometry(window->rect());
    raise();
    show();
    goOn(1);
}

bool Tour::isThere(int step) const
{
    const QWidget *about = m_steps.at(std::size_t(step)).about;
    return about && about->isVisible();
}

void Tour::goOn(int by)
{
    int step = m_step + by;
    while (step >= 0 && step < int(m_steps.size()) && !isThere(step))
        step += by;
    if (step >= int(m_steps.size()))
        return leave();
    if (step < 0)
        return;
    m_step = step;
    m_sentence->setText(m_steps.at(std::size_t(step)).sentence);
    //: which step of how many
    m_count->setText(tr("%1 of %2").arg(step + 1).arg(m_steps.size()));
    const bool isLast = step + 1 == int(m_steps.size());
    m_next->setText(isLast ? tr("Begin") : tr("Next"));
    m_next->setAccessibleDescription(m_sentence->text()); // heard with the button, which has the focus
    m_skip->setVisible(!isLast);
    place();
    if (m_next->hasFocus()) // nothing that has the focus changes, so nothing would be heard
        announce(this, m_sentence->text());
    m_next->setFocus(Qt::OtherFocusReason);
}

void Tour::leave()
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT ended();
    deleteLater();
}

QRect Tour::spot() const
{
    const QWidget *about = m_steps.at(std::size_t(m_step)).about;
    return about ? QRect(about->mapTo(parentWidget(), QPoint()), about->size()).adjusted(-halo, -halo, halo, halo) & rect() : QRect();
}

// Beside its part, where there is the most room.
void Tour::place()
{
    const int inner = boxWidth - 2 * inset;
    const int words = m_sentence->heightForWidth(inner);
    const int buttons = m_next->sizeHint().height();
    const QSize size(boxWidth, inset + words + theme::grid * 2 + buttons + inset);
    const QRect part = spot();
    const int left = part.left() - distance - size.width();
    const int right = part.right() + distance;
    QPoint corner(right, part.top());
    if (right + size.width() > width() && left >= 0)
        corner.setX(left);
    else if (right + size.width() > width()) // below or above it, or in its middle
        corner = {part.center().x() - size.width() / 2,
                  part.bottom() + distance + size.height() < height() ? part.bottom() + distance
                      : part.top() - distance - size.height() > 0    ? part.top() - distance - size.height()
                                                                      : part.center().y() - size.height() / 2};
    corner.setX(std::clamp(corner.x(), theme::grid, std::max(theme::grid, width() - size.width() - theme::grid)));
    corner.setY(std::clamp(corner.y(), theme::grid, std::max(theme::grid, height() - size.height() - theme::grid)));
    m_box = QRect(corner, size);
    m_sentence->setGeometry(m_box.left() + inset, m_box.top() + inset, inner, words);
    const QRect line(m_box.left() + inset, m_box.bottom() + 1 - inset - buttons, inner, buttons);
    const auto put = [&line, this](QWidget *widget, int from, int width) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), line, QRect(line.left() + from, line.top(), width, line.height())));
    };
    const int next = std::max(72, m_next->sizeHint().width());
    const int skip = m_skip->sizeHint().width();
    put(m_next, inner - next, next);
    put(m_skip, inner - next - theme::grid - skip, skip);
    put(m_count, 0, std::max(0, inner - next - 2 * theme::grid - skip));
    update();
}

void Tour::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Tokens &t = theme::tokens(palette());
    QColor veil = t.window;
    veil.setAlpha(veilAlpha);
    QPainterPath around;
    around.addRect(rect());
    QPainterPath part;
    part.addRoundedRect(spot(), theme::radius, theme::radius);
    painter.fillPath(around - part, veil);
    theme::fillRounded(&painter, QRectF(spot()).adjusted(1, 1, -1, -1), Qt::transparent, t.accent, 2);
    theme::fillRounded(&painter, m_box, t.panel, t.accent, 1);
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return leave();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return goOn(1);
    case Qt::Key_Right:
    case Qt::Key_Left:
        return goOn((event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1);
    default:
        break;
    }
    const bool isText = !event->text().isEmpty() && event->text().front().isPrint() && event->key() != Qt::Key_Space;
    if (!isText || !m_before)
        return;
    QKeyEvent typed(event->type(), event->key(), event->modifiers(), event->text());
    QWidget *before = m_before;
    leave();
    QCoreApplication::sendEvent(before, &typed);
}

bool Tour::focusNextPrevChild(bool)
{
    QPushButton *other = m_next->hasFocus() && !m_skip->isHidden() ? m_skip : m_next;
    other->setFocus(Qt::TabFocusReason);
    return true;
}

void Tour::mousePressEvent(QMouseEvent *)
{
    goOn(1);
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && m_step >= 0) {
        setGeometry(parentWidget()->rect());
        QMetaObject::invokeMethod(this, [this] { place(); }, Qt::QueuedConnection); // when the parts have their places
    }
    if (watched != parentWidget() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOfButton = key->key() == Qt::Key_Space || key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab
            || ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && watched == m_skip);
        if (!isOfButton) {
            keyPressEvent(static_cast<QKeyEvent *>(event));
            return true;
        }
        if (watched == m_skip && key->key() != Qt::Key_Space && key->key() != Qt::Key_Tab && key->key() != Qt::Key_Backtab) {
            leave();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace shell
