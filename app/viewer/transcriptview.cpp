// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/transcriptview.h"

#include "accessiblechoice.h"
#include "announce.h"
#include "studio/background.h"
#include "studio/catalog/labels.h"
#include "studio/library/transcriptformats.h"
#include "textdirection.h"
#include "theme.h"
#include "viewer/findbar.h"
#include "viewer/segmentlist.h"
#include "viewer/segmentmodel.h"
#include "viewer/subtitlesdialog.h"
#include "viewer/transcriptactions.h"
#include "viewer/transcriptdocument.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QVBoxLayout>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 64 * 1024 * 1024;

constexpr int narrow = 460;

QToolButton *barButton(const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAutoRaise(true);
    if (!icon.isEmpty())
        button->setIcon(theme::icon(icon));
    button->setToolButtonStyle(icon.isEmpty() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

TranscriptView::TranscriptView(QWidget *parent)
    : QWidget(parent)
    , m_document(new TranscriptDocument(this))
    , m_model(new SegmentModel(this))
    , m_list(new SegmentList(this))
    , m_text(new QPlainTextEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_find(new FindBar(*m_document, this))
    , m_asSegments(barButton({}, tr("Segments"), this))
    , m_asText(barButton({}, tr("Text"), this))
    , m_summary(new QLabel(this))
    , m_problem(new QLabel(this))
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Transcript"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_actions = new TranscriptActions(*m_document, *m_list, *this, [this] { return m_now; });
    m_text->setReadOnly(true);
    shell::followTextDirection(m_text);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Transcript text"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_text);
    for (QLabel *label : {m_summary, m_problem})
        label->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setAccessibleName(tr("Problem"));
    m_problem->hide();
    setFocusProxy(m_list);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::grid / 2);
    buildBar(*bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addLayout(bar);
    column->addWidget(m_find);
    column->addWidget(m_problem);
    column->addWidget(m_stack, 1);

    connect(m_asText, &QToolButton::toggled, m_stack, [this](bool text) {
        if (text)
            m_text->setPlainText(studio::toPlainText(m_document->transcript()).trimmed());
        m_stack->setCurrentIndex(text ? 1 : 0);
    });
    connect(m_list, &SegmentList::playWanted, this, [this](const QModelIndex &index) { Q_EMIT jumpWanted(index.data(SegmentModel::BeginRole).toDouble()); });
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_actions->fill(*menu);
        menu->popup(m_list->viewport()->mapToGlobal(at));
    });
    connect(m_model, &SegmentModel::textWanted, this, [this](int row, const QString &text) {
        m_document->change(tr("Edit the text"), studio::withText(m_document->transcript(), row, text));
    });
    connect(m_document, &TranscriptDocument::changed, this, &TranscriptView::refresh);
    connect(m_document, &TranscriptDocument::failed, this, &TranscriptView::say);
    connect(m_find, &FindBar::hitsChanged, m_model, &SegmentModel::setHits);
    connect(m_find, &FindBar::hitWanted, this, [this](const studio::Hit &hit) {
        m_asSegments->setChecked(true);
        m_list->setCurrentIndex(m_model->index(int(hit.row)));
        m_list->scrollTo(m_model->index(int(hit.row)));
    });
    connect(m_find, &FindBar::closed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &SegmentList::copyWanted, this, &TranscriptView::copy);
}

void TranscriptView::buildBar(QLayout &bar)
{
    auto *choice = new QButtonGroup(this);
    for (QToolButton *button : {m_asSegments, m_asText}) {
        button->setCheckable(true);
        choice->addButton(button);
        shell::tellAsChoice(button);
    }
    m_asSegments->setChecked(true);
    auto *findButton = barButton(u"search"_qs, tr("Find"), this);
    findButton->setToolTip(tr("Find and replace (Ctrl+F)"));
    auto *find = new QAction(tr("Find and replace"), this);
    find->setShortcuts({QKeySequence(QKeySequence::Find), QKeySequence(QKeySequence::Replace)});
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, m_find, &FindBar::start);
    connect(findButton, &QToolButton::clicked, m_find, &FindBar::start);

    auto *edit = barButton({}, tr("Edit"), this);
    edit->setToolTip(tr("What can be done to the selected segments"));
    edit->setAccessibleName(tr("Edit transcript"));
    edit->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(edit);
    m_actions->fill(*menu);
    menu->addSeparator();
    menu->addAction(tr("Read a file of subtitles…"), this, &TranscriptView::readFile);
    edit->setMenu(menu);
    // The keys that the menu names, undo above all, are then those of the transcript.
    connect(menu, &QMenu::aboutToShow, m_list, [this] { m_list->setFocus(Qt::MenuBarFocusReason); });
    auto *copyButton = barButton(u"copy"_qs, tr("Copy"), this);
    copyButton->setAccessibleName(tr("Copy transcript"));
    copyButton->setToolTip(tr("Copies the selected segments, or the whole text"));
    connect(copyButton, &QToolButton::clicked, this, &TranscriptView::copy);
    auto *saveButton = barButton(u"export"_qs, tr("Save as…"), this);
    saveButton->setAccessibleName(tr("Save transcript"));
    saveButton->setToolTip(tr("As subtitles, text or a table, or into a video"));
    connect(saveButton, &QToolButton::clicked, this, &TranscriptView::saveAs);

    auto &row = static_cast<QHBoxLayout &>(bar);
    row.addWidget(m_asSegments);
    row.addWidget(m_asText);
    row.addSpacing(theme::grid);
    row.addWidget(m_summary);
    row.addStretch();
    for (QToolButton *button : {findButton, edit, copyButton, saveButton})
        row.addWidget(button);
    m_withIcons = {findButton, copyButton, saveButton};
}

