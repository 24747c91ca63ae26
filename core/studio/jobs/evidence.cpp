// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/evidence.h"

using namespace Qt::StringLiterals;

namespace studio {

// In English, for whoever reads it there.
QString evidenceFor(const Job &job)
{
    QStringList lines;
    const auto line = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines << name + u": "_s + value;
    };
    const auto time = [](const QDateTime &when) { return when.isValid() ? when.toUTC().toString(Qt::ISODateWithMs) : QString(); };
    line(u"Endpoint"_s, job.recipe.endpoint);
    line(u"Request id"_s, job.requestId.isEmpty() ? u"none"_s : job.requestId);
    line(u"State"_s, stateName(job.state));
    line(u"Created"_s, time(job.created));
    line(u"Submitted"_s, time(job.submitted));
    line(u"Started"_s, time(job.started));
    line(u"Ended"_s, time(job.ended));
    if (job.inferenceSeconds > 0)
        line(u"Inference"_s, u"%1 s"_s.arg(job.inferenceSeconds));
    if (job.billableUnits)
        line(u"Billable units"_s, QString::number(*job.billableUnits));
    if (job.problem) {
        if (job.problem->httpStatus > 0)
            line(u"HTTP status"_s, QString::number(job.problem->httpStatus));
        line(u"Error type"_s, job.problem->errorType);
        line(u"Error kind"_s, job.problem->kind);
        for (const auto &[path, message] : job.problem->fields)
            line(u"Field"_s, path);
    }
    line(u"Client"_s, u"Gesso " GESSO_VERSION ""_s);
    return lines.join(u'\n') + u'\n';
}

} // namespace studio
