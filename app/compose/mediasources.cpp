// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The ways into a media field: dropping, pasting, browsing, the library, the screen, an address.

#include "compose/mediaeditor.h"

#include "compose/media/droparea.h"
#include "compose/media/screengrab.h"
#include "compose/media/screenportal.h"

#include "studio/background.h"
#include "theme.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace compose {
namespace {

QString invitation(studio::MediaType type)
{
    switch (type) {
    case studio::MediaType::Image:
        return MediaEditor::tr("Drop an image, or browse");
    case studio::MediaType::Mask:
        return MediaEditor::tr("Drop a mask, or browse");
    case studio::MediaType::Video:
        return MediaEditor::tr("Drop a video, or browse");
    case studio::MediaType::Audio:
        return MediaEditor::tr("Drop a sound, or browse");
    case studio::MediaType::Archive:
        return MediaEditor::tr("Drop an archive, or browse");
    case studio::MediaType::Model3D:
        return MediaEditor::tr("Drop a 3D model, or browse");
    case studio::MediaType::File:
        return MediaEditor::tr("Drop a file, or browse");
    }
    return {};
}

QString iconFor(studio::MediaType type)
{
    switch (type) {
    case studio::MediaType::Image:
    case studio::MediaType::Mask:
        return QStringLiteral("image");
    case studio::MediaType::Video:
        return QStringLiteral("video");
    case studio::MediaType::Audio:
        return QStringLiteral("audio");
    case studio::MediaType::Archive:
    case studio::MediaType::Model3D:
    case studio::MediaType::File:
        return QStringLiteral("drop");
    }
    return {};
}

} // namespace

void MediaEditor::buildSources(QVBoxLayout *outer)
{
    m_area->setText(invitation(m_kind.type));
    m_area->setIcon(theme::icon(iconFor(m_kind.type)));
    auto *row = new QHBoxLayout(m_sources);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_area, 1);
    const auto beside = [&](QToolButton *button, const QString &icon, const QString &name, const QString &tip) {
        button->setIcon(theme::icon(icon));
        button->setAccessibleName(name);
        button->setToolTip(tip);
        button->setFixedWidth(32);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
        row->addWidget(button);
    };
    auto *library = new QToolButton(this);
    beside(library, QStringLiteral("library"), tr("Choose from the library for %1").arg(m_label), tr("Choose from the library"));
    library->setVisible(m_context.pickFromLibrary != nullptr);
    auto *paste = new QToolButton(this);
    beside(paste, QStringLiteral("paste"), tr("Paste into %1").arg(m_label), tr("Paste a file, a picture or an address (Ctrl+V)"));
    beside(m_more, QStringLiteral("more"), tr("More ways to fill %1").arg(m_label), tr("More ways"));
    outer->addWidget(m_sources);
    m_typed->setPlaceholderText(tr("Address, for example https://example.com/picture.png"));
    m_typed->setAccessibleName(tr("Address for %1").arg(m_label));
    m_typed->hide();
    outer->addWidget(m_typed);
    if (m_kind.type == studio::MediaType::Mask && !m_kind.list && !m_kind.maskOf.isEmpty()) {
        m_paint = new QPushButton(theme::icon(QStringLiteral("brush")), tr("Paint a mask…"), this);
        m_paint->setAutoDefault(false);
        outer->addWidget(m_paint);
        connect(m_paint, &QPushButton::clicked, this, &MediaEditor::paintMask);
    }
    connect(m_area, &QPushButton::clicked, this, &MediaEditor::browse);
    connect(library, &QToolButton::clicked, this, &MediaEditor::pickFromLibrary);
    connect(paste, &QToolButton::clicked, this, &MediaEditor::paste);
    connect(m_more, &QToolButton::clicked, this, &MediaEditor::showMore);
    connect(m_typed, &QLineEdit::returnPressed, this, &MediaEditor::takeAddress);
    auto *pasteKey = new QShortcut(QKeySequence::Paste, m_area, nullptr, nullptr, Qt::WidgetShortcut);
    connect(pasteKey, &QShortcut::activated, this, &MediaEditor::paste);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_typed, nullptr, nullptr, Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        m_typed->hide();
        m_area->setFocus(Qt::OtherFocusReason);
    });
}

void MediaEditor::pickFromLibrary()
{
    if (!m_context.pickFromLibrary)
        return;
    m_context.pickFromLibrary(m_kind.type, m_kind.list, [editor = QPointer(this)](const QStringList &paths) {
        if (editor)
            editor->take({.files = paths});
    });
}

