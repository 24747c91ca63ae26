// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/pickdialog.h"

#include "library/grid.h"
#include "studio/library/itemmodel.h"
#include "studio/library/library.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace library {

PickDialog::PickDialog(studio::Library &library, const PickTask &task, QWidget *parent)
    : QDialog(parent)
    , m_task(task)
    , m_model(new studio::ItemModel(library, this))
    , m_search(new QLineEdit(this))
    , m_grid(new Grid(this))
    , m_state(new QLabel(this))
    , m_accept(new QPushButton(tr("Choose"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(task.several ? tr("Choose from the library") : tr("Choose one from the library"));
    m_search->setAccessibleName(tr("Search library"));
    m_search->setPlaceholderText(tr("Search prompts, models and settings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    // One kind is asked of the model itself; several are looked at when chosen.
    if (task.kinds.size() == 1)
        m_model->setFilter(QStringLiteral("kind:%1").arg(media::kindName(task.kinds.front())));
    m_grid->setModel(m_model);
    m_grid->setSelectionMode(task.several ? QAbstractItemView::ExtendedSelection : QAbstractItemView::SingleSelection);
    m_grid->setDragEnabled(false);
    m_state->setTextFormat(Qt::PlainText);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_accept->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::grid);
    buttons->addWidget(m_state, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_search);
    column->addWidget(m_grid, 1);
    column->addLayout(buttons);
    resize(820, 600);

    auto *typing = new QTimer(this);
    typing->setSingleShot(true);
    typing->setInterval(40ms);
    connect(m_search, &QLineEdit::textChanged, typing, qOverload<>(&QTimer::start));
    connect(typing, &QTimer::timeout, this, [this] {
        QString filter = m_search->text();
        if (m_task.kinds.size() == 1)
            filter += QStringLiteral(" kind:%1").arg(media::kindName(m_task.kinds.front()));
        m_model->setFilter(filter);
    });
    connect(m_model, &studio::ItemModel::searched, this, &PickDialog::begin);
    connect(m_grid, &Grid::selectionMoved, this, &PickDialog::refresh);
    connect(m_grid, &Grid::openWanted, this, [this] {
        if (m_grid->selectedCount() == 0)
            m_grid->selectionModel()->select(m_grid->currentIndex(), QItemSelectionModel::Select);
        take();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &PickDialog::take);
    begin();
    m_search->setFocus();
}

// Enter takes the newest at once.
void PickDialog::begin()
{
    if (m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0));
    refresh();
}

QStringList PickDialog::fitting() const
{
    QStringList paths;
    for (const studio::Item &item : m_grid->selectedItems()) {
        if (m_task.kinds.empty() || std::ranges::find(m_task.kinds, item.kind) != m_task.kinds.end())
            paths << item.path;
    }
    return paths;
}

void PickDialog::refresh()
{
    const auto usable = fitting();
    m_accept->setEnabled(!usable.isEmpty());
    if (m_model->rowCount() == 0)
        m_state->setText(tr("There is nothing of this kind in the library."));
    else if (m_grid->selectedCount() > 0 && usable.isEmpty())
        m_state->setText(tr("This field cannot take that."));
    else
        m_state->setText(usable.size() > 1 ? tr("%n chosen", nullptr, int(usable.size())) : QString());
}

void PickDialog::take()
{
    const QStringList paths = fitting();
    if (paths.isEmpty())
        return;
    Q_EMIT picked(paths);
    accept();
}

} // namespace library
