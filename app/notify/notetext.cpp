// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/notetext.h"

#include <QCoreApplication>
#include <QStringList>

namespace notify {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(notify::Note)
};

} // namespace

NoteText noteFor(const Tally &tally)
{
    const int bad = tally.failed + tally.unknown;
    const int all = tally.done + bad + tally.open;
    if (tally.done + bad == 0 || (bad == 0 && tally.open > 0))
        return {};
    if (all == 1) {
        if (tally.unknown > 0)
            return {Words::tr("Nobody knows how a job ended"), Words::tr("%1: look at the queue before you send it again.").arg(tally.title)};
        if (tally.failed > 0)
            return {Words::tr("A job failed"), tally.why.isEmpty() ? tally.title : Words::tr("%1: %2", "a job and a sentence").arg(tally.title, tally.why)};
        return {Words::tr("A job is done"), tally.title};
    }
    QStringList sentences;
    if (tally.failed > 0)
        sentences << (tally.why.isEmpty() ? Words::tr("%n failed.", nullptr, tally.failed)
                                          : Words::tr("%n failed: %1", nullptr, tally.failed).arg(tally.why));
    if (tally.unknown > 0)
        sentences << (tally.unknown == 1 ? Words::tr("Of one nobody knows how it ended.")
                                             : Words::tr("Of %n nobody knows how they ended.", nullptr, tally.unknown));
    if (tally.open > 0)
        sentences << (tally.open == 1 ? Words::tr("One is on its way.") : Words::tr("%n are on their way.", nullptr, tally.open));
    if (sentences.isEmpty())
        sentences << tally.title;
    return {bad == 0 ? Words::tr("%n jobs are done", nullptr, tally.done) : Words::tr("%1 of %2 jobs are done").arg(tally.done).arg(all),
            sentences.join(u' ')};
}

} // namespace notify
