// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// FormView: what is wrong with what was entered, and where.

#include "compose/formview.h"

#include "compose/fieldrow.h"
#include "compose/formcolumn.h"
#include "studio/catalog/rules.h"

#include <QLayout>

#include <algorithm>

namespace compose {
namespace {

constexpr qsizetype mostPrompts = 100;

bool isPrompt(const studio::Field &field)
{
    const auto *text = std::get_if<studio::TextKind>(&field.kind);
    return text && text->prompt;
}

} // namespace

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

} // namespace compose
