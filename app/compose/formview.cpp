// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/formview.h"

#include "compose/fieldrow.h"
#include "compose/mediaeditor.h"

#include "theme.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace compose {
namespace {

constexpr int rowGap = 14;

QVBoxLayout *column(QWidget *widget, const QMargins &margins)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(margins);
    layout->setSpacing(rowGap);
    return layout;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

FormView::FormView(const EditorContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    clear();
}

void FormView::clear()
{
    m_form = {};
    m_unshown = {};
    m_rows.clear();
    m_fold = nullptr;
    m_advanced = nullptr;
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Window);
    setWidget(page);
}

void FormView::setForm(const studio::Form &form, const studio::Values &values)
{
    m_rows.clear();
    m_form = form;
    auto *page = new QWidget;
    QVBoxLayout *shown = column(page, {12, 4, 12, 12});
    m_advanced = new QWidget(page);
    QVBoxLayout *folded = column(m_advanced, {});
    m_fold = new QToolButton(page);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setCheckable(false);
    m_fold->setFixedHeight(28);

    QString group;
    int advanced = 0;
    for (const studio::Field &field : m_form.fields) {
        if (field.hidden)
            continue;
        QWidget *home = field.advanced ? m_advanced : page;
        QVBoxLayout *layout = field.advanced ? folded : shown;
        if (!field.advanced && field.group != group) {
            group = field.group;
            if (!group.isEmpty())
                layout->addWidget(heading(group, home));
        }
        auto *row = new FieldRow(field, m_context, home);
        layout->addWidget(row);
        m_rows.push_back(row);
        advanced += field.advanced ? 1 : 0;
        connect(row, &FieldRow::edited, this, &FormView::edited);
    }
    m_fold->setText(tr("Advanced (%1)").arg(advanced));
    m_fold->setVisible(advanced > 0);
    shown->addWidget(m_fold, 0, Qt::AlignLeading);
    shown->addWidget(m_advanced);
    shown->addStretch(1);
    connect(m_fold, &QToolButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        unfold(m_unfolded);
    });
    unfold(m_unfolded);
    setWidget(page); // the page before goes, with its rows
    setValues(values);
}

void FormView::unfold(bool open)
{
    m_advanced->setVisible(open && !m_fold->isHidden());
    m_fold->setIcon(theme::icon(open ? QStringLiteral("chevron-down")
                                     : layoutDirection() == Qt::RightToLeft ? QStringLiteral("chevron-left")
                                                                            : QStringLiteral("chevron-right")));
    m_fold->setAccessibleDescription(open ? tr("Open") : tr("Folded"));
}

studio::Values FormView::values() const
{
    studio::Values values = m_unshown;
    for (const FieldRow *row : m_rows) {
        const QJsonValue value = row->value();
        if (!value.isUndefined())
            values.insert(row->field().key, value);
    }
    return values;
}

void FormView::setValues(const studio::Values &values)
{
    m_unshown = values;
    for (FieldRow *row : m_rows) {
        row->setValue(values.value(row->field().key));
        m_unshown.remove(row->field().key);
    }
}

void FormView::setValue(const QString &key, const QJsonValue &value)
{
    if (FieldRow *found = row(key))
        found->setValue(value);
}

FieldRow *FormView::row(const QString &key) const
{
    const auto found = std::ranges::find_if(m_rows, [&key](const FieldRow *row) { return row->field().key == key; });
    return found == m_rows.end() ? nullptr : *found;
}

std::vector<studio::Problem> FormView::showProblems(const std::vector<studio::Problem> &problems)
{
    clearProblems();
    std::vector<studio::Problem> homeless;
    FieldRow *first = nullptr;
    for (const studio::Problem &problem : problems) {
        FieldRow *marked = row(problem.path.section(u'.', 0, 0));
        if (!marked) {
            homeless.push_back(problem);
            continue;
        }
        const QString before = marked->problem();
        marked->showProblem(before.isEmpty() ? problem.message : tr("%1 %2", "two sentences").arg(before, problem.message));
        if (!first)
            first = marked;
    }
    if (!first)
        return homeless;
    if (first->field().advanced) {
        m_unfolded = true;
        unfold(true);
    }
    // The page must know its new height before it can scroll there.
    widget()->layout()->activate();
    widget()->adjustSize();
    ensureWidgetVisible(first, 0, 24);
    first->editor().focusTarget()->setFocus(Qt::OtherFocusReason);
    return homeless;
}

void FormView::clearProblems()
{
    for (FieldRow *row : m_rows)
        row->showProblem({});
}

std::vector<studio::Problem> FormView::check() const
{
    std::vector<studio::Problem> problems;
    for (const FieldRow *row : m_rows) {
        if (const QString complaint = row->editor().complaint(); !complaint.isEmpty())
            problems.push_back({row->field().key, complaint});
    }
    for (studio::Problem &problem : studio::validate(m_form, values())) {
        const bool told = std::ranges::any_of(problems, [&](const studio::Problem &p) { return p.path == problem.path; });
        if (!told)
            problems.push_back(std::move(problem));
    }
    return problems;
}

std::vector<MediaEditor *> FormView::mediaEditors() const
{
    std::vector<MediaEditor *> editors;
    for (const FieldRow *row : m_rows) {
        if (auto *media = qobject_cast<MediaEditor *>(&row->editor()))
            editors.push_back(media);
    }
    return editors;
}

void FormView::focusFirst()
{
    FieldRow *prompt = row(QStringLiteral("prompt"));
    if (!prompt && !m_rows.empty())
        prompt = m_rows.front();
    if (prompt)
        prompt->editor().focusTarget()->setFocus(Qt::OtherFocusReason);
}

} // namespace compose
