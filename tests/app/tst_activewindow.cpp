// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whichever window the desktop gives the keyboard to is the active one, also where a popup was open at that moment.

#include "activewindow.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QWindow>

class TestActiveWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowThatGotTheKeyboardBehindAPopup_data()
    {
        QTest::addColumn<bool>("popupGoesLast");
        QTest::newRow("the dialog goes before its list") << true;
        QTest::newRow("the list goes before its dialog") << false;
    }

    void aWindowThatGotTheKeyboardBehindAPopup()
    {
        QFETCH(const bool, popupGoesLast);
        const shell::ActiveWindow keeper;
        QLineEdit prompt; // the window below
        prompt.show();
        prompt.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(&prompt));
        QDialog dialog(&prompt);
        dialog.show();
        dialog.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(&dialog));
        QListView list(&dialog);
        list.setWindowFlag(Qt::Popup);
        list.show();
        QTRY_COMPARE(QApplication::activePopupWidget(), static_cast<QWidget *>(&list));

        prompt.windowHandle()->requestActivate(); // the desktop is quicker than the popup
        QTRY_COMPARE(QGuiApplication::focusWindow(), prompt.windowHandle());
        (popupGoesLast ? static_cast<QWidget &>(dialog) : list).hide();
        QCoreApplication::processEvents();
        (popupGoesLast ? static_cast<QWidget &>(list) : dialog).hide();

        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(&prompt));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&prompt));
    }

    void anOpenPopupKeepsTheKeyboard()
    {
        const shell::ActiveWindow keeper;
        QWidget other;
        other.show();
        QLineEdit prompt;
        prompt.show();
        prompt.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(&prompt));
        QListView list(&prompt);
        list.setWindowFlag(Qt::Popup);
        list.show();
        QTRY_COMPARE(QApplication::activePopupWidget(), static_cast<QWidget *>(&list));
        other.hide();
        QCoreApplication::processEvents();
        QCOMPARE(QApplication::activePopupWidget(), static_cast<QWidget *>(&list));
        QVERIFY(list.isVisible());
    }
};

QTEST_MAIN(TestActiveWindow)
#include "tst_activewindow.moc"
