// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/card.h"

#include "compose/fieldrow.h"
#include "compose/objecteditor.h"
#include "compose/weightseditor.h"
#include "style.h"
#include "theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QMouseEvent>
#include <QPainter>
#include <QShortcut>
#include <QToolButton>

namespace compose {
namespace {

constexpr int gripWidth = 14;
constexpr int buttonSide = 24;

// The first words in an entry say which one it is.
QString summaryOf(const QJsonValue &value, const studio::Field &item)
{
    const auto *group = std::get_if<studio::ObjectKind>(&item.kind);
    for (const studio::Field &field : group ? group->fields : std::vector<studio::Field>{}) {
        const QJsonValue part = value[field.key];
        if (!part.isString() || part.toString().isEmpty() || part == field.defaultValue)
            continue;
        const QString words = part.toString().simplified();
        return std::holds_alternative<studio::MediaKind>(field.kind) ? words.section(u'/', -1) : words;
    }
    return {};
}

} // namespace

Card::Card(const studio::Field &item, const EditorContext &context, QWidget *parent)
    : QFrame(parent)
    , m_item(item)
    , m_context(context)
{
    const auto *kind = std::get_if<studio::ObjectKind>(&item.kind);
    const bool weights = kind && kind->look == studio::ObjectKind::Look::Weights && WeightsEditor::fits(*kind);
    m_group = kind && !weights;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gripWidth, 6, 6, 6);
    if (layoutDirection() == Qt::RightToLeft)
        layout->setContentsMargins(6, 6, gripWidth, 6);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    layout->addLayout(head);
    if (m_group) {
        m_title = new QToolButton(this);
        m_title->setAutoRaise(true);
        m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_title->setFixedHeight(buttonSide);
        head->addWidget(m_title, 1);
        connect(m_title, &QToolButton::clicked, this, [this] { fold(!m_folded); });
        m_body = layout;
    } else {
        m_body = new QVBoxLayout;
        head->addLayout(m_body, 1);
        head->setSpacing(6);
    }
    // Two by two beside an entry of several lines, else in a row.
    auto *first = new QHBoxLayout;
    auto *second = weights ? new QHBoxLayout : first;
    first->setSpacing(2);
    second->setSpacing(2);
    m_up = button(QStringLiteral("chevron-up"), first);
    m_down = button(QStringLiteral("chevron-down"), second);
    if (m_group || weights)
        m_double = button(QStringLiteral("copy"), second);
    m_remove = button(QStringLiteral("close"), first);
    if (weights) {
        auto *block = new QVBoxLayout;
        block->setSpacing(14);
        block->addLayout(first);
        block->addLayout(second);
        block->addStretch(1);
        block->setContentsMargins(0, 4, 0, 0);
        head->addLayout(block);
    } else {
        head->addLayout(first);
    }
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &Card::removeRequested);
    if (m_double)
        connect(m_double, &QToolButton::clicked, this, &Card::duplicateRequested);
    addShortcut(Qt::Key_Up, -1);
    addShortcut(Qt::Key_Down, 1);
    setMouseTracking(true);
    showTitle();
}

// Before any editor inside sees the keys: a list would open with them, a prompt would bring back older ones.
void Card::addShortcut(Qt::Key key, int by)
{
    auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    const auto move = [by] {
        // Of cards within cards the innermost moves.
        for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
            if (auto *card = qobject_cast<Card *>(widget))
                return Q_EMIT card->moveRequested(by);
        }
    };
    connect(shortcut, &QShortcut::activated, this, move);
    connect(shortcut, &QShortcut::activatedAmbiguously, this, move);
}

QToolButton *Card::button(const QString &icon, QBoxLayout *layout)
{
    auto *made = new QToolButton(this);
    made->setIcon(theme::icon(icon));
    made->setIconSize({16, 16});
    made->setAutoRaise(true);
    made->setFixedSize(buttonSide, buttonSide);
    layout->addWidget(made);
    return made;
}

FieldRow &Card::row()
{
    if (!m_row) {
        m_row = new FieldRow(m_item, m_context, this, FieldRow::Look::Bare);
        if (auto *group = qobject_cast<ObjectEditor *>(&m_row->editor()))
            group->setFlat();
        m_row->setValue(m_value);
        m_body->addWidget(m_row);
        connect(m_row, &FieldRow::edited, this, [this] {
            showTitle();
            Q_EMIT edited();
        });
    }
    return *m_row;
}

QJsonValue Card::value() const
{
    return m_row ? m_row->value() : m_value;
}

