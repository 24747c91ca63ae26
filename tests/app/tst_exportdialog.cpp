// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Asking how results leave: names shown before anything is written, what is wrong said at once, presets kept.

#include "viewer/exportdialog.h"
#include "viewer/exportfields.h"
#include "viewer/filedrag.h"

#include "studio/library/exportfile.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace viewer;

namespace {

template <class Widget>
Widget *named(const QWidget &in, const QString &name)
{
    for (Widget *widget : in.findChildren<Widget *>())
        if (widget->accessibleName() == name)
            return widget;
    return nullptr;
}

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] std::vector<studio::Item> items() const
    {
        studio::Item item{.path = m_folder.filePath(u"fox.png"_s), .kind = media::Kind::Image, .size = {8, 8}, .created = QDateTime(QDate(2026, 11, 21), QTime(1, 2, 3)), .seed = 42};
        item.recipe = studio::Recipe{.endpoint = u"fal-ai/x"_s, .values = {{u"prompt"_s, u"a fox"_s}, {u"steps"_s, 28}}};
        return {item, item};
    }

private Q_SLOTS:
    void theRecipeIsKeptBesideWhatCannotHoldIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("keep");
        QTest::addColumn<bool>("asZip");
        QTest::addColumn<bool>("isBeside");
        QTest::newRow("holds none") << u"fox.bmp"_s << true << false << true;
        QTest::newRow("not wanted") << u"fox.bmp"_s << false << false << false;
        QTest::newRow("in an archive") << u"fox.bmp"_s << true << true << false;
        QTest::newRow("a text") << u"fox.txt"_s << true << false << false;
    }
    void theRecipeIsKeptBesideWhatCannotHoldIt()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, keep);
        QFETCH(const bool, asZip);
        QFETCH(const bool, isBeside);
        const QTemporaryDir out;
        studio::Item item = items().front();
        item.path = m_folder.filePath(name);
        QVERIFY(QImage(4, 4, QImage::Format_RGB32).save(item.path, "bmp"));
        item.kind = name.endsWith(u".txt"_s) ? media::Kind::Text : media::Kind::Image;
        studio::ExportOptions options;
        options.folder = out.path();
        options.keepRecipe = keep;
        options.asZip = asZip;
        const studio::ExportOutcome outcome = studio::exportFile({.item = item, .place = name, .options = options}, {});
        QCOMPARE(outcome.failure, QString());
        QCOMPARE(outcome.written, out.filePath(name));
        QFile beside(out.filePath(name + u".gesso.json"_s));
        QCOMPARE(beside.open(QIODevice::ReadOnly), isBeside);
        if (isBeside)
            QVERIFY(beside.readAll().contains("fal-ai/x"));
    }

    void initTestCase()
    {
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(m_folder.filePath(u"fox.png"_s)));
    }

    void whatIsNotAskedIsNotSeen()
    {
        studio::Item sound{.path = m_folder.filePath(u"fox.wav"_s), .kind = media::Kind::Audio};
        ExportDialog dialog({sound});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        studio::ExportOptions options{.imageFormat = u"webp"_s, .videoFormat = u"mp4"_s, .soundFormat = u"mp3"_s};
        options.resize = {.by = media::Resize::By::LongestSide, .longest = 2048};
        dialog.setOptions(options);
        const auto shown = [&dialog](const QString &name) { return named<QSpinBox>(dialog, name)->isVisibleTo(&dialog); };
        QVERIFY(shown(u"Sound as, quality"_s));
        QVERIFY(!shown(u"Images as, quality"_s));
        QVERIFY(!shown(u"Videos as, quality"_s));
        QVERIFY(!shown(u"Longest side"_s));
    }

    void namesAreShownAndProblemsSaidAtOnce()
    {
        ExportDialog dialog(items());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *names = named<QLabel>(dialog, u"Resulting names"_s);
        auto *pattern = named<QLineEdit>(dialog, u"Name template"_s);
        auto *accept = named<QPushButton>(dialog, u"Export files"_s);
        QVERIFY(names && pattern && accept);
        pattern->setText(u"{prompt}"_s);
        QCOMPARE(names->text(), u"a fox.png\na fox (2).png"_s);
        pattern->setText(u"{steps} {index}"_s);
        QCOMPARE(names->text(), u"28 1.png\n28 2.png"_s);
        named<QComboBox>(dialog, u"Images as"_s)->setCurrentText(u"WebP"_s);
        QCOMPARE(names->text(), u"28 1.webp\n28 2.webp"_s);
        pattern->setText(u"{stepz}"_s);
        QVERIFY(names->text().contains("{stepz}"_L1));
        QVERIFY(!accept->isEnabled());
        pattern->setText(u"x"_s);
        QVERIFY(accept->isEnabled());
        named<QLineEdit>(dialog, u"Folder"_s)->setText(u"somewhere"_s);
        QVERIFY(!accept->isEnabled());
    }

    void onlyWhatAppliesIsAsked()
    {
        ExportDialog dialog(items());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(named<QComboBox>(dialog, u"Images as"_s)->isVisible());
        QVERIFY(!named<QComboBox>(dialog, u"Videos as"_s)->isVisible());
        QVERIFY(!named<QComboBox>(dialog, u"Sound as"_s)->isVisible());
        QVERIFY(!named<QComboBox>(dialog, u"Transcript format"_s)->isVisible());
    }

    void aPresetComesBack()
    {
        studio::ExportOptions wanted{.folder = u"/somewhere"_s, .nameTemplate = u"{seed}"_s, .folderPerJob = true, .imageFormat = u"jpeg"_s, .imageQuality = 61, .resize = {.by = media::Resize::By::Percent, .percent = 25}, .keepRecipe = false, .sheet = studio::Sheet::Pdf, .asZip = true};
        ExportFields fields(items());
        fields.setOptions(wanted);
        studio::ExportOptions shown = fields.options();
        QCOMPARE(shown.resize.of({400, 400}), QSize(100, 100));
        shown.resize = wanted.resize;
        shown.transcriptFormat = wanted.transcriptFormat; // the first one is chosen
        QCOMPARE(shown, wanted);

        ExportDialog dialog(items());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.setPresets({{u"small"_s, wanted.toJson()}});
        auto *preset = named<QComboBox>(dialog, u"Preset"_s);
        preset->setCurrentIndex(preset->findText(u"small"_s));
        Q_EMIT preset->activated(preset->currentIndex());
        QCOMPARE(named<QLineEdit>(dialog, u"Name template"_s)->text(), u"{seed}"_s);
    }

    void fieldsEndAtOnePlace()
    {
        ExportDialog dialog(items());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const auto endOf = [&](const QWidget *field) { return field->mapTo(&dialog, QPoint(field->width(), 0)).x(); };
        const int end = endOf(named<QLineEdit>(dialog, u"Folder"_s));
        QCOMPARE(endOf(named<QLineEdit>(dialog, u"Name template"_s)), end);
        QCOMPARE(endOf(named<QComboBox>(dialog, u"Preset"_s)), end);
    }

    void filesAreWrittenAndTold()
    {
        ExportDialog dialog(items());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const QString folder = m_folder.filePath(u"out"_s);
        dialog.setOptions({.folder = folder, .nameTemplate = u"{index}"_s});
        QSignalSpy exported(&dialog, &ExportDialog::exported);
        QVERIFY(!dialog.isRunning());
        named<QPushButton>(dialog, u"Export files"_s)->click();
        QVERIFY(dialog.isRunning());
        QVERIFY(exported.wait());
        QVERIFY(!dialog.isRunning());
        QCOMPARE(QDir(folder).entryList(QDir::Files), (QStringList{u"1.png"_s, u"2.png"_s}));
        QVERIFY(named<QLabel>(dialog, u"Result"_s)->text().startsWith(u"2 files"_s) || !named<QLabel>(dialog, u"Result"_s)->text().isEmpty());
    }

    void oneCopyHasEveryForm()
    {
        QObject context;
        bool isDone = false;
        copyToClipboard(&context, {items().front()}, [&] { isDone = true; });
        QTRY_VERIFY(isDone);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->urls(), QList<QUrl>{QUrl::fromLocalFile(items().front().path)});
        QVERIFY(data->hasImage());
        QCOMPARE(data->imageData().value<QImage>().pixelColor(1, 1), QColor(Qt::red));
        QVERIFY(data->data(u"application/x-gesso-recipe+json"_s).contains("fal-ai/x"));
        QCOMPARE(data->text(), u"a fox\n\nModel: fal-ai/x\nSeed: 42\nsteps: 28"_s);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
