// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The canvas by mouse, pen, wheel and keys. How the document itself behaves: tst_document.

#include "live/canvas.h"

#include "live/gesture.h"
#include "studio/backgroundpool.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTabletEvent>
#include <QWheelEvent>
#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;
using live::Canvas;
using live::Tool;
using live::ToolChoice;
using paint::Brush;
using paint::Document;
using paint::Stroke;

Q_DECLARE_METATYPE(live::Tool)
Q_DECLARE_METATYPE(paint::Brush)

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

void drag(Canvas &canvas, const std::vector<QPointF> &path, Qt::KeyboardModifiers modifiers = {})
{
    const auto at = [&canvas](const QPointF &point) { return canvas.fromDocument(point).toPoint(); };
    QTest::mousePress(&canvas, Qt::LeftButton, modifiers, at(path.front()));
    for (size_t i = 1; i < path.size(); ++i) {
        QMouseEvent move(QEvent::MouseMove, QPointF(at(path[i])), canvas.mapToGlobal(QPointF(at(path[i]))), Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(&canvas, &move);
    }
    QTest::mouseRelease(&canvas, Qt::LeftButton, modifiers, at(path.back()));
}

void pen(Canvas &canvas, QEvent::Type type, const QPointF &position, qreal pressure,
         QPointingDevice::PointerType end = QPointingDevice::PointerType::Pen, float tilt = 0)
{
    const QPointingDevice device(u"pen"_s, 1, QInputDevice::DeviceType::Stylus, end,
                                 QInputDevice::Capability::Position | QInputDevice::Capability::Pressure, 1, 1);
    QTabletEvent event(type, &device, position, canvas.mapToGlobal(position), pressure, tilt, tilt, 0, 0, 0, {}, Qt::LeftButton,
                       type == QEvent::TabletRelease ? Qt::NoButton : Qt::LeftButton);
    QCoreApplication::sendEvent(&canvas, &event);
    QVERIFY(event.isAccepted());
}

void penStroke(Canvas &canvas, const Stroke &stroke, QPointingDevice::PointerType end = QPointingDevice::PointerType::Pen, float tilt = 0)
{
    for (size_t i = 0; i < stroke.points.size(); ++i)
        pen(canvas, i == 0 ? QEvent::TabletPress : QEvent::TabletMove, canvas.fromDocument(stroke.points[i].position),
            stroke.points[i].pressure, end, tilt);
    pen(canvas, QEvent::TabletRelease, canvas.fromDocument(stroke.points.back().position), 0, end, tilt);
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

// The strokes of a file: how each was drawn, and its points with pressure and time as they came in.
std::vector<Stroke> recordedStrokes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList tips{u"round"_s, u"soft"_s, u"pencil"_s, u"chalk"_s};
    std::vector<Stroke> strokes;
    for (const QJsonValue recorded : QJsonDocument::fromJson(file.readAll())[u"strokes"_s].toArray()) {
        const QJsonObject brush = recorded[u"brush"_s].toObject();
        Stroke stroke{{.tip = paint::Tip(tips.indexOf(brush[u"tip"_s].toString())),
                       .color = QColor(brush[u"color"_s].toString()),
                       .size = brush[u"size"_s].toDouble(),
                       .opacity = brush[u"opacity"_s].toDouble(),
                       .erases = recorded[u"tool"_s] == u"eraser"_s,
                       .pressureToSize = brush[u"pressureToSize"_s].toBool(),
                       .pressureToOpacity = brush[u"pressureToOpacity"_s].toBool(),
                       .smoothing = brush[u"smoothing"_s].toDouble(),
                       .symmetry = brush.contains(u"symmetry"_s) ? paint::Symmetry::LeftRight : paint::Symmetry::None},
                      {}};
        for (const QJsonValue point : recorded[u"points"_s].toArray())
            stroke.points.push_back({{point[0].toDouble(), point[1].toDouble()}, point[2].toDouble(), point[3].toInt()});
        strokes.push_back(stroke);
    }
    return strokes;
}

QImage seen(const Canvas &canvas)
{
    return canvas.document().flattened();
}

} // namespace

class CanvasTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Canvas> m_canvas;

    void choose(Tool tool, const QColor &color = Qt::red, qreal size = 20)
    {
        ToolChoice choice = m_canvas->choice();
        choice.tool = tool;
        choice.brush.color = color;
        choice.brush.size = size;
        m_canvas->setChoice(choice);
    }

