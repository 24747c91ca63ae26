// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A media field as a person uses it: what goes in, what is said about it, what is done to it.

#include "compose/fieldrow.h"
#include "compose/formview.h"
#include "compose/mediachip.h"
#include "compose/mediaeditor.h"
#include "media/sound.h"
#include "support/announcements.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace compose;
using namespace Qt::StringLiterals;

namespace {

const QJsonObject small{{u"max_width"_s, 200}, {u"max_height"_s, 200}};

QString addressOf(const QString &path)
{
    return QUrl::fromLocalFile(path).toString();
}

template <class Widget>
Widget *named(const QWidget &in, const QString &name)
{
    for (Widget *each : in.findChildren<Widget *>()) {
        if (each->accessibleName() == name && each->isVisibleTo(&in))
            return each;
    }
    return nullptr;
}

} // namespace

class TestMediaEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QImage picture(400, 300, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        QVERIFY(picture.save(path(u"large.png"_s)));
        for (const QString &name : {u"a.png"_s, u"b.png"_s, u"c.png"_s})
            QVERIFY(picture.scaled(100, 80).save(path(name)));
        QVERIFY(media::writeSound(path(u"sound.wav"_s), media::SoundFormat::Wav, {.samples = QVector<float>(16'000, 0.1F)}));
        QFile empty(path(u"empty.png"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        QFile garbage(path(u"garbage.png"_s));
        QVERIFY(garbage.open(QIODevice::WriteOnly) && garbage.write("\x89PNG\r\n\x1a\n garbage") > 0);
        m_context.inboxFolder = path(u"inbox"_s);
    }

    void filesAreJudged_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("what fits") << u"a.png"_s << QString();
        QTest::newRow("too large") << u"large.png"_s << u"large.png does not fit this model yet."_s;
        QTest::newRow("of another kind") << u"sound.wav"_s << u"sound.wav is a sound; this field takes an image."_s;
        QTest::newRow("empty") << u"empty.png"_s << u"“empty.png” is empty."_s;
        QTest::newRow("garbage") << u"garbage.png"_s << u"“garbage.png” is damaged or cut off."_s;
        QTest::newRow("gone") << u"gone.png"_s << u"“gone.png” does not exist."_s;
    }
    void filesAreJudged()
    {
        QFETCH(QString, file);
        QFETCH(QString, complaint);
        MediaEditor editor(field({.limits = small}), {.limits = small}, m_context, nullptr);
        editor.add({addressOf(path(file))});
        QSignalSpy checked(editor.chips().front(), &MediaChip::checked);
        QVERIFY(checked.wait());
        QCOMPARE(editor.complaint(), complaint);
        // It goes with the file.
        editor.setValue({});
        QCOMPARE(editor.complaint(), QString());
    }

    // The button to crop comes when the picture is known, and takes some of the room.
    void aLongNameIsShortenedNotCut()
    {
        const QString file = path(u"a name that is as long as names of results are, with a prompt in it.png"_s);
        QVERIFY(QFile::copy(path(u"a.png"_s), file));
        MediaEditor editor(field({}), {}, m_context, nullptr);
        editor.resize(320, 80);
        editor.show();
        editor.add({addressOf(file)});
        QSignalSpy checked(editor.chips().front(), &MediaChip::checked);
        QVERIFY(checked.wait());
        const QList<QLabel *> labels = editor.findChildren<QLabel *>();
        const auto name = std::ranges::find(labels, QFileInfo(file).fileName(), &QWidget::accessibleName);
        QVERIFY(name != labels.end());
        QTRY_VERIFY((*name)->text().contains(u'…'));
        QTRY_VERIFY2((*name)->fontMetrics().horizontalAdvance((*name)->text()) <= (*name)->width(), qPrintable((*name)->text()));
    }

    void oneButtonMakesItFit()
    {
        FormView view(m_context);
        view.setForm({.endpoint = u"test/one"_s, .fields = {field({.limits = small})}}, {});
        MediaEditor &editor = *view.mediaEditors().front();
        editor.add({addressOf(path(u"large.png"_s))});
        QTRY_VERIFY(named<QPushButton>(editor, u"Scale to 200 × 150"_s));
        QCOMPARE(view.check().size(), 1UL);
        QTest::mouseClick(named<QPushButton>(editor, u"Scale to 200 × 150"_s), Qt::LeftButton);
        QTRY_VERIFY(editor.value().toString() != addressOf(path(u"large.png"_s)));
        const QString made = QUrl(editor.value().toString()).toLocalFile();
        QVERIFY(made.startsWith(m_context.inboxFolder));
        QCOMPARE(QImage(made).size(), QSize(200, 150));
        QVERIFY(view.check().empty());
        // It knows where it comes from.
        MediaChip *chip = editor.chips().front();
        QTRY_VERIFY(chip->origin());
        QCOMPARE(chip->origin()->path, path(u"large.png"_s));
        chip->convert(chip->origin()->path, {});
        QCOMPARE(editor.value().toString(), addressOf(path(u"large.png"_s)));
    }

    void listsAreReordered()
    {
        MediaEditor editor(field({.list = true}), {.list = true}, m_context, nullptr);
        editor.resize(340, 400);
        editor.show();
        editor.add({addressOf(path(u"a.png"_s)), addressOf(path(u"b.png"_s)), addressOf(path(u"c.png"_s))});
        QSignalSpy edited(&editor, &FieldEditor::edited);
        QTest::keyClick(editor.chips().front(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(names(editor), u"b a c"_s);
        QTest::keyClick(editor.chips().front(), Qt::Key_Up, Qt::AltModifier); // cannot go further
        QCOMPARE(names(editor), u"b a c"_s);
        QCOMPARE(edited.size(), 1);
        // Dragged from the first to the last place.
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        MediaChip *chip = editor.chips().front();
        const QPoint start(60, 10);
        const QPoint end = chip->mapFrom(&editor, editor.chips().back()->geometry().center() + QPoint(0, 20));
        QTest::mousePress(chip, Qt::LeftButton, {}, start);
        QTest::mouseMove(chip, start + QPoint(0, 20));
        QTest::mouseMove(chip, end);
        QTest::mouseRelease(chip, Qt::LeftButton, {}, start);
        QCOMPARE(names(editor), u"a c b"_s);
        QTest::keyClick(editor.chips().at(1), Qt::Key_Delete);
        QCOMPARE(names(editor), u"a b"_s);
    }

    void aListTakesItsMostAndSaysSo()
    {
        MediaEditor editor(field({.list = true}), {.list = true, .maximumItems = 2}, m_context, nullptr);
        editor.add({addressOf(path(u"a.png"_s)), addressOf(path(u"b.png"_s)), addressOf(path(u"c.png"_s))});
        QCOMPARE(names(editor), u"a b"_s);
        QCOMPARE(editor.complaint(), u"Picture takes at most 2 files; the others were left out."_s);
        QVERIFY(!editor.hasRoom());
    }

    void aFieldForOneTakesTheFirstAndSaysSo()
    {
        MediaEditor editor(field({}), {}, m_context, nullptr);
        Announcements heard;
        editor.add({addressOf(path(u"a.png"_s)), addressOf(path(u"b.png"_s))});
        QCOMPARE(names(editor), u"a"_s);
        QCOMPARE(editor.note(), u"the first of 2 files, only one fits"_s);
        QVERIFY(editor.noteWarns());
        QCOMPARE(heard.take(), QStringList{editor.note()});
        QCOMPARE(editor.complaint(), QString()); // it can be generated with
        editor.add({addressOf(path(u"c.png"_s))});
        QCOMPARE(names(editor), u"c"_s);
        QCOMPARE(editor.note(), QString());
        QCOMPARE(heard.take(), QStringList());
        editor.add({addressOf(path(u"a.png"_s)), addressOf(path(u"b.png"_s))});
        editor.setValue(addressOf(path(u"c.png"_s))); // it goes with the files
        QCOMPARE(editor.note(), QString());
    }

    void theKeyboardGoesToWhatWasBrought_data()
    {
        QTest::addColumn<bool>("list");
        QTest::newRow("a field for one") << false;
        QTest::newRow("a list that is full") << true;
    }
    void theKeyboardGoesToWhatWasBrought()
    {
        QFETCH(const bool, list);
        const studio::MediaKind kind{.list = list, .maximumItems = list ? 1 : -1};
        MediaEditor editor(field(kind), kind, m_context, nullptr);
        editor.show();
        auto *mime = new QMimeData;
        mime->setUrls({QUrl::fromLocalFile(path(u"a.png"_s))});
        QGuiApplication::clipboard()->setMimeData(mime);
        auto *paste = named<QToolButton>(editor, u"Paste into Picture"_s);
        paste->setFocus();
        paste->click();
        QVERIFY(!editor.isEmpty());
        QTRY_COMPARE(editor.focusWidget(), static_cast<QWidget *>(editor.chips().front()));
        QCOMPARE(editor.focusWidget()->accessibleName(), u"a.png"_s);
        QVERIFY(editor.focusWidget()->focusPolicy() & Qt::TabFocus); // and comes back to it
        QTest::keyClick(editor.focusWidget(), Qt::Key_Delete);
        QVERIFY(editor.isEmpty());
        QCOMPARE(editor.focusWidget(), editor.focusTarget());
    }

    // The area is gone while there is a file: who asks for the field gets the file.
    void theFieldGivesTheKeyboardToItsFile()
    {
        MediaEditor editor(field({}), {}, m_context, nullptr);
        editor.show();
        editor.setValue(addressOf(path(u"a.png"_s)));
        QTRY_VERIFY(editor.chips().front()->isVisible());
        editor.focusTarget()->setFocus();
        QCOMPARE(editor.focusWidget(), static_cast<QWidget *>(editor.chips().front()));
        editor.setValue(QJsonValue::Undefined);
        editor.focusTarget()->setFocus();
        QCOMPARE(editor.focusWidget(), editor.focusTarget());
    }

    void picturesAreTakenFromTheClipboard()
    {
        MediaEditor editor(field({}), {}, m_context, nullptr);
        auto *mime = new QMimeData;
        mime->setImageData(QImage(30, 20, QImage::Format_RGB32));
        QGuiApplication::clipboard()->setMimeData(mime);
        QTest::mouseClick(named<QToolButton>(editor, u"Paste into Picture"_s), Qt::LeftButton);
        QTRY_VERIFY(!editor.isEmpty());
        QCOMPARE(QImage(QUrl(editor.value().toString()).toLocalFile()).size(), QSize(30, 20));
    }

    void addressesAreTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("an address") << u" https://example.com/a.png "_s << QString();
        QTest::newRow("no address") << u"a fox"_s << u"An address begins with https://."_s;
        QTest::newRow("a script") << u"javascript:alert(1)"_s << u"An address begins with https://."_s;
        QTest::newRow("a file of another computer") << u"file:///etc/passwd"_s << u"An address begins with https://."_s;
    }
    void addressesAreTyped()
    {
        QFETCH(QString, text);
        MediaEditor editor(field({}), {}, m_context, nullptr);
        auto *line = editor.findChild<QLineEdit *>();
        line->show();
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
        QTEST(editor.complaint(), "complaint");
        QCOMPARE(editor.value().toString(), editor.complaint().isEmpty() ? text.trimmed() : QString());
    }

    void theLibraryDelivers()
    {
        EditorContext context = m_context;
        std::function<void(const QStringList &)> deliver;
        context.pickFromLibrary = [&](studio::MediaType, bool several, const auto &to) {
            QVERIFY(several);
            deliver = to;
        };
        {
            MediaEditor editor(field({.list = true}), {.list = true}, context, nullptr);
            QTest::mouseClick(named<QToolButton>(editor, u"Choose from the library for Picture"_s), Qt::LeftButton);
            deliver({path(u"a.png"_s), path(u"b.png"_s)});
            QCOMPARE(names(editor), u"a b"_s);
        }
        deliver({path(u"c.png"_s)}); // the form has gone meanwhile
        MediaEditor without(field({}), {}, m_context, nullptr);
        QVERIFY(!named<QToolButton>(without, u"Choose from the library for Picture"_s));
    }

    void aMaskWantsItsPicture()
    {
        FormView view(m_context);
        const studio::Field mask{.key = u"mask_url"_s, .label = u"Mask"_s, .kind = studio::MediaKind{.type = studio::MediaType::Mask, .maskOf = u"image_url"_s}};
        view.setForm({.endpoint = u"test/mask"_s, .fields = {field({}), mask}}, {});
        MediaEditor &editor = *view.mediaEditors().back();
        auto paint = [&] {
            for (QPushButton *each : editor.findChildren<QPushButton *>()) {
                if (each->text().startsWith(u"Paint"_s))
                    QTest::mouseClick(each, Qt::LeftButton);
            }
        };
        paint();
        QCOMPARE(editor.complaint(), u"Choose the picture first; the mask is painted on it."_s);
        view.mediaEditors().front()->add({u"https://example.com/a.png"_s});
        paint();
        QCOMPARE(editor.complaint(), u"A mask can be painted on a file only, not on an address."_s);
    }

    void everythingHasAName()
    {
        MediaEditor editor(field({.list = true}), {.list = true, .limits = small}, m_context, nullptr);
        editor.add({addressOf(path(u"large.png"_s))});
        QSignalSpy checked(editor.chips().front(), &MediaChip::checked);
        QVERIFY(checked.wait());
        for (const QWidget *widget : editor.findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (button && button->text().isEmpty())
                QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        }
        QCOMPARE(editor.chips().front()->accessibleName(), u"large.png"_s);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    static studio::Field field(const studio::MediaKind &kind)
    {
        return {.key = u"image_url"_s, .label = u"Picture"_s, .kind = kind};
    }
    static QString names(const MediaEditor &editor)
    {
        QStringList stems;
        const QJsonValue value = editor.value();
        for (const QJsonValue &address : value.isString() ? QJsonArray{value} : value.toArray())
            stems << QUrl(address.toString()).fileName().section(u'.', 0, 0);
        return stems.join(u' ');
    }

    QTemporaryDir m_folder;
    EditorContext m_context;
};

QTEST_MAIN(TestMediaEditor)
#include "tst_mediaeditor.moc"
