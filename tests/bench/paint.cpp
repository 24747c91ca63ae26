// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a frame costs while somebody draws on a large document with many layers: the dabs of one movement of the pen, and the
// part of the window that they change, in the size in which it is shown.

#include "paint/document.h"
#include "paint/fill.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace paint;

namespace {

QImage noise(const QSize &size, int seed)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x)
            line[x] = qPremultiply(qRgba((x * seed) & 255, (y * seed) & 255, (x ^ y) & 255, 128));
    }
    return image;
}

double at(std::vector<double> times, double part)
{
    std::ranges::sort(times);
    return times.at(std::min(times.size() - 1, size_t(double(times.size()) * part)));
}

// What each of them takes by the clock on the wall, and of the processor: what else the machine does is in the first only.
class Times
{
public:
    void start()
    {
        m_timer.start();
        m_begun = std::clock();
    }
    void stop()
    {
        m_used.push_back(double(std::clock() - m_begun) * 1000 / CLOCKS_PER_SEC);
        m_taken.push_back(double(m_timer.nsecsElapsed()) / 1e6);
    }
    [[nodiscard]] size_t size() const { return m_taken.size(); }
    void tell(const char *what) const
    {
        std::printf("%-32s median %6.2f ms  p95 %6.2f ms  longest %6.2f ms;  of the processor %6.2f, %6.2f, %6.2f ms (frame %d)\n", what,
                    at(m_taken, 0.5), at(m_taken, 0.95), at(m_taken, 1), at(m_used, 0.5), at(m_used, 0.95), at(m_used, 1),
                    int(std::ranges::max_element(m_used) - m_used.begin()));
        std::fflush(stdout);
    }

private:
    QElapsedTimer m_timer;
    std::clock_t m_begun = 0;
    std::vector<double> m_taken;
    std::vector<double> m_used;
};

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    for (const int side : {1024, 4096}) {
        Document document({side, side});
        for (int layer = 1; layer < 10; ++layer)
            document.addLayer(QString::number(layer), noise({side, side}, layer));
        const int level = side / 1024 / 2; // as in a window of a thousand pixels
        QElapsedTimer timer;
        timer.start();
        (void)document.seen({{}, document.sizeAt(level)}, level);
        std::printf("%d × %d, ten layers: all of it for the first time %.0f ms\n", side, side, double(timer.nsecsElapsed()) / 1e6);

        Times frames;
        const Brush brush{.tip = Tip::Soft, .color = Qt::red, .size = side / 20.0, .opacity = 0.8};
        QRect changed = document.begin(brush, {{side * 0.1, side * 0.5}});
        QImage window({1024, 1024}, QImage::Format_RGB32);
        for (int i = 1; i < 240; ++i) {
            frames.start();
            const double t = i / 240.0;
            changed = document.extend({{side * (0.1 + 0.8 * t), side * (0.5 + 0.3 * std::sin(t * 12))}});
            const int scale = 1 << level;
            const QRect part(QPoint(changed.left() / scale, changed.top() / scale), QPoint(changed.right() / scale, changed.bottom() / scale));
            QPainter painter(&window);
            painter.drawImage(part.topLeft(), document.seen(part, level));
            painter.end();
            frames.stop();
        }
        document.end();
        frames.tell("  a movement of the pen");

        Times sent;
        for (int i = 0; i < 40; ++i) {
            document.replay({brush, {{{side * 0.3, side * 0.3 + i}}, {{side * 0.35, side * 0.3 + i}}}});
            sent.start();
            (void)document.flattened({1024, 1024});
            sent.stop();
        }
        sent.tell("  the picture that is sent");

        Times undone;
        while (document.canUndo() && undone.size() < 40) {
            undone.start();
            const QRect area = document.undo();
            const int scale = 1 << level;
            (void)document.seen(QRect(area.topLeft() / scale, area.size() / scale), level);
            undone.stop();
        }
        undone.tell("  a step back");
        timer.start();
        (void)floodMask(document.flattened(), {0, 0}, 8);
        std::printf("  a fill (in the background)                   %.1f ms; history %.1f MiB\n", double(timer.nsecsElapsed()) / 1e6, double(document.historySize()) / 1048576);
    }
    return 0;
}
