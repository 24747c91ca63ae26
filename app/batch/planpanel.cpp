// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/planpanel.h"

#include "compose/calmwheel.h"
#include "compose/notice.h"
#include "compose/words.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace batch {
namespace {

constexpr int usualMost = 100;
constexpr int highestMost = 1000;
constexpr int widestColumn = 260;
constexpr int cellPadding = 7; // as much as the headers have

class PaddedDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        QStyleOptionViewItem inner = option;
        inner.rect.adjust(cellPadding, 0, -cellPadding, 0);
        inner.state.setFlag(QStyle::State_HasFocus, false); // rows are chosen, not cells
        QStyledItemDelegate::paint(painter, inner, index);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * cellPadding, 0);
    }
};

} // namespace

PlanPanel::PlanPanel(double askAbove, QWidget *parent)
    : QWidget(parent)
    , m_askAbove(askAbove)
    , m_model(new PlanModel(this))
    , m_table(new QTableView(this))
    , m_detail(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_question(new compose::Notice(this))
    , m_most(new QSpinBox(this))
    , m_generate(new QPushButton(this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PaddedDelegate(m_table));
    m_table->setAccessibleName(tr("Planned jobs"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->horizontalHeader()->setFixedHeight(26);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(40); // rows that are looked at
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(120);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->hide();
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_most->setRange(1, highestMost);
    m_most->setValue(usualMost);
    m_most->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_most->setFixedWidth(64);
    m_most->setAccessibleName(tr("Jobs at most"));
    m_most->setToolTip(tr("A plan with more jobs is not sent"));
    compose::keepWheelCalm(m_most);
    m_generate->setDefault(true);
    m_generate->setMinimumHeight(34);
    m_generate->setToolTip(tr("Ctrl+Enter"));

    auto *most = new QLabel(tr("&At most"), this);
    most->setBuddy(m_most);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    cancel->setMinimumHeight(34);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme::grid);
    foot->addWidget(most);
    foot->addWidget(m_most);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_generate);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_table, 1);
    column->addWidget(m_detail);
    column->addWidget(m_summary);
    column->addWidget(m_question);
    column->addLayout(foot);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlanPanel::showCurrent);
    connect(m_most, &QSpinBox::valueChanged, this, &PlanPanel::refresh);
    connect(m_generate, &QPushButton::clicked, this, &PlanPanel::ask);
    connect(cancel, &QPushButton::clicked, this, &PlanPanel::cancelled);
    refresh();
}

void PlanPanel::setPlan(const SharedPlan &plan)
{
    m_plan = plan;
    m_model->setPlan(plan);
    const bool hasProblems = plan && plan->sendable() < int(plan->jobs.size());
    m_table->horizontalHeader()->setVisible(plan != nullptr);
    // What was hidden in another plan may be a column with something in it now.
    for (int column = 0; column <= m_model->problemColumn(); ++column)
        m_table->setColumnHidden(column, column == m_model->problemColumn() && !hasProblems);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->problemColumn(); ++column)
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column) + 12, 48, widestColumn));
    showCurrent();
    refresh();
}

// A long sentence is cut in the table.
void PlanPanel::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const QString problem = m_plan && current.isValid() ? m_plan->jobs[std::size_t(current.row())].problem : QString();
    QPalette tint = palette();
    tint.setColor(QPalette::WindowText, theme::tokens(palette()).error);
    m_detail->setPalette(tint);
    m_detail->setText(problem.isEmpty() ? QString() : tr("No. %1: %2").arg(current.row() + 1).arg(problem));
    m_detail->setVisible(!problem.isEmpty());
}

void PlanPanel::setMessage(const QString &sentence, bool isProblem)
{
    setPlan(nullptr);
    QPalette tint = palette();
    if (isProblem)
        tint.setColor(QPalette::WindowText, theme::tokens(palette()).error);
    m_summary->setPalette(tint);
    m_summary->setText(sentence);
}

bool PlanPanel::takeKey(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    if (event.modifiers().testFlag(Qt::ControlModifier) && m_generate->isEnabled())
        m_generate->click();
    return true;
}

void PlanPanel::refresh()
{
    m_question->dismiss(); // another plan is another price
    const int count = m_plan ? m_plan->sendable() : 0;
    const bool isTooMany = count > m_most->value();
    m_generate->setEnabled(count > 0 && !isTooMany);
    if (count == 0) {
        m_generate->setText(tr("Generate"));
    } else {
        const QString jobs = count == 1 ? tr("Generate 1 job") : tr("Generate %n jobs", nullptr, count);
        m_generate->setText(m_plan->unpriced() == count ? jobs : QStringLiteral("%1   %2").arg(jobs, compose::dollarsText(m_plan->dollars())));
    }
    if (!m_plan)
        return;
    QStringList sentences;
    const int bad = int(m_plan->jobs.size()) - count;
    if (isTooMany)
        sentences << tr("These are %1 jobs, more than the %2 that you allow at most.").arg(QLocale().toString(count), QLocale().toString(m_most->value()));
    else if (count > 0)
        sentences << costText(count);
    if (bad > 0)
        sentences << (count == 0 ? tr("No job can be made: each has a problem.")
                      : bad == 1 ? tr("1 job has a problem and is left out.")
                                 : tr("%n jobs have a problem and are left out.", nullptr, bad));
    sentences << m_plan->remarks;
    QPalette tint = palette();
    const theme::Tokens &colors = theme::tokens(palette());
    if (isTooMany || (count == 0 && bad > 0))
        tint.setColor(QPalette::WindowText, colors.error);
    else if (bad > 0 || !m_plan->remarks.isEmpty())
        tint.setColor(QPalette::WindowText, colors.warning);
    m_summary->setPalette(tint);
    m_summary->setText(sentences.join(u' '));
}

QString PlanPanel::costText(int count) const
{
    const int unpriced = m_plan->unpriced();
    if (unpriced == count)
        return count == 1 ? tr("What this job costs is not known.") : tr("%n jobs; what they cost is not known.", nullptr, count);
    const QString total = compose::dollarsText(m_plan->dollars());
    const QString sum = count == 1 ? tr("1 job, %1.").arg(total) : tr("%n jobs, %1 together.", nullptr, count).arg(total);
    if (unpriced == 0)
        return sum;
    //: %1 is "12 jobs, $0.30 together."
    return unpriced == 1 ? tr("%1 The price of one of them is not known.").arg(sum)
                         : tr("%1 The price of %n of them is not known.", nullptr, unpriced).arg(sum);
}

// Money beyond the person's limit is asked about here, too, for all of it together.
void PlanPanel::ask()
{
    const double total = m_plan->dollars();
    if (total <= m_askAbove)
        return Q_EMIT accepted(m_plan);
    m_question->say(compose::Notice::Tone::Warning,
                    tr("This costs about %1 together, more than the %2 that you set as a limit.")
                        .arg(compose::dollarsText(total), compose::dollarsText(m_askAbove)),
                    {{tr("Generate &anyway"), [this] { Q_EMIT accepted(m_plan); }}});
}

} // namespace batch
