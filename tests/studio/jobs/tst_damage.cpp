// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The program dies at each state of a job, and its database is damaged in each way: it is kept, and what was accepted is
// followed to its end, nothing is sent twice, and the library has each file once.

#include "jobbench.h"

#include "studio/jobs/journal.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace bench;
using namespace studio;

namespace {

enum class Damage { None, Header, Page, HalfOfIt, CutToNothing, Gone };

void damage(const QString &path, Damage how)
{
    QFile file(path);
    if (how == Damage::Gone) {
        QVERIFY(file.remove());
        return;
    }
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray noise(4096, '\0');
    QRandomGenerator random(7);
    for (char &byte : noise)
        byte = char(random.bounded(256));
    switch (how) {
    case Damage::Header:
        file.write(noise);
        return;
    case Damage::Page:
        for (qint64 at = 4096; at < file.size(); at += 3 * 4096) {
            file.seek(at);
            file.write(noise);
        }
        return;
    case Damage::HalfOfIt:
        QVERIFY(file.resize(file.size() / 2 + 100));
        return;
    case Damage::CutToNothing:
        QVERIFY(file.resize(0));
        return;
    case Damage::None:
    case Damage::Gone:
        return;
    }
}

} // namespace

class TestDamage : public QObject, protected Bench
{
    Q_OBJECT

private:
    [[nodiscard]] QString databasePath() const { return m_profile + u"/gesso.sqlite"_s; }
    [[nodiscard]] QStringList setAside() const
    {
        return QDir(m_profile).entryList({u"gesso.sqlite.corrupt-*"_s}, QDir::Files).filter(QRegularExpression(u"\\d$"_s));
    }
    [[nodiscard]] QString enqueue() const
    {
        const auto id = m_program->queue.enqueue({.endpoint = u"maker/model/paint"_s, .values = {{u"prompt"_s, u"a red fox"_s}}});
        return id ? *id : QString();
    }

private Q_SLOTS:
    void init()
    {
        setUp();
    }
    void cleanup()
    {
        tearDown();
    }

    void damagedAtEachState_data()
    {
        QTest::addColumn<int>("write");
        QTest::addColumn<Damage>("how");
        QTest::addColumn<JobState>("end");
        // The writes of a whole life: preparing, submitting, waiting, running, downloading, filing, done.
        constexpr std::array names{"it had its turn before it", "it was about to be sent", "it was accepted, which no database knew", "it waited",
                                   "it ran", "it was fetched", "its file was in the library, without a row"};
        constexpr std::array ways{std::pair("the header is noise", Damage::Header), std::pair("pages are noise", Damage::Page),
                                  std::pair("half of it is missing", Damage::HalfOfIt), std::pair("it is empty", Damage::CutToNothing),
                                  std::pair("it is gone", Damage::Gone)};
        for (int state = 0; state < int(names.size()); ++state) {
            for (const auto &[name, how] : ways)
                QTest::addRow("%s; %s", names[size_t(state)], name) << state << how << (state == 1 ? JobState::Unknown : JobState::Done);
        }
    }
    void damagedAtEachState()
    {
        QFETCH(const int, write);
        QFETCH(const Damage, how);
        QFETCH(const JobState, end);
        // After the writes of the first two, before that of the others.
        const bool isAfter = write < 2;
        QString id;
        {
            Watch watch(m_program, m_profile, write < 6 ? write : -1, isAfter ? Database::Moment::After : Database::Moment::Before);
            if (write == 6)
                watch.dieAtTransaction(); // the files are in their place
            id = enqueue();
            QVERIFY(!id.isEmpty());
            QTRY_VERIFY_WITH_TIMEOUT(watch.isDead(), 10'000);
        }
        { // What was in the log goes into the file, so that the damage hits it.
            const auto database = Database::open(databasePath());
            QVERIFY(database);
        }
        damage(databasePath(), how);
        const qint64 bytes = QFileInfo(databasePath()).size();

        open();
        QVERIFY(m_program->database->wasMadeAnew());
        if (how == Damage::Header || how == Damage::Page || how == Damage::HalfOfIt) {
            QCOMPARE(setAside().size(), 1);
            QCOMPARE(QFileInfo(m_profile + u'/' + setAside().constFirst()).size(), bytes);
        }
        QCOMPARE(m_program->queue.ids(), QStringList{id});
        m_program->queue.resume();
        QVERIFY(m_program->comesToRest());
        QCOMPARE(stateName(m_program->state(id)), stateName(end));
        QCOMPARE(m_service->submits(), end == JobState::Done ? 1 : 0);
        QTRY_VERIFY(!QFile::exists(databasePath() + u".restoring"_s));
        QCOMPARE(m_program->library.count(), end == JobState::Done ? 1 : 0);
        QCOMPARE(filesBelow(m_profile + u"/library"_s).size(), end == JobState::Done ? 1 : 0);
        if (end == JobState::Done)
            QCOMPARE(m_program->library.item(m_program->queue.job(id)->items.front())->jobId, id);
    }

    void whatHadEndedIsNotMadeAgain()
    {
        const QString id = enqueue();
        QVERIFY(m_program->comesToRest());
        QCOMPARE(m_program->state(id), JobState::Done);
        m_program.reset();
        damage(databasePath(), Damage::Header);
        open();
        m_program->queue.resume();
        QVERIFY(m_program->queue.ids().isEmpty());
        QTRY_COMPARE(m_program->library.count(), 1);
        QCOMPARE(m_service->submits(), 1);
        QCOMPARE(setAside().size(), 1);
    }

    // The new one is empty until the journal was read: a second death right then must not make the jobs forgotten.
    void aDeathWhileItIsRestored()
    {
        QString id;
        {
            const Watch watch(m_program, m_profile, 3);
            id = enqueue();
            QTRY_VERIFY_WITH_TIMEOUT(watch.isDead(), 10'000);
        }
        { const auto database = Database::open(databasePath()); }
        damage(databasePath(), Damage::Header);
        { // opened, made anew, and dead
            const auto database = Database::open(databasePath());
            QVERIFY(database && (*database)->wasMadeAnew());
        }
        open();
        QCOMPARE(m_program->queue.ids(), QStringList{id});
        m_program->queue.resume();
        QVERIFY(m_program->comesToRest());
        QCOMPARE(m_program->state(id), JobState::Done);
        QCOMPARE(m_service->submits(), 1);
    }

    void whatTheFilesDoNotKnowIsSaved()
    {
        m_program->queue.setBudgets({.stopDay = 5});
        const QString id = enqueue();
        QVERIFY(m_program->comesToRest());
        QCOMPARE(m_program->state(id), JobState::Done);
        m_program.reset();
        // The rows of the library are damaged, those of the jobs are not.
        {
            const auto database = Database::open(databasePath());
            const auto root = (*database)->run(u"SELECT rootpage FROM sqlite_master WHERE name = 'items'"_s);
            QVERIFY(root && (*root)->next());
            const qint64 page = (*root)->value(0).toLongLong();
            QFile file(databasePath());
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * 4096));
            file.write(QByteArray(4096, 'x'));
        }
        open();
        QVERIFY(m_program->database->wasMadeAnew());
        QCOMPARE(m_program->queue.ids(), QStringList{id});
        QCOMPARE(m_program->queue.budgets(), (Budgets{.stopDay = 5}));
        QCOMPARE(m_program->queue.ledger({}).size(), 1U);
        QTRY_COMPARE(m_program->library.count(), 1);
    }

