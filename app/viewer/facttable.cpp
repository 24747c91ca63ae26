// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/facttable.h"

#include "theme.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {

// Ids and paths have few places where a line may break, and would make the whole panel wider.
QString breakable(const QString &text)
{
    if (text.size() < 24)
        return text;
    QString result;
    for (const QChar c : text) {
        result += c;
        if (c == u'-' || c == u'/' || c == u'_' || c == u'.')
            result += QChar(0x200b);
    }
    return result;
}

} // namespace

FactTable::FactTable(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * theme::grid);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    auto *title = new QLabel(heading, this);
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    m_grid->addWidget(title, 0, 0, 1, 3);
    hide();
}

void FactTable::setRows(const std::vector<SettingRow> &rows)
{
    for (QWidget *cell : std::exchange(m_cells, {})) {
        m_grid->removeWidget(cell);
        cell->hide();
        cell->deleteLater();
    }
    m_rows = rows;
    QPalette second = palette();
    second.setColor(QPalette::WindowText, theme::tokens(palette()).textSecond);
    int row = 1;
    for (const SettingRow &fact : rows) {
        auto *label = new QLabel(this);
        auto *value = new QLabel(this);
        for (QLabel *part : {label, value})
            part->setTextFormat(Qt::PlainText);
        label->setText(fact.label);
        label->setPalette(second);
        value->setText(breakable(fact.value));
        value->setAccessibleName(tr("%1: %2").arg(fact.label, fact.value));
        value->setWordWrap(true);
        value->setAlignment(Qt::AlignTop | Qt::AlignTrailing);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1, 1, 2);
        m_cells << label << value;
        ++row;
    }
    setVisible(!rows.empty());
}

void FactTable::addCopyButton(const QString &label)
{
    const auto found = std::ranges::find(m_rows, label, &SettingRow::label);
    if (found == m_rows.end())
        return;
    const int row = int(found - m_rows.begin()) + 1;
    QWidget *value = m_grid->itemAtPosition(row, 1)->widget();
    m_grid->removeWidget(value);
    m_grid->addWidget(value, row, 1);
    auto *button = new QToolButton(this);
    button->setIcon(theme::icon(u"copy"_qs));
    button->setIconSize(QSize(16, 16));
    button->setAutoRaise(true);
    button->setAccessibleName(tr("Copy %1").arg(label));
    button->setToolTip(tr("Copy"));
    connect(button, &QToolButton::clicked, this,
            [text = found->value] { QGuiApplication::clipboard()->setText(text); });
    m_grid->addWidget(button, row, 2, Qt::AlignTop);
    m_cells << button;
    button->show();
}

} // namespace viewer
