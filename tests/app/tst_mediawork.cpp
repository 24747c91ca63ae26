// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The arithmetic of cropping and the pixels of masks; the dialogs that use them.

#include "compose/media/cropbox.h"
#include "compose/media/cropcanvas.h"
#include "compose/media/cropdialog.h"
#include "compose/media/mask.h"
#include "compose/media/maskcanvas.h"
#include "compose/media/maskdialog.h"
#include "compose/media/refit.h"
#include "compose/media/trimdialog.h"
#include "compose/media/trimstrip.h"
#include "compose/media/wantedsize.h"
#include "media/preview.h"
#include "media/sound.h"
#include "support/announcements.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numbers>
#include <numeric>

using namespace compose;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(compose::CropEdges)

namespace {

int whites(const QImage &mask)
{
    int count = 0;
    for (int y = 0; y < mask.height(); ++y)
        count += int(std::count(mask.constScanLine(y), mask.constScanLine(y) + mask.width(), uchar(255)));
    return count;
}

QPushButton *button(const QWidget &in, const QString &text)
{
    for (QPushButton *each : in.findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

class TestMediaWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QImage picture(400, 300, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        QVERIFY(picture.save(m_folder.filePath(u"picture.png"_s)));
        media::Sound sound{.sampleRate = 16'000, .samples = QVector<float>(16'000 * 4, 0.25F)};
        QVERIFY(media::writeSound(m_folder.filePath(u"sound.wav"_s), media::SoundFormat::Wav, sound));
    }

    void edgesAreDragged_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<CropEdges>("edges");
        QTest::addColumn<QPoint>("to");
        QTest::addColumn<QRect>("expected");
        QTest::newRow("a corner, freely") << 0.0 << CropEdges{.right = true, .bottom = true} << QPoint(300, 200) << QRect(100, 100, 200, 100);
        QTest::newRow("the left edge") << 0.0 << CropEdges{.left = true} << QPoint(50, 999) << QRect(50, 100, 150, 50);
        QTest::newRow("past the other edge") << 0.0 << CropEdges{.left = true} << QPoint(390, 0) << QRect(199, 100, 1, 50);
        QTest::newRow("past the picture") << 0.0 << CropEdges{.right = true, .bottom = true} << QPoint(900, 900) << QRect(100, 100, 300, 200);
        QTest::newRow("a corner, 2:1") << 2.0 << CropEdges{.right = true, .bottom = true} << QPoint(300, 110) << QRect(100, 100, 200, 100);
        QTest::newRow("the lower edge, 2:1") << 2.0 << CropEdges{.bottom = true} << QPoint(0, 180) << QRect(100, 100, 160, 80);
        QTest::newRow("2:1 stops at the picture") << 2.0 << CropEdges{.left = true, .top = true} << QPoint(-50, -50) << QRect(0, 50, 200, 100);
    }
    void edgesAreDragged()
    {
        QFETCH(double, ratio);
        QFETCH(CropEdges, edges);
        QFETCH(QPoint, to);
        CropBox box({400, 300}, {100, 100, 100, 50});
        box.setRatio(ratio);
        QCOMPARE(box.rect(), QRect(100, 100, 100, 50));
        box.drag(edges, to);
        QTEST(box.rect(), "expected");
    }

