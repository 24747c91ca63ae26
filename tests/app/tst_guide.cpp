// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The guide in the languages of the program: built like the English one, in the words of the
// program, up to date, and shown, searched and laid out by the help window.

#include "guidetext.h"

#include "help/helptext.h"
#include "help/helpwindow.h"
#include "language.h"

#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QPalette>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t english[] = u"# Use\n\nPress *Save* and **Today** for `a b`, see "
                               u"[it](x.md#y).\n\n| you type | found |\n|---|---|\n| `x` | it |\n";
constexpr char16_t german[] = u"# Nutzen\n\nFür `a b` auf *Sichern* und **Heute** drücken, siehe "
                              u"[dort](x.md#y).\n\n| tippen | Fund |\n|---|---|\n| `x` | es |\n";

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString guidePath(const QString &code)
{
    return QStringLiteral(GESSO_SOURCE_DIR "/docs/guide%1.md")
        .arg(code == u"en" ? QString() : u"."_s + code);
}

void addLanguages()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : shell::Language::all()) {
        if (code != u"en")
            QTest::newRow(qPrintable(code)) << code;
    }
}

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { shell::Language().use(u"en"_s); }

    void faultsAreFound_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QString &before, const QString &after,
                            const QString &said) {
            QTest::newRow(name) << before << after << said;
        };
        row("good", {}, {}, {});
        row("a heading of another level", u"# Nutzen"_s, u"## Nutzen"_s, u"heading 2"_s);
        row("a heading is missing", u"# Nutzen\n\n"_s, {}, u"blocks"_s);
        row("a paragraph too many", u"\n\n|"_s, u"\n\nNoch einer.\n\n|"_s, u"blocks"_s);
        row("a row of the table is missing", u"| `x` | es |\n"_s, {}, u"blocks"_s);
        row("other code", u"`a b`"_s, u"`a  c`"_s, u"code"_s);
        row("no code", u"`a b`"_s, u"a b"_s, u"code"_s);
        row("another link", u"x.md#y"_s, u"x.md#z"_s, u"links"_s);
        row("a name that the program does not use", u"*Sichern*"_s, u"*Speichern*"_s, u"Save"_s);
        row("a name in English", u"**Heute**"_s, u"**Today**"_s, u"Today"_s);
        row("an ellipsis and an access key do not matter", u"*Sichern*"_s, u"*sichern …*"_s, {});
        row("a name without emphasis", u"*Sichern*"_s, u"Sichern"_s, u"emphasised"_s);
        row("emphasis that Markdown does not see", u"*Sichern* und"_s, u"*Sichern…*und"_s,
            u"emphasised"_s);
        row("a sentence left in English", u"siehe [dort]"_s, u"the file is kept there [dort]"_s,
            u"in English"_s);
    }
    void faultsAreFound()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const QString, said);
        const QHash<QString, QStringList> names{{u"save"_s, {u"sichern"_s}},
                                                {u"today"_s, {u"heute"_s}}};
        QString broken = QString::fromUtf16(german);
        if (!before.isEmpty()) {
            QVERIFY(broken.contains(before));
            broken.replace(before, after);
        }
        QString source = QString::fromUtf16(english);
        source.replace(u"Press"_s, u"The file is kept there: press"_s);
        const QString faults = guide::faultsOf(source, broken, names).join(u'\n');
        QVERIFY2(said.isEmpty() ? faults.isEmpty() : faults.contains(said), qPrintable(faults));
    }

    void everyGuideIsLikeTheEnglishOne_data() { addLanguages(); }
    void everyGuideIsLikeTheEnglishOne()
    {
        QFETCH(const QString, code);
        const QString text = textOf(guidePath(code));
        QVERIFY2(!text.isEmpty(),
                 qPrintable(
                     u"There is no %1: see CONTRIBUTING.md, “The guide in other languages”."_s.arg(
                         guidePath(code))));
        const auto names = guide::namesOf(
            QStringLiteral(GESSO_SOURCE_DIR "/resources/translations/gesso_%1.ts").arg(code));
        QVERIFY(names.size() > 1500);
        const QStringList faults = guide::faultsOf(textOf(guidePath(u"en"_s)), text, names);
        QVERIFY2(faults.isEmpty(),
                 qPrintable(u"docs/guide.%1.md is not built like docs/guide.md:\n"_s.arg(code) +
                            faults.join(u'\n')));
        QCOMPARE(help::guideIn(code), text); // what is built in
    }

    void everyGuideIsUpToDate_data() { addLanguages(); }
    void everyGuideIsUpToDate()
    {
        QFETCH(const QString, code);
        const QString now = guide::versionOf(textOf(guidePath(u"en"_s)));
        const QString then = guide::translatedVersionOf(textOf(guidePath(code)));
        QVERIFY2(
            now == then,
            qPrintable(
                u"docs/guide.md has changed since docs/guide.%1.md was translated. “git diff %2 "
                u"docs/guide.md” "
                "shows how: translate that, then write %3 in the last line of docs/guide.%1.md. "
                "See CONTRIBUTING.md, “The guide in other languages”."_s.arg(code, then, now)));
    }

    void theVersionIsGitsOwn() { QCOMPARE(guide::versionOf(u"hello\n"_s), u"ce013625030b"_s); }

    void theHelpIsSearched_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("title"); // of a section that has it
        QTest::addColumn<QString>("marked");
        QTest::newRow("en") << u"CLIPboard"_s << u"Export"_s << u"clipboard"_s;
        QTest::newRow("de") << u"ZWISCHENABLAGE"_s << u"Export"_s << u"Zwischenablage"_s;
        QTest::newRow("fr") << u"PREREGLAGES"_s << u"Export"_s << u"préréglages"_s;
        QTest::newRow("es") << u"busqueda"_s << u"Biblioteca (Ctrl+3)"_s << u"búsqueda"_s;
        QTest::newRow("it") << u"MODALITA"_s << u"Quando qualcosa va storto"_s << u"modalità"_s;
        QTest::newRow("pt_BR") << u"reproducao"_s << u"Transcrições"_s << u"reprodução"_s;
        QTest::newRow("ja") << u"クリップボード"_s << u"書き出し"_s << u"クリップボード"_s;
        QTest::newRow("zh_CN") << u"剪贴板"_s << u"导出"_s << u"剪贴板"_s;
        QTest::newRow("ar") << u"الموجه"_s << u"مباشر (Ctrl+2)"_s << u"الموجّه"_s;
    }
    void theHelpIsSearched()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, title);
        QFETCH(const QString, marked);
        const QString code = QString::fromLatin1(QTest::currentDataTag());
        shell::Language language;
        language.use(code);
        help::HelpWindow window;
        window.show();
        const auto *list = window.findChild<QListView *>();
        const auto *text = window.findChild<QTextBrowser *>();
        QCOMPARE(list->model()->index(0, 0).data().toString(),
                 textOf(guidePath(code)).section(u'\n', 0, 0).mid(2));
        QVERIFY(!text->toPlainText().contains(
            u"Translated from"_s)); // the last line is for who translates
        window.findChild<QLineEdit *>()->setText(typed);
        int row = -1;
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            if (list->model()->index(i, 0).data().toString() == title)
                row = i;
        }
        QVERIFY(row >= 0);
        window.findChild<QListView *>()->setCurrentIndex(list->model()->index(row, 0));
        QCOMPARE(text->textCursor().selectedText(), marked);
    }

    void theHelpFollowsTheLanguage()
    {
        shell::Language language;
        language.use(u"de"_s);
        help::HelpWindow window;
        window.show();
        const auto *list = window.findChild<QListView *>();
        const auto *text = window.findChild<QTextBrowser *>();
        window.findChild<QListView *>()->setCurrentIndex(list->model()->index(2, 0));
        QVERIFY(text->toPlainText().startsWith(u"Gesso benutzen"_s));
        QCOMPARE(list->model()->index(2, 0).data().toString(), u"Erstellen (Strg+1)"_s);
        language.use(u"fr"_s);
        QTRY_COMPARE(window.windowTitle(), u"Aide"_s);
        QVERIFY(text->toPlainText().startsWith(u"Utiliser Gesso"_s));
        QCOMPARE(list->currentIndex().data().toString(), u"Création (Ctrl+1)"_s); // where one was
        language.use(u"nl"_s);                                                    // is not spoken
        QTRY_COMPARE(window.windowTitle(), u"Help"_s);
        QVERIFY(text->toPlainText().startsWith(u"Using Gesso"_s));
        QCOMPARE(help::guideIn(u"tlh"_s), textOf(guidePath(u"en"_s)));
    }

    void directionsAreRight()
    {
        const auto arabic = help::documentFrom(
            u"`gesso` يعمل. `-x` و`w>1`.\n\n| أ | ب |\n|---|---|\n| `-y` | ج |\n\n    gesso list\n"_s,
            QPalette(), u"ar"_s);
        QCOMPARE(arabic->begin().textDirection(),
                 Qt::RightToLeft); // though it begins with a Latin word
        QVERIFY(arabic->begin().text().contains(u"\u2066-x\u2069"_s));
        const QTextBlock cell = arabic->find(u"ج"_s).block();
        QCOMPARE(QTextCursor(cell).currentTable()->format().layoutDirection(), Qt::RightToLeft);
        QTextBlock code;
        for (QTextBlock block = arabic->begin(); block.isValid(); block = block.next()) {
            if (block.text() == u"gesso list"_s)
                code = block;
        }
        QVERIFY(code.isValid());
        QCOMPARE(code.textDirection(), Qt::LeftToRight);
        QCOMPARE(help::firstOf(u"-x و"_s, *arabic, 0).selectedText().remove(u'\u2069'), u"-x و"_s);
        const auto keys =
            help::documentFrom(u"اضغط Ctrl+? في C++ و**Alt+↑**."_s, QPalette(), u"ar"_s);
        QCOMPARE(keys->begin().text(),
                 u"اضغط \u2066Ctrl+?\u2069 في \u2066C++\u2069 و\u2066Alt+↑\u2069."_s);
        const auto western = help::documentFrom(u"`-x` is one.\n"_s, QPalette());
        QCOMPARE(western->begin().textDirection(), Qt::LeftToRight);
        QCOMPARE(western->begin().text(), u"-x is one."_s);
    }

    void englishPagesStayFromLeftToRight()
    {
        shell::Language language;
        language.use(u"ar"_s);
        help::HelpWindow window;
        window.show();
        const auto *text = window.findChild<QTextBrowser *>();
        QCOMPARE(text->layoutDirection(), Qt::RightToLeft);
        window.showPage(help::HelpWindow::CommandLine);
        QCOMPARE(text->layoutDirection(), Qt::LeftToRight);
        QCOMPARE(text->document()->begin().textDirection(), Qt::LeftToRight);
        window.showPage(help::HelpWindow::Guide);
        QCOMPARE(text->layoutDirection(), Qt::RightToLeft);
    }

    void picturesAreThere_data() { addLanguages(); }
    void picturesAreThere()
    {
        QFETCH(const QString, code);
        const auto document = help::documentFrom(help::guideIn(code), QPalette(), code);
        int pictures = 0;
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                if (const QTextCharFormat format = it.fragment().charFormat();
                    format.isImageFormat()) {
                    ++pictures;
                    const QString name =
                        format.toImageFormat().name(); // as qrc:/help/images/live.png
                    QVERIFY2(QFile::exists(name.mid(3)), qPrintable(name));
                    const auto shown = document->resource(QTextDocument::ImageResource, QUrl(name))
                                           .value<QImage>();
                    QCOMPARE(shown.width(), int(format.toImageFormat().width()));
                    QCOMPARE(shown.height(), qRound(format.toImageFormat().height()));
                    const QString own = u":/help/images/"_s + code;
                    QCOMPARE(name.mid(3).startsWith(own),
                             QFile::exists(own)); // those of the language where there are some
                }
            }
        }
        QCOMPARE(pictures, 2);
    }
};

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
