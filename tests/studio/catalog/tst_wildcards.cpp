// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/catalog/wildcards.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace studio;

class TestWildcards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVariationIsWrittenOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("all");
        const auto row = [](const char *name, const char *text, const QStringList &all) {
            QTest::newRow(name) << QString::fromUtf8(text) << all;
        };
        row("no wildcards", "a fox", {QStringLiteral("a fox")});
        row("nothing at all", "", {QString()});
        row("two words", "a {red|blue} fox", {QStringLiteral("a red fox"), QStringLiteral("a blue fox")});
        row("two choices: the last turns fastest", "{a|b}{1|2}",
            {QStringLiteral("a1"), QStringLiteral("a2"), QStringLiteral("b1"), QStringLiteral("b2")});
        row("nested", "{a|b {x|y}}", {QStringLiteral("a"), QStringLiteral("b x"), QStringLiteral("b y")});
        row("an alternative may be empty", "fox{| at night}", {QStringLiteral("fox"), QStringLiteral("fox at night")});
        row("braces without a bar are text", "json {\"a\": 1}", {QStringLiteral("json {\"a\": 1}")});
        row("a bar without braces is text", "a | b", {QStringLiteral("a | b")});
        row("an open brace is text", "a {b|c", {QStringLiteral("a {b|c")});
        row("a closing brace is text", "a} {b|c}", {QStringLiteral("a} b"), QStringLiteral("a} c")});
        row("a wildcard in plain braces", "{ {a|b} }", {QStringLiteral("{ a }"), QStringLiteral("{ b }")});
        row("escapes are the characters", "\\{a\\|b\\} {c\\|d|e}",
            {QStringLiteral("{a|b} c|d"), QStringLiteral("{a|b} e")});
        row("a text with escapes only stays as it is", "\\{a\\}", {QStringLiteral("\\{a\\}")});
        row("other backslashes stay", "C:\\n {a|b}", {QStringLiteral("C:\\n a"), QStringLiteral("C:\\n b")});
        row("beyond ASCII", "{狐|🦊}", {QStringLiteral("狐"), QStringLiteral("🦊")});
    }
    void everyVariationIsWrittenOnce()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, all);
        QCOMPARE(variationCount(text), all.size());
        for (qsizetype i = 0; i < all.size(); ++i) {
            QCOMPARE(variation(text, i), all.at(i));
            QCOMPARE(variation(text, i + all.size()), all.at(i));
        }
        QCOMPARE(wildcardMarks(text).empty(), all.size() == 1);
        QSet<QString> thrown;
        for (quint64 seed = 0; seed < 64; ++seed) {
            const QString one = expandWildcards(text, seed);
            QVERIFY2(all.contains(one), qPrintable(one));
            QCOMPARE(expandWildcards(text, seed), one);
            thrown.insert(one);
        }
        QCOMPARE(thrown.size(), all.size());
    }

    void theMarksAreTheBracesAndBars()
    {
        QCOMPARE(wildcardMarks(QStringLiteral("{a|{b|c}} \\{ {d}")), (std::vector<qsizetype>{0, 2, 3, 5, 7, 8}));
    }

    void hostilePromptsAreBounded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("more variations than can be counted") << QStringLiteral("{a|b|c|d}").repeated(10'000);
        QTest::newRow("deep nesting") << QStringLiteral("{a|").repeated(20'000) + QStringLiteral("}").repeated(20'000);
        QTest::newRow("only opening braces") << QStringLiteral("{|").repeated(50'000);
        QTest::newRow("only escapes") << QStringLiteral("\\{").repeated(50'000);
    }
    void hostilePromptsAreBounded()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(variationCount(text) <= mostVariations);
        QVERIFY(variation(text, mostVariations - 1).size() <= text.size());
        QVERIFY(expandWildcards(text, 7).size() <= text.size());
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed()))); // unbounded would be years
    }
};

QTEST_APPLESS_MAIN(TestWildcards)
#include "tst_wildcards.moc"