    void damageThatIsMetAtWorkIsMendedAtTheNextStart()
    {
        m_program.reset();
        QFile(databasePath() + u".damaged"_s).open(QIODevice::WriteOnly); // as run() leaves it
        open();
        QVERIFY(m_program->database->wasMadeAnew());
        QCOMPARE(setAside().size(), 1);
        QVERIFY(!QFile::exists(databasePath() + u".damaged"_s));
    }

    void aDatabaseInUseIsASentence()
    {
        const QString name = u"other"_s;
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            other.setDatabaseName(databasePath());
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
            const auto refused = m_program->queue.enqueue({.endpoint = u"maker/model/paint"_s});
            QVERIFY(!refused);
            QVERIFY(refused.error().contains(u"in use"_s));
            other.close();
        }
        QSqlDatabase::removeDatabase(name);
        const QString id = enqueue();
        QVERIFY(m_program->comesToRest());
        QCOMPARE(m_program->state(id), JobState::Done);
        QCOMPARE(m_program->queue.ids().size(), 1);
    }

    void theJournalIsShort()
    {
        for (int i = 0; i < 5; ++i)
            (void)enqueue();
        QVERIFY(m_program->comesToRest());
        QVERIFY(Journal::read(m_profile).empty());
        m_program.reset();
        QVERIFY(filesBelow(m_profile + u"/journal"_s).isEmpty());

        Journal journal(m_profile, u"long"_s);
        StoredJob waits{.job = {.id = u"waits"_s, .recipe = {.endpoint = u"maker/model/paint"_s}}};
        QVERIFY(journal.note(waits));
        StoredJob job{.job = {.id = u"long"_s, .recipe = {.endpoint = u"maker/model/paint"_s, .values = {{u"prompt"_s, QString(100'000, u'x')}}}}};
        for (int i = 0; i < 100; ++i) {
            job.place = i;
            QVERIFY(journal.note(job));
        }
        QVERIFY(QFileInfo(m_profile + u"/journal/long.jsonl"_s).size() < 5'000'000);
        QCOMPARE(Journal::read(m_profile).size(), 2U);
        journal.forget(u"long"_s);
        QCOMPARE(Journal::read(m_profile).size(), 1U);
        QCOMPARE(Journal::read(m_profile).front().job.id, u"waits"_s);
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
