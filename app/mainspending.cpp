// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MainWindow: what was spent, and what need not be spent again.

#include "mainwindow.h"

#include "batch/shownbatch.h"
#include "messagebar.h"

#include "queue/queuepanel.h"
#include "spending/spendingdialog.h"
#include "studio/background.h"
#include "studio/catalog/catalog.h"
#include "studio/jobs/fingerprint.h"
#include "studio/jobs/jobqueue.h"
#include "studio/studio.h"
#include "viewer/inspector.h"
#include "viewer/stage.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace shell {

// Who asks for the very same thing again is shown what there is, and may still have it made once more.
void MainWindow::offerWhatThereIs(const std::vector<studio::Recipe> &recipes, const std::function<void()> &generate)
{
    constexpr qint64 mostRead = 100LL * 1024 * 1024; // longer than an eye blinks nobody waits for this
    const studio::Model *model = m_studio.catalog().model(recipes.front().endpoint);
    const std::optional<studio::Form> form = m_studio.catalog().form(recipes.front().endpoint);
    const bool repeats = model && form && std::ranges::all_of(recipes, [&](const studio::Recipe &recipe) {
        return studio::isRepeatable(*model, *form, recipe.values);
    });
    const auto bytes = [](qint64 sum, const studio::InputFile &input) { return sum + QFileInfo(input.path).size(); };
    if (!repeats || std::accumulate(recipes.front().inputs.begin(), recipes.front().inputs.end(), qint64(0), bytes) > mostRead)
        return generate();
    studio::inBackground(
        this,
        [recipes] {
            QStringList fingerprints;
            for (const studio::Recipe &recipe : recipes)
                fingerprints << studio::readFingerprint(recipe);
            return fingerprints;
        },
        [this, generate](const QStringList &fingerprints) {
            std::vector<studio::Item> items;
            for (const QString &fingerprint : fingerprints) {
                const std::vector<studio::Item> made = m_studio.jobs().madeFrom(fingerprint);
                if (made.empty())
                    return generate();
                items.insert(items.end(), made.begin(), made.end());
            }
            const QString when = QLocale().toString(items.front().created.toLocalTime(), QLocale::ShortFormat);
            m_messages->ask(tr("You made exactly this already, on %1. It is in the library and costs nothing.").arg(when),
                            {{tr("Show it"), [this, items] { showMade(items); }}, {tr("Generate again"), generate}});
        });
}

void MainWindow::showMade(const std::vector<studio::Item> &items)
{
    m_shown->show(items.front().recipe ? items.front().recipe->batch : QString());
    m_stage->showItems(items);
    m_inspector->show(items.front());
    showPage(CreatePage);
}

void MainWindow::showSpending()
{
    if (m_spendingDialog)
        return m_spendingDialog->raise();
    m_connector.keys().wantAdmin();
    m_spendingDialog = new spending::SpendingDialog({.jobs = m_studio.jobs(),
                                                     .client = m_studio.client(),
                                                     .isSandbox = m_connector.place().kind == Place::Kind::Sandbox,
                                                     .hasAdminKey = m_connector.keys().admin() != nullptr},
                                                    this);
    m_spendingDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_spendingDialog, &spending::SpendingDialog::problem, this, &MainWindow::warn);
    connect(m_spendingDialog, &spending::SpendingDialog::jobChosen, m_queue, &queue::QueuePanel::select);
    m_spendingDialog->show();
}

} // namespace shell
