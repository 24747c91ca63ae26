// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Enter in a file dialog while its completions are open: they close first, then the dialog, with the file that was typed.

#include "filedialogkeys.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestFileDialogKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completionsCloseFirst_data()
    {
        QTest::addColumn<bool>("isCurrent");
        QTest::newRow("no row is the current one") << false;
        QTest::newRow("the list made its first row the current one") << true;
    }

    void completionsCloseFirst()
    {
        QFETCH(const bool, isCurrent);
        shell::FileDialogKeys keys;
        qApp->installEventFilter(&keys);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"fox.png"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QFileDialog dialog(nullptr, u"Open"_s, folder.path());
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setFileMode(QFileDialog::ExistingFile);
        dialog.show();
        auto *field = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(field);
        field->setFocus();
        field->setText(path);
        QAbstractItemView *list = field->completer()->popup();
        list->resize(100, 40);
        list->show();
        QVERIFY(list->isVisible());
        QCOMPARE(list->focusProxy(), field);
        if (isCurrent) {
            QTRY_VERIFY(list->model()->rowCount() > 0);
            list->setCurrentIndex(list->model()->index(0, 0));
        }
        QCOMPARE(list->currentIndex().isValid(), isCurrent);
        bool wasOpen = true;
        connect(&dialog, &QFileDialog::fileSelected, this, [&] { wasOpen = list->isVisible(); });
        QSignalSpy chosen(&dialog, &QFileDialog::fileSelected);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!list->isVisible());
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), path);
        QVERIFY(!wasOpen);
        QVERIFY(!dialog.isVisible());
    }

    // By whatever key: a list that outlives its dialog keeps the keyboard from the window below.
    void completionsGoWithTheDialog()
    {
        shell::FileDialogKeys keys;
        qApp->installEventFilter(&keys);
        const QTemporaryDir folder;
        QFileDialog dialog(nullptr, u"Open"_s, folder.path());
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.show();
        QAbstractItemView *list = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s)->completer()->popup();
        list->resize(100, 40);
        list->show();
        QCOMPARE(QApplication::activePopupWidget(), static_cast<QWidget *>(list));
        dialog.close();
        QVERIFY(!list->isVisible());
        QVERIFY(!QApplication::activePopupWidget());
    }
};

QTEST_MAIN(TestFileDialogKeys)
#include "tst_filedialogkeys.moc"