private Q_SLOTS:
    void init()
    {
        m_canvas = std::make_unique<Canvas>();
        m_canvas->resize(900, 620); // shown larger than it is, and not square
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
    }
    void cleanup() { m_canvas.reset(); }

    void recordedStrokesReplayToThePixel_data()
    {
        QTest::addColumn<Brush>("brush");
        QTest::addColumn<qreal>("angle");
        QTest::newRow("a thin brush") << Brush{.size = 2} << 0.0;
        QTest::newRow("a wide brush") << Brush{.color = Qt::red, .size = 90} << 0.0;
        QTest::newRow("with pressure") << Brush{.color = Qt::blue, .size = 40, .pressureToSize = true, .pressureToOpacity = true} << 0.0;
        QTest::newRow("chalk, half opaque") << Brush{.tip = paint::Tip::Chalk, .size = 30, .opacity = 0.5} << 0.0;
        QTest::newRow("on paper that is turned and zoomed") << Brush{.size = 12, .symmetry = paint::Symmetry::LeftRight} << 30.0;
    }
    void recordedStrokesReplayToThePixel()
    {
        QFETCH(const Brush, brush);
        QFETCH(const qreal, angle);
        if (angle != 0)
            m_canvas->changeView([angle](live::Viewport &view) {
                view.turnBy(angle);
                view.setZoom(1.7, {200, 200});
            });
        m_canvas->replay(wave({.color = Qt::darkGreen, .size = 60})); // something to draw over
        ToolChoice choice;
        choice.brush = brush;
        m_canvas->setChoice(choice);
        std::vector<Stroke> strokes;
        connect(m_canvas.get(), &Canvas::strokeFinished, this, [&strokes](const Stroke &stroke) { strokes.push_back(stroke); });
        penStroke(*m_canvas, wave(brush));
        drag(*m_canvas, {{100, 100}, {160, 300}, {400, 320}});
        QCOMPARE(strokes.size(), 2U);

        Document again(m_canvas->document().size());
        again.replay(wave({.color = Qt::darkGreen, .size = 60}));
        for (const Stroke &stroke : strokes)
            again.replay(stroke);
        QCOMPARE(again.flattened(), seen(*m_canvas));
    }

    void mouseDrawsWhereItPoints()
    {
        choose(Tool::Brush);
        QSignalSpy edited(m_canvas.get(), &Canvas::edited);
        QSignalSpy finished(m_canvas.get(), &Canvas::strokeFinished);
        const QPoint from = m_canvas->fromDocument({100, 100}).toPoint();
        const QPoint to = m_canvas->fromDocument({300, 100}).toPoint();
        QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, from);
        QCOMPARE(edited.count(), 1); // seen before the button is released
        QTest::mouseMove(m_canvas.get(), to);
        QVERIFY(edited.count() >= 2);
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, to);
        QCOMPARE(finished.count(), 1);
        for (const int x : {100, 200, 299})
            QCOMPARE(m_canvas->document().colorAt({x, 100}), QColor(Qt::red));
        QCOMPARE(m_canvas->document().colorAt({200, 140}), Document::paper());
        QTest::mousePress(m_canvas.get(), Qt::RightButton, {}, from);
        QTest::mouseRelease(m_canvas.get(), Qt::RightButton, {}, from);
        QCOMPARE(finished.count(), 1);
    }

    // What is on the screen is what is in the document, wherever the paper lies.
    // The file holds what hands did; the picture, what these strokes have always looked like.
    void aRecordedDrawingIsTheSameToThePixel()
    {
        const QString folder = QStringLiteral(GESSO_SOURCE_DIR "/tests/studio/live/data/");
        const std::vector<Stroke> strokes = recordedStrokes(folder + u"strokes.json"_s);
        QCOMPARE(strokes.size(), 5U);
        m_canvas->setDocument(Document({256, 256}));
        for (const Stroke &stroke : strokes)
            m_canvas->replay(stroke);
        const QImage drawn = seen(*m_canvas);
        const QImage wanted = QImage(folder + u"strokes.png"_s).convertToFormat(drawn.format());
        if (drawn != wanted) {
            const QString beside = QStringLiteral(GESSO_BUILD_DIR "/strokes.png");
            drawn.save(beside);
            QFAIL(qPrintable(u"It looks different, see %1."_s.arg(beside)));
        }

        // The same by the pen itself, point by point.
        m_canvas->setDocument(Document({256, 256}));
        for (const Stroke &stroke : strokes) {
            ToolChoice choice = m_canvas->choice();
            choice.tool = Tool::Brush;
            choice.brush = stroke.brush;
            choice.brush.erases = false;
            m_canvas->setChoice(choice);
            penStroke(*m_canvas, stroke, stroke.brush.erases ? QPointingDevice::PointerType::Eraser : QPointingDevice::PointerType::Pen);
        }
        const QImage byPen = seen(*m_canvas);
        int different = 0;
        for (int y = 0; y < byPen.height(); ++y) {
            for (int x = 0; x < byPen.width(); ++x)
                different += byPen.pixel(x, y) != wanted.pixel(x, y);
        }
        // Positions go through the screen's coordinates and back: a hair of a pixel.
        QVERIFY2(different <= 256 * 256 / 200, qPrintable(QString::number(different)));
    }

    void largeDragsAreDoneInTheBackground_data()
    {
        QTest::addColumn<Tool>("tool");
        QTest::addColumn<bool>("isHasty"); // the next stroke begins at once
        QTest::newRow("moving a layer") << Tool::Move << false;
        QTest::newRow("moving a layer, then drawing at once") << Tool::Move << true;
        QTest::newRow("a rectangle") << Tool::Rectangle << false;
        QTest::newRow("an ellipse, then drawing at once") << Tool::Ellipse << true;
        QTest::newRow("a line") << Tool::Line << false;
    }
    void largeDragsAreDoneInTheBackground()
    {
        QFETCH(const Tool, tool);
        QFETCH(const bool, isHasty);
        constexpr int side = 1536;
        Document document({side, side});
        document.replay({{.color = Qt::blue, .size = 200}, {{{200, 200}}, {{1300, 1300}}}});
        document.forgetHistory();
        m_canvas->setDocument(document);
        const QImage before = seen(*m_canvas);
        ToolChoice choice = m_canvas->choice();
        choice.fillsShapes = true;
        m_canvas->setChoice(choice);
        choose(tool, Qt::red, 30);
        const auto at = [this](const QPointF &point) { return m_canvas->fromDocument(point).toPoint(); };
        QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, at({100, 100}));
        for (int i = 1; i <= 20; ++i)
            QTest::mouseMove(m_canvas.get(), at({100 + i * 60.0, 100 + i * 50.0}));
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, at({1300, 1100}));

        // What it must be: the same at once.
        const QPointF from = m_canvas->toDocument(at({100, 100}));
        const QPointF to = m_canvas->toDocument(at({1300, 1100}));
        if (tool == Tool::Move) {
            document.moveContent((to - from).toPoint());
        } else {
            const live::Stamp stamp = live::stampOf(m_canvas->choice(), live::pathOf(tool, from, to, false), document.rect());
            document.preview(stamp.image, stamp.at);
            document.keepPreview();
        }
        if (isHasty) {
            choose(Tool::Brush, Qt::green, 40);
            QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, at({700, 300}));
            QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, at({700, 300}));
            document.replay({m_canvas->choice().brush, {{m_canvas->toDocument(at({700, 300}))}}});
        }
        QTRY_COMPARE(seen(*m_canvas), document.flattened());
        studio::backgroundPool().waitForDone();
        QCoreApplication::processEvents(); // nothing comes late
        QCOMPARE(seen(*m_canvas), document.flattened());
        if (isHasty)
            m_canvas->undo();
        m_canvas->undo(); // the drag is one step
        QCOMPARE(seen(*m_canvas), before);
        QVERIFY(!m_canvas->document().canUndo());
        m_canvas->redo();
        QVERIFY(seen(*m_canvas) != before);
    }

    void aLargeDragIsTakenBackByEscape()
    {
        Document document({1536, 1536});
        document.replay({{.color = Qt::blue, .size = 200}, {{{200, 200}}, {{1300, 1300}}}});
        document.forgetHistory();
        m_canvas->setDocument(document);
        const QImage before = seen(*m_canvas);
        choose(Tool::Move);
        for (const bool isEarly : {true, false}) {
            QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, m_canvas->fromDocument({100, 100}).toPoint());
            QTest::mouseMove(m_canvas.get(), m_canvas->fromDocument({700, 400}).toPoint());
            if (!isEarly)
                QTRY_VERIFY(m_canvas->document().canUndo());
            QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
            QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, m_canvas->fromDocument({700, 400}).toPoint());
            studio::backgroundPool().waitForDone();
            QCoreApplication::processEvents();
            QCOMPARE(seen(*m_canvas), before);
            QVERIFY(!m_canvas->document().canUndo());
        }
    }

    void theScreenShowsTheDocument_data()
    {
        QTest::addColumn<qreal>("zoom");
        QTest::addColumn<qreal>("angle");
        QTest::newRow("fitted") << 0.0 << 0.0;
        QTest::newRow("enlarged") << 3.0 << 0.0;
        QTest::newRow("small") << 0.3 << 0.0;
        QTest::newRow("turned") << 1.0 << 45.0;
        QTest::newRow("upside down") << 0.7 << 180.0;
    }
    void theScreenShowsTheDocument()
    {
        QFETCH(const qreal, zoom);
        QFETCH(const qreal, angle);
        m_canvas->replay({{.color = Qt::red, .size = 120}, {{{256, 256}}}});
        m_canvas->replay({{.color = Qt::blue, .size = 120}, {{{400, 256}}}});
        m_canvas->changeView([=](live::Viewport &view) {
            view.turnBy(angle);
            if (zoom > 0)
                view.setZoom(zoom, {450, 310});
        });
        const QImage shown = m_canvas->grab().toImage();
        for (const QPointF point : {QPointF(256, 256), QPointF(400, 256), QPointF(256, 120), QPointF(330, 200)}) {
            const QPoint at = m_canvas->fromDocument(point).toPoint();
            if (m_canvas->rect().contains(at))
                QCOMPARE(shown.pixelColor(at).rgb(), m_canvas->document().colorAt(point.toPoint()).rgb());
            QVERIFY(QLineF(m_canvas->toDocument(m_canvas->fromDocument(point)), point).length() < 0.01);
        }
    }

    // While a stroke is drawn only its part of the screen is painted, and the screen is right all the same.
    void whatIsPaintedInPartsIsTheWhole()
    {
        choose(Tool::Brush, Qt::darkGreen, 30);
        drag(*m_canvas, {{60, 60}, {450, 200}, {80, 400}});
        choose(Tool::Rectangle, Qt::red, 6);
        drag(*m_canvas, {{120, 90}, {300, 330}});
        const QImage inParts = m_canvas->grab().toImage();
        m_canvas->update();
        QCoreApplication::processEvents();
        QCOMPARE(m_canvas->grab().toImage(), inParts);
    }

    void theWheelZoomsAtThePointer()
    {
        const QPointF at(300, 200);
        const QPointF before = m_canvas->toDocument(at);
        const qreal zoom = m_canvas->viewport().zoom();
        for (int i = 0; i < 5; ++i) {
            QWheelEvent wheel(at, m_canvas->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(m_canvas.get(), &wheel);
        }
        QVERIFY(m_canvas->viewport().zoom() > zoom * 2);
        QVERIFY(QLineF(m_canvas->toDocument(at), before).length() < 0.5);
    }

    void spaceMovesThePaperAndDrawsNothing()
    {
        choose(Tool::Brush);
        m_canvas->changeView([](live::Viewport &view) { view.setZoom(2, {450, 310}); });
        const QPointF before = m_canvas->toDocument({450, 310});
        QTest::keyPress(m_canvas.get(), Qt::Key_Space);
        QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, {450, 310});
        QTest::mouseMove(m_canvas.get(), {490, 290});
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, {490, 290});
        QTest::keyRelease(m_canvas.get(), Qt::Key_Space);
        QVERIFY(QLineF(m_canvas->toDocument({450, 310}), before + QPointF(-20, 10)).length() < 0.6);
        QCOMPARE(inkedPixels(seen(*m_canvas)), 0);
    }

    void shapes_data()
    {
        QTest::addColumn<Tool>("tool");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QList<QPoint>>("inked");
        QTest::addColumn<QList<QPoint>>("empty");
        const Qt::KeyboardModifiers none = Qt::NoModifier;
        QTest::newRow("a line") << Tool::Line << none << QList<QPoint>{{101, 101}, {200, 150}, {299, 199}} << QList<QPoint>{{200, 100}};
        QTest::newRow("a line at a multiple of 15°") << Tool::Line << Qt::KeyboardModifiers(Qt::ShiftModifier) << QList<QPoint>{{150, 129}} << QList<QPoint>{{299, 199}};
        QTest::newRow("a rectangle") << Tool::Rectangle << none << QList<QPoint>{{100, 100}, {200, 100}, {300, 200}} << QList<QPoint>{{200, 150}};
        QTest::newRow("a square") << Tool::Rectangle << Qt::KeyboardModifiers(Qt::ShiftModifier) << QList<QPoint>{{100, 250}, {300, 300}} << QList<QPoint>{{200, 200}};
        QTest::newRow("an ellipse") << Tool::Ellipse << none << QList<QPoint>{{200, 100}, {100, 150}} << QList<QPoint>{{101, 101}, {200, 150}};
    }
    void shapes()
    {
        QFETCH(const Tool, tool);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const QList<QPoint>, inked);
        QFETCH(const QList<QPoint>, empty);
        choose(tool, Qt::red, 8);
        drag(*m_canvas, {{100, 100}, {180, 400}, {300, 200}}, modifiers); // on its way it was somewhere else
        for (const QPoint &point : inked)
            QVERIFY2(m_canvas->document().colorAt(point) == QColor(Qt::red), qPrintable(u"%1, %2"_s.arg(point.x()).arg(point.y())));
        for (const QPoint &point : empty)
            QCOMPARE(m_canvas->document().colorAt(point), Document::paper());
        QCOMPARE(m_canvas->document().colorAt({180, 390}), Document::paper());
        m_canvas->undo(); // one step
        QCOMPARE(inkedPixels(seen(*m_canvas)), 0);
        QVERIFY(!m_canvas->document().canUndo());
    }

    void escapeTakesADragBack_data()
    {
        QTest::addColumn<Tool>("tool");
        for (const Tool tool : {Tool::Brush, Tool::Eraser, Tool::Rectangle, Tool::Lasso, Tool::Move})
            QTest::addRow("tool %d", int(tool)) << tool;
    }
    void escapeTakesADragBack()
    {
        QFETCH(const Tool, tool);
        m_canvas->replay(wave({.color = Qt::blue, .size = 50}));
        const QImage before = seen(*m_canvas);
        choose(tool);
        QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, m_canvas->fromDocument({100, 250}).toPoint());
        QTest::mouseMove(m_canvas.get(), m_canvas->fromDocument({300, 300}).toPoint());
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        QTest::mouseMove(m_canvas.get(), m_canvas->fromDocument({400, 100}).toPoint());
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, m_canvas->fromDocument({400, 100}).toPoint());
        QCOMPARE(seen(*m_canvas), before);
        QVERIFY(m_canvas->document().selection().isNull());
    }

    void fillsInTheBackground()
    {
        choose(Tool::Rectangle, Qt::black, 8);
        drag(*m_canvas, {{100, 100}, {300, 300}});
        choose(Tool::Fill, Qt::green);
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, m_canvas->fromDocument({200, 200}).toPoint());
        QTRY_COMPARE(m_canvas->document().colorAt({200, 200}), QColor(Qt::green));
        QCOMPARE(m_canvas->document().colorAt({50, 50}), Document::paper());
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, {2, 2}); // beside the paper
    }

    // The fill was made from a drawing without the stroke.
    void aStrokeDuringAFillStays()
    {
        choose(Tool::Rectangle, Qt::black, 8);
        drag(*m_canvas, {{100, 100}, {300, 300}});
        choose(Tool::Fill, Qt::green);
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, m_canvas->fromDocument({200, 200}).toPoint());
        m_canvas->replay({{.color = Qt::red, .size = 20}, {{{150, 280}}, {{150, 450}}}});
        QTRY_COMPARE(m_canvas->document().colorAt({200, 200}), QColor(Qt::green));
        QCOMPARE(m_canvas->document().colorAt({150, 400}), QColor(Qt::red));
        m_canvas->undo(); // the fill came last
        QCOMPARE(m_canvas->document().colorAt({200, 200}), Document::paper());
        QCOMPARE(m_canvas->document().colorAt({150, 400}), QColor(Qt::red));
        m_canvas->undo();
        QCOMPARE(m_canvas->document().colorAt({150, 400}), Document::paper());
    }

    void aSelectionIsInverted()
    {
        m_canvas->invertSelection(); // of nothing: all of it
        QTRY_VERIFY(!m_canvas->document().selection().isNull());
        const auto selected = [this](int x, int y) { return m_canvas->document().selection().constScanLine(y)[x] > 127; };
        QVERIFY(selected(20, 20));
        choose(Tool::SelectRectangle);
        drag(*m_canvas, {{100, 100}, {200, 400}});
        QTRY_VERIFY(!selected(20, 20));
        m_canvas->invertSelection();
        QTRY_VERIFY(selected(20, 20));
        QVERIFY(!selected(150, 200));
        m_canvas->undo();
        QVERIFY(selected(150, 200));
        // What is not selected is seen behind a veil, where it is.
        QCOMPARE(m_canvas->grab().toImage().pixelColor(m_canvas->fromDocument({150, 200}).toPoint()), QColor(Qt::white));
        QVERIFY(m_canvas->grab().toImage().pixelColor(m_canvas->fromDocument({250, 200}).toPoint()) != QColor(Qt::white));
    }

    // It is kept between paintings: another selection, another place and another size have another one.
    void theVeilFollows()
    {
        const auto isVeiled = [this](int x, int y) {
            return m_canvas->grab().toImage().pixelColor(m_canvas->fromDocument(QPointF(x, y)).toPoint()) != QColor(Qt::white);
        };
        choose(Tool::SelectRectangle);
        drag(*m_canvas, {{100, 100}, {200, 400}});
        QTRY_VERIFY(!m_canvas->document().selection().isNull());
        QVERIFY(!isVeiled(150, 200) && isVeiled(350, 200) && isVeiled(90, 200));
        m_canvas->changeView([](live::Viewport &viewport) { viewport.setZoom(viewport.zoom() * 2, {0, 0}); });
        QVERIFY(!isVeiled(150, 200) && isVeiled(90, 200));
        m_canvas->changeView([](live::Viewport &viewport) { viewport.setZoom(viewport.zoom() / 2, {200, 50}); });
        QVERIFY(!isVeiled(150, 200) && isVeiled(350, 200) && isVeiled(90, 200));
        drag(*m_canvas, {{300, 100}, {400, 400}});
        QTRY_VERIFY(m_canvas->document().selection().constScanLine(200)[350] > 127);
        QVERIFY(isVeiled(150, 200) && !isVeiled(350, 200));
        // A part of it is painted as the whole is.
        const QImage whole = m_canvas->grab().toImage();
        const QRect part(m_canvas->fromDocument({280, 90}).toPoint(), m_canvas->fromDocument({420, 300}).toPoint());
        QImage alone = m_canvas->grab(part).toImage();
        QCOMPARE(alone.convertToFormat(QImage::Format_RGB32), whole.copy(part).convertToFormat(QImage::Format_RGB32));
    }

    void selectionsAreJoinedAndKeepTheBrushInside()
    {
        choose(Tool::SelectRectangle);
        drag(*m_canvas, {{100, 100}, {200, 400}});
        QTRY_VERIFY(!m_canvas->document().selection().isNull());
        drag(*m_canvas, {{300, 100}, {400, 400}}, Qt::ShiftModifier);
        const auto selected = [this](int x, int y) { return m_canvas->document().selection().constScanLine(y)[x] > 127; };
        QTRY_VERIFY(selected(350, 200));
        QVERIFY(selected(150, 200));
        QVERIFY(!selected(250, 200));
        choose(Tool::Brush, Qt::red, 40);
        drag(*m_canvas, {{20, 250}, {480, 250}});
        QCOMPARE(m_canvas->document().colorAt({150, 250}), QColor(Qt::red));
        QCOMPARE(m_canvas->document().colorAt({350, 250}), QColor(Qt::red));
        for (const int x : {50, 250, 450})
            QCOMPARE(m_canvas->document().colorAt({x, 250}), Document::paper());
        QTest::keyClick(m_canvas.get(), Qt::Key_Delete); // what is selected is emptied
        QCOMPARE(inkedPixels(seen(*m_canvas)), 0);
        choose(Tool::SelectRectangle);
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, m_canvas->fromDocument({20, 20}).toPoint());
        QVERIFY(m_canvas->document().selection().isNull());
    }

    void whatIsSelectedIsMoved()
    {
        m_canvas->replay({{.color = Qt::red, .size = 60}, {{{150, 150}}}});
        m_canvas->replay({{.color = Qt::blue, .size = 60}, {{{350, 150}}}});
        choose(Tool::SelectRectangle);
        drag(*m_canvas, {{100, 100}, {200, 200}});
        QTRY_VERIFY(!m_canvas->document().selection().isNull());
        choose(Tool::Move);
        drag(*m_canvas, {{150, 150}, {160, 260}, {170, 350}});
        QCOMPARE(m_canvas->document().colorAt({150, 150}), Document::paper());
        QCOMPARE(m_canvas->document().colorAt({170, 350}), QColor(Qt::red));
        QCOMPARE(m_canvas->document().colorAt({350, 150}), QColor(Qt::blue));
        m_canvas->undo(); // the whole way at once
        QCOMPARE(m_canvas->document().colorAt({150, 150}), QColor(Qt::red));
    }

    void textIsTypedOnThePaper()
    {
        choose(Tool::Text, Qt::black, 60);
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, m_canvas->fromDocument({80, 200}).toPoint());
        auto *line = m_canvas->findChild<QLineEdit *>();
        QVERIFY(line);
        QTest::keyClicks(line, u"fox"_s);
        QVERIFY(inkedPixels(seen(*m_canvas)) > 100); // while it is typed
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(inkedPixels(seen(*m_canvas)) > 100);
        m_canvas->undo();
        QCOMPARE(inkedPixels(seen(*m_canvas)), 0);
    }

    void penPressureIsTwoSwitches()
    {
        const auto drawn = [this](bool toSize, bool toOpacity, qreal pressure, float tilt) {
            m_canvas->clear();
            ToolChoice choice;
            choice.brush.size = 40;
            choice.brush.color = Qt::black;
            choice.brush.pressureToSize = toSize;
            choice.brush.pressureToOpacity = toOpacity;
            m_canvas->setChoice(choice);
            penStroke(*m_canvas, {{}, {{{200, 200}, pressure}, {{400, 260}, pressure}}}, QPointingDevice::PointerType::Pen, tilt);
            return seen(*m_canvas);
        };
        const QImage full = drawn(false, false, 0.25, 0);
        QCOMPARE(drawn(false, false, 1, 0), full);
        QCOMPARE(drawn(false, false, 1, 60), full); // tilt changes nothing
        QVERIFY(inkedPixels(drawn(true, false, 0.25, 0)) * 2 < inkedPixels(full));
        QVERIFY(qGray(drawn(false, true, 0.25, 0).pixel(300, 230)) > 150);
    }

    void theOtherEndOfThePenErases()
    {
        m_canvas->replay(wave({.color = Qt::red, .size = 30}));
        QVERIFY(inkedPixels(seen(*m_canvas)) > 0);
        choose(Tool::Brush, Qt::blue, 40);
        penStroke(*m_canvas, wave({.size = 40}), QPointingDevice::PointerType::Eraser);
        QCOMPARE(inkedPixels(seen(*m_canvas)), 0);
    }

    void aLockedLayerSaysWhyNothingHappens_data()
    {
        QTest::addColumn<bool>("isLocked");
        QTest::newRow("locked") << true;
        QTest::newRow("hidden") << false;
    }
    void aLockedLayerSaysWhyNothingHappens()
    {
        QFETCH(const bool, isLocked);
        m_canvas->edit([isLocked](Document &document) {
            paint::LayerLook look;
            look.isLocked = isLocked;
            look.isVisible = isLocked;
            return document.setLook(0, look);
        });
        QSignalSpy refused(m_canvas.get(), &Canvas::refused);
        for (const Tool tool : {Tool::Brush, Tool::Fill, Tool::Rectangle, Tool::Move, Tool::Text}) {
            choose(tool);
            drag(*m_canvas, {{100, 100}, {200, 200}});
        }
        QCOMPARE(refused.count(), 5);
        QVERIFY(refused.first().first().toString().contains(isLocked ? u"locked"_s : u"hidden"_s));
        QVERIFY(m_canvas->document().layers().front().tiles.isEmpty());
    }

    void keysChoose_data()
    {
        QTest::addColumn<QChar>("key");
        QTest::addColumn<Tool>("tool");
        QTest::addColumn<double>("size");
        QTest::addColumn<double>("opacity");
        QTest::newRow("B is the brush") << QChar(u'b') << Tool::Brush << 24.0 << 1.0;
        QTest::newRow("E is the eraser") << QChar(u'e') << Tool::Eraser << 24.0 << 1.0;
        QTest::newRow("G fills") << QChar(u'g') << Tool::Fill << 24.0 << 1.0;
        QTest::newRow("I picks a colour") << QChar(u'i') << Tool::Picker << 24.0 << 1.0;
        QTest::newRow("M selects") << QChar(u'm') << Tool::SelectRectangle << 24.0 << 1.0;
        QTest::newRow("L is the lasso") << QChar(u'l') << Tool::Lasso << 24.0 << 1.0;
        QTest::newRow("V moves") << QChar(u'v') << Tool::Move << 24.0 << 1.0;
        QTest::newRow("T is text") << QChar(u't') << Tool::Text << 24.0 << 1.0;
        QTest::newRow("U are shapes") << QChar(u'u') << Tool::Rectangle << 24.0 << 1.0;
        QTest::newRow("[ is smaller") << QChar(u'[') << Tool::Brush << 20.0 << 1.0;
        QTest::newRow("] is larger") << QChar(u']') << Tool::Brush << 28.8 << 1.0;
        QTest::newRow("3 is 30 %") << QChar(u'3') << Tool::Brush << 24.0 << 0.3;
        QTest::newRow("0 is all") << QChar(u'0') << Tool::Brush << 24.0 << 1.0;
    }
    void keysChoose()
    {
        QFETCH(const QChar, key);
        QFETCH(const Tool, tool);
        QFETCH(const double, size);
        QFETCH(const double, opacity);
        QTest::keyClick(m_canvas.get(), char(key.toLatin1()));
        QCOMPARE(int(m_canvas->choice().tool), int(tool));
        QCOMPARE(m_canvas->choice().brush.size, size);
        QCOMPARE(m_canvas->choice().brush.opacity, opacity);
    }

    void coloursChangePlaces()
    {
        m_canvas->setColor(Qt::red);
        QTest::keyClick(m_canvas.get(), Qt::Key_X);
        QCOMPARE(m_canvas->choice().brush.color, QColor(Qt::white));
        QCOMPARE(m_canvas->choice().second, QColor(Qt::red));
        QTest::keyClick(m_canvas.get(), Qt::Key_D);
        QCOMPARE(m_canvas->choice().brush.color, QColor(Qt::black));
    }

    void pickerTakesTheColour()
    {
        m_canvas->replay({{.color = QColor(10, 20, 200), .size = 60}, {{{256, 256}}}});
        const QPoint at = m_canvas->fromDocument({256, 256}).toPoint();
        QSignalSpy edited(m_canvas.get(), &Canvas::edited);
        choose(Tool::Picker);
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at);
        QCOMPARE(m_canvas->choice().brush.color, QColor(10, 20, 200));
        choose(Tool::Brush, Qt::red);
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, Qt::AltModifier, at); // with Alt any tool does
        QCOMPARE(m_canvas->choice().brush.color, QColor(10, 20, 200));
        QCOMPARE(edited.count(), 0);
    }

    void aPictureBecomesALayer()
    {
        QImage large(2000, 1000, QImage::Format_RGB32);
        large.fill(Qt::green);
        m_canvas->insert(large, u"photo"_s);
        QCOMPARE(m_canvas->document().layers().size(), 2U);
        QCOMPARE(m_canvas->document().colorAt({256, 256}), QColor(Qt::green));
        QCOMPARE(m_canvas->document().colorAt({256, 20}), Document::paper()); // made to fit, not squeezed
        m_canvas->insert({}, u"nothing"_s);
        QCOMPARE(m_canvas->document().layers().size(), 2U);
    }

    void assistiveProgramsFindIt()
    {
        QCOMPARE(m_canvas->accessibleName(), u"Canvas"_s);
        QVERIFY(!m_canvas->accessibleDescription().isEmpty());
        QCOMPARE(m_canvas->focusPolicy(), Qt::StrongFocus);
    }
};

QTEST_MAIN(CanvasTest)
#include "tst_canvas.moc"
