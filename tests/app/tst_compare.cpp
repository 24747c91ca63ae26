// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Images compared with each other.

#include "media/samples.h"

#include "accessiblechoice.h"
#include "accessiblelabel.h"
#include "accessiblerole.h"
#include "compose/media/maskcanvas.h"
#include "compose/media/trimstrip.h"
#include "compose/segments.h"
#include "live/canvas.h"
#include "live/liveview.h"
#include "viewer/videosurface.h"
#include "viewer/comparedialog.h"
#include "viewer/comparepanes.h"
#include "viewer/comparesettings.h"
#include "viewer/imagecanvas.h"

#include <QAccessible>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using viewer::CompareDialog;

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void differingSettingsAreListed();
    void onlyImagesAreCompared();
    void viewsAreLinked();
    void theSliderShowsBoth();
    void blinkingKeepsThePlace();
    void theWayChosenByKeyIsTheStopOfTheTabKey();
    void theResultIsReadOut();
    void waysToCompareAreToldAsOneOfSeveral();
    void whatIsPaintedHasARole_data();
    void whatIsPaintedHasARole();
    void theDifferenceIsMeasured();
    void brokenOnesSaySo();

private:
    [[nodiscard]] studio::Item item(int id, const QString &name, QJsonObject values, qint64 seed) const
    {
        return {.id = id, .path = m_folder.filePath(name), .kind = media::Kind::Image, .size = {320, 240},
                .recipe = studio::Recipe{.endpoint = u"fal-ai/flux/dev"_s, .values = std::move(values)}, .seed = seed};
    }
    [[nodiscard]] std::vector<studio::Item> three() const
    {
        return {item(1, u"a.png"_s, {{u"prompt"_s, u"fox"_s}, {u"guidance_scale"_s, 3}}, 7),
                item(2, u"b.png"_s, {{u"prompt"_s, u"fox"_s}, {u"guidance_scale"_s, 5}}, 8),
                item(3, u"c.png"_s, {{u"prompt"_s, u"fox"_s}}, 8)};
    }
    QTemporaryDir m_folder;
};

void TestCompare::initTestCase()
{
    QImage image = samples::picture({320, 240});
    QVERIFY(image.save(m_folder.filePath(u"a.png"_s)));
    QVERIFY(image.scaled(640, 480).save(m_folder.filePath(u"c.png"_s)));
    image.setPixelColor(5, 5, QColor(215, 0, 0));
    QVERIFY(image.save(m_folder.filePath(u"b.png"_s)));
}

void TestCompare::differingSettingsAreListed()
{
    const auto settings = viewer::differingSettings(three());
    QCOMPARE(settings.size(), 2U);
    QCOMPARE(settings[0], (viewer::DifferingSetting{u"Guidance"_s, {u"3"_s, u"5"_s, QString()}}));
    QCOMPARE(settings[1], (viewer::DifferingSetting{u"Seed"_s, {u"7"_s, u"8"_s, u"8"_s}}));
    auto items = three();
    items[1].recipe.reset(); // made elsewhere
    QCOMPARE(viewer::differingSettings(items)[0].label, u"Model"_s);
    QVERIFY(viewer::differingSettings({items[0], items[0]}).empty());
}

void TestCompare::onlyImagesAreCompared()
{
    std::vector<studio::Item> items(7, three()[0]);
    items[1].kind = media::Kind::Video;
    QCOMPARE(CompareDialog::comparable(items).size(), 4U);
    QCOMPARE(CompareDialog::comparable({items[0], items[1]}).size(), 1U);
}

