// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/exchangepanel.h"

#include "queue/exchangemodel.h"
#include "queue/toolbuttons.h"
#include "studio/jobs/exchangelog.h"

#include "savetext.h"
#include "selectonly.h"
#include "theme.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace queue {
namespace {

class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const theme::Tokens &t = theme::tokens(option->palette);
        option->textElideMode = index.column() == ExchangeModel::Address ? Qt::ElideMiddle : Qt::ElideRight;
        const bool isProblem = index.column() == ExchangeModel::Status && index.data(ExchangeModel::IsProblemRole).toBool();
        const QColor colour = isProblem ? t.error : index.column() == ExchangeModel::Address ? t.text : t.textSecond;
        option->palette.setColor(QPalette::Text, colour);
        option->palette.setColor(QPalette::HighlightedText, isProblem ? t.error : t.text);
    }
};

} // namespace

ExchangePanel::ExchangePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new ExchangeModel(this))
    , m_tools(new QWidget(this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_table(new QTableView(this))
    , m_text(new QPlainTextEdit(this))
    , m_empty(new QLabel(tr("Nothing was asked of fal for this job yet."), this))
{
    m_split->setObjectName(QStringLiteral("exchanges")); // remembered
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setAccessibleName(tr("Requests"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(24);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setFixedHeight(24);
    m_table->horizontalHeader()->setMinimumSectionSize(40);
    m_table->horizontalHeader()->setSectionResizeMode(ExchangeModel::Address, QHeaderView::Stretch);
    const int letter = fontMetrics().horizontalAdvance(u'0');
    const std::pair<int, int> widths[]{{ExchangeModel::Time, 10}, {ExchangeModel::Method, 10}, {ExchangeModel::Status, 11},
                                       {ExchangeModel::Duration, 9}, {ExchangeModel::Size, 11}};
    for (const auto &[column, letters] : widths)
        m_table->setColumnWidth(column, std::max(letter * letters, m_table->horizontalHeader()->sectionSizeHint(column)));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Request and answer"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLayoutDirection(Qt::LeftToRight); // machine text
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(12);
    m_text->setFont(font);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_split->addWidget(m_table);
    m_split->addWidget(m_text);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);

    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addStretch(1);
    QToolButton *copy = iconButton(QStringLiteral("copy"), tr("Copy the request and its answer"), m_tools);
    QToolButton *keep = iconButton(QStringLiteral("export"), tr("Save all requests…"), m_tools);
    row->addWidget(copy);
    row->addWidget(keep);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_split, 1);
    layout->addWidget(m_empty, 1);
    m_split->hide();

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExchangePanel::showCurrent);
    connect(copy, &QToolButton::clicked, this, [this] {
        const fal::ExchangeRecord *record = m_model->record(m_table->currentIndex().row());
        QGuiApplication::clipboard()->setText(record ? studio::textOf(*record) : m_model->text());
        Q_EMIT said(tr("Copied, without the key. The prompt is in it."));
    });
    connect(keep, &QToolButton::clicked, this, &ExchangePanel::save);
}

void ExchangePanel::setRecords(std::vector<fal::ExchangeRecord> records, const QString &nameForSaving, bool isSame)
{
    m_name = nameForSaving;
    const int kept = isSame ? m_table->currentIndex().row() : -1;
    m_model->setRecords(std::move(records));
    const bool isEmpty = m_model->rowCount() == 0;
    m_split->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (!isEmpty && m_table->currentIndex().row() != std::max(0, kept))
        shell::selectOnly(*m_table, m_table->model()->index(std::clamp(kept, 0, m_model->rowCount() - 1), 0));
    if (!isSame)
        showCurrent();
}

void ExchangePanel::showCurrent()
{
    const fal::ExchangeRecord *record = m_model->record(m_table->currentIndex().row());
    m_text->setPlainText(record ? studio::textOf(*record) : QString());
}

void ExchangePanel::save()
{
    shell::saveText(this, {.title = tr("Save all requests"),
                           .name = m_name + QStringLiteral("-requests.txt"),
                           .text = [this] { return m_model->text().toUtf8(); },
                           .failed = [this](const QString &sentence) { Q_EMIT problem(sentence); }});
}

// Beside each other where there is room, else below each other.
void ExchangePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int letter = fontMetrics().horizontalAdvance(u'0');
    m_split->setOrientation(event->size().width() > letter * 80 ? Qt::Horizontal : Qt::Vertical);
    m_table->setColumnHidden(ExchangeModel::Size, event->size().width() < letter * 130);
    m_table->setColumnHidden(ExchangeModel::Time, event->size().width() < letter * 115);
}

} // namespace queue
