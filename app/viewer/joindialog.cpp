// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/joindialog.h"

#include "media/join.h"
#include "studio/background.h"
#include "theme.h"
#include "viewer/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace viewer {

using namespace Qt::StringLiterals;

JoinDialog::JoinDialog(const std::vector<studio::Item> &items, const QString &folder, QWidget *parent)
    : MakeDialog(tr("Join clips"), tr("Join"), parent)
    , m_items(items)
    , m_folder(folder)
    , m_list(new QListWidget(this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
{
    auto *label = new QLabel(tr("One behind the other in this order:"), this);
    label->setBuddy(m_list);
    m_list->setAccessibleName(tr("Clips in their order"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    for (size_t i = 0; i < m_items.size(); ++i) {
        auto *row = new QListWidgetItem(tr("%1 · %2").arg(m_items[i].title(), durationText(m_items[i].seconds)), m_list);
        row->setData(Qt::UserRole, int(i));
    }
    m_list->setCurrentRow(0);
    m_up->setIcon(theme::icon(u"chevron-up"_s));
    m_up->setAccessibleName(tr("Earlier"));
    m_up->setToolTip(tr("Earlier (Alt+Up)"));
    m_up->setShortcut(Qt::ALT | Qt::Key_Up);
    m_down->setIcon(theme::icon(u"chevron-down"_s));
    m_down->setAccessibleName(tr("Later"));
    m_down->setToolTip(tr("Later (Alt+Down)"));
    m_down->setShortcut(Qt::ALT | Qt::Key_Down);
    auto *moves = new QVBoxLayout;
    moves->addWidget(m_up);
    moves->addWidget(m_down);
    moves->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(moves);
    body()->addWidget(label);
    body()->addLayout(row, 1);
    resize(520, 360);

    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &JoinDialog::plan);
    connect(this, &MakeDialog::made, this, [this](const QString &path) { Q_EMIT joined(path, order()); });
    plan();
}

std::vector<studio::Item> JoinDialog::order() const
{
    std::vector<studio::Item> order;
    for (int row = 0; row < m_list->count(); ++row)
        order.push_back(m_items[size_t(m_list->item(row)->data(Qt::UserRole).toInt())]);
    return order;
}

QStringList JoinDialog::paths() const
{
    QStringList paths;
    for (const studio::Item &item : order())
        paths << item.path;
    return paths;
}

void JoinDialog::move(int by)
{
    const int row = m_list->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    m_list->insertItem(target, m_list->takeItem(row));
    m_list->setCurrentRow(target);
    plan();
}

void JoinDialog::plan()
{
    startButton()->setEnabled(false);
    studio::inBackground(
        this, [paths = paths()] { return media::planJoin(paths); },
        [this, generation = ++m_generation](const media::Result<media::JoinPlan> &plan) {
            if (generation != m_generation)
                return;
            startButton()->setEnabled(plan.has_value());
            if (!plan)
                return say(plan.error().message);
            say(plan->copies ? tr("%1 together. Every picture stays as it is.").arg(durationText(plan->seconds))
                             : tr("%1 together. %2").arg(durationText(plan->seconds), plan->reason));
        });
}

void JoinDialog::failed()
{
    setOrderFixed(false);
}

// What is being joined keeps its order: another one would offer to join once more meanwhile.
void JoinDialog::setOrderFixed(bool isFixed)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_list, m_up, m_down})
        part->setEnabled(!isFixed);
}

void JoinDialog::start()
{
    setOrderFixed(true);
    run([paths = paths(), folder = m_folder](const media::Progress &progress) { return media::join(paths, folder, progress); });
}

} // namespace viewer
