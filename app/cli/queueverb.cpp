// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/generate.h"
#include "cli/jobreport.h"

#include "studio/jobs/jobqueue.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

void Queue::run()
{
    if (!arguments().words.isEmpty()) {
        fail(tr("gesso queue takes --follow, --resume or --cancel ID, and nothing else."), WrongArguments);
        return;
    }
    if (!openStudio())
        return;
    studio::JobQueue &queue = studio().jobs();
    if (!arguments().cancel.isEmpty()) {
        for (const studio::Job &job : queue.jobs()) {
            if (job.id != arguments().cancel && job.requestId != arguments().cancel)
                continue;
            if (studio::isFinal(job.state)) {
                fail(tr("This job has ended already: %1.").arg(stateLine(job)));
                return;
            }
            connect(&queue, &studio::JobQueue::finished, this, [this, id = job.id](const QString &ended) {
                if (ended != id)
                    return;
                const std::optional<studio::Job> now = studio().jobs().job(id);
                say(stateLine(*now));
                finish(now->state == studio::JobState::Failed || now->state == studio::JobState::Unknown ? Failed : Done);
            });
            queue.cancel(job.id);
            return;
        }
        fail(tr("There is no job %1.").arg(arguments().cancel));
        return;
    }
    if (arguments().resume || arguments().follow) {
        if (!hasKey())
            return;
        queue.resume();
        QStringList ids;
        for (const studio::Job &job : queue.jobs()) {
            if (queue.isUnderWay(job.id))
                ids.prepend(job.id);
        }
        waitFor(ids);
        return;
    }
    QJsonArray list;
    for (const studio::Job &job : queue.jobs()) {
        list.append(toJson(job));
        if (!arguments().json)
            print(u"%1  %2  %3  %4"_s.arg(job.id, studio::stateName(job.state), job.recipe.endpoint, job.title()));
    }
    if (arguments().json)
        print(list);
    finish(Done);
}

} // namespace cli
