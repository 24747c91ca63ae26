// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/colors.h"

#include "style.h"
#include "theme.h"

#include <QColorDialog>
#include <QJsonObject>
#include <QPainter>

#include <algorithm>

namespace compose {
namespace {

constexpr auto red = QLatin1String("r");
constexpr auto green = QLatin1String("g");
constexpr auto blue = QLatin1String("b");

bool isChannel(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    return number >= 0 && number <= 255 && number == double(int(number));
}

} // namespace

QColor colorOf(const QJsonValue &value, const studio::ColorKind &kind)
{
    if (kind.asText) {
        const QString text = value.toString();
        const bool digits = text.size() == 7 && text.at(0) == u'#' &&
                            std::all_of(text.begin() + 1, text.end(),
                                        [](QChar c) { return QStringView(u"0123456789abcdefABCDEF").contains(c); });
        return digits ? QColor(text) : QColor();
    }
    const QJsonObject object = value.toObject();
    if (object.size() != 3 || !isChannel(object.value(red)) || !isChannel(object.value(green)) ||
        !isChannel(object.value(blue)))
        return {};
    return QColor(object.value(red).toInt(), object.value(green).toInt(), object.value(blue).toInt());
}

QJsonValue jsonOf(const QColor &color, const studio::ColorKind &kind)
{
    if (kind.asText)
        return color.name();
    return QJsonObject{{red, color.red()}, {green, color.green()}, {blue, color.blue()}};
}

void pickColor(QWidget *parent, const QColor &now, const QString &title, const std::function<void(QColor)> &chosen)
{
    auto *dialog = new QColorDialog(now.isValid() ? now : QColor(Qt::white), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    QObject::connect(dialog, &QColorDialog::colorSelected, parent, chosen);
    dialog->open();
}

Swatch::Swatch(QWidget *parent)
    : QToolButton(parent)
{
    setFixedSize(32, 32);
    setFocusPolicy(Qt::StrongFocus);
}

void Swatch::setColor(const QColor &color)
{
    m_color = color;
    update();
}

void Swatch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &t = theme::tokens(palette());
    const QRectF area = QRectF(rect());
    theme::fillRounded(&painter, area, m_color.isValid() ? m_color : t.field,
                       underMouse() ? t.textSecond : t.textThird);
    if (!m_color.isValid()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.textThird, 1.5));
        painter.drawLine(area.bottomLeft() + QPointF(7, -7), area.topRight() + QPointF(-7, 7));
    }
    if (hasFocus()) // on any colour: a ring of its own, with a gap
        theme::fillRounded(&painter, area, Qt::transparent, t.panel, 4);
    if (hasFocus())
        theme::drawFocusRing(&painter, area, palette());
}

} // namespace compose