void TestCompare::viewsAreLinked()
{
    CompareDialog dialog(three());
    QSignalSpy loaded(&dialog, &CompareDialog::loaded);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_COMPARE(loaded.count(), 1);
    viewer::ImageCanvas *a = dialog.panes()->canvas(0);
    viewer::ImageCanvas *c = dialog.panes()->canvas(2);
    a->setZoom(4, {30, 40});
    QCOMPARE(c->zoom(), 2.0); // twice as many pixels: the same part of the picture
    QVERIFY((c->look().centre - a->look().centre).manhattanLength() < 0.02);
    dialog.setMode(CompareDialog::Mode::Slider); // the same view, one over the other
    QCOMPARE(dialog.pairCanvas()->zoom(), 4.0);
    dialog.pairCanvas()->setZoom(6, {30, 40});
    dialog.setMode(CompareDialog::Mode::Beside);
    QCOMPARE(a->zoom(), 6.0);
    QTest::keyClick(c, Qt::Key_0);
    QVERIFY(a->isFit());
    QTest::keyClick(c, Qt::Key_I);
    QVERIFY(a->isInfoShown());
    QCOMPARE(dialog.findChild<QTableView *>()->model()->rowCount(), 2);
}

void TestCompare::theSliderShowsBoth()
{
    CompareDialog dialog(three());
    QSignalSpy loaded(&dialog, &CompareDialog::loaded);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_COMPARE(loaded.count(), 1);
    QTest::keyClick(&dialog, Qt::Key_M);
    QCOMPARE(dialog.mode(), CompareDialog::Mode::Slider);
    auto *slider = dialog.findChild<QSlider *>();
    slider->setValue(250);
    QCOMPARE(dialog.pairCanvas()->split(), 0.25);
    dialog.pairCanvas()->setSplit(0.75);
    QCOMPARE(slider->value(), 750);
    QCOMPARE(std::pair(dialog.first(), dialog.second()), std::pair(0, 1));
    QTest::keyClick(&dialog, Qt::Key_X);
    QCOMPARE(std::pair(dialog.first(), dialog.second()), std::pair(1, 0));
    QCOMPARE(dialog.pairCanvas()->picture().image().pixelColor(5, 5), QColor(215, 0, 0));
}

void TestCompare::blinkingKeepsThePlace()
{
    CompareDialog dialog(three());
    QSignalSpy loaded(&dialog, &CompareDialog::loaded);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_COMPARE(loaded.count(), 1);
    dialog.setMode(CompareDialog::Mode::Blink);
    viewer::ImageCanvas *canvas = dialog.pairCanvas();
    canvas->setZoom(20, QRectF(canvas->rect()).topLeft());
    const viewer::Look look = canvas->look();
    const auto shown = [&] {
        (void)canvas->grab();
        return canvas->grab().toImage().pixelColor((canvas->imageRect().topLeft() + QPointF(5.5, 5.5) * 20).toPoint());
    };
    const QColor before = shown();
    QVERIFY(dialog.resultText().contains(u"1."_s));
    QTest::keyClick(canvas, Qt::Key_Space);
    QVERIFY(dialog.resultText().contains(u"2."_s));
    QCOMPARE(canvas->look(), look);
    const QColor after = shown();
    QTest::keyClick(canvas, Qt::Key_Space);
    QCOMPARE(shown(), before);
    QVERIFY2(before != after, qPrintable(before.name() + after.name()));
}

void TestCompare::theWayChosenByKeyIsTheStopOfTheTabKey()
{
    CompareDialog dialog(three());
    dialog.show();
    const auto stops = [&dialog] {
        QStringList names;
        for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isCheckable() && (button->focusPolicy() & Qt::TabFocus))
                names << button->text();
        }
        return names;
    };
    QCOMPARE(stops(), QStringList(u"Side by side"_s));
    QTest::keyClick(&dialog, Qt::Key_M);
    QCOMPARE(stops(), QStringList(u"Slider"_s));
}

void TestCompare::theResultIsReadOut()
{
    shell::installAccessibleLabels();
    shell::installAccessibleRoles();
    CompareDialog dialog(three());
    dialog.show();
    dialog.setMode(CompareDialog::Mode::Blink);
    QLabel *result = nullptr;
    for (QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->accessibleName() == u"Result"_s)
            result = label;
    }
    QVERIFY(result && result->text().startsWith(u"Shown: 1."_s));
    QCOMPARE(QAccessible::queryAccessibleInterface(result)->text(QAccessible::Name), u"Result: "_s + result->text());
    const auto *canvas = dialog.findChild<viewer::ImageCanvas *>();
    QCOMPARE(QAccessible::queryAccessibleInterface(const_cast<viewer::ImageCanvas *>(canvas))->role(), QAccessible::Graphic);
}

