// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/logfile.h"

#include "diagnostics/redaction.h"
#include "studio/background.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QMutexLocker>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace diagnostics {

// Logging is of the whole process, and so is this.
struct Handler
{
    static inline QMutex guard;
    static inline LogFile *current = nullptr;
    static inline QtMessageHandler before = nullptr;

    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        {
            const QMutexLocker lock(&guard);
            if (current)
                current->add(type, context.category, message);
        }
        if (before)
            before(type, context, message);
    }
};

namespace {

constexpr qsizetype mostWaiting = 256 * 1024; // a flood of messages is not worth more memory
constexpr qsizetype longestLine = 4096;
constexpr qint64 readForProblems = 64 * 1024;

QString word(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u" debug "_s;
    case QtInfoMsg:
        return u" info "_s;
    case QtWarningMsg:
        return u" warning "_s;
    case QtCriticalMsg:
        return u" critical "_s;
    case QtFatalMsg:
        break;
    }
    return u" fatal "_s;
}

// What comes from outside is text: it neither begins a line of its own nor speaks to a terminal.
QString asOneMessage(const QString &message)
{
    QString text = message;
    for (QChar &letter : text) {
        if (letter.category() == QChar::Other_Control && letter != u'\n')
            letter = u' ';
    }
    return text.replace(u'\n', u"\n    "_s);
}

QByteArray tailOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(file.size() - readForProblems, 0));
    return file.readAll();
}

} // namespace

LogFile::LogFile(const QString &folder, qint64 mostBytes) : m_path(folder + u"/gesso.log"_s), m_most(mostBytes)
{
    QDir().mkpath(folder);
    m_writer.setMaxThreadCount(1);
    const QMutexLocker lock(&Handler::guard);
    Handler::current = this;
    Handler::before = qInstallMessageHandler(Handler::handle);
}

LogFile::~LogFile()
{
    {
        const QMutexLocker lock(&Handler::guard);
        qInstallMessageHandler(Handler::before);
        Handler::current = nullptr;
    }
    m_writer.waitForDone();
    write();
}

LogFile *LogFile::current()
{
    const QMutexLocker lock(&Handler::guard);
    return Handler::current;
}

void LogFile::setDetailed(bool detailed)
{
    QLoggingCategory::setFilterRules(detailed ? u"gesso.*=true\nfal.*=true"_s : QString());
}

void LogFile::hide(const QByteArray &key)
{
    const QMutexLocker lock(&m_guard);
    if (!key.isEmpty() && !m_keys.contains(key))
        m_keys << key;
}

void LogFile::note(const QString &sentence)
{
    add(QtInfoMsg, "gesso.start", sentence);
}

QString LogFile::redacted(const QString &text) const
{
    QByteArrayList keys;
    {
        const QMutexLocker lock(&m_guard);
        keys = m_keys;
    }
    return diagnostics::redacted(text, keys);
}

void LogFile::add(QtMsgType type, const char *category, const QString &message)
{
    QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + word(type) + QString::fromUtf8(category ? category : "default")
        + u": "_s + asOneMessage(message) + u'\n';
    {
        const QMutexLocker lock(&m_guard);
        if (m_waitingLength + line.size() > mostWaiting) {
            ++m_leftOut;
            return;
        }
        m_waitingLength += line.size();
        m_waiting << std::move(line);
        if (m_waiting.size() > 1 && type != QtFatalMsg)
            return; // is on its way with the first
    }
    if (type == QtFatalMsg)
        write(); // the program ends now
    else
        studio::inOrder(m_writer, [this] { write(); });
}

void LogFile::write()
{
    if (!m_fileGuard.tryLock(1000)) // whoever writes is what ends the program
        return;
    QStringList lines;
    QByteArrayList keys;
    int leftOut = 0;
    {
        const QMutexLocker lock(&m_guard);
        lines = std::exchange(m_waiting, {});
        keys = m_keys;
        m_waitingLength = 0;
        leftOut = std::exchange(m_leftOut, 0);
    }
    QFile file(m_path);
    const auto open = [&file] {
        const bool isNew = !file.exists();
        const bool isOpen = file.open(QIODevice::WriteOnly | QIODevice::Append);
        if (isOpen && isNew)
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return isOpen;
    };
    if (leftOut > 0)
        lines << u"    (%1 messages were left out here)\n"_s.arg(leftOut);
    bool isOpen = !lines.isEmpty() && open();
    for (const QString &raw : std::as_const(lines)) {
        QString shown = diagnostics::redacted(raw, keys); // whole: half a key would not be known
        if (shown.size() > longestLine)
            shown = shown.left(longestLine) + u"…\n"_s;
        const QByteArray line = shown.toUtf8();
        if (isOpen && file.size() > 0 && file.size() + line.size() > m_most) {
            file.close();
            QFile::remove(m_path + u".1"_s);
            QFile::rename(m_path, m_path + u".1"_s);
            isOpen = open();
        }
        if (!isOpen)
            break;
        file.write(line);
        file.flush(); // its size counts
    }
    m_fileGuard.unlock();
}

QStringList LogFile::problems(int most) const
{
    static const QRegularExpression problem(uR"(^\S+Z (?:warning|critical|fatal) )"_s);
    const QString text = QString::fromUtf8(tailOf(m_path + u".1"_s) + tailOf(m_path));
    const QStringList found = text.split(u'\n').filter(problem);
    return found.mid(std::max<qsizetype>(found.size() - most, 0));
}

void LogFile::lastProblems(int most, QObject *context, const std::function<void(const QStringList &)> &deliver)
{
    studio::inBackground(m_writer, context, [this, most] { return problems(most); }, deliver); // after what waits
}

} // namespace diagnostics
