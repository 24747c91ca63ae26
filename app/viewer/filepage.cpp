// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/filepage.h"

#include "theme.h"
#include "viewer/tilepainter.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace viewer {

using namespace Qt::StringLiterals;

FilePage::FilePage(QWidget *parent)
    : Page(parent)
    , m_icon(new QLabel(this))
    , m_name(new QLabel(this))
    , m_details(new QLabel(this))
{
    for (QLabel *label : {m_name, m_details}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    auto *openButton = new QPushButton(tr("Open with the system's program"), this);
    connect(openButton, &QPushButton::clicked, this, [this] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_item.path)))
            Q_EMIT failed(tr("No program on this computer opens this kind of file."));
    });
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::grid);
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_name);
    column->addWidget(m_details);
    column->addSpacing(theme::grid);
    column->addWidget(openButton, 0, Qt::AlignHCenter);
    column->addStretch();
    setFocusProxy(openButton);
}

void FilePage::open(const studio::Item &item)
{
    m_item = item;
    m_icon->setPixmap(theme::icon(iconFor(item.kind)).pixmap(QSize(48, 48), devicePixelRatioF()));
    m_name->setText(QFileInfo(item.path).fileName());
    m_details->setText(u"%1 · %2"_qs.arg(item.mimeType, QLocale().formattedDataSize(item.bytes)));
}

} // namespace viewer
