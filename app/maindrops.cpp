// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "dropoverlay.h"
#include "messagebar.h"

#include "compose/composepanel.h"
#include "library/librarypage.h"
#include "media/files.h"
#include "media/probe.h"
#include "studio/background.h"
#include "studio/library/intake.h"
#include "studio/library/library.h"
#include "studio/studio.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QStackedWidget>
#include <QJsonDocument>
#include <QMimeData>

#include <algorithm>

namespace shell {

void MainWindow::buildDropping()
{
    setAcceptDrops(true);
    m_overlay = new DropOverlay(this);
    connect(m_overlay, &DropOverlay::dropped, this, [this](const QMimeData *mime, int offer) {
        take(compose::droppedFrom(*mime), offer < 0 ? std::nullopt : std::optional(m_offers.at(std::size_t(offer))));
    });
}

void MainWindow::showOffers(const QMimeData &mime)
{
    // Only names are known while dragging; the content is looked at after the drop.
    const compose::Dropped brought = compose::droppedFrom(mime, false);
    QString name;
    if (!brought.files.isEmpty()) {
        const QFileInfo first(brought.files.first());
        name = first.fileName();
        m_offers = isJobSheet(name)                            ? offersForJobSheet()
            : first.suffix().isEmpty() && first.isDir() ? offersForFolder()
                                                             : offersFor(compose::kindFromName(name), m_compose->form());
    } else if (!brought.links.isEmpty()) {
        name = brought.links.first().fileName();
        m_offers = offersFor(compose::kindFromName(name), m_compose->form());
    } else if (mime.hasImage()) {
        m_offers = offersFor(media::Kind::Image, m_compose->form());
        std::erase_if(m_offers, [](const Offer &offer) { return offer.where != Offer::Where::Field; });
    } else {
        m_offers = offersForText(m_compose->form());
    }
    // On the library's page files are meant for it, unless they lie in it; its collections take them as well.
    const bool isLibrary = m_pages->currentIndex() == LibraryPage;
    const auto place = std::ranges::find(m_offers, Offer::Where::Library, &Offer::where);
    if (isLibrary && !brought.files.isEmpty() && m_studio.library().itemByPath(brought.files.first())) {
        if (place != m_offers.end())
            m_offers.erase(place);
    } else if (isLibrary && place != m_offers.end()) {
        std::rotate(m_offers.begin(), place, place + 1);
    }
    QRect collections = isLibrary && !brought.files.isEmpty() ? m_library->dropPlace() : QRect();
    if (!collections.isEmpty())
        collections.translate(m_library->mapTo(this, QPoint()));
    const int files = int(brought.files.size());
    m_overlay->open(m_offers,
                    m_offers.empty()   ? tr("What this is shows after the drop.")
                        : files > 1    ? tr("Drop %n files where you want them.", nullptr, files)
                        : name.isEmpty() ? tr("Drop it where you want it.")
                                         : tr("Drop %1 where you want it.").arg(name),
                    collections);
}

void MainWindow::take(const compose::Dropped &dropped, const std::optional<Offer> &chosen)
{
    m_messages->dropQuestion();
    for (const QUrl &link : dropped.links) {
        const media::Kind kind = compose::kindFromName(link.fileName());
        const std::vector<Offer> offers = offersFor(kind, m_compose->form());
        const auto place = std::ranges::find(offers, Offer::Where::Library, &Offer::where);
        if (chosen && chosen->where != Offer::Where::Library)
            follow(*chosen, link.toString(), kind);
        else if (offers.empty() || offers.begin() == place)
            warn(whyNot(link.fileName().isEmpty() ? link.host() : link.fileName(), kind));
        else
            follow(offers.front(), link.toString(), kind);
    }
    if (!dropped.picture.isNull() && m_compose->placePicture(dropped.picture).isEmpty())
        warn(tr("This model takes no picture. Save the picture as a file first, or choose another model."));
    if (const auto recipe = studio::Recipe::fromJson(QJsonDocument::fromJson(dropped.text.toUtf8()).object())) {
        useRecipe(*recipe); // as "gesso restore" prints it
    } else if (!dropped.text.isEmpty()) {
        m_compose->takeCode(dropped.text, [this, text = dropped.text] {
            if (offersForText(m_compose->form()).empty())
                warn(tr("This model takes no text."));
            else
                m_compose->setPrompt(text);
        });
    }
    // On the library's page files are meant for it, as are folders everywhere.
    const bool isForLibrary = chosen ? chosen->where == Offer::Where::Library : m_pages->currentIndex() == LibraryPage;
    if (isForLibrary && !dropped.files.isEmpty())
        return importIntoLibrary(dropped.files);
    for (const QString &path : dropped.files) {
        if (path.endsWith(QLatin1String(".gessopreset"), Qt::CaseInsensitive)) {
            m_compose->importPreset(path);
            continue;
        }
        if (isJobSheet(path)) {
            openSheet(path);
            continue;
        }
        studio::inBackground(
            this,
            [path]() -> Looked {
                Looked looked{.path = path};
                if (QFileInfo(path).isDir())
                    return looked;
                const auto info = media::probe(path);
                if (!info) {
                    looked.problem = info.error().message;
                    return looked;
                }
                looked.kind = info->kind;
                looked.recipe = studio::recipeAt(path);
                if (auto sha256 = looked.recipe.isEmpty() ? media::sha256OfFile(path) : tl::make_unexpected(media::Failure()))
                    looked.sha256 = *std::move(sha256); // as it was delivered, or lies in the library
                return looked;
            },
            [this, chosen](const Looked &looked) { takeFile(looked, chosen); });
    }
}

void MainWindow::takeFile(const Looked &file, const std::optional<Offer> &chosen)
{
    if (!file.problem.isEmpty())
        return warn(file.problem);
    if (QFileInfo(file.path).isDir())
        return importIntoLibrary({file.path});
    if (const auto known = file.sha256.isEmpty() ? std::nullopt : m_studio.library().itemByHash(file.sha256); known && known->recipe) {
        Looked told = file;
        told.sha256.clear();
        told.recipe = QJsonDocument(known->recipe->toJson()).toJson(QJsonDocument::Compact);
        return takeFile(told, chosen);
    }
    const std::vector<Offer> offers = offersFor(file.kind, m_compose->form());
    const QString address = QUrl::fromLocalFile(file.path).toString();
    if (chosen && std::ranges::find(offers, *chosen) != offers.end())
        return follow(*chosen, address, file.kind);
    if (offers.empty())
        return warn(whyNot(QFileInfo(file.path).fileName(), file.kind));
    // On its own a file that Gesso made may be wanted for its settings as well as for itself.
    const bool fits = offers.front().where == Offer::Where::Field;
    if (fits || file.recipe.isEmpty())
        follow(offers.front(), address, file.kind);
    if (!file.recipe.isEmpty())
        offerRecipe(file);
}

void MainWindow::offerRecipe(const Looked &file)
{
    const auto recipe = studio::Recipe::fromJson(QJsonDocument::fromJson(file.recipe).object());
    const std::vector<Offer> offers = offersFor(file.kind, m_compose->form());
    const bool placed = !offers.empty() && offers.front().where == Offer::Where::Field;
    if (!recipe) {
        if (!placed && !offers.empty())
            follow(offers.front(), QUrl::fromLocalFile(file.path).toString(), file.kind);
        return;
    }
    m_messages->ask(tr("%1 was made with Gesso.").arg(QFileInfo(file.path).fileName()),
                    {{tr("Restore settings"), [this, recipe = *recipe] { useRecipe(recipe); }},
                     {tr("Use as input"),
                      [this, placed, offers, file] {
                          if (!placed && !offers.empty())
                              follow(offers.front(), QUrl::fromLocalFile(file.path).toString(), file.kind);
                      }},
                     {tr("Cancel"), {}}});
}

void MainWindow::follow(const Offer &offer, const QString &address, media::Kind kind)
{
    switch (offer.where) {
    case Offer::Where::Field:
        if (m_compose->placeIn(offer.key, address).isEmpty())
            warn(whyNot(QUrl(address).fileName(), kind));
        showPage(CreatePage);
        break;
    case Offer::Where::Animate:
        chain(QStringLiteral("animate"), address, kind);
        break;
    case Offer::Where::Edit:
        chain(QStringLiteral("edit"), address, kind);
        break;
    case Offer::Where::Transcribe:
        chain(QStringLiteral("transcribe"), address, kind);
        break;
    case Offer::Where::Prompt:
    case Offer::Where::Sheet: // taken before
        break;
    case Offer::Where::Library:
        importIntoLibrary({QUrl(address).toLocalFile()});
        break;
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!compose::bringsSomething(*event->mimeData()))
        return;
    event->acceptProposedAction();
    showOffers(*event->mimeData());
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_overlay->hide();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    take(compose::droppedFrom(*event->mimeData()), std::nullopt);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_overlay->setGeometry(rect());
}

} // namespace shell
