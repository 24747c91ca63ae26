// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/kinview.h"

#include "theme.h"
#include "viewer/flowlayout.h"
#include "viewer/thumbnails.h"
#include "viewer/tilepainter.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 52;      // of a node
constexpr int frame = 3;      // around the item itself
constexpr int between = 18;   // rows: room for the lines
constexpr size_t mostShown = 12;

} // namespace

KinView::KinView(Thumbnails &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_thumbnails(thumbnails)
    , m_title(new QLabel(tr("Made from, and led to"), this))
    , m_above(new QWidget(this))
    , m_here(new QWidget(this))
    , m_below(new QWidget(this))
    , m_rerun(new QPushButton(tr("Re-run from here…"), this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QWidget *row : {m_above, m_here, m_below}) {
        auto *flow = new FlowLayout(row, 6);
        flow->setContentsMargins(frame, 0, frame, 0);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        row->setSizePolicy(policy);
    }
    m_rerun->setToolTip(tr("Makes this again and, where you wish, what was made of it; says the price first"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(between);
    column->addWidget(m_title);
    column->addWidget(m_above);
    column->addWidget(m_here);
    column->addWidget(m_below);
    column->addWidget(m_rerun);
    connect(m_rerun, &QPushButton::clicked, this, &KinView::rerunRequested);
    connect(&thumbnails, &Thumbnails::ready, this, &KinView::showPictures);
}

KinView::Node KinView::makeNode(const Kin::Relative &relative, FlowLayout &row)
{
    auto *button = new QToolButton(row.parentWidget());
    button->setFixedSize(side, side);
    button->setIconSize({side - 8, side - 8});
    const QString title = relative.item.title();
    const QString name = relative.as.isEmpty() ? title : tr("%1: %2").arg(relative.as, title);
    button->setAccessibleName(name);
    button->setToolTip(name.toHtmlEscaped());
    button->setEnabled(relative.item.id > 0);
    connect(button, &QToolButton::clicked, this, [this, id = relative.item.id] { Q_EMIT opened(id); });
    row.insertWidget(row.count(), button);
    button->show();
    return {relative.item, button};
}

void KinView::fillRow(QWidget *row, const std::vector<Kin::Relative> &relatives, std::vector<Node> &nodes)
{
    for (const Node &node : std::exchange(nodes, {})) {
        row->layout()->removeWidget(node.button);
        node.button->hide();
        node.button->deleteLater();
    }
    auto &flow = static_cast<FlowLayout &>(*row->layout());
    for (const Kin::Relative &relative : relatives) {
        if (nodes.size() < mostShown)
            nodes.push_back(makeNode(relative, flow));
    }
    row->setVisible(!nodes.empty());
    row->setAccessibleName(row == m_above ? tr("Made from") : tr("Led to"));
}

void KinView::show(const studio::Item &item, const Kin &kin)
{
    m_item = item;
    fillRow(m_above, kin.parents, m_parents);
    std::vector<Node> self;
    if (m_self.button)
        self.push_back(m_self);
    fillRow(m_here, {{item, tr("This")}}, self);
    m_self = self.front();
    m_self.button->setChecked(true);
    fillRow(m_below, kin.children, m_children);
    m_here->setVisible(!kin.isEmpty());
    m_title->setVisible(!kin.isEmpty());
    m_rerun->setVisible(item.recipe.has_value());
    setVisible(!kin.isEmpty() || item.recipe);
    showPictures();
}

void KinView::showPictures()
{
    const auto paint = [this](const Node &node) {
        const QPixmap picture = node.item.path.isEmpty() ? QPixmap() : m_thumbnails.picture(node.item, QSize(side, side) * devicePixelRatioF());
        node.button->setIcon(picture.isNull() ? theme::icon(iconFor(node.item.kind)) : QIcon(picture));
        node.button->setIconSize(picture.isNull() ? QSize(24, 24) : QSize(side - 8, side - 8));
    };
    for (const std::vector<Node> *nodes : {&m_parents, &m_children}) {
        for (const Node &node : *nodes)
            paint(node);
    }
    if (m_self.button)
        paint(m_self);
}

void KinView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

// Lines from what it was made from to the item, and on to what it led to; the item has a frame.
void KinView::paintEvent(QPaintEvent *)
{
    if (!m_self.button || !m_here->isVisible())
        return;
    const theme::Tokens &tokens = theme::tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.textThird, 1.5));
    const auto placeOf = [this](const Node &node) { return QRectF(QRect(node.button->mapTo(this, QPoint()), node.button->size())); };
    const QRectF self = placeOf(m_self);
    const auto join = [&](QPointF from, QPointF to) {
        const double middle = (from.y() + to.y()) / 2;
        painter.drawPolyline(QPolygonF({from, {from.x(), middle}, {to.x(), middle}, to}));
    };
    // To the rows that are next to it; what does not fit into one lies behind it, and needs no line through it.
    for (const Node &node : m_parents) {
        const QRectF place = placeOf(node);
        if (place.top() < placeOf(m_parents.back()).top())
            continue;
        join({place.center().x(), place.bottom() + 1}, {self.center().x(), self.top() - 2});
    }
    for (const Node &node : m_children) {
        const QRectF place = placeOf(node);
        if (place.top() > placeOf(m_children.front()).top())
            continue;
        join({self.center().x(), self.bottom() + 2}, {place.center().x(), place.top() - 1});
    }
    painter.setPen(QPen(tokens.accent, 1.5));
    painter.drawRoundedRect(self.adjusted(-2, -2, 2, 2), theme::radius + 2, theme::radius + 2);
}

} // namespace viewer