// Where there is little room the icons say it alone.
void TranscriptView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (QToolButton *button : m_withIcons)
        button->setToolButtonStyle(width() < narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void TranscriptView::open(const studio::Item &item)
{
    m_now = -1;
    m_problem->hide();
    if (m_find->isVisible())
        m_find->stop();
    m_document->open(item);
}

void TranscriptView::leave()
{
    m_document->close();
    m_model->setSegments({});
    m_text->clear();
    m_summary->clear();
}

void TranscriptView::refresh()
{
    const studio::Transcript &transcript = m_document->transcript();
    m_model->setSegments(transcript.segments);
    if (m_now >= 0)
        m_model->setPlaying(m_now);
    if (m_stack->currentIndex() == 1)
        m_text->setPlainText(studio::toPlainText(transcript).trimmed());
    const int count = int(transcript.segments.size());
    const QString segments = count == 1 ? tr("1 segment") : tr("%n segments", nullptr, count);
    QStringList facts{segments};
    if (!transcript.language.isEmpty())
        facts << studio::choiceLabel(u"language"_qs, transcript.language);
    if (m_document->isEdited())
        facts << tr("edited");
    m_summary->setText(facts.join(u" · "_qs));
    const bool timed = !transcript.segments.empty();
    m_asSegments->setVisible(timed);
    m_asText->setVisible(timed);
    if (!timed)
        m_asText->setChecked(true);
    else if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
}

void TranscriptView::follow(double seconds)
{
    const bool isFirst = std::exchange(m_now, seconds) < 0;
    m_model->setPlaying(seconds);
    if (isFirst)
        m_actions->followDocument();
    const int row = m_model->rowAt(seconds);
    // Never scroll away under a person who is choosing or writing.
    if (row >= 0 && m_list->selectionModel()->selectedIndexes().size() < 2 && !m_list->viewport()->isAncestorOf(QApplication::focusWidget()))
        m_list->scrollTo(m_model->index(row));
}

void TranscriptView::copy()
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    QString text = studio::toPlainText(m_document->transcript()).trimmed();
    if (m_stack->currentIndex() == 0 && rows.size() > 1) {
        std::sort(rows.begin(), rows.end());
        QStringList lines;
        for (const QModelIndex &index : std::as_const(rows))
            lines << index.data(SegmentModel::TextRole).toString();
        text = lines.join(u'\n');
    } else if (m_stack->currentIndex() == 0 && rows.size() == 1 && m_list->hasFocus()) {
        text = rows.front().data(SegmentModel::TextRole).toString();
    } else if (m_stack->currentIndex() == 1 && m_text->textCursor().hasSelection()) {
        text = m_text->textCursor().selection().toPlainText();
    }
    QGuiApplication::clipboard()->setText(text);
}

void TranscriptView::saveAs()
{
    const QFileInfo file(m_document->item().path);
    auto *dialog = new SubtitlesDialog({.transcript = m_document->transcript(), .name = file.completeBaseName(), .folder = file.path(), .video = m_video}, this);
    dialog->open();
}

void TranscriptView::readFile()
{
    auto *dialog = new QFileDialog(this, tr("Read a file of subtitles"), {}, tr("Subtitles (*.srt *.vtt *.ass *.ssa *.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        using Found = tl::expected<studio::Transcript, QString>;
        studio::inBackground(
            this,
            [path]() -> Found {
                QFile file(path);
                if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
                    return tl::unexpected(tr("The file %1 cannot be read.").arg(QFileInfo(path).fileName()));
                return studio::readTranscript(file.readAll(), studio::transcriptFormatFrom(QFileInfo(path).suffix()).value_or(studio::TranscriptFormat::Text));
            },
            [this](const Found &found) { found ? m_document->change(tr("Read a file of subtitles"), *found) : say(found.error()); });
    });
    dialog->open();
}

void TranscriptView::say(const QString &sentence)
{
    QPalette tint = palette();
    tint.setColor(QPalette::WindowText, theme::tokens(palette()).error);
    m_problem->setPalette(tint);
    m_problem->setText(sentence);
    m_problem->show();
    shell::announce(this, sentence);
}

} // namespace viewer
