// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"

#include "announce.h"
#include "room.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLoggingCategory>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <chrono>

namespace shell {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(logMessages, "gesso.messages", QtWarningMsg)

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(theme::icon(QStringLiteral("close")));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    m_close->setAutoRaise(true);
    m_timer->setSingleShot(true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::margins(12, 6, 8, 6));
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_timer, &QTimer::timeout, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::say(Tone tone, const QString &sentence)
{
    ask(sentence, {});
    if (tone == Tone::Problem)
        qCWarning(logMessages).noquote() << sentence; // for who asks afterwards
    m_tone = tone;
    const QString name = tone == Tone::Problem ? QStringLiteral("warning")
        : tone == Tone::Good                   ? QStringLiteral("check")
                                               : QStringLiteral("info");
    m_icon->setPixmap(theme::icon(name).pixmap(QSize(18, 18), devicePixelRatioF()));
    if (tone != Tone::Problem)
        m_timer->start(8s);
    update();
}

void MessageBar::ask(const QString &sentence, const std::vector<Choice> &choices)
{
    m_timer->stop();
    m_tone = Tone::Notice;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_icon->setPixmap(theme::icon(QStringLiteral("info")).pixmap(QSize(18, 18), devicePixelRatioF()));
    if (m_choices)
        m_choices->deleteLater();
    m_choices = new QWidget(this);
    auto *row = new QHBoxLayout(m_choices);
    row->setContentsMargins(0, 0, 0, 0);
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.label, m_choices);
        connect(button, &QPushButton::clicked, this, [this, run = choice.run] {
            dismiss();
            if (run)
                run();
        });
        row->addWidget(button);
    }
    auto *layout = static_cast<QHBoxLayout *>(this->layout());
    layout->insertWidget(layout->count() - 1, m_choices);
    m_choices->setVisible(!choices.empty());
    show();
    announce(this, sentence);
    update();
}

void MessageBar::offer(const QString &sentence, const Choice &choice)
{
    ask(sentence, {choice});
    m_timer->start(15s);
}

void MessageBar::dropQuestion()
{
    if (m_choices && m_choices->isVisible() && m_tone != Tone::Problem)
        dismiss();
}

void MessageBar::dismiss()
{
    m_timer->stop();
    hide();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const theme::Tokens &t = theme::tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.field);
    const QColor mark = m_tone == Tone::Problem ? t.error : m_tone == Tone::Good ? t.good : t.accent;
    painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - 3 : 0, 0, 3, height()), mark);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

} // namespace shell