void Card::setValue(const QJsonValue &value)
{
    m_value = value;
    if (m_row)
        m_row->setValue(value);
    else if (!m_folded)
        row();
    showTitle();
}

QString Card::complaint() const
{
    return m_row ? m_row->editor().complaint() : QString();
}

QWidget *Card::showProblemAt(const QString &path, const QString &sentence)
{
    fold(false);
    return row().showProblemAt(path, sentence);
}

void Card::clearProblems()
{
    if (m_row)
        m_row->clearProblems();
}

std::vector<MediaEditor *> Card::mediaEditors()
{
    return m_row && !m_folded ? m_row->editor().mediaEditors() : std::vector<MediaEditor *>();
}

void Card::applyRules()
{
    if (m_row)
        m_row->editor().applyRules();
}

void Card::park()
{
    if (auto *weights = qobject_cast<WeightsEditor *>(&row().editor()))
        weights->setOff();
}

QJsonValue Card::parked() const
{
    const auto *weights = m_row ? qobject_cast<const WeightsEditor *>(&m_row->editor()) : nullptr;
    return weights && weights->isOff() ? QJsonValue(weights->kept()) : QJsonValue(QJsonValue::Undefined);
}

void Card::setPlace(int index, int count, bool roomForMore, bool mayGo)
{
    m_number = index + 1;
    const QString name = tr("%1 %2", "an entry of a list and its number").arg(m_item.label).arg(m_number);
    setAccessibleName(name);
    const auto call = [](QToolButton *button, const QString &words) {
        button->setAccessibleName(words);
        button->setToolTip(words);
    };
    call(m_up, tr("Move %1 up").arg(name));
    call(m_down, tr("Move %1 down").arg(name));
    call(m_remove, tr("Remove %1").arg(name));
    m_up->setEnabled(index > 0);
    m_down->setEnabled(index < count - 1);
    m_remove->setEnabled(mayGo);
    if (m_double) {
        call(m_double, tr("Duplicate %1").arg(name));
        m_double->setEnabled(roomForMore);
    }
    if (m_row) {
        m_row->editor().focusTarget()->setAccessibleName(name);
        if (!m_group)
            m_row->editor().setAccessibleName(name);
    }
    showTitle();
}

void Card::fold(bool folded)
{
    if (!m_group)
        return;
    m_folded = folded;
    if (!folded)
        row();
    if (m_row)
        m_row->setVisible(!folded);
    showTitle();
}

void Card::showTitle()
{
    if (!m_title)
        return;
    const QString summary = summaryOf(value(), m_item);
    const QString words = summary.isEmpty() ? QString::number(m_number)
                                            : tr("%1 · %2", "a number and what it is").arg(m_number).arg(summary);
    m_title->setText(QString(words.left(60)).replace(u'&', QStringLiteral("&&")));
    m_title->setAccessibleName(tr("%1 %2", "an entry of a list and its number").arg(m_item.label, words));
    m_title->setAccessibleDescription(m_folded ? tr("Folded") : tr("Open"));
    m_title->setIcon(theme::icon(!m_folded ? QStringLiteral("chevron-down")
                                 : layoutDirection() == Qt::RightToLeft ? QStringLiteral("chevron-left")
                                                                        : QStringLiteral("chevron-right")));
}

void Card::focusIn()
{
    if (m_folded)
        m_title->setFocus(Qt::OtherFocusReason);
    else
        row().editor().focusTarget()->setFocus(Qt::OtherFocusReason);
}

bool Card::isOnGrip(const QPoint &position) const
{
    return layoutDirection() == Qt::RightToLeft ? position.x() >= width() - gripWidth : position.x() < gripWidth;
}

void Card::mousePressEvent(QMouseEvent *event)
{
    m_dragging = event->button() == Qt::LeftButton && isOnGrip(event->position().toPoint());
    if (m_dragging)
        setCursor(Qt::ClosedHandCursor);
    else
        QFrame::mousePressEvent(event);
}

void Card::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging)
        Q_EMIT dragged(mapToParent(event->position().toPoint()).y());
    else
        setCursor(isOnGrip(event->position().toPoint()) ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void Card::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_dragging, false))
        return QFrame::mouseReleaseEvent(event);
    unsetCursor();
    event->accept();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &t = theme::tokens(palette());
    theme::fillRounded(&painter, rect(), Qt::transparent, t.line);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.textThird);
    const qreal left = layoutDirection() == Qt::RightToLeft ? width() - 9.5 : 5.5;
    for (int dot = 0; dot < 6; ++dot)
        painter.drawEllipse(QPointF(left + dot % 2 * 4, 14 + dot / 2 * 4), 1.1, 1.1);
}

} // namespace compose
