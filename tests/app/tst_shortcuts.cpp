// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Other keys for the actions of the menus: kept, taken from whoever had them, given back.

#include "settings/shortcuts.h"
#include "settings/shortcutspage.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// A window whose menu speaks a language.
struct Window
{
    QMainWindow window;
    QMenu *menu = window.menuBar()->addMenu(u"&File"_s);
    QAction *open;
    QAction *model;
    QAction *generate;
    QAction *nameless;
    std::unique_ptr<settings::Shortcuts> shortcuts;

    explicit Window(QSettings &settings, bool german = false)
    {
        open = menu->addAction(german ? u"Ö&ffnen…"_s : u"&Open && read…"_s, QKeySequence(Qt::CTRL | Qt::Key_O), &window, [] {});
        model = menu->addAction(german ? u"&Modell"_s : u"&Model"_s, QKeySequence(Qt::CTRL | Qt::Key_K), &window, [] {});
        generate = menu->addAction(u"&Generate"_s);
        generate->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
        nameless = menu->addAction(u"Nameless"_s);
        auto *page = new QWidget(&window); // with the same keys for something of its own
        auto *ofPage = new QAction(u"100 %"_s, page);
        ofPage->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
        page->addAction(ofPage);
        menu->addMenu(u"More"_s)->addAction(u"Named"_s)->setObjectName(u"file.named"_s);
        shortcuts = std::make_unique<settings::Shortcuts>(*window.menuBar(), settings, nullptr);
    }
};

class TestShortcuts final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;

private Q_SLOTS:
    void titlesHaveNoMnemonics()
    {
        QAction action(u"ファイルを開く(&O)…"_s); // as Japanese and Chinese have it
        QCOMPARE((settings::Shortcut{.id = {}, .action = &action, .usual = {}}).title(), u"ファイルを開く…"_s);
        action.setText(u"&Open && read…"_s);
        QCOMPARE((settings::Shortcut{.id = {}, .action = &action, .usual = {}}).title(), u"Open & read…"_s);
    }

    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->clear();
    }

    void listsWhatCanBeNamed()
    {
        const Window there(*m_settings);
        QCOMPARE(there.shortcuts->all().size(), 4U);
        QCOMPARE(there.shortcuts->all().at(0).title(), u"Open & read…"_s);
    }

    void keptInEveryLanguage()
    {
        {
            const Window there(*m_settings);
            there.shortcuts->assign(1, QKeySequence(Qt::ALT | Qt::Key_M));
            QCOMPARE(there.model->shortcut(), QKeySequence(Qt::ALT | Qt::Key_M));
        }
        const Window again(*m_settings, true);
        QCOMPARE(again.model->shortcut(), QKeySequence(Qt::ALT | Qt::Key_M));
        QCOMPARE(again.open->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
        QVERIFY(again.shortcuts->all().at(1).isChanged());
        again.shortcuts->reset(1);
        QCOMPARE(again.model->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
        QVERIFY(!m_settings->contains(u"shortcuts"_s));
    }

    void keysHaveOneOwner()
    {
        const Window there(*m_settings);
        const QKeySequence enter(Qt::CTRL | Qt::Key_Enter);
        QCOMPARE(there.shortcuts->holderOf(enter, 0), 2);
        there.shortcuts->assign(0, enter);
        QCOMPARE(there.shortcuts->holderOf(enter, 0), -1);
        QCOMPARE(there.generate->shortcuts(), QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_Return)});
        there.shortcuts->assign(1, QKeySequence(Qt::CTRL | Qt::Key_Return));
        QVERIFY(there.generate->shortcuts().isEmpty());
        { // over a restart too
            const Window again(*m_settings);
            QVERIFY(again.generate->shortcuts().isEmpty());
            QCOMPARE(again.open->shortcut(), enter);
        }
        there.shortcuts->reset(2); // takes back both
        QCOMPARE(there.generate->shortcuts().size(), 2);
        QVERIFY(there.open->shortcuts().isEmpty());
        there.shortcuts->resetAll();
        QCOMPARE(there.open->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
        QVERIFY(!m_settings->contains(u"shortcuts"_s));
    }

    void hostileSettings()
    {
        for (const QByteArray &kept : {QByteArray("{"), QByteArray("[1,2]"), QByteArray(R"({"Ctrl+K":{"a":1},"Ctrl+O":7,"unknown":"Ctrl+X"})")}) {
            m_settings->setValue(u"shortcuts"_s, kept);
            const Window there(*m_settings);
            QCOMPARE(there.model->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
            QCOMPARE(there.open->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
        }
    }

    void conflictIsSaidBeforeItIsMade()
    {
        const Window there(*m_settings);
        settings::ShortcutsPage page(*there.shortcuts, nullptr);
        page.show();
        page.findChild<QTableView *>()->selectRow(0);
        QPushButton *assign = page.findChildren<QPushButton *>().at(0);
        QVERIFY(!assign->isEnabled());
        page.findChild<QKeySequenceEdit *>()->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_K));
        QVERIFY(page.findChild<QLabel *>()->text().contains("Model"_L1));
        QCOMPARE(there.model->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K)); // not yet
        QTest::mouseClick(assign, Qt::LeftButton);
        QVERIFY(there.model->shortcuts().isEmpty());
        QCOMPARE(there.open->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
        QCOMPARE(page.findChild<QTableView *>()->model()->index(1, 1).data().toString(), QString());
    }
};

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
