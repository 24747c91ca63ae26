// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/notice.h"

#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace live {

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * theme::grid, theme::grid / 2, theme::grid, theme::grid / 2);
    row->setSpacing(theme::grid);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAccessibleName(tr("Notice"));
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &Notice::answered);
    hide();
}

void Notice::ask(const QString &sentence, const QString &answer)
{
    m_text->setText(sentence);
    m_button->setText(answer);
    show();
}

void Notice::drop()
{
    hide();
}

} // namespace live
