// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ComposePanel: what it costs, and off it goes.

#include "compose/composepanel.h"

#include "announce.h"
#include "compose/formview.h"
#include "compose/notice.h"
#include "compose/words.h"
#include "studio/batch/repeat.h"

#include <QPushButton>
#include <QSpinBox>
#include <QUuid>

namespace compose {
studio::Price ComposePanel::price() const
{
    const studio::Model *model = m_catalog.model(m_endpoint);
    if (!model || form().endpoint.isEmpty())
        return {.unknownReason = tr("The price of this model is not known here.")};
    return studio::quote(*model, form(), values());
}

void ComposePanel::refreshPrice()
{
    m_question->dismiss(); // another form is another price
    const int times = m_times->value();
    const studio::Price each = price();
    if (!each.unknownReason.isEmpty()) {
        m_generate->setText(form().endpoint.isEmpty() ? tr("Generate") : tr("Generate   price unknown"));
        m_generate->setToolTip(QStringLiteral("<p>%1</p>").arg(each.unknownReason.toHtmlEscaped()));
        m_generate->setAccessibleDescription(each.unknownReason);
        return;
    }
    const QString total = dollarsText(each.dollars * times);
    //: %1 is a price
    m_generate->setText(each.estimate ? tr("Generate   about %1").arg(total) : tr("Generate   %1").arg(total));
    const QString sum = times > 1 ? tr("%1, %2 times").arg(each.explanation).arg(times) : each.explanation;
    //: %1 is an arithmetic such as "4 images × $0.025", %2 its result
    const QString explained = each.estimate ? tr("%1, about %2").arg(sum, total) : tr("%1 = %2").arg(sum, total);
    m_generate->setToolTip(QStringLiteral("<p>%1</p>").arg(explained.toHtmlEscaped()));
    m_generate->setAccessibleDescription(explained);
}

void ComposePanel::generate()
{
    m_next = false;
    begin();
}

void ComposePanel::generateNext()
{
    m_next = true;
    begin();
}

void ComposePanel::begin()
{
    if (!m_generate->isEnabled())
        return;
    const std::vector<studio::Problem> problems = m_form->check();
    if (!problems.empty()) {
        setCodeShown(false); // what is wrong is shown on the fields
        for (const QString &sentence : showProblems(problems))
            Q_EMIT problem(sentence);
        shell::announce(this, problems.front().message); // the field that it is on may have the focus already
        return;
    }
    m_form->clearProblems();
    if (!isAsking())
        send();
}

// Money beyond the person's limit is asked about, below the form and without stopping anything.
bool ComposePanel::isAsking()
{
    const double total = price().dollars * m_times->value();
    if (total <= m_askAbove)
        return false;
    m_question->say(Notice::Tone::Warning,
                    tr("This costs about %1, more than the %2 that you set as a limit.").arg(dollarsText(total), dollarsText(m_askAbove)),
                    {{tr("Generate &anyway"), [this] { send(); }}, {tr("Change limit…"), [this] { Q_EMIT settingsRequested(); }}});
    return true;
}

void ComposePanel::send()
{
    m_question->dismiss();
    const studio::Values entered = values();
    const QString batch = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::vector<studio::Recipe> recipes;
    for (int i = 0; i < m_times->value(); ++i)
        recipes.push_back(studio::recipeOf(form(), studio::withNextSeed(form(), studio::withWords(form(), entered, i, m_times->value()), i), batch));
    m_catalog.markUsed(form());
    const studio::Price each = price();
    Q_EMIT generateRequested(recipes, each.unknownReason.isEmpty() ? std::optional(each.dollars) : std::nullopt, m_next);
}

QStringList ComposePanel::showProblems(const std::vector<studio::Problem> &problems)
{
    QStringList sentences;
    for (const studio::Problem &problem : m_form->showProblems(problems))
        sentences << problem.message;
    return sentences;
}

} // namespace compose
