// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// gesso-bench-picture FILE…: what it takes to look at a picture, in one line of JSON per file (milliseconds): until something
// is seen, until all of it is there, and the longest time that the event loop was held up while it loads, is zoomed into and
// is moved about at 1200 × 800; peak memory in MiB.

#include "media/probe.h"
#include "viewer/imagecanvas.h"
#include "viewer/imagepage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <QTimer>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

// The longest gap between two beats of the event loop.
class Pulse
{
public:
    Pulse()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_held = std::max(m_held, double(m_beat.nsecsElapsed()) / 1e6 - 1);
            m_beat.restart();
        });
        m_timer.start(1);
        m_beat.start();
    }
    double take()
    {
        const double held = std::max(m_held, double(m_beat.nsecsElapsed()) / 1e6 - 1);
        m_held = 0;
        m_beat.restart();
        return held;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_beat;
    double m_held = 0;
};

void runUntil(const std::function<bool()> &isDone)
{
    QElapsedTimer patience;
    patience.start();
    while (!isDone() && patience.elapsed() < 120'000)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

QJsonObject measured(const QString &path)
{
    QJsonObject figures{{u"file"_s, path.section(u'/', -1)}};
    viewer::ImagePage page;
    page.resize(1200, 800);
    page.show();
    auto *canvas = page.findChild<viewer::ImageCanvas *>();
    bool isSettled = false;
    QObject::connect(&page, &viewer::ImagePage::settled, &page, [&isSettled] { isSettled = true; });
    QApplication::processEvents();
    Pulse pulse;
    QElapsedTimer timer;
    timer.start();
    studio::Item item;
    item.path = path;
    item.kind = media::Kind::Image;
    if (const auto info = media::probe(path))
        item.size = info->size; // the library knows it
    page.open(item);
    runUntil([canvas] { return !canvas->picture().isNull(); });
    figures[u"seen"_s] = double(timer.nsecsElapsed()) / 1e6;
    runUntil([&isSettled] { return isSettled; });
    figures[u"all"_s] = double(timer.nsecsElapsed()) / 1e6;
    figures[u"held_loading"_s] = pulse.take();
    for (int step = 0; step < 40; ++step) {
        canvas->zoomBy(step < 20 ? 1.3 : 1 / 1.3);
        QApplication::processEvents();
    }
    figures[u"held_zooming"_s] = pulse.take();
    timer.start();
    runUntil([canvas] { return canvas->isSettled(); });
    figures[u"sharp_after"_s] = double(timer.nsecsElapsed()) / 1e6;
    canvas->setZoom(1, {600, 400});
    viewer::Look look = canvas->look();
    pulse.take();
    for (int step = 0; step < 200; ++step) {
        look.centre = {0.1 + 0.8 * step / 200, 0.1 + 0.8 * step / 200};
        canvas->setLook(look);
        QApplication::processEvents();
    }
    figures[u"held_moving"_s] = pulse.take();
    page.leave();
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    figures[u"peak_mib"_s] = double(usage.ru_maxrss) / 1024;
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    for (const QString &path : QApplication::arguments().mid(1))
        QTextStream(stdout) << QJsonDocument(measured(path)).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
