// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/report.h"

#include "diagnostics/crashes.h"
#include "diagnostics/logfile.h"
#include "diagnostics/redaction.h"
#include "media/libraries.h"
#include "settings/settingsfile.h"
#include "settings/settingsform.h"
#include "studio/background.h"

#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslSocket>
#include <QSysInfo>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace diagnostics {
namespace {

constexpr int mostProblems = 20;

// What is read elsewhere.
struct Found
{
    QString sqlite, ffmpeg, crash;
};

Found look(const QString &profileFolder)
{
    const QString name = u"version-for-report"_s;
    const std::string ffmpeg = media::ffmpegVersion();
    Found found{.sqlite = u"unknown"_s, .ffmpeg = ffmpeg.empty() ? u"missing"_s : QString::fromStdString(ffmpeg), .crash = lastCrash(profileFolder)};
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(u":memory:"_s);
        if (QSqlQuery query(database); database.open() && query.exec(u"select sqlite_version()"_s) && query.next())
            found.sqlite = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    return found;
}

QString textOf(const ReportParts &parts, const Found &found, const QStringList &problems)
{
    const QScreen *screen = parts.window.screen();
    QStringList lines{parts.isSafeMode ? u"Gesso " GESSO_VERSION " (safe mode)"_s : u"Gesso " GESSO_VERSION ""_s,
                      u"Qt %1 · libav %2 · SQLite %3 · %4"_s.arg(QString::fromLatin1(qVersion()), found.ffmpeg,
                                                                 found.sqlite, QSslSocket::sslLibraryVersionString()),
                      u"%1 · %2 %3 · %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                                               QSysInfo::currentCpuArchitecture()),
                      u"%1 · desktop %2 · %3×%4 at %5 · language %6"_s
                          .arg(QGuiApplication::platformName(), qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"unknown"_s))
                          .arg(screen->size().width())
                          .arg(screen->size().height())
                          .arg(parts.window.devicePixelRatioF())
                          .arg(QLocale().name())};
    studio::Values values = settings::readSettings(parts.settings);
    values.remove(settings::keys::proxyUser); // whoever reads the report need not know
    lines << QString() << u"Settings"_s << QString::fromUtf8(settings::settingsFile(values)).trimmed();
    lines << QString() << u"Last problems in the log"_s << (problems.isEmpty() ? QStringList(u"none"_s) : problems);
    if (!found.crash.isEmpty())
        lines << QString() << u"Last crash"_s << found.crash.trimmed();
    return lines.join(u'\n') + u'\n';
}

} // namespace

void makeReport(const ReportParts &parts, const std::function<void(const QString &)> &deliver)
{
    const auto finish = [parts, deliver](const QStringList &problems) {
        studio::inBackground(&parts.window, [folder = parts.profileFolder] { return look(folder); }, [parts, deliver, problems](const Found &found) {
            const QString text = textOf(parts, found, problems);
            const LogFile *log = LogFile::current();
            deliver(log ? log->redacted(text) : redacted(text));
        });
    };
    if (LogFile *log = LogFile::current())
        log->lastProblems(mostProblems, &parts.window, finish);
    else
        finish({});
}

} // namespace diagnostics
