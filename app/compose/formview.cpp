// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/formview.h"

#include "compose/fieldrow.h"
#include "compose/formcolumn.h"
#include "compose/formhistory.h"
#include "compose/media/wantedsize.h"
#include "compose/mediaeditor.h"
#include "compose/settle.h"
#include "compose/taborder.h"
#include "studio/catalog/rules.h"
#include "theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace compose {
namespace {

constexpr int rowGap = 14;

} // namespace

FormView::FormView(const EditorContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_history(new FormHistory(this, [this](const auto &changed) { restore(changed); }))
{
    m_context.wantedSize = [this] { return wantedSize(m_form, values()); };
    m_context.standing = [this](const QString &way, const studio::Field &field, const QJsonObject &inner) {
        return Standing{.shown = !studio::isRuledOut(m_form, way, field, inner, m_values),
                        .required = studio::isRequired(m_form, way, field, inner, m_values)};
    };
    if (!m_context.promptHistory)
        m_context.promptHistory = [this] { return m_prompts; };
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    clear();
}

FormView::~FormView()
{
    m_history->clear(); // while all that listens is there
}

QUndoStack &FormView::undoStack() const
{
    return m_history->stack();
}

void FormView::clear()
{
    keepAside();
    m_form = {};
    m_values = {};
    m_main = nullptr;
    m_advanced = nullptr;
    m_fold = nullptr;
    m_history->clear();
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
    keepAside();
    if (form != m_form || values != m_values)
        m_history->clear();
    m_history->endTyping();
    m_form = form;
    m_values = values;
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Window);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 4, 12, 12);
    layout->setSpacing(rowGap);
    m_main = new FormColumn(page);
    m_main->build(fields(false), m_context, m_values, m_aside[m_form.endpoint]);
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
    m_advanced->build(fields(true), m_context, m_values, m_aside[m_form.endpoint]);
    m_advanced->apply(m_form, m_values);
}

void FormView::unfold(bool open)
{
    if (open)
        buildAdvanced();
    m_advanced->setVisible(open);
    if (open)
        settle(m_advanced);
    m_fold->setIcon(theme::icon(open ? QStringLiteral("chevron-down")
                                     : layoutDirection() == Qt::RightToLeft ? QStringLiteral("chevron-left")
                                                                            : QStringLiteral("chevron-right")));
    m_fold->setAccessibleDescription(open ? tr("Open") : tr("Folded"));
}

void FormView::setValues(const studio::Values &values)
{
    m_history->clear();
    m_values = values;
    for (FieldRow *row : rows())
        row->setValue(values.value(row->field().key));
    applyRules();
}

void FormView::applyChange(const studio::Values &values, const QString &text)
{
    m_history->change(m_values, values, text);
}

// What is kept but not sent outlives the widgets, for this form when it is drawn again.
void FormView::keepAside()
{
    if (m_form.endpoint.isEmpty())
        return;
    QJsonObject &aside = m_aside[m_form.endpoint];
    for (const FieldRow *row : rows()) {
        const QJsonValue kept = row->editor().aside();
        if (kept.isUndefined())
            aside.remove(row->field().key);
        else
            aside.insert(row->field().key, kept);
    }
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
        if (after.isUndefined())
            m_values.remove(key);
        else
            m_values.insert(key, after);
        m_history->record(row->field(), before, after);
        applyRules();
    }
    Q_EMIT edited();
}

// Undo and redo: the values, their rows, and the eye of the person.
void FormView::restore(const std::vector<std::pair<QString, QJsonValue>> &values)
{
    m_history->endTyping();
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

std::vector<MediaEditor *> FormView::mediaEditors()
{
    const std::vector<const studio::Field *> rare = fields(true);
    if (std::ranges::any_of(rare, [](const studio::Field *field) {
            const auto *media = std::get_if<studio::MediaKind>(&field->kind);
            return media && !media->plainAddress;
        }))
        buildAdvanced();
    std::vector<MediaEditor *> editors, inside;
    for (const FieldRow *row : rows()) {
        const bool own = std::holds_alternative<studio::MediaKind>(row->field().kind);
        const std::vector<MediaEditor *> found = row->editor().mediaEditors();
        auto &home = own ? editors : inside;
        home.insert(home.end(), found.begin(), found.end());
    }
    editors.insert(editors.end(), inside.begin(), inside.end());
    return editors;
}

void FormView::focusFirst()
{
    if (!m_main)
        return;
    // A prompt among the rare fields may be folded away: the focus would be nowhere that is seen.
    FieldRow *first = m_main->row(QStringLiteral("prompt"));
    for (FieldRow *row : m_main->rows()) {
        if (!first && !row->isHidden())
            first = row;
    }
    if (first)
        first->editor().focusTarget()->setFocus(Qt::OtherFocusReason);
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
