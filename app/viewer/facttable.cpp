// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/facttable.h"

#include "theme.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {

// Ids and paths have few places where a line may break, and would make the whole panel wider.
QString breakable(const QString &text)
{
    if (text.size() < 13)
        return text;
    constexpr int longestRun = 12; // of characters without a place to break
    constexpr qsizetype longestEnding = 5;
    QString result;
    int run = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        result += c;
        const bool beginsEnding = c == u'.' && text.size() - i <= longestEnding; // ".jpg" stays with its name
        const bool breaks = c == u'-' || c == u'/' || c == u'_' || (c == u'.' && !beginsEnding) || ++run >= longestRun;
        if (breaks && !c.isHighSurrogate())
            result += QChar(0x200b);
        if (breaks || c.isSpace())
            run = 0;
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
    m_grid->addWidget(title, 0, 0, 1, 2);
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
        label->setMinimumWidth(label->sizeHint().width());
        label->setPalette(second);
        value->setText(breakable(fact.value));
        value->setAccessibleName(tr("%1: %2").arg(fact.label, fact.value));
        value->setWordWrap(true);
        value->setAlignment(Qt::AlignTop | Qt::AlignTrailing);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        // Value and buttons share a cell: a value over several columns would not get the height it needs.
        auto *cell = new QWidget(this);
        auto *line = new QHBoxLayout(cell);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(2);
        line->addWidget(value, 1);
        m_grid->addWidget(cell, row, 1);
        m_cells << label << cell;
        ++row;
    }
    setVisible(!rows.empty());
}

void FactTable::addCopyButton(const QString &label)
{
    addButton(label, {.icon = u"copy"_qs, .name = tr("Copy %1").arg(label), .act = [](const QString &value) {
                          QGuiApplication::clipboard()->setText(value);
                      }});
}

void FactTable::addButton(const QString &label, const RowButton &button)
{
    const auto found = std::ranges::find(m_rows, label, &SettingRow::label);
    if (found == m_rows.end())
        return;
    const int row = int(found - m_rows.begin()) + 1;
    auto *tool = new QToolButton(m_grid->itemAtPosition(row, 1)->widget());
    tool->setIcon(theme::icon(button.icon));
    tool->setIconSize(QSize(16, 16));
    tool->setFixedSize(22, 20);
    tool->setAutoRaise(true);
    tool->setAccessibleName(button.name);
    tool->setToolTip(button.name);
    connect(tool, &QToolButton::clicked, this, [text = found->value, act = button.act] { act(text); });
    QWidget *cell = m_grid->itemAtPosition(row, 1)->widget();
    static_cast<QHBoxLayout *>(cell->layout())->addWidget(tool, 0, Qt::AlignTop);
    tool->show();
}

} // namespace viewer
