// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding one's way: every command by its name, the help with its search.

#include "help/aboutdialog.h"
#include "help/helptext.h"
#include "help/helpwindow.h"
#include "palette/commandpalette.h"
#include "palette/gather.h"

#include <QAction>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenuBar>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;
using palette::Command;
using palette::CommandList;

namespace {

QString resource(const QString &name)
{
    QFile file(u":/help/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList textsOf(const CommandList &list)
{
    QStringList texts;
    for (int row = 0; row < list.rowCount(); ++row)
        texts << list.at(row).text;
    return texts;
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreReadWithoutTheirMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("mark") << u"E&xport…"_s << u"Export…"_s;
        QTest::newRow("ampersand") << u"Save && close"_s << u"Save & close"_s;
        QTest::newRow("at the end") << u"Odd&"_s << u"Odd"_s;
        QTest::newRow("key behind") << u"開く(&O)…"_s << u"開く…"_s;
        QTest::newRow("brackets") << u"Cut (&all)"_s << u"Cut (all)"_s;
        QTest::newRow("none") << u"Plain"_s << u"Plain"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void textsAreReadWithoutTheirMarks()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(palette::plainText(text), expected);
    }

    void everyActionOfTheWindowIsThere()
    {
        QMainWindow window;
        QMenu *file = window.menuBar()->addMenu(u"&File"_s);
        file->addAction(u"&Open…"_s)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
        file->addSeparator();
        file->addMenu(u"&More"_s)->addAction(u"&Deep"_s);
        file->addAction(u"&Off"_s)->setEnabled(false);
        file->addAction(u"Hidden"_s)->setVisible(false);
        auto *page = new QWidget(&window);
        page->setAccessibleName(u"Page"_s);
        window.setCentralWidget(page);
        page->addAction(new QAction(u"Of the page"_s, page));
        page->addAction(file->actions().front()); // as in the menu: once
        auto *button = new QToolButton(page);
        button->setAccessibleName(u"Import"_s);
        auto *menu = new QMenu(button);
        menu->addAction(u"Import files"_s);
        button->setMenu(menu);
        auto *elsewhere = new QWidget(page);
        elsewhere->addAction(new QAction(u"Of a hidden page"_s, elsewhere));
        elsewhere->hide();
        window.show();
        const std::vector<Command> commands = palette::commandsOf(window);
        QStringList texts;
        for (const Command &command : commands)
            texts << command.text;
        QCOMPARE(texts.mid(0, 3), (QStringList{u"Open…"_s, u"Deep"_s, u"Off"_s}));
        QCOMPARE(texts.count(u"Open…"_s), 1);
        QVERIFY(texts.contains(u"Of the page"_s));
        QVERIFY(texts.contains(u"Import files"_s));
        QVERIFY(!texts.contains(u"Hidden"_s));
        QVERIFY(!texts.contains(u"Of a hidden page"_s));
        QCOMPARE(commands[0].keys, QKeySequence(Qt::CTRL | Qt::Key_O).toString(QKeySequence::NativeText));
        QCOMPARE(commands[1].place, u"File › More"_s);
        QVERIFY(!commands[2].isEnabled);
    }

    void anActionThatIsGoneHarmsNobody()
    {
        QMenu menu;
        QAction *action = menu.addAction(u"Gone"_s);
        std::vector<Command> commands;
        palette::gather(menu, {}, commands);
        delete action;
        commands.front().run();
    }

    // What is asked for by its whole name comes first, though the name goes on with dots.
    void theNameItselfIsFirst()
    {
        CommandList list({{.text = u"Pause after spending"_s}, {.text = u"Spending…"_s}, {.text = u"Ask before spending more"_s}}, {});
        list.setText(u"spending"_s);
        QCOMPARE(textsOf(list).front(), u"Spending…"_s);
    }

    void aFewLettersFind()
    {
        CommandList list({{.text = u"Export…"_s, .place = u"File"_s, .keys = u"Ctrl+E"_s},
                          {.text = u"Clear finished"_s, .place = u"Queue"_s},
                          {.text = u"Éclair"_s, .place = u"Édit"_s},
                          {.text = u"Export all"_s, .place = u"File"_s, .isEnabled = false}},
                         [](const QString &text) { return std::vector<Command>{{.text = u"Model "_s + text}}; });
        QCOMPARE(list.rowCount(), 4); // no models without a text
        list.setText(u"clfi"_s);
        QCOMPARE(textsOf(list).front(), u"Clear finished"_s);
        list.setText(u"ECLAIR"_s);
        QCOMPARE(textsOf(list).front(), u"Éclair"_s);
        list.setText(u"export"_s);
        QCOMPARE(textsOf(list), (QStringList{u"Export…"_s, u"Export all"_s, u"Model export"_s})); // what cannot be done comes later
        list.setText(u"queue clear"_s); // the place counts as well
        QCOMPARE(textsOf(list).front(), u"Clear finished"_s);
        list.setText(u"zzz<b>"_s);
        QCOMPARE(textsOf(list), QStringList{u"Model zzz<b>"_s});
        list.setText(u"   "_s);
        QCOMPARE(list.rowCount(), 4);
        QVERIFY(list.index(3).data(Qt::AccessibleDescriptionRole).toString().contains(u"Not possible now"_s));
        QVERIFY(list.index(0).data(Qt::AccessibleDescriptionRole).toString().contains(u"Ctrl+E"_s));
    }

    void theKeyboardAloneSuffices()
    {
        QMainWindow window;
        window.show();
        int first = 0, second = 0;
        auto *dialog = new palette::CommandPalette(new CommandList({{.text = u"First"_s, .run = [&first] { ++first; }},
                                                                    {.text = u"Second"_s, .run = [&second] { ++second; }},
                                                                    {.text = u"Third"_s, .isEnabled = false, .run = [] { QFAIL("is off"); }}}),
                                                   {.title = u"All commands"_s, .search = u"?"_s}, &window);
        const QPointer<QDialog> watched(dialog);
        dialog->open();
        auto *search = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(search, u"third"_s);
        QTest::keyClick(search, Qt::Key_Return); // says that it is not possible, and stays
        QVERIFY(dialog->isVisible());
        QTest::keyClicks(search, u"nothing"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTest::keyClick(search, Qt::Key_Down);
        search->clear();
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Up);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(second, 1);
        QCOMPARE(first, 0);
        QTRY_VERIFY(!watched);
    }

    void everyKeyIsFast()
    {
        std::vector<Command> commands;
        for (int i = 0; i < 400; ++i)
            commands.push_back({.text = u"Command number %1 of many"_s.arg(i), .place = u"Place"_s});
        CommandList list(commands);
        QElapsedTimer time;
        time.start();
        for (const QString &text : {u"c"_s, u"co"_s, u"com"_s, u"comm 31"_s, u"cmnb"_s})
            list.setText(text);
        QVERIFY2(time.elapsed() < 500, qPrintable(QString::number(time.elapsed())));
    }

    void theHelpHasSections()
    {
        const auto guide = help::documentFrom(resource(u"guide.md"_s), QPalette());
        const std::vector<help::Section> sections = help::sectionsOf(*guide, 0);
        QVERIFY(sections.size() > 8);
        QCOMPARE(sections.front().level, 1);
        QVERIFY(!help::found(sections, u"watermelon juggling"_s).size());
        const auto byTitle = help::found(sections, u"LIBRARY"_s);
        QVERIFY(byTitle.size() > 1);
        QVERIFY(sections[byTitle.front()].title.contains(u"Library"_s));
        QCOMPARE(help::found(sections, QString()).size(), sections.size());
        QCOMPARE(help::found(sections, u"  "_s).size(), sections.size());
        QVERIFY(!help::documentFrom(resource(u"CHANGELOG.md"_s), QPalette())->isEmpty());
        QVERIFY(!help::documentFrom(resource(u"command-line.md"_s), QPalette())->isEmpty());
        QVERIFY(help::sectionsOf(*help::documentFrom(QString(), QPalette()), 0).empty());
    }

    void theHelpIsSearched()
    {
        help::HelpWindow window;
        window.show();
        auto *search = window.findChild<QLineEdit *>();
        auto *list = window.findChild<QListView *>();
        auto *text = window.findChild<QTextBrowser *>();
        const auto hasNews = [list] {
            return !list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, u"Changelog"_s, 1, Qt::MatchExactly).isEmpty();
        };
        QVERIFY(!hasNews()); // the window is there first
        QTRY_VERIFY(hasNews());
        const int all = list->model()->rowCount();
        QVERIFY2(all > 15, qPrintable(QString::number(all)));
        QTest::keyClicks(search, u"detach"_s);
        QVERIFY(list->model()->rowCount() > 0 && list->model()->rowCount() < all);
        QCOMPARE(text->textCursor().selectedText().toLower(), u"detach"_s);
        QVERIFY(text->toPlainText().contains(u"exit status"_s, Qt::CaseInsensitive));
        QTest::keyClicks(search, u"xyzzy"_s);
        QCOMPARE(list->model()->rowCount(), 0);
        search->clear();
        QCOMPARE(list->model()->rowCount(), all);
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        window.showPage(help::HelpWindow::News);
        QVERIFY(text->toPlainText().startsWith(u"Changelog"_s));
    }

    void theFieldStandsFirstAndAsItIs()
    {
        help::HelpWindow window;
        window.show();
        auto *list = window.findChild<QListView *>();
        auto *text = window.findChild<QTextBrowser *>();
        window.showField(u"<b>Steps</b>"_s, {u"From 1 to 50. <img src=\"http://evil.example/x.png\">"_s});
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"<b>Steps</b>"_s);
        QVERIFY(text->toPlainText().contains(u"<img src"_s));
        window.showField({}, {});
        QVERIFY(!list->model()->index(0, 0).data().toString().contains(u"Steps"_s));
        QVERIFY(text->toPlainText().startsWith(u"Using Gesso"_s));
    }

    void whatItStandsOn()
    {
        QVERIFY(help::versions().contains(u"Qt "_s + QString::fromLatin1(qVersion())));
        QVERIFY(resource(u"GPL-3.0-or-later.txt"_s).contains(u"GNU GENERAL PUBLIC LICENSE"_s));
        auto *about = new help::AboutDialog(nullptr);
        about->show();
        about->close();
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
