// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Settings are written in the background: who changes one never waits for the disk.

#include "keptsettings.h"

#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class TestKeptSettings : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString path() const { return m_folder->filePath(u"settings.ini"_s); }
    [[nodiscard]] QByteArray written() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void eachChangeArrives()
    {
        shell::KeptSettings settings(path());
        for (const int value : {1, 2, 3}) {
            settings.setValue(u"view/step"_s, value);
            QTRY_VERIFY(written().contains("step=" + QByteArray::number(value)));
            QCoreApplication::processEvents(); // the answer of the one who wrote
        }
        QCOMPARE(settings.status(), QSettings::NoError);
    }

    // Another program holds the file: QSettings would wait for it in this thread, and this test would never end.
    void nobodyWaitsForTheFile()
    {
        shell::KeptSettings settings(path());
        QLockFile lock(path() + u".lock"_s);
        lock.setStaleLockTime(0);
        QVERIFY(lock.lock());
        settings.setValue(u"a"_s, 1);
        QCoreApplication::sendPostedEvents(&settings); // where QSettings would write
        QVERIFY(!written().contains("a=1"));
        QCOMPARE(settings.value(u"a"_s), QVariant(1));
        lock.unlock();
        QTRY_VERIFY(written().contains("a=1"));
    }

    void whatWasChangedLastIsThereAtTheEnd()
    {
        {
            shell::KeptSettings settings(path());
            settings.setValue(u"last"_s, u"word"_s);
        }
        QVERIFY(written().contains("last=word"));
        const shell::KeptSettings again(path());
        QCOMPARE(again.value(u"last"_s), QVariant(u"word"_s));
    }
};

QTEST_GUILESS_MAIN(TestKeptSettings)
#include "tst_keptsettings.moc"
