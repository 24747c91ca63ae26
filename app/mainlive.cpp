// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MainWindow: frames and recordings of the Live page, and how they go on elsewhere.

#include "mainwindow.h"

#include "compose/words.h"
#include "live/livepage.h"
#include "live/rewind.h"
#include "studio/catalog/verbs.h"
#include "studio/library/library.h"
#include "studio/jobs/jobqueue.h"
#include "studio/live/keep.h"
#include "studio/live/livebill.h"
#include "studio/studio.h"
#include "studio/words.h"

#include <QSettings>
#include <QTimer>
#include <QUrl>

namespace shell {

QString MainWindow::recordingsFolder() const
{
    return m_studio.profile().folder + QStringLiteral("/live/recordings");
}

void MainWindow::connectLive()
{
    auto *keep = new studio::Keep(m_studio.library(), this);
    connect(m_live, &live::LivePage::kept, keep, &studio::Keep::keep);
    connect(&m_live->rewind(), &live::Rewind::recorded, keep, &studio::Keep::keepClip);
    connect(keep, &studio::Keep::kept, this, [this] { say(tr("The frame is in the library now.")); });
    connect(keep, &studio::Keep::keptClip, this, [this] { say(tr("The recording is in the library now.")); });
    connect(keep, &studio::Keep::rescuedClip, this, [this] { say(tr("A recording that was cut off when Gesso ended is in the library now.")); });
    connect(keep, &studio::Keep::failed, this, &MainWindow::warn);
    QTimer::singleShot(0, keep, [keep, folder = recordingsFolder()] { keep->keepLeft(folder); });

    auto *ledger = new studio::LiveLedger(this);
    connect(m_live, &live::LivePage::spent, ledger, [this, ledger](const studio::LiveBill &bill) { ledger->note(m_studio.jobs().ledgerPlace(), bill); });
    connect(ledger, &studio::LiveLedger::noted, this, &MainWindow::refreshStatus);

    m_live->rewind().setFinishModels([this] {
        std::vector<live::FinishModel> models;
        for (const studio::Model *model : modelsOf(studio::finishing(), media::Kind::Image))
            models.push_back({model->endpoint, model->title, compose::unitPriceText(*model)});
        return models;
    });
    connect(m_live, &live::LivePage::finishWanted, this, &MainWindow::finishFrame);
}

// The frame is kept first: what is made of it can say where it comes from.
void MainWindow::finishFrame(const QByteArray &bytes, const QString &contentType, const studio::Recipe &recipe, const QString &endpoint)
{
    m_settings.setValue(QStringLiteral("chain/%1/%2").arg(studio::finishing().id, media::kindName(media::Kind::Image)), endpoint);
    auto *keep = new studio::Keep(m_studio.library(), this);
    connect(keep, &studio::Keep::kept, this, [this, keep, recipe, endpoint](qint64, const QString &path) {
        keep->deleteLater();
        studio::Source source{.address = QUrl::fromLocalFile(path).toString(), .kind = media::Kind::Image, .size = {},
                              .prompt = studio::promptOf(recipe.values), .lastFrame = {}, .made = recipe.values};
        beginWith(studio::finishing(), endpoint, source);
    });
    connect(keep, &studio::Keep::failed, this, [this, keep](const QString &sentence) {
        keep->deleteLater();
        warn(sentence);
    });
    keep->keep(bytes, contentType, recipe);
}

} // namespace shell
