// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/media/screengrab.h"

#include "compose/media/cropbox.h"
#include "theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QScreen>

#include <functional>

namespace compose {
namespace {

// One frozen screen with the rectangle on it.
class Sheet final : public QWidget
{
public:
    Sheet(QScreen *screen, const QPixmap &frozen)
        : m_frozen(frozen)
        , m_box(screen->size())
    {
        setWindowFlags(Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::BypassWindowManagerHint);
        setWindowTitle(ScreenGrab::tr("Part of the screen"));
        setAccessibleName(ScreenGrab::tr("Part of the screen"));
        setAccessibleDescription(ScreenGrab::tr("Arrow keys move the part, with Alt they change its size, Enter takes it."));
        setGeometry(screen->geometry());
        setCursor(Qt::CrossCursor);
        setFocusPolicy(Qt::StrongFocus);
        const QSize half = screen->size() / 2;
        m_box.setRect({QPoint(half.width() / 2, half.height() / 2), half});
    }

    std::function<void(const QImage &, const QRect &)> take;
    std::function<void()> giveUp;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawPixmap(rect(), m_frozen);
        painter.fillRect(rect(), QColor(0, 0, 0, 120));
        const QRect box = m_box.rect();
        const double ratio = m_frozen.devicePixelRatio();
        painter.drawPixmap(box, m_frozen, QRectF(QPointF(box.topLeft()) * ratio, QSizeF(box.size()) * ratio).toRect());
        painter.setPen(QPen(theme::tokens(palette()).accent, 2));
        painter.drawRect(box);
        const QString words = ScreenGrab::tr("%1 × %2   Enter takes it, Escape does not").arg(box.width()).arg(box.height());
        const QSize room = fontMetrics().size(0, words) + QSize(16, 8);
        const int y = box.bottom() + 8 + room.height() < height() ? box.bottom() + 8 : box.top() + 8;
        const QRect label(QPoint(std::clamp(box.left(), 0, std::max(0, width() - room.width())), y), room);
        painter.fillRect(label, QColor(0, 0, 0, 200));
        painter.setPen(Qt::white);
        painter.drawText(label, Qt::AlignCenter, words);
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        m_from = event->pos();
        m_box.setRect({m_from, QSize(1, 1)});
        update();
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        m_box.setRect(QRect(m_from, event->pos()).normalized());
        update();
    }
    void mouseReleaseEvent(QMouseEvent *) override
    {
        if (m_box.rect().width() > 3 && m_box.rect().height() > 3)
            finish();
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const int step = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
        QPoint offset;
        switch (event->key()) {
        case Qt::Key_Escape:
            return giveUp();
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return finish();
        case Qt::Key_Left:
            offset = {-step, 0};
            break;
        case Qt::Key_Right:
            offset = {step, 0};
            break;
        case Qt::Key_Up:
            offset = {0, -step};
            break;
        case Qt::Key_Down:
            offset = {0, step};
            break;
        default:
            return QWidget::keyPressEvent(event);
        }
        if (event->modifiers() & Qt::AltModifier)
            m_box.setRect({m_box.rect().topLeft(), m_box.rect().size() + QSize(offset.x(), offset.y())});
        else
            m_box.moveBy(offset);
        update();
    }

private:
    void finish()
    {
        const double ratio = m_frozen.devicePixelRatio();
        const QRect part = QRectF(QPointF(m_box.rect().topLeft()) * ratio, QSizeF(m_box.rect().size()) * ratio).toRect();
        take(m_frozen.copy(part).toImage(), m_box.rect());
    }

    QPixmap m_frozen;
    CropBox m_box;
    QPoint m_from;
};

} // namespace

ScreenGrab::ScreenGrab(QObject *parent)
    : QObject(parent)
{
}

ScreenGrab::~ScreenGrab()
{
    close();
}

bool ScreenGrab::isPossible()
{
    const QString platform = QGuiApplication::platformName();
    return platform == QLatin1String("xcb") || platform == QLatin1String("windows") || platform == QLatin1String("cocoa");
}

void ScreenGrab::start()
{
    // All screens first, then the sheets: else one would be on the next one's picture.
    std::vector<std::pair<QScreen *, QPixmap>> frozen;
    for (QScreen *screen : QGuiApplication::screens())
        frozen.emplace_back(screen, screen->grabWindow(0));
    for (const auto &[screen, pixmap] : frozen) {
        if (pixmap.isNull())
            continue;
        auto *sheet = new Sheet(screen, pixmap);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->take = [this, screen = QPointer(screen)](const QImage &picture, const QRect &part) {
            close();
            if (screen)
                Q_EMIT chosen(screen, part);
            Q_EMIT grabbed(picture);
        };
        sheet->giveUp = [this] {
            close();
            Q_EMIT givenUp();
        };
        m_sheets.emplace_back(sheet);
        sheet->show();
        sheet->activateWindow();
        sheet->setFocus();
    }
    if (m_sheets.empty())
        Q_EMIT givenUp();
}

void ScreenGrab::close()
{
    for (const QPointer<QWidget> &sheet : std::exchange(m_sheets, {})) {
        if (sheet) {
            sheet->hide();
            sheet->deleteLater();
        }
    }
}

} // namespace compose
