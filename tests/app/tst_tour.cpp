// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The tour: goes on, is left, never stands in the way of who begins to work.

#include "tour/tour.h"

#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using shell::Tour;

namespace {

struct Window : QMainWindow
{
    Window()
    {
        resize(1000, 700);
        first->setGeometry(10, 10, 200, 40);
        second->setGeometry(700, 600, 280, 80);
        hidden->hide();
        show();
        activateWindow();
        (void)QTest::qWaitForWindowActive(this);
        first->setFocus();
    }
    [[nodiscard]] std::vector<shell::TourStep> steps() const { return {{first, u"The first part."_s}, {hidden, u"Hidden."_s}, {nullptr, u"Gone."_s}, {second, u"The last part."_s}}; }

    QLineEdit *first = new QLineEdit(this);
    QLineEdit *second = new QLineEdit(this);
    QLineEdit *hidden = new QLineEdit(this);
};

bool says(const Tour &tour, const QString &sentence)
{
    for (const QLabel *label : tour.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text() == sentence)
            return true;
    }
    return false;
}

} // namespace

class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itGoesOnByTheKeyboard()
    {
        Window window;
        const QPointer tour(new Tour(window.steps(), &window));
        QSignalSpy ended(tour, &Tour::ended);
        QVERIFY(says(*tour, u"The first part."_s));
        QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        QVERIFY(says(*tour, u"The last part."_s)); // the others are not there
        QTest::keyClick(window.focusWidget(), Qt::Key_Left);
        QVERIFY(says(*tour, u"The first part."_s));
        QTest::keyClick(window.focusWidget(), Qt::Key_Left); // there is nothing before
        QVERIFY(says(*tour, u"The first part."_s));
        QTest::keyClick(window.focusWidget(), Qt::Key_Right);
        for (const QPushButton *button : tour->findChildren<QPushButton *>())
            QVERIFY(!button->isVisible() || tour->rect().contains(button->geometry()));
        QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        QCOMPARE(ended.count(), 1);
        QTRY_VERIFY(!tour);
        QCOMPARE(window.focusWidget(), window.first);
    }

    void escapeLeaves()
    {
        Window window;
        const QPointer tour(new Tour(window.steps(), &window));
        QSignalSpy ended(tour, &Tour::ended);
        QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
        QCOMPARE(ended.count(), 1);
        tour->leave(); // once more is nothing
        QCOMPARE(ended.count(), 1);
        QTRY_VERIFY(!tour);
        QCOMPARE(window.focusWidget(), window.first);
    }

    void whoTypesGoesOnTyping()
    {
        Window window;
        const QPointer tour(new Tour(window.steps(), &window));
        QTest::keyClick(window.focusWidget(), 'f');
        QTRY_VERIFY(!tour);
        QCOMPARE(window.first->text(), u"f"_s);
    }

    void aClickGoesOn()
    {
        Window window;
        const QPointer tour(new Tour(window.steps(), &window));
        QTest::mouseClick(tour, Qt::LeftButton, {}, QPoint(500, 650));
        QVERIFY(says(*tour, u"The last part."_s));
        QTest::mouseClick(tour, Qt::LeftButton, {}, QPoint(500, 650));
        QTRY_VERIFY(!tour);
    }

    void withoutAnyPartItIsOverAtOnce()
    {
        Window window;
        const QPointer tour(new Tour({{nullptr, u"Gone."_s}}, &window));
        QTRY_VERIFY(!tour);
        const QPointer empty(new Tour({}, &window));
        QTRY_VERIFY(!empty);
    }
};

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
