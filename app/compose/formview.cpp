// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/formview.h"

#include "compose/fieldrow.h"
#include "compose/formcolumn.h"
#include "compose/formstep.h"
#include "compose/media/wantedsize.h"
#include "compose/mediaeditor.h"
#include "compose/taborder.h"
#include "studio/catalog/rules.h"
#include "theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace compose {
namespace {

constexpr int rowGap = 14;
constexpr qint64 typingPause = 1000; // ms after which a further key begins a new step
constexpr int mostSteps = 300;
constexpr qsizetype mostPrompts = 100;

// Kinds in which a change is a run of keys or of a slider rather than one press.
bool isTyped(const studio::Kind &kind)
{
    return !std::holds_alternative<studio::ToggleKind>(kind) && !std::holds_alternative<studio::ChoiceKind>(kind)
        && !std::holds_alternative<studio::MediaKind>(kind);
}

bool isPrompt(const studio::Field &field)
{
    const auto *text = std::get_if<studio::TextKind>(&field.kind);
    return text && text->prompt;
}

} // namespace

FormView::FormView(const EditorContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_undo(new QUndoStack(this))
{
    m_context.wantedSize = [this] { return wantedSize(m_form, values()); };
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_undo->setUndoLimit(mostSteps);
    if (!m_context.promptHistory)
        m_context.promptHistory = [this] { return m_prompts; };
    // Also from what is beside the form: a preset that was applied is taken back where it was applied.
    QWidget *around = parent ? parent : this;
    const auto shortcut = [this, around](QKeySequence::StandardKey keys, void (QUndoStack::*act)()) {
        auto *made = new QShortcut(keys, around);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, m_undo, act);
    };
    shortcut(QKeySequence::Undo, &QUndoStack::undo);
    shortcut(QKeySequence::Redo, &QUndoStack::redo);
    clear();
}

FormView::~FormView()
{
    m_undo->clear();
}

void FormView::clear()
{
    m_form = {};
    m_values = {};
    m_main = nullptr;
    m_advanced = nullptr;
    m_fold = nullptr;
    m_undo->clear();
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Window);
    setWidget(page);
}

std::vector<const studio::Field *> FormView::fields(bool advanced) const
{
    std::vector<const studio::Field *> found;
    for (const studio::Field &field : m_form.fields) {
        if (!field.hidden && field.advanced == advanced)
            found.push_back(&field);
    }
    return found;
}

std::vector<FieldRow *> FormView::rows() const
{
    if (!m_main)
        return {};
    std::vector<FieldRow *> all = m_main->rows();
    all.insert(all.end(), m_advanced->rows().begin(), m_advanced->rows().end());
    return all;
}

void FormView::setForm(const studio::Form &form, const studio::Values &values)
{
    if (form != m_form || values != m_values)
        m_undo->clear();
    m_form = form;
    m_values = values;
    m_typedKey.clear();
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Window);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 4, 12, 12);
    layout->setSpacing(rowGap);
    m_main = new FormColumn(page);
    m_main->build(fields(false), m_context, m_values);
    m_advanced = new FormColumn(page);
    m_fold = new QToolButton(page);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFixedHeight(28);
    layout->addWidget(m_main);
    layout->addWidget(m_fold, 0, Qt::AlignLeading);
    layout->addWidget(m_advanced);
    layout->addStretch(1);
    connect(m_fold, &QToolButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        unfold(m_unfolded);
    });
    connect(m_main, &FormColumn::edited, this, &FormView::rowEdited);
    connect(m_advanced, &FormColumn::edited, this, &FormView::rowEdited);
    unfold(m_unfolded);
    applyRules();
    setWidget(page); // the page before goes, with its rows
}

void FormView::buildAdvanced()
{
    if (!m_advanced || m_advanced->isBuilt())
        return;
    m_advanced->build(fields(true), m_context, m_values);
    m_advanced->apply(m_form, m_values);
}

