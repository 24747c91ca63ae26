// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/modelbutton.h"

#include "compose/words.h"

#include "style.h"
#include "theme.h"

#include <QPainter>
#include <QStyle>

namespace compose {

ModelButton::ModelButton(QWidget *parent)
    : QPushButton(parent)
    , m_title(tr("Choose a model"))
    , m_icon(QStringLiteral("models"))
{
    setAccessibleName(tr("Model"));
    setToolTip(tr("Choose a model (Ctrl+K)"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ModelButton::show(const studio::Model &model)
{
    m_title = model.title.isEmpty() ? model.endpoint : model.title;
    const QString task = categoryText(model.category);
    m_subtitle = task.isEmpty()        ? model.endpoint // one that was typed
        : model.maker.isEmpty() ? task
                                : tr("%1 · %2").arg(task, model.maker);
    // fal will not keep it for ever: the person should know before the work depends on it.
    if (const QString state = stateText(model); !state.isEmpty())
        m_subtitle = tr("%1 · %2").arg(state, m_subtitle);
    m_price = unitPriceText(model);
    m_icon = makesIcon(model.makes);
    setAccessibleDescription(m_title);
    update();
}

void ModelButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &t = theme::tokens(palette());
    theme::fillRounded(&painter, rect(), isDown() ? t.button : t.field, underMouse() ? t.textSecond : t.edge);
    const auto mirrored = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QRect tile(10, (height() - 36) / 2, 36, 36);
    theme::fillRounded(&painter, mirrored(tile), t.button);
    theme::icon(m_icon).paint(&painter, mirrored(tile.adjusted(8, 8, -8, -8)));

    QFont small = font();
    small.setPixelSize(12);
    const QFontMetrics smallMetrics(small);
    const QString keys = tr("Ctrl+K");
    const int priceWidth = smallMetrics.horizontalAdvance(m_price);
    const int keysWidth = smallMetrics.horizontalAdvance(keys);
    const int left = tile.right() + 11;
    const int right = width() - 10;
    const int top = height() / 2 - 19;
    const auto line = [&](const QString &text, const QRect &box, Qt::Alignment side) {
        painter.drawText(mirrored(box), int(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    };
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(t.text);
    line(m_title, QRect(left, top, right - left - priceWidth - 8, 19), Qt::AlignLeft);
    painter.setFont(small);
    painter.setPen(t.textSecond);
    line(m_price, QRect(right - priceWidth - 1, top, priceWidth + 1, 19), Qt::AlignRight);
    line(m_subtitle, QRect(left, top + 19, right - left - keysWidth - 8, 19), Qt::AlignLeft);
    line(keys, QRect(right - keysWidth - 1, top + 19, keysWidth + 1, 19), Qt::AlignRight);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        theme::drawFocusRing(&painter, rect(), palette());
}

} // namespace compose
