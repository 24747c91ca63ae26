// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ComposePanel: what it costs, and off it goes.

#include "compose/composepanel.h"

#include "compose/formview.h"
#include "compose/notice.h"
#include "compose/words.h"
#include "studio/catalog/wildcards.h"

#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QUuid>

#include <algorithm>

namespace compose {
namespace {

const studio::Field *seedField(const studio::Form &form)
{
    const auto found = std::ranges::find_if(form.fields, [](const studio::Field &field) {
        return std::holds_alternative<studio::SeedKind>(field.kind);
    });
    return found == form.fields.end() ? nullptr : &*found;
}

// A seed that was kept makes the same picture every time, so repeats count on from it.
studio::Values repeated(const studio::Values &values, const studio::Field *seed, int repeat)
{
    studio::Values result = values;
    if (seed && repeat > 0 && values.value(seed->key).isDouble()) {
        const auto &range = std::get<studio::SeedKind>(seed->kind);
        const qint64 first = values.value(seed->key).toInteger();
        result.insert(seed->key, first <= range.maximum - repeat ? first + repeat : range.minimum + repeat);
    }
    return result;
}

// The wildcards of prompts become words: every variation in turn where the repeats suffice for all, else some by chance.
studio::Values withWords(const studio::Form &form, const studio::Values &values, int repeat, int repeats)
{
    studio::Values result = values;
    for (const studio::Field &field : form.fields) {
        const auto *text = std::get_if<studio::TextKind>(&field.kind);
        const QString written = values.value(field.key).toString();
        if (!text || !text->prompt || !written.contains(u'{'))
            continue;
        const qint64 count = studio::variationCount(written);
        if (count > 1)
            result.insert(field.key, count <= repeats ? studio::variation(written, repeat % count)
                                                      : studio::expandWildcards(written, QRandomGenerator::global()->generate64()));
    }
    return result;
}

std::vector<studio::InputFile> inputsOf(const studio::Form &form, const studio::Values &values)
{
    std::vector<studio::InputFile> inputs;
    for (const studio::LocalFile &file : studio::localFiles(studio::bodyFor(form, values))) {
        const QString path = file.address.toLocalFile();
        if (std::ranges::none_of(inputs, [&path](const studio::InputFile &input) { return input.path == path; }))
            inputs.push_back({.path = path, .name = file.address.fileName()});
    }
    return inputs;
}

} // namespace

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
    const studio::Field *seed = seedField(form());
    const QString batch = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::vector<studio::Recipe> recipes;
    for (int i = 0; i < m_times->value(); ++i) {
        studio::Recipe recipe{.endpoint = form().endpoint,
                              .schemaVersion = form().schemaVersion,
                              .values = repeated(withWords(form(), entered, i, m_times->value()), seed, i),
                              .created = QDateTime::currentDateTimeUtc(),
                              .batch = batch};
        recipe.inputs = inputsOf(form(), recipe.values);
        recipes.push_back(std::move(recipe));
    }
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
