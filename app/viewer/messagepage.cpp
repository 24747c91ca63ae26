// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/messagepage.h"

#include "announce.h"
#include "theme.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace viewer {

namespace {
constexpr int iconSize = 40;
constexpr int textWidth = 400;
} // namespace

MessagePage::MessagePage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_button(new QPushButton(this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(textWidth);
    m_sentence->setForegroundRole(QPalette::WindowText);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(textWidth / 2);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &MessagePage::activated);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(2 * theme::grid);
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    // Not aligned but squeezed: an aligned label would not wrap to the width there is.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_sentence, 100);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
}

void MessagePage::say(const QString &icon, const QString &sentence, const QString &button)
{
    m_iconName = icon;
    drawIcon();
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_progress->hide();
}

void MessagePage::setProgress(double progress)
{
    m_progress->setRange(0, progress < 0 ? 0 : 1000);
    m_progress->setValue(progress < 0 ? 0 : int(progress * 1000));
    m_progress->show();
}

QString MessagePage::sentence() const
{
    return m_sentence->text();
}

// Who types into a search hears that nothing is left.
void MessagePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (qobject_cast<QLineEdit *>(QApplication::focusWidget()) && window()->isActiveWindow())
        shell::announce(this, m_sentence->text());
}

void MessagePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    QWidget::changeEvent(event);
}

void MessagePage::drawIcon()
{
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(
            theme::icon(m_iconName)
                .pixmap(QSize(iconSize, iconSize), devicePixelRatioF(), QIcon::Disabled));
}

} // namespace viewer
