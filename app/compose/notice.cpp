// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/notice.h"

#include "announce.h"
#include "mnemonics.h"
#include "room.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace compose {

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(theme::icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_text, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margins(12, 8, 8, 8));
    layout->setSpacing(6);
    layout->addLayout(top);
    connect(m_close, &QToolButton::clicked, this, [this] { answer({}); });
    hide();
}

void Notice::say(Tone tone, const QString &sentence, const std::vector<Choice> &choices)
{
    if (QWidget *focused = window()->focusWidget(); focused && !isAncestorOf(focused))
        m_before = focused;
    m_tone = tone;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    if (m_choices) {
        m_choices->hide(); // its keys are those of the next ones
        m_choices->deleteLater();
    }
    m_choices = new QWidget(this);
    auto *row = new QHBoxLayout(m_choices);
    row->setContentsMargins(0, 0, 0, 0);
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.label, m_choices);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, run = choice.run] { answer(run); });
        row->addWidget(button);
    }
    row->addStretch(1);
    layout()->addWidget(m_choices);
    m_choices->setVisible(!choices.empty());
    show();
    QStringList told{sentence};
    for (const QPushButton *button : m_choices->findChildren<QPushButton *>()) {
        if (const QKeySequence keys = button->shortcut(); !keys.isEmpty())
            told << tr("%1: %2.", "keys and what they do").arg(keys.toString(QKeySequence::NativeText), shell::withoutMnemonic(button->text()));
    }
    shell::announce(this, told.join(u' '));
    if (m_escape)
        m_escape->setEnabled(true);
    update();
}

void Notice::answer(const std::function<void()> &run)
{
    const std::function<void()> kept = run; // the button that holds it goes
    dismiss();
    Q_EMIT dismissed();
    if (kept)
        kept();
}

void Notice::goWithEscapeIn(QWidget *scope)
{
    m_escape = new QShortcut(Qt::Key_Escape, scope, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    m_escape->setEnabled(!isHidden());
    connect(m_escape, &QShortcut::activated, this, [this] { answer({}); });
}

void Notice::dismiss()
{
    if (m_escape)
        m_escape->setEnabled(false);
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused);
    hide();
    if (hadFocus && m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
}

void Notice::paintEvent(QPaintEvent *)
{
    const theme::Tokens &t = theme::tokens(palette());
    QPainter painter(this);
    const QRect filled = contentsRect();
    painter.fillRect(filled, t.field);
    painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - 3 : 0, filled.top(), 3, filled.height()),
                     m_tone == Tone::Warning ? t.warning : t.accent);
}

void Notice::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        answer({});
    else
        QWidget::keyPressEvent(event);
}

} // namespace compose
