// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spending/spendingdialog.h"

#include "spending/daychart.h"
#include "spending/money.h"
#include "spending/spendingmodel.h"
#include "studio/background.h"
#include "studio/jobs/jobqueue.h"

#include "fal/client.h"
#include "fal/spending.h"

#include "savetext.h"
#include "theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace spending {
namespace {

constexpr int accountDays = 90; // that fal keeps

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

SpendingDialog::SpendingDialog(const SpendingParts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_span(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_chart(new DayChart(this))
    , m_tabs(new QTabWidget(this))
    , m_note(plainLabel({}, this))
    , m_budget(plainLabel({}, this))
    , m_again(new QTimer(this))
{
    setWindowTitle(tr("Spending"));
    resize(880, 660);
    setMinimumSize(560, 460);
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_budget->setWordWrap(true);
    m_again->setSingleShot(true);
    m_again->setInterval(1000);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    buildHead();
    layout->addWidget(m_chart, 2);
    layout->addWidget(m_budget);
    buildTables();
    layout->addWidget(m_tabs, 3);
    layout->addWidget(m_note);

    const auto goOn = [this] {
        if (!m_again->isActive())
            m_again->start();
    };
    connect(&m_parts.jobs, &studio::JobQueue::finished, this, goOn);
    connect(&m_parts.jobs, &studio::JobQueue::added, this, goOn);
    connect(m_again, &QTimer::timeout, this, &SpendingDialog::load);
    m_span->setCurrentIndex(int(Span::Days30));
    load();
    ask();
}

SpendingDialog::~SpendingDialog() = default;

void SpendingDialog::buildHead()
{
    m_span->addItems({tr("Today"), tr("The last 7 days"), tr("The last 30 days"), tr("This month"), tr("All"), tr("From … to …")});
    m_span->setAccessibleName(tr("Period"));
    const QDate today = QDate::currentDate();
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDate(today);
        edit->hide();
        connect(edit, &QDateEdit::dateChanged, m_again, qOverload<>(&QTimer::start));
    }
    m_from->setDate(today.addDays(-6));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    auto *save = new QPushButton(tr("Export CSV…"), this);
    save->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_span);
    head->addWidget(m_from);
    head->addWidget(m_to);
    head->addStretch(1);
    head->addWidget(save);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(24);
    const std::array<QString, 5> names{tr("Together"), tr("Billed"), tr("Estimated"), tr("Reserved"), tr("fal says")};
    for (size_t i = 0; i < names.size(); ++i) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        auto *name = plainLabel(names[i], this);
        QFont small = font();
        small.setPixelSize(12);
        name->setFont(small);
        m_figures[i] = plainLabel({}, this);
        QFont large = font();
        large.setPixelSize(i == 0 ? 22 : 17);
        large.setBold(i == 0);
        m_figures[i]->setFont(large);
        m_figures[i]->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(name);
        column->addWidget(m_figures[i], 1, Qt::AlignBottom);
        figures->addLayout(column);
    }
    figures->addStretch(1);
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    layout->addLayout(head);
    layout->addLayout(figures);

    connect(save, &QPushButton::clicked, this, &SpendingDialog::exportLines);
    connect(m_span, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_from->setVisible(Span(index) == Span::Custom);
        m_to->setVisible(Span(index) == Span::Custom);
        load();
        ask();
    });
}

