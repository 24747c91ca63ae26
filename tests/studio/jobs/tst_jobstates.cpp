// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of what can happen to a job, read from every side.

#include "studio/jobs/jobstates.h"

#include <QSet>
#include <QTest>

#include <set>

using namespace studio;

namespace {

constexpr std::array states{JobState::Preparing, JobState::Uploading,   JobState::Submitting, JobState::Waiting,
                            JobState::Running,   JobState::Downloading, JobState::Filing,     JobState::Done,
                            JobState::Failed,    JobState::Cancelled,   JobState::Unknown};

std::vector<JobEvent> events()
{
    std::vector<JobEvent> all;
    for (int i = int(JobEvent::Begun); i <= int(JobEvent::Cancelled); ++i)
        all.push_back(JobEvent(i));
    return all;
}

std::set<JobState> reachableFrom(JobState start, const std::set<JobEvent> &without = {})
{
    std::set<JobState> seen{start};
    std::vector<JobState> open{start};
    while (!open.empty()) {
        const JobState state = open.back();
        open.pop_back();
        for (const JobEvent event : events()) {
            if (without.contains(event))
                continue;
            if (const auto next = stateAfter(state, event); next && seen.insert(*next).second)
                open.push_back(*next);
        }
    }
    return seen;
}

} // namespace

class TestJobStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noPairHasTwoRows()
    {
        std::set<std::pair<JobState, JobEvent>> seen;
        for (const JobTransition &row : jobTransitions())
            QVERIFY2(seen.insert({row.from, row.event}).second, qPrintable(stateName(row.from) + u' ' + eventName(row.event)));
    }

    void everyEventHasANameAndARow()
    {
        QSet<QString> names;
        for (const JobEvent event : events()) {
            names << eventName(event);
            QVERIFY(std::ranges::any_of(jobTransitions(), [event](const JobTransition &row) { return row.event == event; }));
        }
        QCOMPARE(size_t(names.size()), events().size());
    }

    void everyStateCanBeReachedAndEverythingCanEnd()
    {
        QCOMPARE(reachableFrom(JobState::Preparing).size(), states.size());
        for (const JobState state : states) {
            const auto reached = reachableFrom(state);
            QVERIFY2(std::ranges::any_of(reached, isFinal), qPrintable(stateName(state)));
        }
    }

    void doneAndCancelledAreTheEnd()
    {
        for (const JobEvent event : events()) {
            QVERIFY(!stateAfter(JobState::Done, event));
            QVERIFY(!stateAfter(JobState::Cancelled, event));
        }
    }

    // The heart of it: behind the submit there is no way back to before it, but by the person.
    void nothingIsSentTwiceByItself_data()
    {
        QTest::addColumn<JobState>("state");
        for (const JobState state : {JobState::Submitting, JobState::Waiting, JobState::Running, JobState::Downloading, JobState::Filing,
                                     JobState::Unknown, JobState::Failed})
            QTest::newRow(qPrintable(stateName(state))) << state;
    }
    void nothingIsSentTwiceByItself()
    {
        QFETCH(const JobState, state);
        // NotSent: not a byte arrived, so beginning again is no second submit.
        const auto reached = reachableFrom(state, {JobEvent::SendAgain, JobEvent::NotSent});
        QVERIFY(!reached.contains(JobState::Preparing));
        QVERIFY(!reached.contains(JobState::Uploading));
        if (state != JobState::Submitting)
            QVERIFY(!reached.contains(JobState::Submitting));
    }

    void whatIsCompleteIsNeverCancelled()
    {
        for (const JobState state : {JobState::Downloading, JobState::Filing, JobState::Done})
            QVERIFY(!reachableFrom(state).contains(JobState::Cancelled));
    }
};

QTEST_GUILESS_MAIN(TestJobStates)
#include "tst_jobstates.moc"
