// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/nextsteps.h"

#include "studio/catalog/verbs.h"

#include <QGridLayout>
#include <QMenu>
#include <QResizeEvent>
#include <QToolButton>

namespace viewer {

namespace {
constexpr int twoColumnWidth = 250;
} // namespace

NextSteps::NextSteps(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(6);
    for (const studio::Verb &verb : studio::verbs()) {
        auto *button = new QToolButton(this);
        button->setText(verb.label);
        button->setAccessibleName(verb.label);
        button->setToolTip(verb.help);
        button->setMinimumHeight(28);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setPopupMode(QToolButton::MenuButtonPopup);
        button->setMenu(new QMenu(button));
        button->hide();
        const Step step{verb.id, button};
        connect(button, &QToolButton::clicked, this, [this, step] { Q_EMIT chosen(step.verb, {}); });
        connect(button->menu(), &QMenu::aboutToShow, this, [this, step] { fillMenu(step); });
        m_steps.push_back(step);
    }
}

void NextSteps::setModels(Models models)
{
    m_models = std::move(models);
}

void NextSteps::fillMenu(const Step &step)
{
    QMenu *menu = step.button->menu();
    menu->clear();
    const std::vector<StepModel> models = m_models ? m_models(*studio::verb(step.verb), m_kind) : std::vector<StepModel>();
    for (const StepModel &model : models) {
        QString text = model.price.isEmpty() ? model.title : tr("%1, %2", "model, price").arg(model.title, model.price);
        QAction *action = menu->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setToolTip(model.endpoint);
        action->setCheckable(true);
        action->setChecked(&model == models.data());
        connect(action, &QAction::triggered, this,
                [this, verb = step.verb, endpoint = model.endpoint] { Q_EMIT chosen(verb, endpoint); });
    }
}

void NextSteps::show(const studio::Item &item)
{
    m_kind = item.kind;
    arrange();
}

void NextSteps::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if ((event->oldSize().width() < twoColumnWidth) != (width() < twoColumnWidth))
        arrange();
}

void NextSteps::arrange()
{
    const int columns = width() < twoColumnWidth ? 1 : 2;
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns - 1);
    int cell = 0;
    for (const Step &step : m_steps) {
        const studio::Verb &verb = *studio::verb(step.verb);
        // Without a catalogue nobody knows better than the table.
        const bool fits = verb.fits(m_kind) && (!m_models || !m_models(verb, m_kind).empty());
        m_grid->removeWidget(step.button);
        step.button->setVisible(fits);
        if (fits) { // no holes
            m_grid->addWidget(step.button, cell / columns, cell % columns);
            ++cell;
        }
    }
    setVisible(cell > 0);
}

} // namespace viewer
