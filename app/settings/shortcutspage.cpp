// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/shortcutspage.h"

#include "announce.h"
#include "focusheir.h"
#include "selectonly.h"
#include "sentence.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace settings {

ShortcutsPage::ShortcutsPage(Shortcuts &shortcuts, QWidget *parent)
    : QWidget(parent)
    , m_shortcuts(shortcuts)
    , m_rows(new QStandardItemModel(this))
    , m_table(new QTableView(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_assign(new QPushButton(tr("Assign"), this))
    , m_reset(new QPushButton(tr("Reset"), this))
    , m_resetAll(new QPushButton(tr("Reset all"), this))
    , m_said(new QLabel(this))
{
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Shortcuts"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter); // as the cells
    m_keys->setAccessibleName(tr("New shortcut"));
    if (auto *line = m_keys->findChild<QLineEdit *>()) // which takes the keyboard
        line->setAccessibleName(m_keys->accessibleName());
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_keys, 1);
    row->addWidget(m_assign);
    row->addWidget(m_reset);
    row->addWidget(m_resetAll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    layout->addWidget(m_said);
    for (QPushButton *button : {m_assign, m_reset, m_resetAll})
        button->setAutoDefault(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ShortcutsPage::showChosen);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsPage::tried);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutsPage::assign);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_shortcuts.reset(place());
        showChosen();
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_shortcuts.resetAll();
        showChosen();
    });
    connect(&m_shortcuts, &Shortcuts::changed, this, &ShortcutsPage::showAll);
    showAll();
    shell::selectOnly(*m_table, m_rows->index(0, 0));
}

int ShortcutsPage::place() const
{
    return m_table->currentIndex().row();
}

void ShortcutsPage::showAll()
{
    const auto &all = m_shortcuts.all();
    m_rows->setColumnCount(2);
    m_rows->setRowCount(int(all.size()));
    m_rows->setHorizontalHeaderLabels({tr("Action"), tr("Shortcut")});
    for (int i = 0; i < int(all.size()); ++i) {
        const Shortcut &each = all.at(size_t(i));
        const QString keys = each.keys().toString(QKeySequence::NativeText);
        m_rows->setData(m_rows->index(i, 0), each.title());
        m_rows->setData(m_rows->index(i, 1), shell::isolated(keys));
        QFont font = m_table->font();
        font.setBold(each.isChanged());
        m_rows->setData(m_rows->index(i, 1), font, Qt::FontRole);
    }
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, 200);
}

void ShortcutsPage::showChosen()
{
    const bool isChosen = place() >= 0;
    for (QWidget *part : {static_cast<QWidget *>(m_keys), static_cast<QWidget *>(m_reset)})
        part->setEnabled(isChosen);
    if (isChosen)
        m_keys->setKeySequence(m_shortcuts.all().at(size_t(place())).keys());
    tried();
}

void ShortcutsPage::tried()
{
    const int holder = place() < 0 ? -1 : m_shortcuts.holderOf(m_keys->keySequence(), place());
    const bool isOther = place() >= 0 && m_keys->keySequence() != m_shortcuts.all().at(size_t(place())).keys();
    m_assign->setEnabled(isOther);
    m_assign->setText(holder < 0 ? tr("Assign") : tr("Take it away and assign"));
    m_said->setText(holder < 0 ? tr("Choose a row, then press the keys.")
                               : tr("These keys belong to “%1”.").arg(m_shortcuts.all().at(size_t(holder)).title()));
    if (holder >= 0)
        shell::announce(this, m_said->text());
}

void ShortcutsPage::assign()
{
    const shell::FocusHeir goesOn({m_assign}, m_table);
    m_shortcuts.assign(place(), m_keys->keySequence());
    showChosen();
}

} // namespace settings
