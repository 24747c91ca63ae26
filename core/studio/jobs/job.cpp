// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/job.h"

#include "studio/words.h"


#include <array>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

struct Name
{
    JobState state;
    const char16_t *name;
};
constexpr std::array names{
    Name{JobState::Preparing, u"preparing"},     Name{JobState::Uploading, u"uploading"}, Name{JobState::Submitting, u"submitting"},
    Name{JobState::Waiting, u"waiting"},         Name{JobState::Running, u"running"},     Name{JobState::Downloading, u"downloading"},
    Name{JobState::Filing, u"filing"},           Name{JobState::Done, u"done"},           Name{JobState::Failed, u"failed"},
    Name{JobState::Cancelled, u"cancelled"},     Name{JobState::Unknown, u"unknown"},
};

} // namespace

bool isFinal(JobState state)
{
    return state == JobState::Done || state == JobState::Failed || state == JobState::Cancelled;
}

QString stateName(JobState state)
{
    for (const Name &entry : names) {
        if (entry.state == state)
            return QString::fromUtf16(entry.name);
    }
    return {};
}

JobState stateFromName(const QString &name)
{
    for (const Name &entry : names) {
        if (name == QStringView(entry.name))
            return entry.state;
    }
    return JobState::Unknown; // of a newer version: never start it again by itself
}

QString Job::title() const
{
    return titleOf(recipe);
}

} // namespace studio
