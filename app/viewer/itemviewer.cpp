// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/itemviewer.h"

#include "studio/library/transcriptstore.h"
#include "viewer/filepage.h"
#include "viewer/imagepage.h"
#include "viewer/messagepage.h"
#include "viewer/soundpage.h"
#include "viewer/textpage.h"
#include "viewer/videopage.h"

#include <QDesktopServices>
#include <QStackedLayout>
#include <QUrl>

namespace viewer {

using namespace Qt::StringLiterals;

ItemViewer::ItemViewer(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_message(new MessagePage(this))
{
    m_stack->addWidget(m_message);
    connect(m_message, &MessagePage::activated, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_item.path)); });
}

void ItemViewer::open(const studio::Item &item)
{
    leave();
    m_item = item;
    m_current = &page(viewFor(item));
    m_stack->setCurrentWidget(m_current);
    setFocusProxy(m_current);
    m_current->open(item);
}

void ItemViewer::leave()
{
    if (m_current)
        m_current->leave();
}

void ItemViewer::stepBy(int frames)
{
    if (m_current && m_stack->currentWidget() == m_current)
        m_current->stepBy(frames);
}

ItemViewer::View ItemViewer::viewFor(const studio::Item &item)
{
    switch (item.kind) {
    case media::Kind::Image:
        return View::Image;
    case media::Kind::Video:
        return View::Video;
    case media::Kind::Audio:
        return View::Sound;
    case media::Kind::Text:
        return studio::mayHoldTranscript(item) ? View::Sound : View::Text;
    case media::Kind::Model3D:
    case media::Kind::Archive:
    case media::Kind::Other:
        break;
    }
    return View::File;
}

Page &ItemViewer::page(View view)
{
    Page *&made = m_pages[size_t(view)];
    if (made)
        return *made;
    switch (view) {
    case View::Image:
        made = new ImagePage(this);
        break;
    case View::Video:
        made = new VideoPage(this);
        break;
    case View::Sound:
        made = new SoundPage(this);
        break;
    case View::Text:
        made = new TextPage(this);
        break;
    case View::File:
        made = new FilePage(this);
        break;
    }
    m_stack->addWidget(made);
    made->setFolder(m_folder);
    connect(made, &Page::failed, this, &ItemViewer::showFailure);
    connect(made, &Page::problem, this, &ItemViewer::problem);
    connect(made, &Page::made, this, &ItemViewer::made);
    connect(made, &Page::frameWanted, this, &ItemViewer::frameWanted);
    connect(made, &Page::posterWanted, this, &ItemViewer::posterWanted);
    return *made;
}

void ItemViewer::showFailure(const QString &sentence)
{
    m_message->say(u"warning"_qs, sentence, tr("Open with the system's program"));
    m_stack->setCurrentWidget(m_message);
}

} // namespace viewer