void TestCompare::waysToCompareAreToldAsOneOfSeveral()
{
    shell::installAccessibleChoices();
    CompareDialog dialog(three());
    int ways = 0;
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        const QAccessible::Role role = QAccessible::queryAccessibleInterface(button)->role();
        QCOMPARE(role, button->isCheckable() ? QAccessible::RadioButton : QAccessible::PushButton);
        ways += button->isCheckable();
    }
    QVERIFY(ways >= 4);
}

void TestCompare::whatIsPaintedHasARole_data()
{
    QTest::addColumn<std::shared_ptr<QWidget>>("widget");
    QTest::addColumn<QAccessible::Role>("role");
    QTest::newRow("a mask") << std::shared_ptr<QWidget>(new compose::MaskCanvas) << QAccessible::Canvas;
    QTest::newRow("a drawing") << std::shared_ptr<QWidget>(new live::Canvas) << QAccessible::Canvas;
    QTest::newRow("the live result") << std::shared_ptr<QWidget>(new live::LiveView) << QAccessible::Graphic;
    QTest::newRow("a video") << std::shared_ptr<QWidget>(new viewer::VideoSurface) << QAccessible::Graphic;
    QTest::newRow("a row of choices") << std::shared_ptr<QWidget>(new compose::Segments(u"Format"_s)) << QAccessible::Grouping;
    QTest::newRow("keys to be pressed") << std::shared_ptr<QWidget>(new QKeySequenceEdit) << QAccessible::Grouping;
    QTest::newRow("a part of a recording") << std::shared_ptr<QWidget>(new compose::TrimStrip) << QAccessible::Slider;
}
void TestCompare::whatIsPaintedHasARole()
{
    shell::installAccessibleRoles();
    QFETCH(const std::shared_ptr<QWidget>, widget);
    QTEST(QAccessible::queryAccessibleInterface(widget.get())->role(), "role");
    QVERIFY(qobject_cast<QKeySequenceEdit *>(widget.get()) || !widget->accessibleName().isEmpty());
}

void TestCompare::theDifferenceIsMeasured()
{
    CompareDialog dialog(three());
    QSignalSpy loaded(&dialog, &CompareDialog::loaded);
    QSignalSpy measured(&dialog, &CompareDialog::measured);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_COMPARE(loaded.count(), 1);
    dialog.setMode(CompareDialog::Mode::Difference);
    QTRY_COMPARE(measured.count(), 1);
    QVERIFY2(dialog.resultText().contains(u"40 of 255"_s), qPrintable(dialog.resultText()));
    QCOMPARE(dialog.pairCanvas()->picture().image().pixelColor(5, 5), QColor(160, 0, 0)); // four times
    dialog.findChild<QSlider *>()->setValue(2);
    QTRY_COMPARE(measured.count(), 2);
    QCOMPARE(dialog.pairCanvas()->picture().image().pixelColor(5, 5), QColor(80, 0, 0));
}

void TestCompare::brokenOnesSaySo()
{
    auto items = three();
    items[1].path = m_folder.filePath(u"gone.png"_s);
    CompareDialog dialog(items);
    QSignalSpy loaded(&dialog, &CompareDialog::loaded);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QTRY_COMPARE(loaded.count(), 1);
    QVERIFY(dialog.resultText().contains(u"gone.png"_s));
    for (const auto mode : {CompareDialog::Mode::Slider, CompareDialog::Mode::Blink, CompareDialog::Mode::Difference, CompareDialog::Mode::Beside})
        dialog.setMode(mode);
}

QTEST_MAIN(TestCompare)
#include "tst_compare.moc"