void MediaEditor::captureScreen()
{
    if (ScreenPortal::isNeeded())
        return askForScreen();
    auto *grab = new ScreenGrab(this);
    connect(grab, &ScreenGrab::grabbed, this, [this, grab](const QImage &picture) {
        grab->deleteLater();
        addPicture(picture);
    });
    connect(grab, &ScreenGrab::givenUp, grab, &QObject::deleteLater);
    grab->start();
}

void MediaEditor::askForScreen()
{
    auto *portal = new ScreenPortal(this);
    connect(portal, &ScreenPortal::taken, this, [this, portal](const QString &path) {
        portal->deleteLater();
        studio::inBackground(this, [path] { return QImage(path); },
                             [this](const QImage &picture) {
                                 if (picture.isNull())
                                     return complain(tr("The picture of the screen could not be read."));
                                 addPicture(picture); // a copy: the desktop may take its own away
                             });
    });
    connect(portal, &ScreenPortal::givenUp, portal, &QObject::deleteLater);
    connect(portal, &ScreenPortal::failed, this, [this, portal](const QString &sentence) {
        portal->deleteLater();
        complain(sentence);
    });
    portal->start();
}

void MediaEditor::showMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(theme::icon(QStringLiteral("folder")), tr("Browse…"), this, &MediaEditor::browse);
    const bool picture = m_kind.type == studio::MediaType::Image || m_kind.type == studio::MediaType::Mask
        || m_kind.type == studio::MediaType::File;
    if (picture && (ScreenGrab::isPossible() || ScreenPortal::isNeeded()))
        menu->addAction(theme::icon(QStringLiteral("screen")), tr("Capture a part of the screen"), this, &MediaEditor::captureScreen);
    menu->addAction(theme::icon(QStringLiteral("link")), tr("Enter an address…"), this, [this] {
        m_typed->show();
        m_typed->setFocus(Qt::OtherFocusReason);
    });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void MediaEditor::takeAddress()
{
    const QString text = m_typed->text().trimmed();
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.isValid() && !url.host().isEmpty() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
    if (!web && url.scheme() != QLatin1String("data"))
        return complain(tr("An address begins with https://."));
    m_typed->clear();
    m_typed->hide();
    add({text});
}

void MediaEditor::take(const Dropped &dropped)
{
    QStringList addresses;
    for (const QString &file : dropped.files)
        addresses << QUrl::fromLocalFile(file).toString();
    for (const QUrl &link : dropped.links)
        addresses << link.toString();
    if (!addresses.isEmpty()) {
        add(addresses);
    } else if (!dropped.picture.isNull()) {
        addPicture(dropped.picture);
    } else {
        complain(tr("There is no file, picture or address to take."));
    }
}

void MediaEditor::browse()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a file for %1").arg(m_label));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_kind.list ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    QStringList filters;
    switch (m_kind.type) {
    case studio::MediaType::Image:
    case studio::MediaType::Mask:
        filters << QStringLiteral("image/png") << QStringLiteral("image/jpeg") << QStringLiteral("image/webp");
        break;
    case studio::MediaType::Video:
        filters << QStringLiteral("video/mp4") << QStringLiteral("video/quicktime") << QStringLiteral("video/webm");
        break;
    case studio::MediaType::Audio:
        filters << QStringLiteral("audio/mpeg") << QStringLiteral("audio/x-wav") << QStringLiteral("audio/flac");
        break;
    case studio::MediaType::Archive:
    case studio::MediaType::Model3D:
    case studio::MediaType::File:
        break;
    }
    filters << QStringLiteral("application/octet-stream"); // "all files"
    dialog->setMimeTypeFilters(filters);
    if (filters.size() > 1)
        dialog->selectMimeTypeFilter(filters.last());
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        take({.files = files});
    });
    dialog->open();
}

void MediaEditor::paste()
{
    if (const QMimeData *mime = QGuiApplication::clipboard()->mimeData())
        take(droppedFrom(*mime));
}

void MediaEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (!bringsSomething(*event->mimeData()))
        return;
    m_area->setLit(true);
    event->acceptProposedAction();
}

void MediaEditor::dragLeaveEvent(QDragLeaveEvent *)
{
    m_area->setLit(false);
}

void MediaEditor::dropEvent(QDropEvent *event)
{
    m_area->setLit(false);
    take(droppedFrom(*event->mimeData()));
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

} // namespace compose
