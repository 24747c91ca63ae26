// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/transcriptactions.h"

#include "announce.h"
#include "studio/library/transcriptedit.h"
#include "viewer/segmentlist.h"
#include "viewer/segmentmodel.h"
#include "viewer/transcriptdocument.h"

#include <QAction>
#include <QApplication>
#include <QInputDialog>
#include <QPlainTextEdit>

#include <algorithm>
#include <utility>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {

constexpr double smallStep = 0.1; // seconds

} // namespace

TranscriptActions::TranscriptActions(TranscriptDocument &document, SegmentList &list, QWidget &widget, std::function<double()> position)
    : QObject(&widget)
    , m_document(document)
    , m_list(list)
    , m_widget(widget)
    , m_position(std::move(position))
{
    m_undo = add(tr("Undo"), {QKeySequence(QKeySequence::Undo)}, [this] { m_document.history().undo(); });
    m_redo = add(tr("Redo"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}, [this] { m_document.history().redo(); });
    m_revert = add(tr("Back to the original"), {}, [this] { m_document.revert(); });
    buildText();
    buildTimes();
    buildSpeakers();
    connect(&m_document, &TranscriptDocument::changed, this, &TranscriptActions::followDocument);
    connect(&m_document.history(), &QUndoStack::indexChanged, this, &TranscriptActions::followDocument);
    connect(&m_document.history(), &QUndoStack::indexChanged, this, [this, before = 0](int index) mutable {
        const QUndoStack &history = m_document.history();
        if (std::exchange(before, index) <= index)
            shell::announce(&m_widget, history.undoText());
        else if (history.canRedo()) // else another transcript is opened
            shell::announce(&m_widget, tr("Undone: %1").arg(history.redoText()));
    });
    followDocument();
}

QAction *TranscriptActions::add(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    m_widget.addAction(action);
    return action;
}

void TranscriptActions::buildText()
{
    const auto rows = [this] {
        const auto [first, last] = m_list.chosenRows();
        return studio::Rows{first, last};
    };
    m_entries.push_back({.action = add(tr("Edit the text"), {}, [this] { m_list.edit(m_list.currentIndex()); }), .startsGroup = true});
    m_entries.back().action->setShortcut({}); // F2 belongs to the list itself
    m_entries.push_back({.action = add(tr("Split at the cursor or the play position"), {Qt::Key_F6}, [this] { split(); })});
    m_entries.push_back({.action = add(tr("Merge with the next, or all selected"), {Qt::Key_F7}, [this, rows] {
        studio::Rows all = rows();
        if (all.count() == 1)
            ++all.last;
        m_document.change(tr("Merge segments"), studio::merged(m_document.transcript(), all));
    })});
    m_entries.push_back({.action = add(tr("Remove"), {QKeySequence(QKeySequence::Delete)}, [this, rows] {
        m_document.change(tr("Remove segments"), studio::without(m_document.transcript(), rows()));
    })});
    m_entries.back().action->setShortcutContext(Qt::WidgetShortcut);
    m_list.addAction(m_entries.back().action);
}

void TranscriptActions::buildTimes()
{
    m_entries.push_back({.action = add(tr("Begins at the play position"), {Qt::Key_F8}, [this] {
        const int row = m_list.chosenRows().first;
        m_document.change(tr("Begin of a segment"), studio::beginningAt(m_document.transcript(), row, m_position()));
    }), .wantsSound = true, .startsGroup = true});
    m_entries.push_back({.action = add(tr("Ends at the play position"), {Qt::Key_F9}, [this] {
        const int row = m_list.chosenRows().second;
        m_document.change(tr("End of a segment"), studio::endingAt(m_document.transcript(), row, m_position()));
    }), .wantsSound = true});
    const auto edge = [this](const QString &text, const QKeySequence &key, bool isBegin, double by) {
        m_entries.push_back({.action = add(text, {key}, [this, isBegin, by] { moveEdge(isBegin, by); })});
        m_entries.back().action->setShortcutContext(Qt::WidgetShortcut); // in a text they move the cursor
        m_list.addAction(m_entries.back().action);
    };
    edge(tr("Begin a tenth of a second earlier"), Qt::CTRL | Qt::Key_Left, true, -smallStep);
    edge(tr("Begin a tenth of a second later"), Qt::CTRL | Qt::Key_Right, true, smallStep);
    edge(tr("End a tenth of a second earlier"), Qt::CTRL | Qt::SHIFT | Qt::Key_Left, false, -smallStep);
    edge(tr("End a tenth of a second later"), Qt::CTRL | Qt::SHIFT | Qt::Key_Right, false, smallStep);
    const auto moved = [this](const QString &text, const QKeySequence &key, double by) {
        m_entries.push_back({.action = add(text, {key}, [this, by] { shift(by); })});
        m_entries.back().action->setShortcutContext(Qt::WidgetShortcut);
        m_list.addAction(m_entries.back().action);
    };
    moved(tr("Move a tenth of a second earlier"), Qt::ALT | Qt::Key_Left, -smallStep);
    moved(tr("Move a tenth of a second later"), Qt::ALT | Qt::Key_Right, smallStep);
    m_entries.push_back({.action = add(tr("Move all segments…"), {}, [this] { askForShift(); })});
}

void TranscriptActions::buildSpeakers()
{
    m_entries.push_back({.action = add(tr("Speaker…"), {}, [this] { askForSpeaker(false); }), .startsGroup = true});
    m_entries.push_back({.action = add(tr("Rename the speaker everywhere…"), {}, [this] { askForSpeaker(true); })});
}

