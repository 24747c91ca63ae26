// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Two programs on one profile, a window and a command line say: each sees what the other makes while it makes it, takes up what
// the other left, and nothing is sent twice.

#include "jobbench.h"

#include "studio/library/otherswrites.h"

using namespace bench;
using namespace studio;

class TestOthers : public QObject, protected Bench
{
    Q_OBJECT

private:
    static Recipe fox() { return {.endpoint = u"maker/model/paint"_s, .values = {{u"prompt"_s, u"fox"_s}}}; }
    // The model works until it ends.
    void goesOn() const
    {
        m_service->server.on("GET", requestPath + "ours/status", {{.body = running}});
        m_service->follows(stream({queued, running}));
    }
    void ends() const
    {
        m_service->server.on("GET", requestPath + "ours/status", {{.body = completed}});
        m_service->follows(stream({completed}));
    }
    [[nodiscard]] std::unique_ptr<Program> another() const { return std::make_unique<Program>(m_profile, quick(m_service->server.url())); }
    static void see(OthersWrites &writes, Program &program)
    {
        connect(&writes, &OthersWrites::written, &program.queue, &JobQueue::lookAtOthers);
        connect(&writes, &OthersWrites::written, &program.library, &Library::lookAtOthers);
    }

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void isSeenWhileItWorks()
    {
        goesOn();
        OthersWrites writes(*m_program->database);
        see(writes, *m_program);
        QSignalSpy added(&m_program->queue, &JobQueue::added);
        QSignalSpy finished(&m_program->queue, &JobQueue::finished);
        QSignalSpy items(&m_program->library, &Library::added);

        const auto other = another();
        const QString id = other->queue.enqueue(fox()).value();
        QTRY_COMPARE(added.size(), 1);
        QCOMPARE(added.at(0).at(0).toString(), id);
        QTRY_COMPARE(m_program->state(id), JobState::Running);
        QVERIFY(!m_program->queue.isUnderWay(id));

        ends();
        QTRY_COMPARE(m_program->state(id), JobState::Done);
        QTRY_COMPARE(items.size(), 1);
        QCOMPARE(m_program->queue.job(id)->items, items.at(0).at(0).value<std::vector<qint64>>());
        QVERIFY(m_program->library.item(m_program->queue.job(id)->items.front()));
        QCOMPARE(added.size(), 1);
        QCOMPARE(finished.size(), 0); // it is the other program that tells
        QCOMPARE(m_service->submits(), 1);
    }

    void ownWritesAreNotOthers()
    {
        OthersWrites writes(*m_program->database);
        QSignalSpy written(&writes, &OthersWrites::written);
        QVERIFY(m_program->queue.enqueue(fox()));
        QVERIFY(m_program->comesToRest());
        QSignalSpy items(&m_program->library, &Library::added);
        const auto other = another();
        QVERIFY(other->queue.enqueue(fox()));
        QVERIFY(written.wait(10'000)); // its first write; all of one's own lie before
        QCOMPARE(written.size(), 1);
        m_program->library.lookAtOthers();
        QVERIFY(other->comesToRest());
        m_program->library.lookAtOthers();
        QCOMPARE(items.size(), 1); // one's own item is not added again
    }

    void whatIsLeftIsTakenUp()
    {
        goesOn();
        m_program->queue.resume();
        auto other = another();
        const QString id = other->queue.enqueue(fox()).value();
        QTRY_COMPARE(other->state(id), JobState::Running);
        m_program->queue.lookAtOthers();
        QCOMPARE(m_program->state(id), JobState::Running);
        QVERIFY(!m_program->queue.isUnderWay(id)); // it is at work

        ends();
        other.reset();
        m_program->queue.lookAtOthers();
        QVERIFY(m_program->queue.isUnderWay(id));
        QVERIFY(m_program->comesToRest());
        QCOMPARE(m_program->state(id), JobState::Done);
        QCOMPARE(m_service->submits(), 1);
    }

    // Who takes up nothing at its start (safe mode) does not do it later.
    void nothingIsTakenUpUnasked()
    {
        auto other = another();
        const QString id = other->queue.enqueue(fox()).value();
        other.reset();
        m_program->queue.lookAtOthers();
        QVERIFY(m_program->queue.peek(id));
        QVERIFY(!m_program->queue.isUnderWay(id));
        QCOMPARE(m_service->submits(), 0);
    }

    void twoThatFindItLeftSendItOnce()
    {
        auto gone = another();
        const QString id = gone->queue.enqueue(fox()).value();
        gone.reset();
        const auto first = another();
        const auto second = another();
        first->queue.resume();
        second->queue.resume();
        QVERIFY(first->queue.isUnderWay(id));
        QVERIFY(!second->queue.isUnderWay(id));
        QVERIFY(first->comesToRest());
        QVERIFY(second->comesToRest());
        QCOMPARE(m_service->submits(), 1);
        second->queue.lookAtOthers();
        QCOMPARE(second->state(id), JobState::Done);
    }
};

QTEST_GUILESS_MAIN(TestOthers)
#include "tst_others.moc"
