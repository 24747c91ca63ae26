// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MainWindow: what is made from clips and sounds in the viewer.

#include "mainwindow.h"

#include "framefield.h"

#include "compose/composepanel.h"
#include "studio/catalog/verbs.h"
#include "studio/library/library.h"
#include "studio/library/madefiles.h"
#include "studio/studio.h"
#include "viewer/itemviewer.h"
#include "viewer/joindialog.h"
#include "viewer/stage.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QUrl>

namespace shell {

void MainWindow::buildClips()
{
    m_madeFiles = new studio::MadeFiles(m_studio.library(), this);
    connect(m_madeFiles, &studio::MadeFiles::failed, this, &MainWindow::warn);
    connect(m_madeFiles, &studio::MadeFiles::taken, this, [this](qint64, const QString &path) {
        say(tr("%1 is in the library now.").arg(QFileInfo(path).fileName()));
    });
    connect(m_stage, &viewer::Stage::joinRequested, this, &MainWindow::joinItems);
    viewer::ItemViewer &viewer = m_stage->viewer();
    viewer.setFolder(m_studio.profile().folder);
    connect(&viewer, &viewer::ItemViewer::problem, this, &MainWindow::warn);
    connect(&viewer, &viewer::ItemViewer::made, this, [this](const QString &path, const studio::Item &from, const QString &what, const QJsonObject &about) {
        m_madeFiles->take(path, {from}, what, about);
    });
    connect(&viewer, &viewer::ItemViewer::frameWanted, this, [this](const QString &verb, const QString &path, const studio::Item &) {
        useFrame(verb, path);
    });
}

// The form that is open may have the other fields filled in already, so it comes first.
void MainWindow::useFrame(const QString &use, const QString &path)
{
    const QString address = QUrl::fromLocalFile(path).toString();
    if (const QString key = frameField(use, m_compose->form()); !key.isEmpty()) {
        if (m_compose->placeIn(key, {address}).isEmpty())
            return warn(tr("The frame could not be put into the form."));
        return showPage(CreatePage);
    }
    const bool isPicture = use == QLatin1String("edit") || use == QLatin1String("reference");
    const studio::Verb *verb = studio::verb(isPicture ? QStringLiteral("edit") : QStringLiteral("animate"));
    for (const studio::Model *model : modelsOf(*verb, media::Kind::Image)) {
        const std::optional<studio::Form> form = m_studio.catalog().form(model->endpoint);
        const QString key = form ? frameField(use, *form) : QString();
        if (key.isEmpty())
            continue;
        m_compose->startWith(
            model->endpoint,
            [use, address](const studio::Form &now, const studio::Values &draft) {
                studio::Values values = draft;
                if (const studio::Field *field = now.field(frameField(use, now)))
                    values.insert(field->key, std::get<studio::MediaKind>(field->kind).list ? QJsonValue(QJsonArray{address}) : QJsonValue(address));
                return values;
            },
            tr("The form has the frame as “%1”.").arg(form->field(key)->label));
        return showPage(CreatePage);
    }
    chain(verb->id, address, media::Kind::Image);
}

// Several clips, in the order in which they are given, as one.
void MainWindow::joinItems(const std::vector<studio::Item> &items)
{
    if (items.size() < 2)
        return;
    auto *dialog = new viewer::JoinDialog(items, m_studio.profile().folder + QStringLiteral("/inbox"), this);
    connect(dialog, &viewer::JoinDialog::joined, this, [this](const QString &path, const std::vector<studio::Item> &from) {
        m_madeFiles->take(path, from, QStringLiteral("join"));
    });
    dialog->open();
}

} // namespace shell
