// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A document of layers: each change to the pixel, back and forth, and what is seen of it.

#include "paint/document.h"
#include "paint/fill.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;
using namespace paint;

Q_DECLARE_METATYPE(paint::Brush)

namespace {

// A hand's fast curve over the paper.
Stroke wave(const Brush &brush)
{
    Stroke stroke{brush, {}};
    for (int i = 0; i <= 24; ++i) {
        const qreal t = i / 24.0;
        stroke.points.push_back({{40 + 430 * t, 150 + 120 * std::sin(t * 9)}, 0.2 + 0.8 * t, i * 8});
    }
    return stroke;
}

QImage all(const Document &document)
{
    return document.flattened();
}

QImage flat(const QSize &size, const QColor &color)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(color);
    return image;
}

int inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) != qRgb(255, 255, 255);
    }
    return count;
}

QImage selectionOf(const QRect &rect, const QSize &size)
{
    QPainterPath path;
    path.addRect(rect);
    return maskOf(path, size);
}

struct Act
{
    const char *name;
    std::function<QRect(Document &)> act;
};

// Everything that a person can do to a document.
const std::vector<Act> &acts()
{
    static const std::vector<Act> list{
        {"a stroke", [](Document &d) { return d.replay(wave({.color = Qt::red, .size = 40})); }},
        {"a soft stroke with pressure", [](Document &d) { return d.replay(wave({.tip = Tip::Soft, .color = Qt::blue, .size = 60, .pressureToSize = true, .pressureToOpacity = true})); }},
        {"a stroke of chalk", [](Document &d) { return d.replay(wave({.tip = Tip::Chalk, .color = Qt::darkGreen, .size = 50, .opacity = 0.7})); }},
        {"a mirrored stroke", [](Document &d) { return d.replay(wave({.color = Qt::magenta, .size = 9, .symmetry = Symmetry::Both})); }},
        {"the eraser", [](Document &d) { return d.replay(wave({.size = 30, .erases = true})); }},
        {"a fill", [](Document &d) { return d.colorise(floodMask(d.flattened(), {2, 2}, 0), Qt::yellow); }},
        {"a shape that was moved before it was kept",
         [](Document &d) {
             d.preview(flat({90, 70}, QColor(0, 0, 0, 128)), {10, 10});
             d.preview(flat({90, 70}, QColor(0, 0, 0, 128)), {200, 120});
             const QRect area = d.keepPreview();
             return area | QRect(10, 10, 90, 70);
         }},
        {"a new layer", [](Document &d) { return d.addLayer(u"two"_s, flat({120, 100}, QColor(255, 0, 0, 200)), {100, 60}); }},
        {"its look",
         [](Document &d) {
             LayerLook look = d.layers()[size_t(d.active())].look;
             look.blend = Blend::Multiply;
             look.opacity = 0.5;
             return d.setLook(d.active(), look);
         }},
        {"a copy of it", [](Document &d) { return d.duplicateLayer(d.active(), u"copy"_s); }},
        {"its place", [](Document &d) { return d.moveLayer(d.active(), 0); }},
        {"a move", [](Document &d) { return d.moveContent({37, -12}); }},
        {"a selection", [](Document &d) { d.select(selectionOf({50, 50, 200, 100}, d.size())); return QRect(); }},
        {"a stroke within it", [](Document &d) { return d.replay(wave({.color = Qt::cyan, .size = 80})); }},
        {"a move of what is selected", [](Document &d) { return d.moveContent({-20, 30}); }},
        {"emptying it", [](Document &d) { return d.clear(); }},
        {"no selection", [](Document &d) { d.select({}); return QRect(); }},
        {"layers become one", [](Document &d) { d.setActive(1); return d.mergeDown(1); }},
        {"one layer less", [](Document &d) { return d.layers().size() > 1 ? d.removeLayer(d.active()) : QRect(); }},
        {"emptying all", [](Document &d) { return d.clear(); }},
    };
    return list;
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSamePointsGiveTheSamePixels_data()
    {
        QTest::addColumn<Brush>("brush");
        QTest::newRow("a thin brush") << Brush{.size = 2};
        QTest::newRow("a wide brush") << Brush{.color = Qt::red, .size = 90};
        QTest::newRow("with pressure") << Brush{.color = Qt::blue, .size = 40, .pressureToSize = true};
        QTest::newRow("chalk") << Brush{.tip = Tip::Chalk, .size = 40};
        QTest::newRow("smoothed") << Brush{.size = 5, .smoothing = 0.8};
        QTest::newRow("mirrored") << Brush{.size = 5, .symmetry = Symmetry::Both};
    }
    void theSamePointsGiveTheSamePixels()
    {
        QFETCH(const Brush, brush);
        Document one({500, 300});
        Document two({500, 300});
        const Stroke stroke = wave(brush);
        one.replay(stroke);
        two.begin(brush, stroke.points.front());
        for (size_t i = 1; i < stroke.points.size(); ++i)
            two.extend(stroke.points[i]);
        two.end();
        QVERIFY(inked(all(one)) > 0);
        QCOMPARE(all(one), all(two));
    }

    // The heart of undo, and of drawing only what changed.
    void everyActCanBeTakenBackAndDoneAgain()
    {
        Document document({500, 300}); // no multiple of a tile
        std::vector<QImage> states{all(document)};
        std::vector<std::vector<Layer>> layers{document.layers()};
        std::vector<QImage> selections{document.selection()};
        for (const Act &act : acts()) {
            const QImage before = all(document);
            const QRect area = act.act(document);
            const QImage after = all(document);
            for (int y = 0; y < 300; ++y) {
                for (int x = 0; x < 500; ++x) {
                    if (before.pixel(x, y) != after.pixel(x, y))
                        QVERIFY2(area.contains(x, y), act.name);
                }
            }
            states.push_back(after);
            layers.push_back(document.layers());
            selections.push_back(document.selection());
        }
        for (int round = 0; round < 2; ++round) {
            for (size_t i = states.size() - 1; i-- > 0;) {
                QVERIFY2(document.canUndo(), acts()[i].name);
                document.undo();
                QVERIFY2(document.layers() == layers[i], acts()[i].name);
                QVERIFY2(all(document) == states[i], acts()[i].name);
                QVERIFY2(document.selection() == selections[i], acts()[i].name);
            }
            QVERIFY(!document.canUndo());
            for (size_t i = 1; i < states.size(); ++i) {
                QVERIFY2(document.canRedo(), acts()[i - 1].name);
                document.redo();
                QVERIFY2(all(document) == states[i], acts()[i - 1].name);
                QVERIFY2(document.selection() == selections[i], acts()[i - 1].name);
            }
            QVERIFY(!document.canRedo());
        }
        document.undo();
        document.replay(wave({}));
        QVERIFY(!document.canRedo()); // a new step ends what could be done again
    }

    // What lies below the active layer is kept as well: so it is changed, and another one is active.
    static void otherwise(Document &document, QRandomGenerator &random)
    {
        const int layer = random.bounded(int(document.layers().size()));
        LayerLook look = document.layers()[size_t(layer)].look;
        switch (random.bounded(8)) {
        case 0:
            look.isVisible = !look.isVisible;
            document.setLook(layer, look);
            break;
        case 1:
            look.opacity = random.bounded(100) / 100.0;
            document.setLook(layer, look);
            break;
        case 2:
            document.setActive(layer);
            break;
        case 3:
            document.addLayer(u"more"_s, flat({200, 150}, QColor::fromHsv(random.bounded(360), 255, 200, 120)),
                              {random.bounded(200), 20});
            break;
        case 4:
            document.preview(flat({90, 70}, QColor(0, 200, 0, 128)), {random.bounded(200), 10});
            document.dropPreview();
            break;
        case 5: {
            const bool again = random.bounded(2) == 0;
            Document made = document.snapshot();
            const Document base = document.snapshot();
            made.replay(wave({.color = Qt::darkCyan, .size = 15}));
            document.takeOver(made, false);
            if (again) {
                made = base;
                made.colorise(selectionOf({10, 10, 40, 150}, document.size()), Qt::yellow);
                document.takeOver(made, true);
            }
            break;
        }
        default:
            break;
        }
    }

    // What is kept from before is what would be made anew.
    void whatIsSeenIsNeverStale()
    {
        QRandomGenerator random(7);
        Document document({300, 200});
        QImage paper;
        bool covers = false;
        for (int i = 0; i < 120; ++i) {
            const auto &act = acts()[size_t(random.bounded(int(acts().size())))];
            if (qstrcmp(act.name, "layers become one") == 0 && document.layers().size() < 2)
                continue;
            act.act(document);
            otherwise(document, random);
            if (random.bounded(6) == 0) {
                paper = random.bounded(2) == 0 ? QImage() : flat(document.size(), QColor::fromHsv(random.bounded(360), 60, 255));
                covers = random.bounded(4) == 0;
                document.setPaper(paper, covers);
            }
            if (random.bounded(3) == 0)
                document.undo();
            if (random.bounded(2) == 0) { // prepared elsewhere, while it was painted on
                const Document copy = document.snapshot();
                copy.prepare();
                if (random.bounded(2) == 0)
                    document.replay(wave({.color = QColor::fromHsv(random.bounded(360), 255, 200), .size = 20}));
                document.adopt(copy);
            }
            Document fresh(document.size(), document.layers());
            fresh.setPaper(paper, covers);
            for (int level = 0; level < Document::levels; ++level) {
                const QRect area({}, document.sizeAt(level));
                QVERIFY2(document.seen(area, level) == fresh.seen(area, level), act.name);
            }
        }
    }

    void whatLiesBelowIsKeptOnlyAsLongAsItIsTrue_data()
    {
        QTest::addColumn<bool>("isPrepared");
        QTest::newRow("when it was seen") << false;
        QTest::newRow("when it was prepared elsewhere meanwhile") << true;
    }
    void whatLiesBelowIsKeptOnlyAsLongAsItIsTrue()
    {
        QFETCH(const bool, isPrepared);
        Document document({200, 100});
        for (const QColor &color : {QColor(255, 0, 0, 120), QColor(0, 255, 0, 120), QColor(0, 0, 255, 120)})
            document.addLayer(color.name(), flat({200, 100}, color));
        document.setActive(3);
        const Document copy = document.snapshot();
        copy.prepare();
        if (!isPrepared)
            document.prepare();
        LayerLook look = document.layers()[1].look;
        look.opacity = 0.2;
        document.setLook(1, look);
        document.adopt(copy);
        QCOMPARE(all(document), all(Document(document.size(), document.layers())));
    }

    void historyIsBounded()
    {
        constexpr qint64 bound = 2 * 1024 * 1024;
        Document document({512, 512}, bound);
        for (int i = 0; i < 40; ++i) {
            document.colorise(floodMask(document.flattened(), {0, 0}, 0), i % 2 ? Qt::white : Qt::black); // 1 MiB each
            QVERIFY(document.historySize() <= bound);
        }
        int steps = 0;
        for (; document.canUndo(); ++steps)
            document.undo();
        QVERIFY(steps >= 1 && steps <= 3);
    }

    // The rectangle around a line from corner to corner is all of the picture.
    void aThinLineChangesFewTiles()
    {
        Document document({1024, 1024});
        const QRect all = document.rect();
        QImage line({1024, 1024}, QImage::Format_ARGB32_Premultiplied);
        line.fill(Qt::transparent);
        for (int i = 0; i < 1024; ++i)
            line.setPixel(i, i, qRgb(255, 0, 0));
        constexpr int tiles = 16;
        const auto changed = [&document, &all] {
            const int count = document.missing(all);
            document.prepare();
            return count;
        };
        QCOMPARE(changed(), tiles * tiles);
        QCOMPARE(document.preview(line, {}), all);
        QCOMPARE(changed(), tiles);
        document.preview(line, {64, 0}); // one lies beyond, and those of the one before are as they were
        QCOMPARE(changed(), 2 * tiles - 1);
        document.dropPreview();
        QCOMPARE(changed(), tiles - 1);
        Document made = document.snapshot();
        made.preview(line, {});
        made.keepPreview();
        document.takeOver(made, false);
        QCOMPARE(changed(), tiles);
        document.undo();
        QCOMPARE(changed(), tiles);
        document.replay({{.size = 4}, {{{8, 8}}, {{1016, 1016}}}});
        QVERIFY(changed() <= 3 * tiles);
        QCOMPARE(document.layers().front().tiles.bounds(), all);
    }

    void aCopyIsToldFromItsOriginal()
    {
        Document document({300, 300});
        document.addLayer(u"two"_s, flat({300, 300}, Qt::red));
        const Document copy = document.snapshot();
        const auto unlike = [&] {
            std::vector<int> numbers;
            const Tiles &theirs = copy.layers().back().tiles;
            document.layers().back().tiles.forEachUnlike(theirs, [&numbers](int tile) { numbers.push_back(tile); });
            return numbers;
        };
        QVERIFY(document.isAsIn(copy));
        QCOMPARE(unlike(), std::vector<int>());
        document.replay({{.color = Qt::blue, .size = 4}, {{{70, 70}}}});
        QCOMPARE(unlike(), std::vector<int>{6});
        QVERIFY(!document.isAsIn(copy));
        QCOMPARE(copy.layers().back().tiles.pixel({70, 70}), qRgb(255, 0, 0));
        document.undo();
        QVERIFY(document.isAsIn(copy));
        document.select(selectionOf({0, 0, 10, 10}, document.size()));
        QVERIFY(!document.isAsIn(copy));
        document.select({});
        document.preview(flat({4, 4}, Qt::blue), {200, 200});
        QVERIFY(!document.isAsIn(copy));
        document.dropPreview();
        QVERIFY(document.isAsIn(copy));
        document.begin({}, {{20, 20}});
        QVERIFY(!document.isAsIn(copy));
        document.end();
        document.undo();
        document.setActive(0);
        QVERIFY(!document.isAsIn(copy));
    }

    void anEmptyPaperTakesNoMemory()
    {
        Document document({4096, 4096});
        QCOMPARE(document.layers().front().tiles.bytes(), 0);
        document.replay({{.size = 10}, {{{20, 20}}, {{40, 20}}}});
        QVERIFY(document.layers().front().tiles.bytes() <= 4 * tileSide * tileSide * 4);
        document.replay({{.size = 40, .erases = true}, {{{0, 20}}, {{60, 20}}}});
        QCOMPARE(document.layers().front().tiles.bytes(), 0);
        QCOMPARE(Document({9000, 0}).size(), QSize(4096, 1));
    }

    void aStrokeCrossesItselfWithoutGettingDarker()
    {
        Document document({200, 200});
        document.replay({{.color = Qt::black, .size = 20, .opacity = 0.5}, {{{20, 100}}, {{180, 100}}, {{100, 20}}, {{100, 180}}}});
        QCOMPARE(qGray(document.colorAt({60, 100}).rgb()), qGray(document.colorAt({100, 100}).rgb()));
        QVERIFY(std::abs(qGray(document.colorAt({100, 100}).rgb()) - 127) <= 2);
    }

    void dabsLeaveASmoothEdge()
    {
        // A straight line: every column inside it must look the same, or dabs would show.
        Document document({256, 64});
        document.replay({{.size = 20}, {{{20, 32}}, {{128, 32}}, {{236, 32}}}});
        const QImage image = all(document);
        for (int y = 0; y < 64; ++y) {
            int lowest = 255;
            int highest = 0;
            for (int x = 40; x < 216; ++x) {
                lowest = std::min(lowest, qGray(image.pixel(x, y)));
                highest = std::max(highest, qGray(image.pixel(x, y)));
            }
            QVERIFY2(highest - lowest <= 16, qPrintable(QString::number(y)));
        }
    }

    void pressureIsTwoSwitches()
    {
        const auto drawn = [](bool toSize, bool toOpacity, qreal pressure) {
            Document document({200, 100});
            document.replay({{.size = 40, .pressureToSize = toSize, .pressureToOpacity = toOpacity},
                             {{{50, 50}, pressure}, {{150, 50}, pressure}}});
            return all(document);
        };
        const QImage full = drawn(false, false, 1);
        QCOMPARE(drawn(false, false, 0.25), full);
        QVERIFY(inked(drawn(true, false, 0.25)) * 2 < inked(full));
        const QImage pale = drawn(false, true, 0.25);
        QVERIFY(std::abs(inked(pale) - inked(full)) < inked(full) / 20);
        QVERIFY(qGray(pale.pixel(100, 50)) > 180);
    }

    void theMirrorIsExact_data()
    {
        QTest::addColumn<int>("symmetry");
        QTest::newRow("left and right") << int(Symmetry::LeftRight);
        QTest::newRow("top and bottom") << int(Symmetry::TopBottom);
        QTest::newRow("both") << int(Symmetry::Both);
    }
    void theMirrorIsExact()
    {
        QFETCH(const int, symmetry);
        Document document({301, 200});
        document.replay({{.size = 11, .symmetry = Symmetry(symmetry)}, {{{20.3, 30}}, {{90, 55.7}}, {{110, 20}}}});
        const QImage image = all(document);
        const bool across = Symmetry(symmetry) != Symmetry::TopBottom;
        const bool down = Symmetry(symmetry) != Symmetry::LeftRight;
        const QImage other = image.mirrored(across, down);
        for (int y = 0; y < 200; ++y) { // what lies on a border of two pixels may be rounded the other way
            for (int x = 0; x < 301; ++x)
                QVERIFY(std::abs(qGray(image.pixel(x, y)) - qGray(other.pixel(x, y))) <= 1);
        }
        QVERIFY(inked(image) > 0);
    }

    void smoothingFollowsAndArrives()
    {
        const auto ends = [](qreal smoothing) {
            Document document({300, 300});
            Stroke stroke{{.size = 4, .smoothing = smoothing}, {}};
            for (int i = 0; i <= 40; ++i)
                stroke.points.push_back({{20 + i * 6.0, 150 + (i % 2 ? 12.0 : -12.0)}}); // a trembling hand
            document.replay(stroke);
            return all(document);
        };
        const QImage rough = ends(0);
        const QImage smooth = ends(0.9);
        QVERIFY(qGray(smooth.pixel(260, 137)) < 200 || qGray(smooth.pixel(259, 138)) < 200); // where the hand ended
        QVERIFY(inked(smooth) < inked(rough));
    }

    void nothingIsPaintedOnWhatIsHiddenOrLocked()
    {
        for (const bool isLocked : {false, true}) {
            Document document({100, 100});
            LayerLook look;
            look.isLocked = isLocked;
            look.isVisible = isLocked;
            document.setLook(0, look);
            QVERIFY(!document.canPaint());
            document.replay({{.size = 50}, {{{50, 50}}}});
            document.preview(flat({50, 50}, Qt::red), {0, 0});
            document.keepPreview();
            document.colorise(selectionOf({0, 0, 100, 100}, {100, 100}), Qt::red);
            QVERIFY(document.layers().front().tiles.isEmpty());
            QVERIFY(document.clear().isEmpty());
        }
    }

    void aSliderIsOneStep()
    {
        Document document({100, 100});
        document.replay(wave({}));
        LayerLook look;
        for (int i = 0; i <= 20; ++i) {
            look.opacity = 1 - i / 40.0;
            document.setLook(0, look);
        }
        document.undo();
        QCOMPARE(document.layers().front().look.opacity, 1.0);
        document.undo();
        QVERIFY(!document.canUndo());
    }

    void modesOfBlending_data()
    {
        QTest::addColumn<int>("blend");
        QTest::addColumn<QColor>("result"); // of 200, 100, 50 below 128, 128, 128
        QTest::newRow("normal") << int(Blend::Normal) << QColor(128, 128, 128);
        QTest::newRow("multiply") << int(Blend::Multiply) << QColor(100, 50, 25);
        QTest::newRow("screen") << int(Blend::Screen) << QColor(228, 178, 153);
        QTest::newRow("darken") << int(Blend::Darken) << QColor(128, 100, 50);
        QTest::newRow("lighten") << int(Blend::Lighten) << QColor(200, 128, 128);
        QTest::newRow("add") << int(Blend::Add) << QColor(255, 228, 178);
        QTest::newRow("difference") << int(Blend::Difference) << QColor(72, 28, 78);
        QTest::newRow("overlay") << int(Blend::Overlay) << QColor(200, 100, 50);
    }
    void modesOfBlending()
    {
        QFETCH(const int, blend);
        QFETCH(const QColor, result);
        Document document({64, 64});
        document.addLayer(u"below"_s, flat({64, 64}, QColor(200, 100, 50)));
        document.addLayer(u"above"_s, flat({64, 64}, QColor(128, 128, 128)));
        document.setLook(document.active(), {.name = u"above"_s, .blend = Blend(blend)});
        const QColor seen = document.colorAt({10, 10});
        for (const auto &[a, b] : {std::pair(seen.red(), result.red()), std::pair(seen.green(), result.green()), std::pair(seen.blue(), result.blue())})
            QVERIFY2(std::abs(a - b) <= 2, qPrintable(seen.name()));
        QCOMPARE(blendFromOpenRaster(openRasterName(Blend(blend))), Blend(blend));
    }

    void fillsStopAtLines()
    {
        Document document({200, 200});
        document.replay({{.size = 8}, {{{100, -20}}, {{100, 100}}, {{100, 220}}}});
        const QRect area = document.colorise(floodMask(document.flattened(), {10, 10}, 0), Qt::red);
        QCOMPARE(document.colorAt({5, 190}), QColor(Qt::red));
        QCOMPARE(document.colorAt({190, 100}), Document::paper());
        QVERIFY(area.right() < 100);
        QVERIFY(floodMask(document.flattened(), {-1, 500}, 0).isNull());
    }

    void aToleranceTakesWhatIsAlike()
    {
        QImage image(100, 1, QImage::Format_RGB32);
        for (int x = 0; x < 100; ++x)
            image.setPixel(x, 0, qRgb(x * 2, x * 2, x * 2));
        for (const int tolerance : {0, 10, 99, 255}) {
            const QImage mask = floodMask(image, {0, 0}, tolerance);
            int taken = 0;
            for (int x = 0; x < 100; ++x)
                taken += mask.constScanLine(0)[x] != 0;
            QCOMPARE(taken, std::min(100, tolerance / 2 + 1));
        }
    }

    void masksAreJoined()
    {
        const QSize size(100, 100);
        const QImage left = selectionOf({0, 0, 60, 100}, size);
        const QImage right = selectionOf({40, 0, 60, 100}, size);
        const auto at = [](const QImage &mask, int x) { return mask.isNull() ? 0 : int(mask.constScanLine(50)[x]); };
        const QImage added = joined(left, right, Joining::Add);
        QCOMPARE(at(added, 10) + at(added, 50) + at(added, 90), 3 * 255);
        const QImage less = joined(left, right, Joining::Subtract);
        QCOMPARE(at(less, 10), 255);
        QCOMPARE(at(less, 50), 0);
        const QImage both = joined(left, right, Joining::Intersect);
        QCOMPARE(at(both, 10), 0);
        QCOMPARE(at(both, 50), 255);
        QVERIFY(joined({}, left, Joining::Intersect).isNull());
        QCOMPARE(joined({}, left, Joining::Add), left);
    }

    void anotherThreadMayReadACopy()
    {
        Document document({300, 200});
        document.replay(wave({.color = Qt::red, .size = 30}));
        const Document copy = document;
        const QImage before = copy.flattened();
        document.replay(wave({.color = Qt::blue, .size = 60}));
        QCOMPARE(copy.flattened(), before);
        QVERIFY(document.flattened() != before);
    }

    void whatTakesLongIsPreparedElsewhere()
    {
        Document document({640, 640});
        document.replay(wave({.color = Qt::red, .size = 30}));
        const QImage before = all(document);
        QCOMPARE(document.missing(document.rect()), 0);
        document.setLook(0, {.opacity = 0.5});
        QVERIFY(document.missing(document.rect()) > 0);
        QCOMPARE(document.seenBefore(document.rect()), before); // shown meanwhile
        const Document copy = document.snapshot();
        QVERIFY(!copy.canUndo());
        copy.prepare();
        document.adopt(copy);
        QCOMPARE(document.missing(document.rect()), 0);
        for (int level = 0; level < Document::levels; ++level)
            QCOMPARE(document.missing({{}, document.sizeAt(level)}, level), 0);
        QCOMPARE(all(document), all(Document(document.size(), document.layers())));
        QCOMPARE(Document({64, 64}).seenBefore({0, 0, 64, 64}).pixel(3, 3), qRgb(255, 255, 255));
    }

    void smallerSizesShowTheSame()
    {
        Document document({500, 300});
        document.replay(wave({.color = Qt::red, .size = 60}));
        const QImage small = document.flattened({125, 125});
        QCOMPARE(small.size(), QSize(125, 75));
        const QImage plain = all(document).scaled({125, 75}, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        qint64 difference = 0;
        for (int y = 0; y < 75; ++y) {
            for (int x = 0; x < 125; ++x)
                difference += std::abs(qGray(small.pixel(x, y)) - qGray(plain.pixel(x, y)));
        }
        QVERIFY2(difference < 125 * 75 * 2, qPrintable(QString::number(difference)));
    }
};

QTEST_MAIN(TestDocument)
#include "tst_document.moc"
