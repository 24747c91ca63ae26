// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/canvas.h"

#include <QPointingDevice>
#include <QSignalSpy>
#include <QTabletEvent>
#include <QtTest>

using namespace Qt::StringLiterals;
using live::Brush;
using live::Canvas;
using live::Drawing;
using live::Stroke;
using live::Tool;

Q_DECLARE_METATYPE(live::Brush)

namespace {

// A hand's fast curve over the paper.
Stroke wave(const Brush &brush)
{
    Stroke stroke{brush, {}};
    for (int i = 0; i <= 24; ++i) {
        const qreal t = i / 24.0;
        stroke.points.push_back({{40 + 430 * t, 256 + 150 * std::sin(t * 9)}, 0.2 + 0.8 * t, i * 8});
    }
    return stroke;
}

void dragMouse(Canvas &canvas, const std::vector<QPoint> &path)
{
    QTest::mousePress(&canvas, Qt::LeftButton, {}, path.front());
    for (std::size_t i = 1; i < path.size(); ++i)
        QTest::mouseMove(&canvas, path[i]);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, path.back());
}

void pen(Canvas &canvas, QEvent::Type type, const QPointF &position, qreal pressure)
{
    const QPointingDevice device(u"pen"_s, 1, QInputDevice::DeviceType::Stylus, QPointingDevice::PointerType::Pen,
                                 QInputDevice::Capability::Position | QInputDevice::Capability::Pressure, 1, 1);
    QTabletEvent event(type, &device, position, canvas.mapToGlobal(position), pressure, 0, 0, 0, 0, 0, {}, Qt::LeftButton,
                       type == QEvent::TabletRelease ? Qt::NoButton : Qt::LeftButton);
    QCoreApplication::sendEvent(&canvas, &event);
    QVERIFY(event.isAccepted());
}

int inkedPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) != qRgb(255, 255, 255);
    }
    return count;
}

} // namespace

class CanvasTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedStrokesReplayToThePixel_data();
    void recordedStrokesReplayToThePixel();
    void dabsLeaveASmoothEdge();
    void changedAreaCoversTheChange();
    void undoAndRedoAreExact();
    void historyIsBounded();
    void fillStopsAtLines();
    void eraserPaintsPaper();
    void mouseDrawsWhereItPoints();
    void penPressureIsOneSwitch();
    void keysChooseTools_data();
    void keysChooseTools();
    void pickerTakesTheColour();
    void assistiveProgramsFindIt();
};

void CanvasTest::recordedStrokesReplayToThePixel_data()
{
    QTest::addColumn<Brush>("brush");
    QTest::newRow("a thin brush") << Brush{.size = 2};
    QTest::newRow("a wide brush") << Brush{.color = Qt::red, .size = 90};
    QTest::newRow("with pressure") << Brush{.color = Qt::blue, .size = 40, .pressureToSize = true};
    QTest::newRow("the eraser") << Brush{.tool = Tool::Eraser, .size = 30};
}

void CanvasTest::recordedStrokesReplayToThePixel()
{
    QFETCH(Brush, brush);
    Canvas canvas;
    canvas.resize(900, 620); // shown larger than it is, and not square
    canvas.replay(wave({.color = Qt::darkGreen, .size = 60})); // something to erase
    const QImage before = canvas.drawing().image();
    canvas.setTool(brush.tool);
    canvas.setColor(brush.color);
    canvas.setBrushSize(brush.size);
    canvas.setPressureToSize(brush.pressureToSize);

    std::vector<Stroke> strokes;
    connect(&canvas, &Canvas::strokeFinished, this, [&strokes](const Stroke &stroke) { strokes.push_back(stroke); });
    const Stroke hand = wave(brush);
    for (std::size_t i = 0; i < hand.points.size(); ++i) {
        const auto type = i == 0 ? QEvent::TabletPress : QEvent::TabletMove;
        pen(canvas, type, canvas.fromDrawing(hand.points[i].position), hand.points[i].pressure);
    }
    pen(canvas, QEvent::TabletRelease, canvas.fromDrawing(hand.points.back().position), 0);
    dragMouse(canvas, {{200, 100}, {260, 300}, {500, 320}});
    QCOMPARE(strokes.size(), 2u);
    QVERIFY(canvas.drawing().image() != before);

    Drawing again(canvas.drawing().size());
    again.replay(wave({.color = Qt::darkGreen, .size = 60}));
    for (const Stroke &stroke : strokes)
        again.replay(stroke);
    QCOMPARE(again.image(), canvas.drawing().image());
}

