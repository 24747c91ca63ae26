// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ComposePanel: another model is chosen, its form arrives, and what was entered for it or carries over is in it.

#include "compose/composepanel.h"

#include "compose/draftchange.h"
#include "compose/formview.h"
#include "compose/modelbutton.h"
#include "compose/notice.h"
#include "studio/catalog/schemachange.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace compose {
namespace {

constexpr int mostSentences = 6; // of what changed in a model

} // namespace

// What was entered for this model last. Where the model changed since, what it lost is left out, and both are told.
studio::Values ComposePanel::draftFor(const studio::Form &form)
{
    m_lastUse = m_drafts.draft(form.endpoint);
    return m_lastUse ? moved(m_lastUse->values, m_lastUse->keys, form) : studio::defaultValues(form);
}

studio::Values ComposePanel::moved(const studio::Values &values, const QStringList &keys, const studio::Form &form)
{
    tellChange(form);
    return keys.isEmpty() ? values : changeOf(values, keys, form).values;
}

// Against the form that was generated with last; where nothing ever was, against the one that the draft is of.
void ComposePanel::tellChange(const studio::Form &form)
{
    QString sentence;
    if (const auto change = m_catalog.changeSinceLastUse(form.endpoint); change && !change->isEmpty())
        sentence = tr("This model changed since you last used it. %1").arg(change->sentences().mid(0, mostSentences).join(u' '));
    else if (m_lastUse && m_lastUse->schemaVersion != form.schemaVersion && !m_lastUse->keys.isEmpty())
        sentence = changeSentence(changeOf(m_lastUse->values, m_lastUse->keys, form));
    if (!sentence.isEmpty())
        m_notice->say(Notice::Tone::Warning, sentence);
}

void ComposePanel::setModel(const QString &endpoint, const std::vector<File> &files)
{
    m_wantedFiles = files;
    if (endpoint == m_endpoint && !form().endpoint.isEmpty()) {
        for (const File &file : std::exchange(m_wantedFiles, {}))
            place(file);
        return;
    }
    const studio::Form before = form();
    m_drafts.keep(before, values());
    if (!before.endpoint.isEmpty())
        m_luggage.leave(before, values());
    m_notice->dismiss(); // of another model
    m_endpoint = endpoint;
    m_wanted.reset();
    m_wantedCode.reset();
    m_wantedFilling = nullptr;
    if (const studio::Model *model = m_catalog.model(endpoint))
        m_model->show(*model);
    else
        m_model->show(studio::Model{.endpoint = endpoint, .title = endpoint});
    if (const auto next = m_catalog.form(endpoint)) {
        showForm(*next, m_luggage.unpacked(*next, draftFor(*next)));
    } else {
        m_form->clear();
        m_generate->setEnabled(false);
        m_sweep->setEnabled(false);
        m_state->setText(tr("Reading what this model takes…"));
        m_state->show();
        refresh();
    }
    m_catalog.request(endpoint);
    Q_EMIT modelChanged(endpoint);
}

void ComposePanel::setRecipe(const studio::Recipe &recipe)
{
    const QString before = m_endpoint;
    const studio::Values valuesBefore = values();
    if (recipe.endpoint == m_endpoint && !form().endpoint.isEmpty())
        return applyStep(recipe.values, tr("The settings are restored."));
    m_drafts.keep(form(), valuesBefore);
    m_form->clear(); // nothing carries over: the recipe is the whole truth
    setModel(recipe.endpoint);
    if (form().endpoint.isEmpty()) {
        m_wanted = recipe.values;
        return;
    }
    m_form->setValues(recipe.values);
    edited();
    if (!before.isEmpty())
        m_notice->say(Notice::Tone::Plain, tr("The settings are restored."),
                      {{tr("Undo"), [this, before, valuesBefore] { goBack(before, valuesBefore); }}});
}

void ComposePanel::startWith(const QString &endpoint, const Filling &fill, const QString &told)
{
    const QString before = m_endpoint;
    const studio::Values valuesBefore = values();
    if (endpoint == m_endpoint && !form().endpoint.isEmpty())
        return applyStep(fill(form(), valuesBefore), told);
    setModel(endpoint);
    if (form().endpoint.isEmpty()) {
        m_wantedFilling = fill;
        return;
    }
    m_form->setValues(fill(form(), values()));
    edited();
    if (!before.isEmpty())
        m_notice->say(Notice::Tone::Plain, told, {{tr("Undo"), [this, before, valuesBefore] { goBack(before, valuesBefore); }}});
}

void ComposePanel::formArrived(const QString &endpoint)
{
    if (endpoint != m_endpoint)
        return;
    const auto arrived = m_catalog.form(endpoint);
    if (!arrived || *arrived == form())
        return;
    // The first form of this model, or a newer version of the one that is shown.
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    showForm(*arrived, wanted                         ? *wanted
                 : form().endpoint == endpoint ? moved(values(), keysOf(form()), *arrived)
                                               : m_luggage.unpacked(*arrived, draftFor(*arrived)));
    if (const studio::Model *model = m_catalog.model(endpoint))
        m_model->show(*model);
    if (const auto code = std::exchange(m_wantedCode, std::nullopt))
        fill(*code);
    if (const Filling filling = std::exchange(m_wantedFilling, nullptr)) {
        m_form->setValues(filling(form(), values()));
        edited();
    }
}

void ComposePanel::formFailed(const QString &endpoint, const QString &message)
{
    if (endpoint != m_endpoint || form().endpoint == endpoint)
        return; // an older form of the model is in use
    m_state->setText(message);
    m_state->show();
}

} // namespace compose
