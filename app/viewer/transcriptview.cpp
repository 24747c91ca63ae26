// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/transcriptview.h"

#include "theme.h"
#include "viewer/segmentdelegate.h"
#include "viewer/segmentmodel.h"

#include <QAction>
#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QVBoxLayout>

namespace viewer {

using namespace Qt::StringLiterals;

TranscriptView::TranscriptView(QWidget *parent)
    : QWidget(parent)
    , m_model(new SegmentModel(this))
    , m_list(new QListView(this))
    , m_text(new QPlainTextEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_asSegments(new QToolButton(this))
    , m_asText(new QToolButton(this))
    , m_summary(new QLabel(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SegmentDelegate(m_list));
    m_list->setAccessibleName(tr("Transcript"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Transcript text"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_text);

    auto *choice = new QButtonGroup(this);
    for (const auto &[button, name] :
         {std::pair{m_asSegments, tr("Segments")}, {m_asText, tr("Text")}}) {
        button->setText(name);
        button->setCheckable(true);
        button->setAutoRaise(true);
        choice->addButton(button);
    }
    m_asSegments->setChecked(true);
    m_summary->setTextFormat(Qt::PlainText);
    auto *copyButton = new QPushButton(theme::icon(u"copy"_qs), tr("Copy"), this);
    copyButton->setAccessibleName(tr("Copy transcript"));
    copyButton->setToolTip(tr("Copies the selected segments, or the whole text"));

    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::grid);
    bar->addWidget(m_asSegments);
    bar->addWidget(m_asText);
    bar->addStretch();
    bar->addWidget(m_summary);
    bar->addWidget(copyButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);

    connect(m_asText, &QToolButton::toggled, m_stack,
            [this](bool text) { m_stack->setCurrentIndex(text ? 1 : 0); });
    connect(copyButton, &QPushButton::clicked, this, &TranscriptView::copy);
    const auto jump = [this](const QModelIndex &index) {
        Q_EMIT jumpWanted(index.data(SegmentModel::BeginRole).toDouble());
    };
    connect(m_list, &QListView::clicked, this, jump);
    connect(m_list, &QListView::activated, this, jump);
    auto *copyAction = new QAction(tr("Copy"), m_list);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(copyAction);
    connect(copyAction, &QAction::triggered, this, &TranscriptView::copy);
}

void TranscriptView::setTranscript(const studio::Transcript &transcript)
{
    m_transcript = transcript;
    m_model->setSegments(transcript.segments);
    m_text->setPlainText(transcript.text);
    const int count = int(transcript.segments.size());
    const QString segments = count == 1 ? tr("1 segment") : tr("%n segments", nullptr, count);
    m_summary->setText(transcript.language.isEmpty()
                           ? segments
                           : u"%1 · %2"_qs.arg(segments, transcript.language));
    const bool timed = !transcript.segments.empty();
    m_asSegments->setVisible(timed);
    m_asText->setVisible(timed);
    (timed ? m_asSegments : m_asText)->setChecked(true);
}

void TranscriptView::follow(double seconds)
{
    const int row = m_model->rowAt(seconds);
    m_model->setPlaying(row);
    // Never scroll away under a person who is choosing.
    if (row >= 0 && !m_list->selectionModel()->hasSelection())
        m_list->scrollTo(m_model->index(row));
}

void TranscriptView::copy()
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    QString text = m_transcript.text;
    if (m_stack->currentIndex() == 0 && !rows.isEmpty()) {
        std::sort(rows.begin(), rows.end());
        QStringList lines;
        for (const QModelIndex &index : std::as_const(rows))
            lines << index.data(SegmentModel::TextRole).toString();
        text = lines.join(u'\n');
    } else if (m_stack->currentIndex() == 1 && m_text->textCursor().hasSelection()) {
        text = m_text->textCursor().selection().toPlainText();
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace viewer