void SpendingDialog::buildTables()
{
    const std::array<QString, 4> names{tr("By day"), tr("By model"), tr("By project"), tr("By job")};
    m_tabs->setDocumentMode(true);
    for (size_t i = 0; i < names.size(); ++i) {
        auto *view = new QTableView(m_tabs);
        auto *sorted = new QSortFilterProxyModel(view);
        m_models[i] = new SpendingModel(SpendingModel::Table(i), this);
        sorted->setSourceModel(m_models[i]);
        sorted->setSortRole(SpendingModel::SortRole);
        view->setModel(sorted);
        view->setAccessibleName(names[i]);
        view->setSortingEnabled(true);
        view->sortByColumn(i == 1 || i == 2 ? int(SpendingModel::Total) : int(SpendingModel::Name), Qt::DescendingOrder);
        view->setSelectionBehavior(QAbstractItemView::SelectRows);
        view->setShowGrid(false);
        view->setFrameShape(QFrame::NoFrame);
        view->setWordWrap(false);
        view->setTabKeyNavigation(false);
        view->verticalHeader()->hide();
        view->verticalHeader()->setDefaultSectionSize(26);
        view->horizontalHeader()->setHighlightSections(false);
        view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        const bool isJobs = SpendingModel::Table(i) == SpendingModel::Table::Jobs;
        view->horizontalHeader()->setSectionResizeMode(isJobs ? int(SpendingModel::Jobs) : int(SpendingModel::Name), QHeaderView::Stretch);
        const int letter = fontMetrics().horizontalAdvance(u'0');
        for (int column = SpendingModel::Jobs; column < SpendingModel::Columns; ++column)
            view->setColumnWidth(column, std::max(letter * 12, view->horizontalHeader()->sectionSizeHint(column)));
        view->setColumnWidth(SpendingModel::Name, letter * 24);
        connect(view, &QTableView::activated, this, [this](const QModelIndex &index) {
            if (const QString id = index.data(SpendingModel::JobIdRole).toString(); !id.isEmpty())
                Q_EMIT jobChosen(id);
        });
        m_tabs->addTab(view, names[i]);
    }
}

studio::Period SpendingDialog::periodOf(Span span, const QDate &today)
{
    switch (span) {
    case Span::Today: return {today, today};
    case Span::Week: return {today.addDays(-6), today};
    case Span::Days30: return {today.addDays(-29), today};
    case Span::Month: return {QDate(today.year(), today.month(), 1), today};
    case Span::All:
    case Span::Custom: break;
    }
    return {{}, today};
}

studio::Period SpendingDialog::period() const
{
    const auto span = Span(m_span->currentIndex());
    if (span != Span::Custom)
        return periodOf(span, QDate::currentDate());
    return {std::min(m_from->date(), m_to->date()), std::max(m_from->date(), m_to->date())};
}

void SpendingDialog::load()
{
    const studio::Period wanted = period();
    const QDateTime from = wanted.from.isValid() ? wanted.from.startOfDay() : QDateTime();
    studio::inBackground(
        this,
        [place = m_parts.jobs.ledgerPlace(), from, to = wanted.to.addDays(1).startOfDay()] { return studio::readLedger(place, from, to); },
        [this, wish = ++m_load](std::vector<studio::LedgerLine> lines) {
            if (wish != m_load)
                return;
            m_lines = std::move(lines);
            refresh();
        });
}

// Free, and an answer is worth nothing for long: asked anew for each period.
void SpendingDialog::ask()
{
    const studio::Period wanted = period();
    const QDate oldest = QDate::currentDate().addDays(1 - accountDays);
    const QDate from = wanted.from.isValid() ? std::max(wanted.from, oldest) : oldest;
    m_costs.reset();
    m_answer = tr("Asking fal what it charged…");
    m_events = std::make_unique<fal::BillingEventsCall>(
        m_parts.client, fal::BillingEventQuery{.range = {from.startOfDay(), wanted.to.addDays(1).startOfDay()}});
    connect(m_events.get(), &fal::Call::finished, this, &SpendingDialog::answered);
    m_balance = std::make_unique<fal::BalanceCall>(m_parts.client);
    connect(m_balance.get(), &fal::Call::finished, this, &SpendingDialog::answered);
    refresh();
}