    void proportionsFitThePicture_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<QSize>("size");
        QTest::newRow("square") << 1.0 << QSize(300, 300);
        QTest::newRow("wide") << 4.0 << QSize(400, 100);
        QTest::newRow("high") << 0.5 << QSize(150, 300);
    }
    void proportionsFitThePicture()
    {
        QFETCH(double, ratio);
        CropBox box({400, 300});
        box.setRatio(ratio);
        QTEST(box.rect().size(), "size");
        QVERIFY(QRect(0, 0, 400, 300).contains(box.rect()));
        box.moveBy({1000, -1000});
        QVERIFY(QRect(0, 0, 400, 300).contains(box.rect()));
    }

    void strokesAreUndoneToThePixel()
    {
        Mask mask({200, 100});
        mask.begin({50, 50}, 20, false);
        mask.extend({150, 50});
        mask.end();
        const QImage first = mask.image();
        QCOMPARE(first.pixelColor(100, 50), QColor(Qt::white));
        QCOMPARE(first.pixelColor(100, 58), QColor(Qt::white));
        QCOMPARE(first.pixelColor(100, 62), QColor(Qt::black));
        QCOMPARE(first.pixelColor(38, 50), QColor(Qt::black));
        mask.begin({100, 50}, 10, true);
        mask.end();
        QCOMPARE(mask.image().pixelColor(100, 50), QColor(Qt::black));
        QCOMPARE(mask.image().pixelColor(60, 50), QColor(Qt::white));
        const QImage second = mask.image();
        mask.undo();
        QVERIFY(mask.image() == first);
        mask.redo();
        QVERIFY(mask.image() == second);
        mask.undo();
        mask.undo();
        QCOMPARE(whites(mask.image()), 0);
        QVERIFY(!mask.canUndo());
    }

    void aDabIsADisc_data()
    {
        QTest::addColumn<double>("diameter");
        for (const double diameter : {2.0, 9.0, 40.0, 120.0})
            QTest::addRow("%g pixels", diameter) << diameter;
    }
    void aDabIsADisc()
    {
        QFETCH(double, diameter);
        Mask mask({200, 200});
        mask.begin({100, 100}, diameter, false);
        mask.end();
        double sum = 0;
        for (int y = 0; y < 200; ++y)
            sum += std::accumulate(mask.image().constScanLine(y), mask.image().constScanLine(y) + 200, 0.0);
        const double area = std::numbers::pi * diameter * diameter / 4;
        QVERIFY2(std::abs(sum / 255 - area) < 0.06 * area + 0.5, qPrintable(QString::number(sum / 255)));
    }

    void wholeMasksAreSteps()
    {
        Mask mask({64, 64});
        mask.fill();
        QCOMPARE(whites(mask.image()), 64 * 64);
        mask.invert();
        QCOMPARE(whites(mask.image()), 0);
        mask.undo();
        QCOMPARE(whites(mask.image()), 64 * 64);
        mask.clear();
        QCOMPARE(whites(mask.image()), 0);
        // History is bounded.
        Mask small({64, 64}, 3 * 64 * 64);
        for (int i = 0; i < 10; ++i)
            small.invert();
        int steps = 0;
        while (small.canUndo()) {
            small.undo();
            ++steps;
        }
        QCOMPARE(steps, 3);
    }

    void fillingStopsAtWhatIsPainted()
    {
        QImage ring(60, 60, QImage::Format_Grayscale8);
        ring.fill(0);
        for (int i = 10; i < 50; ++i) {
            for (const QPoint at : {QPoint(i, 10), QPoint(i, 49), QPoint(10, i), QPoint(49, i)})
                ring.scanLine(at.y())[at.x()] = 255;
        }
        QCOMPARE(whites(flooded(ring, {30, 30}, 255)), 40 * 40);
        QCOMPARE(whites(flooded(ring, {0, 0}, 255)), 60 * 60 - 38 * 38);
        QCOMPARE(whites(flooded(ring, {10, 10}, 0)), 0);
        QVERIFY(flooded(ring, {-1, 5}, 255) == ring);
    }

    void featheringIsSoftAndKeepsTheWeight()
    {
        QImage half(200, 20, QImage::Format_Grayscale8);
        half.fill(0);
        for (int y = 0; y < 20; ++y)
            std::fill_n(half.scanLine(y) + 100, 100, uchar(255));
        const QImage soft = feathered(half, 12);
        const auto at = [&](int x) { return int(soft.constScanLine(10)[x]); };
        QCOMPARE(at(50), 0);
        QCOMPARE(at(150), 255);
        QVERIFY(std::abs(at(99) + at(100) - 255) <= 4);
        for (int x = 1; x < 200; ++x)
            QVERIFY(at(x) >= at(x - 1));
        QVERIFY(at(95) > 0 && at(104) < 255);
        QVERIFY(feathered(half, 0) == half);
    }

    void masksComeFromAnyPicture()
    {
        QImage grey(10, 10, QImage::Format_RGB32);
        grey.fill(Qt::white);
        QCOMPARE(whites(maskFrom(grey, {20, 20})), 400);
        QImage hole(10, 10, QImage::Format_ARGB32);
        hole.fill(Qt::white);
        hole.setPixelColor(5, 5, Qt::transparent);
        const QImage mask = maskFrom(hole, {10, 10});
        QCOMPARE(whites(mask), 1);
        QCOMPARE(mask.pixelColor(5, 5), QColor(Qt::white));
    }

    void conversionsAreDoneFromTheOriginal_data()
    {
        using media::Conversion;
        QTest::addColumn<QJsonObject>("before");
        QTest::addColumn<QJsonObject>("next");
        QTest::addColumn<bool>("fromOriginal");
        QTest::addColumn<QJsonObject>("expected");
        const auto row = [](const char *name, const Conversion &before, const Conversion &next, bool original, const Conversion &expected) {
            QTest::newRow(name) << before.toJson() << next.toJson() << original << expected.toJson();
        };
        row("scaled after a crop", {.crop = {10, 10, 100, 100}}, {.size = {50, 50}}, true, {.crop = {10, 10, 100, 100}, .size = {50, 50}});
        row("cropped after a crop", {.crop = {10, 10, 100, 100}}, {.crop = {5, 5, 20, 20}}, true, {.crop = {15, 15, 20, 20}});
        row("cropped after scaling", {.size = {50, 50}}, {.crop = {5, 5, 20, 20}}, false, {.crop = {5, 5, 20, 20}});
        row("cut after a cut", {.begin = 2, .end = 9}, {.begin = 0, .end = 3}, true, {.begin = 2, .end = 5});
    }
    void conversionsAreDoneFromTheOriginal()
    {
        QFETCH(QJsonObject, before);
        QFETCH(QJsonObject, next);
        QFETCH(bool, fromOriginal);
        const media::Origin work = combined(media::Origin{u"/original.png"_s, media::Conversion::fromJson(before)}, u"/made.png"_s,
                                            media::Conversion::fromJson(next));
        QCOMPARE(work.path, fromOriginal ? u"/original.png"_s : u"/made.png"_s);
        QTEST(work.conversion.toJson(), "expected");
    }

    void theFormTellsItsProportion_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QSize>("size");
        QTest::newRow("a preset") << QJsonValue(u"hd"_s) << QSize(1024, 576);
        QTest::newRow("exact") << QJsonValue(QJsonObject{{u"width"_s, 640}, {u"height"_s, 320}}) << QSize(640, 320);
        QTest::newRow("automatic") << QJsonValue(u"auto"_s) << QSize();
        QTest::newRow("nothing") << QJsonValue(QJsonValue::Undefined) << QSize();
    }
    void theFormTellsItsProportion()
    {
        QFETCH(QJsonValue, value);
        const studio::Field field{.key = u"image_size"_s, .kind = studio::SizeKind{.presets = {{u"hd"_s, u"HD"_s, {1024, 576}}, {u"auto"_s, u"Auto"_s, {}}}, .custom = true}};
        studio::Values values;
        if (!value.isUndefined())
            values.insert(u"image_size"_s, value);
        QTEST(wantedSize({.fields = {field}}, values), "size");
        const studio::Field ratio{.key = u"aspect_ratio"_s, .kind = studio::ChoiceKind{.look = studio::ChoiceKind::Look::Ratio}};
        QCOMPARE(wantedSize({.fields = {ratio}}, {{u"aspect_ratio"_s, u"16:9"_s}}), QSize(16, 9));
    }

    void aCropIsChosenWithTheKeyboard()
    {
        QWidget window;
        auto *dialog = new CropDialog({.path = m_folder.filePath(u"picture.png"_s), .wanted = {2, 1}}, &window);
        QSignalSpy loaded(dialog, &CropDialog::loaded);
        QSignalSpy chosen(dialog, &CropDialog::chosen);
        QVERIFY(loaded.wait());
        dialog->show();
        auto *canvas = &dialog->canvas();
        QTest::keyClick(canvas, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier); // the right edge, ten to the left
        QTest::keyClick(canvas, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(canvas, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(canvas->box().rect(), QRect(10, 0, 390, 299));
        dialog->findChildren<QSpinBox *>().at(2)->setValue(200); // width
        QCOMPARE(canvas->box().rect(), QRect(10, 0, 200, 299));
        QTest::mouseClick(button(*dialog, u"Crop"_s), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toRect(), QRect(10, 0, 200, 299));
    }

    void aPictureThatCannotBeReadIsASentence()
    {
        QFile broken(m_folder.filePath(u"broken.png"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("\x89PNG\r\n\x1a\nnothing") > 0);
        broken.close();
        QWidget window;
        auto *dialog = new CropDialog({.path = broken.fileName()}, &window);
        QTRY_VERIFY(std::ranges::any_of(dialog->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text().contains(u"broken.png"_s);
        }));
        QVERIFY(!button(*dialog, u"Crop"_s)->isEnabled());
    }

    void aMaskIsPaintedStoredAndPaintedOn()
    {
        QWidget window;
        const MaskTask task{.picture = m_folder.filePath(u"picture.png"_s), .folder = m_folder.filePath(u"inbox"_s)};
        auto *dialog = new MaskDialog(task, &window);
        QSignalSpy loaded(dialog, &MaskDialog::loaded);
        QSignalSpy painted(dialog, &MaskDialog::painted);
        QVERIFY(loaded.wait());
        dialog->show();
        MaskCanvas &canvas = dialog->canvas();
        canvas.setBrushSize(40);
        const QPoint from = canvas.fromPicture({100, 150}).toPoint();
        const QPoint to = canvas.fromPicture({300, 150}).toPoint();
        QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(&canvas, (from + to) / 2);
        QTest::mouseMove(&canvas, to);
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
        QTest::keyClick(&canvas, Qt::Key_BracketRight);
        QCOMPARE(canvas.brushSize(), 45);
        QTest::keyClick(&canvas, Qt::Key_E);
        QCOMPARE(canvas.tool(), MaskCanvas::Tool::Eraser);
        const QImage made = canvas.mask().image();
        QCOMPARE(made.pixelColor(200, 150), QColor(Qt::white));
        QTest::mouseClick(button(*dialog, u"Use this mask"_s), Qt::LeftButton);
        QVERIFY(painted.wait());
        const QString path = painted.first().first().toString();
        const QImage stored(path);
        QCOMPARE(stored.size(), QSize(400, 300));
        QVERIFY(stored.convertToFormat(QImage::Format_Grayscale8) == made);

        auto *again = new MaskDialog({.picture = task.picture, .mask = path, .folder = task.folder}, &window);
        QSignalSpy loadedAgain(again, &MaskDialog::loaded);
        QVERIFY(loadedAgain.wait());
        QVERIFY(again->canvas().mask().image() == made);
        again->canvas().feather(9);
        QTRY_VERIFY(again->canvas().mask().image() == feathered(made, 9));
        again->canvas().undo();
        QVERIFY(again->canvas().mask().image() == made);
    }

    void tabGoesOverTheToolsAndTheCanvasToTheButtons()
    {
        QWidget window;
        auto *dialog = new MaskDialog({.picture = m_folder.filePath(u"picture.png"_s), .folder = m_folder.filePath(u"inbox"_s)}, &window);
        QSignalSpy loaded(dialog, &MaskDialog::loaded);
        QVERIFY(loaded.wait());
        dialog->show();
        const auto name = [dialog] {
            const auto *button = qobject_cast<QPushButton *>(dialog->focusWidget());
            return button ? button->text() : dialog->focusWidget()->accessibleName();
        };
        QStringList stops;
        dialog->canvas().setFocus();
        do {
            stops << name();
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        } while (name() != u"Mask"_s && stops.size() < 40);
        QCOMPARE(stops.join(u", "_s), u"Mask, Cancel, Use this mask, Brush, Eraser, Fill area, Brush size, Invert, All, Clear, Feather, Feather radius, Fit"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(name(), u"Fit"_s);
    }

    void whatTheKeysChangeOnAMaskIsTold()
    {
        QWidget window;
        auto *dialog = new MaskDialog({.picture = m_folder.filePath(u"picture.png"_s), .folder = m_folder.filePath(u"inbox"_s)}, &window);
        QSignalSpy loaded(dialog, &MaskDialog::loaded);
        QVERIFY(loaded.wait());
        dialog->show();
        dialog->activateWindow();
        MaskCanvas &canvas = dialog->canvas();
        canvas.setFocus();
        QTRY_VERIFY(canvas.hasFocus());
        canvas.setBrushSize(40);
        Announcements heard;
        QTest::keyClick(&canvas, Qt::Key_E);
        QTest::keyClick(&canvas, Qt::Key_BracketRight);
        QTest::keyClick(&canvas, Qt::Key_Left);
        QCOMPARE(heard.take(), (QStringList{u"Eraser"_s, u"Brush size: 45 pixels"_s, u"188, 150"_s}));
    }

    void aTrimIsChosenWithTheKeyboard()
    {
        QWidget window;
        auto *dialog = new TrimDialog({.path = m_folder.filePath(u"sound.wav"_s), .limits = {.seconds = {{}, 2}}}, &window);
        QSignalSpy loaded(dialog, &TrimDialog::loaded);
        QSignalSpy chosen(dialog, &TrimDialog::chosen);
        QVERIFY(loaded.wait());
        dialog->show();
        TrimStrip &strip = dialog->strip();
        QTest::keyClick(&strip, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&strip, Qt::Key_Right);
        QTest::keyClick(&strip, Qt::Key_Down); // the other handle
        QTest::keyClick(&strip, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(std::abs(strip.begin() - 1.1) < 1e-6);
        QVERIFY(std::abs(strip.end() - 3) < 1e-6);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&strip);
        QCOMPARE(accessible->role(), QAccessible::Slider);
        QVERIFY(std::abs(accessible->valueInterface()->currentValue().toDouble() - 3) < 1e-6);
        QTest::mouseClick(button(*dialog, u"Trim"_s), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(std::abs(chosen.first().at(0).toDouble() - 1.1) < 1e-6);
        QVERIFY(std::abs(chosen.first().at(1).toDouble() - 3) < 1e-6);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestMediaWork)
#include "tst_mediawork.moc"