void FormView::unfold(bool open)
{
    if (open)
        buildAdvanced();
    m_advanced->setVisible(open);
    m_fold->setIcon(theme::icon(open ? QStringLiteral("chevron-down")
                                     : layoutDirection() == Qt::RightToLeft ? QStringLiteral("chevron-left")
                                                                            : QStringLiteral("chevron-right")));
    m_fold->setAccessibleDescription(open ? tr("Open") : tr("Folded"));
}

void FormView::setValues(const studio::Values &values)
{
    m_undo->clear();
    m_values = values;
    for (FieldRow *row : rows())
        row->setValue(values.value(row->field().key));
    applyRules();
}

void FormView::applyChange(const studio::Values &values, const QString &text)
{
    QStringList keys = m_values.keys() + values.keys();
    keys.removeDuplicates();
    std::vector<FormStep::Change> changes;
    for (const QString &key : std::as_const(keys)) {
        if (m_values.value(key) != values.value(key))
            changes.push_back({key, m_values.value(key), values.value(key)});
    }
    m_typedKey.clear();
    if (!changes.empty())
        m_undo->push(new FormStep(std::move(changes), text, 0, [this](const auto &changed) { restore(changed); }));
}

void FormView::setValue(const QString &key, const QJsonValue &value)
{
    const studio::Field *field = m_form.field(key);
    if (!field)
        return;
    studio::Values values = m_values;
    if (value.isUndefined())
        values.remove(key);
    else
        values.insert(key, value);
    applyChange(values, tr("Change %1").arg(field->label));
}

void FormView::rowEdited(FieldRow *row)
{
    const QString key = row->field().key;
    const QJsonValue before = m_values.value(key);
    const QJsonValue after = row->value();
    if (before != after) {
        const bool goesOn = isTyped(row->field().kind) && key == m_typedKey && m_lastEdit.isValid()
            && m_lastEdit.elapsed() < typingPause;
        if (!goesOn)
            ++m_typing;
        m_typedKey = key;
        m_lastEdit.start();
        if (after.isUndefined())
            m_values.remove(key);
        else
            m_values.insert(key, after);
        auto *step = new FormStep({{key, before, after}}, tr("Change %1").arg(row->field().label), m_typing,
                                  [this](const auto &changed) { restore(changed); });
        step->setDone();
        m_undo->push(step);
        applyRules();
    }
    Q_EMIT edited();
}

// Undo and redo: the values, their rows, and the eye of the person.
void FormView::restore(const std::vector<std::pair<QString, QJsonValue>> &values)
{
    m_typedKey.clear();
    for (const auto &[key, value] : values) {
        if (value.isUndefined())
            m_values.remove(key);
        else
            m_values.insert(key, value);
    }
    applyRules();
    QWidget *changed = nullptr;
    for (const auto &[key, value] : values) {
        FieldRow *shown = values.size() == 1 ? row(key) : m_main->row(key) ? m_main->row(key) : m_advanced->row(key);
        if (!shown)
            continue;
        shown->setValue(value);
        if (!changed && !shown->isHidden())
            changed = shown;
    }
    if (changed && values.size() == 1)
        reveal(changed, nullptr);
    Q_EMIT edited();
}

void FormView::applyRules()
{
    if (!m_main)
        return;
    // What has the keyboard stays where the eye is, whatever comes or goes above it.
    QWidget *focused = QApplication::focusWidget();
    const bool holds = widget() && focused && widget()->isAncestorOf(focused) && !m_form.rules.empty();
    const int before = holds ? focused->mapTo(this, QPoint()).y() : 0;
    if (widget())
        widget()->setUpdatesEnabled(false);
    m_main->apply(m_form, m_values);
    m_advanced->apply(m_form, m_values);
    const std::vector<const studio::Field *> rare = fields(true);
    const auto count = std::ranges::count_if(rare, [this](const studio::Field *field) {
        return studio::isShown(m_form, *field, m_values);
    });
    m_fold->setText(tr("Advanced (%1)").arg(count));
    m_fold->setVisible(count > 0);
    m_advanced->setVisible(count > 0 && m_unfolded);
    if (holds && widget()->layout()) {
        widget()->layout()->activate();
        widget()->resize(widget()->width(), qMax(viewport()->height(), widget()->heightForWidth(widget()->width())));
        const int moved = focused->mapTo(this, QPoint()).y() - before;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
    }
    if (widget())
        widget()->setUpdatesEnabled(true);
}

