// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/nextsteps.h"

#include "theme.h"
#include "viewer/pairlayout.h"

#include "studio/catalog/verbs.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace viewer {

using namespace Qt::StringLiterals;

NextSteps::NextSteps(QWidget *parent)
    : QWidget(parent)
    , m_pairs(new PairLayout(this, 6))
    , m_menu(new QMenu(this))
{
    for (const studio::Verb &verb : studio::verbs())
        m_steps.push_back(makeStep(verb));
}

NextSteps::Step NextSteps::makeStep(const studio::Verb &verb)
{
    auto *box = new QWidget(this);
    auto *button = new QToolButton(box);
    button->setText(verb.label);
    button->setAccessibleName(verb.label);
    button->setToolTip(verb.help);
    button->setFixedHeight(28);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *others = new QToolButton(box);
    others->setIcon(theme::icon(u"chevron-down"_qs));
    others->setIconSize({12, 12});
    others->setFixedSize(20, 28);
    others->setAccessibleName(tr("Models for “%1”").arg(verb.label));
    others->setToolTip(tr("Choose another model"));
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(button, 1);
    row->addWidget(others);
    box->hide();
    m_pairs->addWidget(box);
    const Step step{verb.id, box, others};
    connect(button, &QToolButton::clicked, this, [this, id = verb.id] { Q_EMIT chosen(id, {}); });
    connect(others, &QToolButton::clicked, this, [this, step] { showMenu(step); });
    return step;
}

void NextSteps::setModels(Models models)
{
    m_models = std::move(models);
}

void NextSteps::showMenu(const Step &step)
{
    m_menu->clear();
    const std::vector<StepModel> models = m_models ? m_models(*studio::verb(step.verb), m_kind) : std::vector<StepModel>();
    for (const StepModel &model : models) {
        QString text = model.price.isEmpty() ? model.title : tr("%1, %2", "model, price").arg(model.title, model.price);
        QAction *action = m_menu->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setToolTip(model.endpoint);
        action->setCheckable(true);
        action->setChecked(&model == models.data());
        connect(action, &QAction::triggered, this,
                [this, verb = step.verb, endpoint = model.endpoint] { Q_EMIT chosen(verb, endpoint); });
    }
    m_menu->popup(step.others->mapToGlobal(QPoint(0, step.others->height())));
}

void NextSteps::show(const studio::Item &item)
{
    m_kind = item.kind;
    arrange();
}

void NextSteps::arrange()
{
    bool any = false;
    for (const Step &step : m_steps) {
        const studio::Verb &verb = *studio::verb(step.verb);
        // Without a catalogue nobody knows better than the table.
        const bool fits = verb.fits(m_kind) && (!m_models || !m_models(verb, m_kind).empty());
        step.box->setVisible(fits);
        step.others->setVisible(bool(m_models));
        any = any || fits;
    }
    setVisible(any);
}

} // namespace viewer