void CanvasTest::dabsLeaveASmoothEdge()
{
    // A straight line: every column inside it must look the same, or dabs would show.
    Drawing drawing({256, 64});
    drawing.replay({{.size = 20}, {{{20, 32}}, {{128, 32}}, {{236, 32}}}});
    for (int y = 0; y < 64; ++y) {
        int lowest = 255;
        int highest = 0;
        for (int x = 40; x < 216; ++x) {
            lowest = std::min(lowest, qGray(drawing.image().pixel(x, y)));
            highest = std::max(highest, qGray(drawing.image().pixel(x, y)));
        }
        QVERIFY2(highest - lowest <= 16, qPrintable(QString::number(y)));
    }
    QCOMPARE(qGray(drawing.image().pixel(128, 32)), 0);
}

void CanvasTest::changedAreaCoversTheChange()
{
    Drawing drawing({512, 512});
    const Stroke stroke = wave({.size = 33});
    const QImage before = drawing.image();
    const QRect changed = drawing.replay(stroke);
    for (int y = 0; y < 512; ++y) {
        for (int x = 0; x < 512; ++x) {
            if (drawing.image().pixel(x, y) != before.pixel(x, y))
                QVERIFY(changed.contains(x, y));
        }
    }
}

void CanvasTest::undoAndRedoAreExact()
{
    Drawing drawing({500, 300}); // not a multiple of a tile
    std::vector<QImage> states{drawing.image()};
    drawing.replay(wave({.color = Qt::red, .size = 50}));
    states.push_back(drawing.image());
    drawing.fill({2, 2}, Qt::yellow);
    states.push_back(drawing.image());
    drawing.replay(wave({.color = Qt::blue, .size = 9, .pressureToSize = true}));
    states.push_back(drawing.image());
    drawing.clear();
    states.push_back(drawing.image());

    for (int i = int(states.size()) - 2; i >= 0; --i) {
        QVERIFY(drawing.canUndo());
        drawing.undo();
        QCOMPARE(drawing.image(), states[std::size_t(i)]);
    }
    QVERIFY(!drawing.canUndo());
    for (std::size_t i = 1; i < states.size(); ++i) {
        QVERIFY(drawing.canRedo());
        drawing.redo();
        QCOMPARE(drawing.image(), states[i]);
    }
    QVERIFY(!drawing.canRedo());
    drawing.undo();
    drawing.fill({2, 2}, Qt::cyan);
    QVERIFY(!drawing.canRedo()); // a new step ends what could be done again
}

void CanvasTest::historyIsBounded()
{
    constexpr qint64 bound = 2 * 1024 * 1024;
    Drawing drawing({512, 512}, bound);
    for (int i = 0; i < 40; ++i) {
        drawing.fill({0, 0}, i % 2 ? Qt::white : Qt::black); // the whole picture: 1 MiB each
        QVERIFY(drawing.historySize() <= bound);
    }
    int steps = 0;
    for (; drawing.canUndo(); ++steps)
        drawing.undo();
    QCOMPARE(steps, 2);
}

void CanvasTest::fillStopsAtLines()
{
    Drawing drawing({200, 200});
    drawing.replay({{.size = 8}, {{{100, -20}}, {{100, 100}}, {{100, 220}}}});
    const QRect changed = drawing.fill({10, 10}, Qt::red);
    QCOMPARE(drawing.colorAt({5, 190}), QColor(Qt::red));
    QCOMPARE(drawing.colorAt({190, 100}), Drawing::paper());
    QVERIFY(changed.right() < 100);
    QVERIFY(drawing.fill({10, 10}, Qt::red).isEmpty());
    QVERIFY(drawing.fill({-1, 500}, Qt::red).isEmpty());
}

void CanvasTest::eraserPaintsPaper()
{
    Drawing drawing({128, 128});
    const Stroke ink{{.color = Qt::red, .size = 20}, {{{20, 64}}, {{108, 64}}}};
    drawing.replay(ink);
    Stroke eraser = ink;
    eraser.brush.tool = Tool::Eraser;
    eraser.brush.size = 30;
    drawing.replay(eraser);
    QCOMPARE(inkedPixels(drawing.image()), 0);
}