FieldRow *FormView::row(const QString &key)
{
    if (!m_main)
        return nullptr;
    if (FieldRow *found = m_main->row(key))
        return found;
    const studio::Field *field = m_form.field(key);
    if (field && field->advanced && !field->hidden)
        buildAdvanced();
    return m_advanced->row(key);
}

std::vector<studio::Problem> FormView::showProblems(const std::vector<studio::Problem> &problems)
{
    clearProblems();
    std::vector<studio::Problem> homeless;
    FieldRow *first = nullptr;
    QWidget *part = nullptr;
    for (const studio::Problem &problem : problems) {
        FieldRow *marked = row(problem.path.section(u'.', 0, 0));
        if (!marked) {
            homeless.push_back(problem);
            continue;
        }
        QWidget *place = marked->showProblemAt(problem.path.section(u'.', 1), problem.message);
        if (!first) {
            first = marked;
            part = place;
        }
    }
    if (first)
        reveal(first, part);
    return homeless;
}

void FormView::reveal(QWidget *part, QWidget *focus)
{
    if (m_advanced->isAncestorOf(part) && m_advanced->isHidden()) {
        m_unfolded = true;
        unfold(true);
    }
    // The page must know its new height before it can scroll there.
    widget()->layout()->activate();
    widget()->adjustSize();
    ensureWidgetVisible(part, 0, 24);
    if (!focus)
        return;
    focus->setFocus(Qt::OtherFocusReason);
    if (focus != part)
        ensureWidgetVisible(focus, 0, 48); // with its label and what is said below it
}

void FormView::clearProblems()
{
    for (FieldRow *row : rows())
        row->clearProblems();
}

std::vector<studio::Problem> FormView::check()
{
    std::vector<studio::Problem> problems;
    for (const FieldRow *row : rows()) {
        const QString complaint = row->editor().complaint();
        if (!complaint.isEmpty() && studio::isShown(m_form, row->field(), m_values))
            problems.push_back({row->field().key, complaint});
    }
    for (studio::Problem &problem : studio::validate(m_form, m_values)) {
        const bool told =
            std::ranges::any_of(problems, [&](const studio::Problem &p) { return p.path == problem.path; });
        if (!told)
            problems.push_back(std::move(problem));
    }
    if (problems.empty())
        rememberPrompts();
    return problems;
}

void FormView::rememberPrompts()
{
    for (const studio::Field &field : m_form.fields) {
        const QString text = m_values.value(field.key).toString();
        if (!isPrompt(field) || text.trimmed().isEmpty())
            continue;
        m_prompts.removeAll(text);
        m_prompts.prepend(text);
    }
    m_prompts = m_prompts.mid(0, mostPrompts);
}

std::vector<MediaEditor *> FormView::mediaEditors()
{
    const std::vector<const studio::Field *> rare = fields(true);
    if (std::ranges::any_of(rare, [](const studio::Field *field) {
            const auto *media = std::get_if<studio::MediaKind>(&field->kind);
            return media && !media->plainAddress;
        }))
        buildAdvanced();
    std::vector<MediaEditor *> editors;
    for (const FieldRow *row : rows()) {
        if (auto *media = qobject_cast<MediaEditor *>(&row->editor()))
            editors.push_back(media);
    }
    return editors;
}

void FormView::focusFirst()
{
    FieldRow *prompt = row(QStringLiteral("prompt"));
    if (!prompt && m_main && !m_main->rows().empty())
        prompt = m_main->rows().front();
    if (prompt)
        prompt->editor().focusTarget()->setFocus(Qt::OtherFocusReason);
}

bool FormView::focusNextPrevChild(bool next)
{
    if (!moveFocus(window(), QApplication::focusWidget(), next))
        return false;
    QWidget *stop = QApplication::focusWidget();
    if (stop && isAncestorOf(stop))
        ensureWidgetVisible(stop);
    return true;
}

} // namespace compose