// What is being written is kept first; then its cursor says where.
void TranscriptActions::split()
{
    int row = m_list.chosenRows().first;
    qsizetype offset = -1;
    if (const auto *editor = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()); editor && m_list.viewport()->isAncestorOf(editor)) {
        offset = editor->textCursor().position();
        row = m_list.currentIndex().row();
        const QString before = editor->toPlainText().left(offset);
        const QString text = editor->toPlainText();
        m_list.setFocus(); // closes it and keeps its text
        if (row < 0 || size_t(row) >= m_document.transcript().segments.size())
            return;
        const auto firstLetter = std::ranges::find_if_not(text, [](QChar character) { return character.isSpace(); });
        offset = before.size() - (firstLetter - text.begin()); // the document trims it
    } else if (row >= 0) {
        const studio::Segment &segment = m_document.transcript().segments[size_t(row)];
        const double now = m_position();
        const std::vector<studio::WordSpan> spans = studio::wordSpans(segment);
        for (size_t i = 0; i < spans.size() && offset < 0; ++i) {
            if (spans[i].from > 0 && segment.words.at(qsizetype(i)).begin >= now)
                offset = spans[i].from;
        }
        const bool isHeard = now > segment.begin && now < segment.end;
        if (!isHeard || offset < 0) { // in its middle, between two words
            const double share = isHeard ? (now - segment.begin) / (segment.end - segment.begin) : 0.5;
            offset = segment.text.indexOf(u' ', qsizetype(share * double(segment.text.size())));
            if (offset < 0)
                offset = segment.text.lastIndexOf(u' ');
            if (offset < 0)
                offset = segment.text.size() / 2;
        }
    }
    if (row >= 0)
        m_document.change(tr("Split a segment"), studio::split(m_document.transcript(), row, offset));
}

void TranscriptActions::shift(double seconds)
{
    const auto [first, last] = m_list.chosenRows();
    m_document.change(tr("Move segments"), studio::shifted(m_document.transcript(), {first, last}, seconds), TranscriptDocument::Kind::Shift, first);
}

void TranscriptActions::moveEdge(bool isBegin, double by)
{
    const int row = m_list.chosenRows().first;
    if (row < 0)
        return;
    const studio::Segment &segment = m_document.transcript().segments[size_t(row)];
    if (isBegin)
        m_document.change(tr("Begin of a segment"), studio::beginningAt(m_document.transcript(), row, segment.begin + by), TranscriptDocument::Kind::Begin, row);
    else
        m_document.change(tr("End of a segment"), studio::endingAt(m_document.transcript(), row, segment.end + by), TranscriptDocument::Kind::End, row);
}

void TranscriptActions::askForShift()
{
    auto *dialog = new QInputDialog(&m_widget);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Move all segments"));
    dialog->setInputMode(QInputDialog::DoubleInput);
    dialog->setLabelText(tr("Seconds later; below zero they come earlier:"));
    dialog->setDoubleRange(-36'000, 36'000);
    dialog->setDoubleDecimals(3);
    dialog->setDoubleStep(smallStep);
    connect(dialog, &QInputDialog::doubleValueSelected, this, [this](double seconds) {
        const auto count = qsizetype(m_document.transcript().segments.size());
        m_document.change(tr("Move all segments"), studio::shifted(m_document.transcript(), {0, count - 1}, seconds));
    });
    dialog->open();
}

void TranscriptActions::askForSpeaker(bool everywhere)
{
    const auto [first, last] = m_list.chosenRows();
    if (first < 0)
        return;
    const QString now = m_document.transcript().segments[size_t(first)].speaker;
    auto *dialog = new QInputDialog(&m_widget);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(everywhere ? tr("Rename the speaker") : tr("Speaker"));
    dialog->setLabelText(everywhere ? tr("New name for “%1”:").arg(now) : tr("Who speaks in the selected segments:"));
    if (everywhere) {
        dialog->setTextValue(now);
    } else {
        dialog->setComboBoxItems(studio::speakersOf(m_document.transcript()));
        dialog->setComboBoxEditable(true);
        dialog->setTextValue(now);
    }
    connect(dialog, &QInputDialog::textValueSelected, this, [this, everywhere, now, rows = studio::Rows{first, last}](const QString &name) {
        if (everywhere)
            m_document.change(tr("Rename a speaker"), studio::withSpeakerRenamed(m_document.transcript(), now, name));
        else
            m_document.change(tr("Speaker"), studio::spokenBy(m_document.transcript(), rows, name));
    });
    dialog->open();
}

void TranscriptActions::fill(QMenu &menu) const
{
    menu.addActions({m_undo, m_redo});
    for (const Entry &entry : m_entries) {
        if (entry.startsGroup)
            menu.addSeparator();
        menu.addAction(entry.action);
    }
    menu.addSeparator();
    menu.addAction(m_revert);
}

void TranscriptActions::followDocument()
{
    const QUndoStack &history = m_document.history();
    m_undo->setEnabled(history.canUndo());
    m_undo->setText(history.canUndo() ? tr("Undo: %1").arg(history.undoText()) : tr("Undo"));
    m_redo->setEnabled(history.canRedo());
    m_redo->setText(history.canRedo() ? tr("Redo: %1").arg(history.redoText()) : tr("Redo"));
    m_revert->setEnabled(m_document.isEdited());
    const bool isThere = !m_document.transcript().segments.empty();
    const bool isHeard = m_position() >= 0;
    for (const Entry &entry : m_entries)
        entry.action->setEnabled(isThere && (!entry.wantsSound || isHeard));
}

} // namespace viewer
