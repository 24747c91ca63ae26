// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/crashes.h"

#include "diagnostics/crashwatch.h"
#include "diagnostics/redaction.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

#if __has_include(<cxxabi.h>)
#include <cstdlib>
#include <cxxabi.h>
#define GESSO_HAS_DEMANGLER
#endif

using namespace Qt::StringLiterals;

namespace diagnostics {
namespace {

constexpr qsizetype mostReports = 5;
constexpr qint64 largestReport = 256 * 1024;
constexpr int recent = 7; // days

QString readable([[maybe_unused]] const QString &name)
{
#ifdef GESSO_HAS_DEMANGLER
    int status = 0;
    if (char *plain = abi::__cxa_demangle(name.toLatin1().constData(), nullptr, nullptr, &status)) {
        const QString text = QString::fromLatin1(plain);
        std::free(plain);
        return text;
    }
#endif
    return name;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(largestReport)) : QString();
}

QStringList reportsIn(const QDir &folder) // newest first
{
    return folder.entryList({u"crash-*.txt"_s}, QDir::Files, QDir::Name | QDir::Reversed);
}

} // namespace

QString withReadableNames(const QString &report)
{
    static const QRegularExpression mangled(uR"(\((_Z\w+)(?=\+0x))"_s);
    QString shown;
    qsizetype from = 0;
    for (auto it = mangled.globalMatch(report); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        shown += QStringView(report).mid(from, match.capturedStart(1) - from);
        shown += readable(match.captured(1));
        from = match.capturedEnd(1);
    }
    return shown.append(QStringView(report).mid(from));
}

std::optional<Crash> takeCrash(const QString &profileFolder)
{
    const QFileInfo left(crashFile(profileFolder));
    if (left.size() == 0)
        return std::nullopt;
    const QString text = textOf(left.filePath());
    static const QRegularExpression row(u"^Crashes in a row: (\\d+)$"_s, QRegularExpression::MultilineOption);
    QDir folder = left.dir();
    // To the millisecond: who crashes at once another time does so within the second.
    const QString name = folder.filePath(u"crash-%1.txt"_s.arg(left.lastModified().toUTC().toString(u"yyyyMMdd-HHmmss-zzz"_s)));
    QSaveFile report(name);
    const QByteArray shown = (left.lastModified().toUTC().toString(Qt::ISODate) + u'\n' + redacted(withReadableNames(text))).toUtf8();
    if (report.open(QIODevice::WriteOnly)) {
        report.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (report.write(shown) == shown.size() && report.commit())
            QFile::remove(left.filePath());
    }
    for (const QString &old : reportsIn(folder).mid(mostReports))
        folder.remove(old);
    return Crash{.path = name, .inARow = std::max(1, row.match(text).captured(1).toInt())};
}

QString lastCrash(const QString &profileFolder)
{
    const QDir folder(profileFolder + u"/crashes"_s);
    const QStringList reports = reportsIn(folder);
    if (reports.isEmpty())
        return {};
    const QFileInfo newest(folder.filePath(reports.first()));
    return newest.lastModified().daysTo(QDateTime::currentDateTime()) <= recent ? textOf(newest.filePath()) : QString();
}

} // namespace diagnostics
