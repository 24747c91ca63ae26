// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/helpbubble.h"

#include "compose/card.h"
#include "studio/catalog/jsontext.h"
#include "style.h"
#include "theme.h"

#include <QAccessible>
#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace compose {
namespace {

struct Facts
{
    Q_DECLARE_TR_FUNCTIONS(compose::HelpBubble)

public:
    QStringList &sentences;
    bool inEntry = false;

    void range(const QString &from, const QString &to) const
    {
        if (!from.isEmpty() && !to.isEmpty())
            sentences << tr("From %1 to %2.").arg(from, to);
        else if (!from.isEmpty())
            sentences << tr("At least %1.").arg(from);
        else if (!to.isEmpty())
            sentences << tr("At most %1.").arg(to);
    }
    void operator()(const studio::TextKind &kind) const
    {
        if (kind.maximumLength > 0)
            sentences << tr("At most %n characters.", nullptr, kind.maximumLength);
        if (kind.prompt) {
            sentences << tr("{red|blue} stands for several prompts.");
            sentences << (inEntry ? tr("Alt+Up moves the entry.") : tr("Alt+Up brings older ones back."));
            if (kind.weights)
                sentences << tr("Ctrl+Up and Ctrl+Down make a word weigh more or less.");
        }
    }
    void operator()(const studio::NumberKind &kind) const
    {
        const auto text = [](const std::optional<double> &bound) {
            return bound ? QLocale().toString(*bound, 'g', QLocale::FloatingPointShortest) : QString();
        };
        range(text(kind.minimum), text(kind.maximum));
    }
    void operator()(const studio::SizeKind &kind) const
    {
        if (kind.custom)
            sentences << tr("Each side from %1 to %2 pixels.").arg(kind.minimum).arg(kind.maximum);
        if (kind.custom && kind.multiple > 1)
            sentences << tr("Each side a multiple of %1.").arg(kind.multiple);
    }
    void operator()(const studio::SeedKind &) const
    {
        sentences << tr("The same seed and settings give the same result.");
    }
    void operator()(const studio::ListKind &kind) const
    {
        if (kind.maximumItems > 0)
            sentences << tr("At most %n entries.", nullptr, kind.maximumItems);
    }
    void operator()(const auto &) const {}
};

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

bool isInEntry(const QWidget *widget)
{
    while (widget && !qobject_cast<const Card *>(widget))
        widget = widget->parentWidget();
    return widget;
}

} // namespace

QStringList factsOf(const studio::Field &field, bool inEntry)
{
    QStringList sentences;
    std::visit(Facts{sentences, inEntry}, field.kind);
    if (const QString standard = studio::textOf(field.defaultValue); !standard.isEmpty() && standard.size() < 60)
        sentences << Facts::tr("Default: %1.").arg(standard);
    return sentences;
}

HelpBubble::HelpBubble(const studio::Field &field, QWidget *anchor)
    : QFrame(anchor, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    const QString facts = factsOf(field, isInEntry(anchor)).join(u' ');
    setAccessibleName(field.label);
    setAccessibleDescription(QStringList{field.help, facts}.join(u' ').trimmed());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(6);
    QLabel *title = paragraph(field.label, this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    layout->addWidget(title);
    if (!field.help.isEmpty())
        layout->addWidget(paragraph(field.help, this));
    const auto quiet = [this, layout](const QString &text) {
        QLabel *label = paragraph(text, this);
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, theme::tokens(palette).textSecond);
        label->setPalette(palette);
        layout->addWidget(label);
    };
    if (!facts.isEmpty())
        quiet(facts);
    quiet(tr("Sent as %1.").arg(field.key));
}

void HelpBubble::show(const studio::Field &field, QWidget *anchor)
{
    auto *bubble = new HelpBubble(field, anchor);
    const int width = qBound(240, anchor->width(), 420);
    bubble->setFixedWidth(width);
    bubble->resize(width, bubble->heightForWidth(width));
    const QRect room = anchor->screen()->availableGeometry();
    QPoint at = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    if (at.y() + bubble->height() > room.bottom())
        at.setY(qMax(room.top(), anchor->mapToGlobal(QPoint()).y() - bubble->height() - 4));
    at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - width)));
    bubble->move(at);
    bubble->setVisible(true);
    bubble->setFocus(Qt::PopupFocusReason);
    QAccessibleEvent alert(bubble, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void HelpBubble::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    // Once more F1: all of the help, with this field first.
    QAction *help = event->key() == Qt::Key_F1 && parentWidget() ? parentWidget()->window()->findChild<QAction *>(QStringLiteral("help")) : nullptr;
    close();
    if (help)
        QMetaObject::invokeMethod(help, &QAction::trigger, Qt::QueuedConnection);
}

void HelpBubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &t = theme::tokens(palette());
    painter.fillRect(rect(), t.button);
    painter.setPen(t.textThird);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace compose
