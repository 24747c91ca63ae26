// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MainWindow: comes back as it was left, after a kill as well as after a change of the language.

#include "mainwindow.h"

#include "compose/composepanel.h"
#include "library/librarypage.h"
#include "live/livepage.h"
#include "rail.h"
#include "session/session.h"
#include "session/windowplace.h"
#include "viewer/inspector.h"

#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

class PlaceWatch final : public QObject
{
public:
    explicit PlaceWatch(Session &session) : QObject(&session), m_session(session) {}
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Move || event->type() == QEvent::Resize || event->type() == QEvent::WindowStateChange)
            m_session.touch();
        return false;
    }

private:
    Session &m_session;
};

} // namespace

// The proportions of the design.
void MainWindow::resetLayout()
{
    m_columns->setSizes({1440 - 57 - 288, 288});
    m_createColumns->setSizes({370, 725});
    m_createRows->setSizes({540, 290});
}

void MainWindow::restoreSession()
{
    const QJsonObject &found = m_session->found();
    resetLayout();
    putWindow(*this, WindowPlace::fromJson(found.value("window"_L1).toObject()));
    putSplitters(*this, found.value("splitters"_L1).toObject());
    m_inspectorWanted = found.value("inspector"_L1).toBool(true);
    m_compose->setCodeShown(found.value("code"_L1).toBool());
    m_live->restore(found.value("live"_L1).toObject());
    if (const QString search = found.value("library_search"_L1).toString(); !search.isEmpty())
        m_library->setSearch(search);
    showPage(std::clamp(found.value("page"_L1).toInt(CreatePage), int(CreatePage), int(ModelsPage)));
}

void MainWindow::keepSession()
{
    m_session->begin([this] {
        return QJsonObject{{u"window"_s, placeOf(*this).toJson()},
                           {u"splitters"_s, splittersOf(*this)},
                           {u"inspector"_s, m_inspectorWanted},
                           {u"code"_s, m_compose->isCodeShown()},
                           {u"live"_s, m_live->state()},
                           {u"library_search"_s, m_library->search()},
                           {u"page"_s, m_pages->currentIndex()}};
    });
    installEventFilter(new PlaceWatch(*m_session));
    for (const QSplitter *splitter : findChildren<QSplitter *>())
        connect(splitter, &QSplitter::splitterMoved, m_session, &Session::touch);
    connect(m_pages, &QStackedWidget::currentChanged, m_session, &Session::touch);
    connect(m_compose, &compose::ComposePanel::codeShownChanged, m_session, &Session::touch);
    connect(m_library, &library::LibraryPage::searchChanged, m_session, &Session::touch);
    connect(m_live, &live::LivePage::stateChanged, m_session, &Session::touch);
}

void MainWindow::saveSession()
{
    m_compose->keepDraft();
    m_session->flush();
}

} // namespace shell
