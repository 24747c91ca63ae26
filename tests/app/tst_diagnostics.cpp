// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of what went wrong: bounded, and without keys.

#include "diagnostics/crashes.h"
#include "diagnostics/crashwatch.h"
#include "diagnostics/logfile.h"
#include "diagnostics/redaction.h"
#include "diagnostics/report.h"
#include "diagnostics/reportdialog.h"
#include "settings/settingsform.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QUrl>
#include <QWidget>

#include <memory>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logTest, "gesso.test", QtInfoMsg)

static const QByteArray key = "id-of-a-key:quite-a-secret-value";
static const QByteArray secret = "quite-a-secret-value";
static const QString shaped = u"0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0:00112233445566778899aabbccddeeff"_s;

class TestDiagnostics final : public QObject
{
    Q_OBJECT

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void secretsAreTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QString hidden = QString::fromLatin1(secret);
        QTest::newRow("the key in use") << u"it is %1 now"_s.arg(QString::fromLatin1(key)) << u"it is *** now"_s;
        QTest::newRow("its secret half") << u"it is %1 now"_s.arg(hidden) << u"it is *** now"_s;
        QTest::newRow("in hexadecimal digits") << QString::fromLatin1(secret.toHex()) << u"***"_s;
        QTest::newRow("percent-encoded") << u"/a?b="_s + QString::fromLatin1(key.toPercentEncoding()) << u"/a?b=id-of-a-key%3A***"_s; // no secret is left
        QTest::newRow("a key of nobody") << u"got "_s + shaped << u"got ***"_s;
        QTest::newRow("a key of nobody in an address") << u"/x/"_s + QString(shaped).replace(u':', u"%3A"_s) + u"/y"_s << u"/x/***/y"_s;
        QTest::newRow("a header") << u"Authorization: Key somebody-elses-key"_s << u"Authorization: Key ***"_s;
        QTest::newRow("a header of another kind") << u"authorization: Bearer eyJhbGciOi.J9"_s << u"authorization: Bearer ***"_s;
        QTest::newRow("a header without a kind") << u"X-Fal-Key: abcdefghijkl next"_s << u"X-Fal-Key: *** next"_s;
        QTest::newRow("a variable") << u"FAL_KEY=abcdefghijkl"_s << u"FAL_KEY=***"_s;
        QTest::newRow("JSON") << u"{\"api_key\": \"abcdefghijkl\", \"seed\": 1}"_s << u"{\"api_key\": \"***\", \"seed\": 1}"_s;
        QTest::newRow("JSON in a string") << u"\"{\\\"key\\\":\\\"abcdefghijkl\\\"}\""_s << u"\"{\\\"key\\\":\\\"***\\\"}\""_s;
        QTest::newRow("a signature") << u"https://a.example/b?X-Amz-Signature=0123456789abcdef&page=2"_s
                                     << u"https://a.example/b?X-Amz-Signature=***&page=2"_s;
        QTest::newRow("a password in an address") << u"http://me:secret-of-mine@proxy.example:8080/"_s << u"http://***@proxy.example:8080/"_s;
        QTest::newRow("a request") << u"0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0"_s << u"0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0"_s;
        QTest::newRow("a sentence") << u"The key was refused. Token count: 12"_s << u"The key was refused. Token count: 12"_s;
        QTest::newRow("other letters") << u"Schlüssel %1, 鍵"_s.arg(hidden) << u"Schlüssel ***, 鍵"_s;
        const QString picture = QString::fromLatin1(QByteArray(300, '\7').toBase64()) + u"A1="_s;
        QTest::newRow("a picture") << u"data:image/png;base64,"_s + picture + u"\"}"_s
                                   << u"data:image/png;base64,BwcHBwcHBwcHBwcH…(403 characters)\"}"_s;
        QTest::newRow("a checksum") << QString(64, u'5') << QString(64, u'5');
    }
    void secretsAreTakenOut()
    {
        QFETCH(QString, text);
        QTEST(diagnostics::redacted(text, {key}), "expected");
    }

    // Whatever stands around it.
    void noDisguiseOfTheKeyIsLeft_data()
    {
        QTest::addColumn<QByteArray>("form");
        for (int before = 0; before < 3; ++before)
            QTest::addRow("base64, %d before", before) << (QByteArray(before, 'x') + key).toBase64();
        QTest::newRow("base64 for addresses") << ("Key " + key).toBase64(QByteArray::Base64UrlEncoding);
        QTest::newRow("large hexadecimal digits") << key.toHex().toUpper();
    }
    void noDisguiseOfTheKeyIsLeft()
    {
        QFETCH(QByteArray, form);
        const QByteArray shown = diagnostics::redacted(u"a "_s + QString::fromLatin1(form) + u" b"_s, {key}).toLatin1();
        QVERIFY2(shown.contains("***"), shown.constData());
        for (qsizetype at = 0; at + 16 <= form.size(); ++at) {
            if (at > 16 && at + 16 < form.size() - 4) // the ends belong to what is around
                QVERIFY2(!shown.contains(form.mid(at, 16)), shown.constData());
        }
    }

    void theHomeIsNobodys_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a file") << u"in /home/änne b/x.png"_s << u"in ~/x.png"_s;
        QTest::newRow("itself") << u"“/home/änne b”"_s << u"“~”"_s;
        QTest::newRow("an address") << u"file:///home/%C3%A4nne%20b/x.png"_s << u"file://~/x.png"_s;
        QTest::newRow("another person") << u"/home/änne berta/x"_s << u"/home/änne berta/x"_s;
        QTest::newRow("inside another path") << u"/mnt/home/änne b/x"_s << u"/mnt/home/änne b/x"_s;
    }
    void theHomeIsNobodys()
    {
        QFETCH(QString, text);
        QTEST(diagnostics::withoutHome(text, u"/home/änne b"_s), "expected");
        QCOMPARE(diagnostics::withoutHome(u"/a/b"_s, u"/"_s), u"/a/b"_s);
    }

    void byCategory()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"logs/gesso.log"_s);
        {
            const diagnostics::LogFile log(folder.filePath(u"logs"_s));
            qCWarning(logTest).noquote() << "two\nlines\x1b[31m";
            qCDebug(logTest) << "not asked for";
            diagnostics::LogFile::setDetailed(true);
            qCDebug(logTest) << "asked for";
            diagnostics::LogFile::setDetailed(false);
            std::unique_ptr<QThread> thread(QThread::create([] { qCInfo(logTest) << "from elsewhere"; }));
            thread->start();
            QVERIFY(thread->wait());
        }
        qCWarning(logTest) << "after it";
        const QByteArrayList lines = read(path).split('\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY2(lines[0].endsWith("Z warning gesso.test: two"), lines[0].constData());
        QCOMPARE(lines[1], QByteArray("    lines [31m")); // never mistaken for a message of its own
        QVERIFY2(lines[2].endsWith(" debug gesso.test: asked for"), lines[2].constData());
        QVERIFY2(lines[3].endsWith(" info gesso.test: from elsewhere"), lines[3].constData());
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void noKeyEver()
    {
        const QTemporaryDir folder;
        {
            diagnostics::LogFile log(folder.path());
            log.hide(key);
            qCWarning(logTest) << "as it is" << key << "and half of it" << secret;
            qCWarning(logTest) << "hidden" << secret.toBase64() << ("x" + secret).toBase64() << secret.toHex() << key.toPercentEncoding();
            qCWarning(logTest).noquote() << "of nobody" << shaped << QDir::homePath() + u"/x.png"_s;
            qCWarning(logTest).noquote() << QByteArray(4085 - 40, 'x') + ' ' + key; // over the place where a long line is cut
        }
        const QByteArray all = read(folder.filePath(u"gesso.log"_s));
        QCOMPARE(all.count("warning gesso.test"), 4);
        for (const QByteArray &each : {secret, secret.left(8), secret.toBase64(), ("x" + secret).toBase64().mid(4).chopped(4), secret.toHex(),
                                       key.toPercentEncoding(), shaped.mid(37).toLatin1(), QDir::homePath().toUtf8() + "/x.png"})
            QVERIFY2(!all.contains(each), (each + " in " + all).constData());
        QVERIFY(all.contains("~/x.png"));
    }

    void bounded()
    {
        const QTemporaryDir folder;
        {
            const diagnostics::LogFile log(folder.path(), 8192);
            for (int i = 0; i < 2000; ++i)
                qCWarning(logTest) << "message" << i;
            qCWarning(logTest).noquote() << QByteArray(300'000, 'x'); // is left out
            qCWarning(logTest) << "the last";
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList({u"gesso.log"_s, u"gesso.log.1"_s}));
        QVERIFY(QFileInfo(folder.filePath(u"gesso.log"_s)).size() <= 8192);
        QVERIFY(QFileInfo(folder.filePath(u"gesso.log.1"_s)).size() <= 8192);
        const QByteArray now = read(folder.filePath(u"gesso.log"_s));
        QVERIFY2(now.contains("the last") && now.contains("left out"), now.constData());
    }

    void report()
    {
        const QTemporaryDir folder;
        put(folder.filePath(u"crashes/crash-20261127-040000.txt"_s), "Ended by SIGSEGV\ngesso(QWidget::show()+0x1)\n");
        diagnostics::LogFile log(folder.path());
        log.hide(key);
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue(settings::keys::watchFolder, QDir::homePath() + u"/Pictures"_s);
        settings.setValue(settings::keys::proxy, u"http://me:password-of-mine@proxy.example.com"_s);
        settings.setValue(u"keys/anything"_s, QString::fromLatin1(key));
        for (int i = 0; i < 30; ++i)
            qCWarning(logTest) << "problem" << i << key;
        qCInfo(logTest) << "no problem";
        QWidget window;
        QString text;
        diagnostics::makeReport({.window = window, .settings = settings, .profileFolder = folder.path(), .isSafeMode = true},
                                [&text](const QString &report) { text = report; });
        QTRY_VERIFY(!text.isEmpty());
        for (const auto &part : {u"Gesso " GESSO_VERSION " (safe mode)"_s, u"Qt 6"_s, u"SQLite 3."_s, u"libav "_s, u"offscreen"_s, u"~/Pictures"_s,
                                 u"problem 29"_s, u"problem 10"_s, u"Ended by SIGSEGV"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
        for (const auto &part : {u"quite-a-secret"_s, u"password-of-mine"_s, QDir::homePath() + u"/"_s, u"problem 9 "_s, u"no problem"_s})
            QVERIFY2(!text.contains(part), qPrintable(part + u" in "_s + text));

        diagnostics::ReportDialog dialog(text, &window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(), text);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains("Copy"_L1))
                button->click();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
    }

    void aCrashIsTakenUpOnce()
    {
        const QTemporaryDir profile;
        QVERIFY(!diagnostics::takeCrash(profile.path()));
        QVERIFY(diagnostics::lastCrash(profile.path()).isEmpty());
        const QString running = diagnostics::crashFile(profile.path());
        put(running, {});
        QVERIFY(!diagnostics::takeCrash(profile.path())); // that one ended well
        for (int i = 0; i < 9; ++i)
            put(profile.filePath(u"crashes/crash-2020010%1-000000.txt"_s.arg(i)), "old");
        put(running, "Gesso\nEnded by SIGSEGV after 3 s\nCrashes in a row: 2\n\n" + QDir::homePath().toUtf8()
                + "/bin/gesso(_ZN7QWidget4showEv+0x12)[0x5]\n/lib/x.so(+0x7)[0x6]\n/lib/y.so(plain+0x8)[0x7]\n");
        const auto crash = diagnostics::takeCrash(profile.path());
        QVERIFY(crash);
        QCOMPARE(crash->inARow, 2);
        const QByteArray text = read(crash->path);
        QVERIFY2(text.contains("~/bin/gesso(QWidget::show()+0x12)[0x5]\n/lib/x.so(+0x7)[0x6]\n/lib/y.so(plain+0x8)[0x7]\n"), text.constData());
        QCOMPARE(diagnostics::lastCrash(profile.path()).toUtf8(), text);
        QVERIFY(!(QFile::permissions(crash->path) & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(QDir(profile.filePath(u"crashes"_s)).entryList(QDir::Files).size(), 5);
        QVERIFY(!diagnostics::takeCrash(profile.path()));
        put(running, "cut o"); // the disk was full, say
        QCOMPARE(diagnostics::takeCrash(profile.path()).value_or(diagnostics::Crash{}).inARow, 1);
    }

    void crashesOfOneSecondHaveAReportEach()
    {
        const QTemporaryDir profile;
        const QDateTime second(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
        for (const int ms : {100, 900}) {
            const QString running = diagnostics::crashFile(profile.path());
            put(running, "Ended by SIGABRT");
            QFile file(running);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(second.addMSecs(ms), QFileDevice::FileModificationTime));
            file.close();
            QVERIFY(diagnostics::takeCrash(profile.path()));
        }
        QCOMPARE(QDir(profile.filePath(u"crashes"_s)).entryList({u"crash-*"_s}, QDir::Files).size(), 2);
    }
};

QTEST_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