void SpendingDialog::answered()
{
    if (!m_events->isFinished() || !m_balance->isFinished())
        return;
    QStringList sentences;
    const fal::Result<fal::BillingEvents> &events = m_events->result();
    if (events) {
        m_costs.emplace();
        for (const fal::BillingEvent &event : events->events)
            (*m_costs)[event.requestId] += event.costTotal;
        if (!events->isComplete)
            sentences << tr("fal knows of more requests than could be asked for.");
    } else if (m_parts.hasAdminKey && events.error().kind == fal::ErrorKind::Forbidden) {
        sentences << tr("The admin key in the settings is an ordinary one: fal does not tell it what it charged. Test it under "
                        "Settings, Account and keys.");
    } else if (m_parts.hasAdminKey && events.error().kind == fal::ErrorKind::Unauthorized) {
        sentences << tr("The admin key could not be used: %1").arg(events.error().message);
    } else if (events.error().kind == fal::ErrorKind::Forbidden || events.error().kind == fal::ErrorKind::Unauthorized) {
        sentences << tr("The balance and what fal itself charged are told to an admin key only; yours is an ordinary one, which is safer. "
                        "The figures here are what fal counted, times its prices. To see fal's own, make an admin key at fal and add it "
                        "under Settings, Account and keys, marked as an admin key.");
    } else {
        sentences << tr("fal did not say what it charged: %1").arg(events.error().message);
    }
    if (const fal::Result<fal::Balance> &balance = m_balance->result(); balance && balance->amount)
        sentences << tr("Credits left at fal: %1.").arg(moneyText(*balance->amount));
    m_answer = sentences.join(u' ');
    refresh();
}

void SpendingDialog::refresh()
{
    studio::inBackground(
        this, [lines = m_lines, wanted = period(), costs = m_costs] { return studio::reportOn(lines, wanted, costs); },
        [this, wish = m_load](const studio::SpendingReport &report) {
            if (wish == m_load)
                showReport(report);
        });
}

void SpendingDialog::showReport(const studio::SpendingReport &report)
{
    const studio::SpendingSums &sums = report.whole;
    const std::array<QString, 5> texts{moneyText(sums.total()), moneyText(sums.billed), moneyText(sums.estimated), moneyText(sums.reserved),
                                       moneyText(sums.account)};
    for (size_t i = 0; i < texts.size(); ++i)
        m_figures[i]->setText(texts[i]);
    const studio::Budgets budgets = m_parts.jobs.budgets();
    m_chart->setReport(report, budgets.stopDay ? budgets.stopDay : budgets.warnDay);
    for (SpendingModel *model : m_models)
        model->setReport(report);

    QStringList limits;
    if (budgets.stopDay)
        limits << tr("Today %1 of %2 are spent or reserved.").arg(moneyText(m_parts.jobs.spentToday()), moneyText(*budgets.stopDay));
    if (budgets.stopMonth)
        limits << tr("The budget of this month is %1.").arg(moneyText(*budgets.stopMonth));
    m_budget->setText(limits.join(u' '));
    m_budget->setVisible(!limits.isEmpty());

    QStringList notes;
    if (m_parts.isSandbox)
        notes << tr("This is the sandbox: nothing is charged. The figures are what fal would charge.");
    if (sums.unpriced > 0)
        notes << tr("Jobs without a known price: %1.").arg(sums.unpriced);
    if (report.elsewhere > 0.00005)
        notes << tr("Other programs with this account cost %1 in this period.").arg(moneyText(report.elsewhere));
    m_note->setText((notes << m_answer).join(u' '));
}

void SpendingDialog::exportLines()
{
    const studio::Period wanted = period();
    const QString name = wanted.from.isValid() ? QStringLiteral("gesso-spending-%1-%2.csv").arg(wanted.from.toString(Qt::ISODate), wanted.to.toString(Qt::ISODate))
                                               : QStringLiteral("gesso-spending.csv");
    shell::saveText(this, {.title = tr("Export the spending"),
                           .name = name,
                           .text = [this] { return studio::ledgerToCsv(m_lines); },
                           .failed = [this](const QString &sentence) { Q_EMIT problem(sentence); }});
}

} // namespace spending
