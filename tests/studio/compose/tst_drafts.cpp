// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What was entered is there again, whatever happened in between.

#include "studio/compose/drafts.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace studio;

namespace {

Form formOf(const QString &endpoint)
{
    return {.endpoint = endpoint, .schemaVersion = u"v1"_s, .fields = {{.key = u"prompt"_s}, {.key = u"seed"_s}}};
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files);
}

} // namespace

class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftSurvivesARestart_data()
    {
        QTest::addColumn<Values>("values");
        QTest::newRow("words") << Values{{u"prompt"_s, u"狐 \"quoted\"\n"_s}};
        QTest::newRow("the greatest seed") << Values{{u"seed"_s, qint64(9223372036854775807)}};
        QTest::newRow("what the form does not show") << Values{{u"of_another_version"_s, QJsonArray{1, QJsonObject{}}}};
    }
    void aDraftSurvivesARestart()
    {
        QFETCH(Values, values);
        const QTemporaryDir folder;
        Drafts(folder.path()).keep(formOf(u"fal-ai/flux/dev"_s), values); // written when it goes
        const auto again = Drafts(folder.path()).draft(u"fal-ai/flux/dev"_s);
        QVERIFY(again.has_value());
        QCOMPARE(again->values, values);
        QCOMPARE(again->schemaVersion, u"v1"_s);
        QCOMPARE(again->keys, (QStringList{u"prompt"_s, u"seed"_s}));
    }

    void aFormAsItCameIsNoDraft()
    {
        const QTemporaryDir folder;
        Drafts drafts(folder.path());
        drafts.keep(formOf(u"a/b"_s), {});
        QVERIFY(!drafts.draft(u"a/b"_s));
        drafts.keep(formOf(u"a/b"_s), {{u"prompt"_s, u"x"_s}});
        drafts.keep(formOf(u"a/b"_s), {});
        QCOMPARE(drafts.draft(u"a/b"_s)->values, Values{}); // cleared by hand
    }

    // Nothing is flushed here: this is what a killed program leaves.
    void aDraftIsOnDiskASecondAfterTyping()
    {
        const QTemporaryDir folder;
        Drafts drafts(folder.path());
        drafts.keep(formOf(u"a/b"_s), {{u"prompt"_s, u"a"_s}});
        drafts.keep(formOf(u"a/b"_s), {{u"prompt"_s, u"ab"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(Drafts(folder.path()).draft(u"a/b"_s).value_or(Draft{}).values.value("prompt"_L1).toString(), u"ab"_s, 3000);
        drafts.keep(formOf(u"a/b"_s), {{u"prompt"_s, u"abc"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(Drafts(folder.path()).draft(u"a/b"_s)->values.value("prompt"_L1).toString(), u"abc"_s, 3000);
        QCOMPARE(filesIn(folder.path()).size(), 1); // nothing half written is left
    }

    void aBrokenFileIsAsIfItWereNotThere_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"endpoint\": \"a/b\", \"values\": {\"prom");
        QTest::newRow("of another endpoint") << QByteArray("{\"endpoint\": \"c/d\", \"values\": {}}");
        QTest::newRow("without values") << QByteArray("{\"endpoint\": \"a/b\", \"values\": 3}");
        QTest::newRow("no JSON") << QByteArray(1000, '\xff');
        QTest::newRow("too large") << QByteArray(5'000'000, ' ');
    }
    void aBrokenFileIsAsIfItWereNotThere()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        Drafts(folder.path()).keep(formOf(u"a/b"_s), {{u"prompt"_s, u"x"_s}});
        QFile file(folder.filePath(filesIn(folder.path()).first()));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        Drafts drafts(folder.path());
        QVERIFY(!drafts.draft(u"a/b"_s));
        drafts.keep(formOf(u"a/b"_s), {{u"prompt"_s, u"y"_s}});
        drafts.flush();
        QCOMPARE(Drafts(folder.path()).draft(u"a/b"_s)->values.value("prompt"_L1).toString(), u"y"_s);
    }

    void theFolderStaysSmall()
    {
        const QTemporaryDir folder;
        Drafts drafts(folder.path());
        for (int i = 0; i < 320; ++i)
            QVERIFY(QFile(folder.filePath(u"%1.json"_s.arg(i))).open(QIODevice::WriteOnly));
        drafts.keep(formOf(u"a/big"_s), {{u"prompt"_s, QString(5'000'000, u'x')}});
        drafts.flush();
        QCOMPARE(filesIn(folder.path()).size(), 300);
        QVERIFY(!Drafts(folder.path()).draft(u"a/big"_s));
        QVERIFY(drafts.draft(u"a/big"_s)); // this session still has it
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