void CanvasTest::mouseDrawsWhereItPoints()
{
    Canvas canvas;
    canvas.resize(640, 640);
    canvas.setColor(Qt::red);
    canvas.setBrushSize(20);
    QSignalSpy edited(&canvas, &Canvas::edited);
    QSignalSpy finished(&canvas, &Canvas::strokeFinished);
    const QPoint from = canvas.fromDrawing({100, 100}).toPoint();
    const QPoint to = canvas.fromDrawing({300, 100}).toPoint();
    QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
    QCOMPARE(edited.count(), 1); // seen before the button is released
    QTest::mouseMove(&canvas, to);
    QVERIFY(edited.count() >= 2);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(canvas.drawing().colorAt({100, 100}), QColor(Qt::red));
    QCOMPARE(canvas.drawing().colorAt({200, 100}), QColor(Qt::red));
    QCOMPARE(canvas.drawing().colorAt({299, 100}), QColor(Qt::red));
    QCOMPARE(canvas.drawing().colorAt({200, 140}), Drawing::paper());
    QTest::mousePress(&canvas, Qt::RightButton, {}, from);
    QTest::mouseRelease(&canvas, Qt::RightButton, {}, from);
    QCOMPARE(finished.count(), 1);
}

void CanvasTest::penPressureIsOneSwitch()
{
    const auto inkOf = [](bool pressureToSize, qreal pressure) {
        Canvas canvas;
        canvas.resize(640, 640);
        canvas.setBrushSize(40);
        canvas.setPressureToSize(pressureToSize);
        pen(canvas, QEvent::TabletPress, {200, 200}, pressure);
        pen(canvas, QEvent::TabletMove, {400, 260}, pressure);
        pen(canvas, QEvent::TabletRelease, {400, 260}, 0);
        return inkedPixels(canvas.drawing().image());
    };
    const int light = inkOf(true, 0.25);
    const int full = inkOf(true, 1);
    QVERIFY(light > 0);
    QVERIFY(light * 3 < full);
    QCOMPARE(inkOf(false, 0.25), full);
}

void CanvasTest::keysChooseTools_data()
{
    QTest::addColumn<QChar>("key");
    QTest::addColumn<int>("tool");
    QTest::addColumn<double>("size");
    QTest::newRow("B is the brush") << QChar(u'b') << int(Tool::Brush) << 24.0;
    QTest::newRow("E is the eraser") << QChar(u'e') << int(Tool::Eraser) << 24.0;
    QTest::newRow("G fills") << QChar(u'g') << int(Tool::Fill) << 24.0;
    QTest::newRow("I picks a colour") << QChar(u'i') << int(Tool::Picker) << 24.0;
    QTest::newRow("[ is smaller") << QChar(u'[') << int(Tool::Brush) << 20.0;
    QTest::newRow("] is larger") << QChar(u']') << int(Tool::Brush) << 28.8;
}

void CanvasTest::keysChooseTools()
{
    QFETCH(QChar, key);
    QFETCH(int, tool);
    QFETCH(double, size);
    Canvas canvas;
    QTest::keyClick(&canvas, char(key.toLatin1()));
    QCOMPARE(int(canvas.brush().tool), tool);
    QCOMPARE(canvas.brush().size, size);
}

void CanvasTest::pickerTakesTheColour()
{
    Canvas canvas;
    canvas.resize(640, 640);
    canvas.replay({{.color = QColor(10, 20, 200), .size = 60}, {{{256, 256}}}});
    canvas.setTool(Tool::Picker);
    QSignalSpy edited(&canvas, &Canvas::edited);
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.fromDrawing({256, 256}).toPoint());
    QCOMPARE(canvas.brush().color, QColor(10, 20, 200));
    QCOMPARE(edited.count(), 0);
}

void CanvasTest::assistiveProgramsFindIt()
{
    Canvas canvas;
    QCOMPARE(canvas.accessibleName(), u"Canvas"_s);
    QVERIFY(!canvas.accessibleDescription().isEmpty());
    QCOMPARE(canvas.focusPolicy(), Qt::StrongFocus);
}

QTEST_MAIN(CanvasTest)
#include "tst_canvas.moc"
