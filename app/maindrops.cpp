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
#include <memory>

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
            follow(*chosen, {link.toString()}, kind);
        else if (offers.empty() || offers.begin() == place)
            warn(whyNot(link.fileName().isEmpty() ? link.host() : link.fileName(), kind));
        else
            follow(offers.front(), {link.toString()}, kind);
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
    QStringList files;
    for (const QString &path : dropped.files) {
        if (path.endsWith(QLatin1String(".gessopreset"), Qt::CaseInsensitive))
            m_compose->importPreset(path);
        else if (isJobSheet(path))
            openSheet(path);
        else
            files << path;
    }
    // All together and in their order, however long the look into each takes: a place may have room for one only.
    const auto looked = std::make_shared<std::vector<Looked>>(std::size_t(files.size()));
    const auto left = std::make_shared<qsizetype>(files.size());
    for (qsizetype i = 0; i < files.size(); ++i) {
        studio::inBackground(
            this, [path = files.at(i)] { return lookInto(path); },
            [this, chosen, looked, left, i](const Looked &file) {
                looked->at(std::size_t(i)) = file;
                if (--*left == 0)
                    takeFiles(*looked, chosen);
            });
    }
}

MainWindow::Looked MainWindow::lookInto(const QString &path)
{
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
}

void MainWindow::takeFiles(const std::vector<Looked> &files, const std::optional<Offer> &chosen)
{
    struct Share
    {
        Offer offer;
        media::Kind kind;
        QStringList addresses;
    };
    std::vector<Share> shares; // what goes to the same place goes there at once
    std::optional<Looked> made; // by Gesso: the first
    for (Looked file : files) {
        if (!file.problem.isEmpty()) {
            warn(file.problem);
            continue;
        }
        if (const auto known = file.sha256.isEmpty() ? std::nullopt : m_studio.library().itemByHash(file.sha256); known && known->recipe)
            file.recipe = QJsonDocument(known->recipe->toJson()).toJson(QJsonDocument::Compact);
        const std::vector<Offer> offers = QFileInfo(file.path).isDir() ? offersForFolder() : offersFor(file.kind, m_compose->form());
        if (offers.empty()) {
            warn(whyNot(QFileInfo(file.path).fileName(), file.kind));
            continue;
        }
        const bool isChosen = chosen && std::ranges::find(offers, *chosen) != offers.end();
        const Offer &offer = isChosen ? *chosen : offers.front();
        // On its own a file that Gesso made may be wanted for its settings as well as for itself.
        if (!isChosen && !file.recipe.isEmpty() && !made)
            made = file;
        if (!isChosen && !file.recipe.isEmpty() && offer.where != Offer::Where::Field)
            continue;
        const auto same = std::ranges::find_if(shares, [&](const Share &each) { return each.offer == offer; });
        const QString address = QUrl::fromLocalFile(file.path).toString();
        if (same == shares.end())
            shares.push_back({offer, file.kind, {address}});
        else
            same->addresses << address;
    }
    for (const Share &share : shares)
        follow(share.offer, share.addresses, share.kind);
    if (made)
        offerRecipe(*made);
}

void MainWindow::offerRecipe(const Looked &file)
{
    const auto recipe = studio::Recipe::fromJson(QJsonDocument::fromJson(file.recipe).object());
    const std::vector<Offer> offers = offersFor(file.kind, m_compose->form());
    const bool placed = !offers.empty() && offers.front().where == Offer::Where::Field;
    if (!recipe) {
        if (!placed && !offers.empty())
            follow(offers.front(), {QUrl::fromLocalFile(file.path).toString()}, file.kind);
        return;
    }
    m_messages->ask(tr("%1 was made with Gesso.").arg(QFileInfo(file.path).fileName()),
                    {{tr("Restore settings"), [this, recipe = *recipe] { useRecipe(recipe); }},
                     {tr("Use as input"),
                      [this, placed, offers, file] {
                          if (!placed && !offers.empty())
                              follow(offers.front(), {QUrl::fromLocalFile(file.path).toString()}, file.kind);
                      }},
                     {tr("Cancel"), {}}});
}

void MainWindow::follow(const Offer &offer, const QStringList &addresses, media::Kind kind)
{
    const auto chainFirst = [&](const QString &verb) {
        chain(verb, addresses.front(), kind);
        if (addresses.size() > 1)
            say(tr("Only one file fits here: %1 was taken.").arg(QUrl(addresses.front()).fileName()));
    };
    switch (offer.where) {
    case Offer::Where::Field:
        if (m_compose->placeIn(offer.key, addresses).isEmpty())
            warn(whyNot(QUrl(addresses.front()).fileName(), kind));
        showPage(CreatePage);
        break;
    case Offer::Where::Animate:
        chainFirst(QStringLiteral("animate"));
        break;
    case Offer::Where::Edit:
        chainFirst(QStringLiteral("edit"));
        break;
    case Offer::Where::Transcribe:
        chainFirst(QStringLiteral("transcribe"));
        break;
    case Offer::Where::Prompt:
    case Offer::Where::Sheet: // taken before
        break;
    case Offer::Where::Library: {
        QStringList paths;
        for (const QString &address : addresses)
            paths << QUrl(address).toLocalFile();
        importIntoLibrary(paths);
        break;
    }
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
