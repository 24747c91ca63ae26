// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/crashwatch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSysInfo>

#include <algorithm>

#if __has_include(<execinfo.h>)
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>
#include <cstring>
#include <ctime>
#define GESSO_HAS_BACKTRACE
#endif

using namespace Qt::StringLiterals;

namespace diagnostics {

QString crashFile(const QString &profileFolder)
{
    return profileFolder + u"/crashes/running.txt"_s;
}

#ifdef GESSO_HAS_BACKTRACE
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isUsual = false;
#else
constexpr bool isUsual = true;
#endif

// Everything that the handler needs is here before anything happens: it allocates nothing and locks nothing.
int reportFile = -1;
pid_t ownProcess = 0;
int before = 0; // crashes
bool isRestarted = false;
timespec began{};
sigset_t usualMask{};
std::array<char, 512> head{};
std::array<void *, 128> frames{};
std::array<char, 16384> words{}; // of the command line, one after the other
std::array<char *, 64> commandLine{}; // nothing in it: no other start
volatile std::sig_atomic_t mayRestart = 0;
volatile std::sig_atomic_t seconds = 0; // that it ran
volatile std::sig_atomic_t number = 0;
std::atomic_flag isCrashing = ATOMIC_FLAG_INIT;
alignas(16) std::array<char, 65536> ownStack{}; // for a stack that has no room left

struct Fatal
{
    int number;
    const char *name;
};
constexpr std::array fatal{Fatal{SIGSEGV, "SIGSEGV"}, Fatal{SIGABRT, "SIGABRT"}, Fatal{SIGBUS, "SIGBUS"}, Fatal{SIGFPE, "SIGFPE"},
                           Fatal{SIGILL, "SIGILL"}};

void put(const char *text, size_t length)
{
    // Nobody is left to whom a failure could be told.
    [[maybe_unused]] const ssize_t written = ::write(reportFile, text, length);
}

void put(const char *text)
{
    put(text, std::strlen(text));
}

void putNumber(std::uintptr_t value, unsigned base)
{
    std::array<char, 32> digits{};
    size_t at = digits.size();
    do {
        digits.at(--at) = "0123456789abcdef"[value % base];
        value /= base;
    } while (value > 0);
    put(digits.data() + at, digits.size() - at);
}

void giveBack(int signal)
{
    struct sigaction usual
    {
    };
    usual.sa_handler = SIG_DFL;
    sigaction(signal, &usual, nullptr);
}

// The same process becomes a new program: whoever started it (a desktop, an AppImage, a terminal) still has it, its locks
// are gone and its windows closed. Or it ends as it would have.
[[noreturn]] void goOn()
{
    const bool isTooSoon = isRestarted && seconds < CrashWatch::tooSoon.count();
    if (mayRestart && commandLine.front() && !isTooSoon) {
        ::alarm(0);
        for (int file = 3; file < 1024; ++file)
            ::fcntl(file, F_SETFD, FD_CLOEXEC); // not closed here: other threads still write
        pthread_sigmask(SIG_SETMASK, &usualMask, nullptr);
        ::execv(commandLine.front(), commandLine.data());
    }
    ::raise(number);
    ::_exit(128 + number);
}

// The names of the functions need a lock of the dynamic linker, which a library that is just being loaded may have.
void stopWaiting(int)
{
    put("(the names could not be found)\n");
    goOn();
}

void leaveReport(int signal, siginfo_t *about, void *)
{
    if (::getpid() != ownProcess) { // a child that is about to become another program
        giveBack(signal);
        ::raise(signal);
        ::_exit(128 + signal);
    }
    if (isCrashing.test_and_set()) {
        for (;;) // another thread is at it
            ::pause();
    }
    for (const Fatal &each : fatal)
        giveBack(each.number); // a second one ends everything
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    seconds = std::sig_atomic_t(now.tv_sec - began.tv_sec);
    number = signal;

    put(head.data());
    for (const Fatal &each : fatal) {
        if (each.number == signal)
            put(each.name);
    }
    if (signal != SIGABRT && about->si_code > 0) { // not sent by somebody
        put(" at address 0x");
        putNumber(reinterpret_cast<std::uintptr_t>(about->si_addr), 16);
    }
    put(" after ");
    putNumber(std::uintptr_t(seconds), 10);
    put(" s\nCrashes in a row: ");
    putNumber(std::uintptr_t(seconds < CrashWatch::aWhile.count() ? before + 1 : 1), 10);
    put("\n\nAddresses:");
    const int count = backtrace(frames.data(), int(frames.size()));
    for (int i = 0; i < count; ++i) {
        put(" 0x");
        putNumber(reinterpret_cast<std::uintptr_t>(frames.at(size_t(i))), 16);
    }
    put("\n\n");
    ::fsync(reportFile);

    struct sigaction patience
    {
    };
    patience.sa_handler = stopWaiting;
    sigaction(SIGALRM, &patience, nullptr);
    ::alarm(5);
    backtrace_symbols_fd(frames.data(), count, reportFile);
    ::fsync(reportFile);
    ::alarm(0);
    goOn();
}

void keepCommandLine(const QStringList &arguments)
{
    const QStringList all = QStringList(QCoreApplication::applicationFilePath()) + arguments;
    commandLine = {};
    if (all.size() >= qsizetype(commandLine.size()))
        return;
    std::array<char *, 64> found{};
    size_t used = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QByteArray word = QFile::encodeName(all.at(i));
        if (used + size_t(word.size()) + 1 > words.size())
            return;
        std::memcpy(words.data() + used, word.constData(), size_t(word.size()) + 1);
        found.at(size_t(i)) = words.data() + used;
        used += size_t(word.size()) + 1;
    }
    commandLine = found;
}

bool isWanted()
{
    const QByteArray said = qgetenv("GESSO_CRASH_HANDLER");
    return said.isEmpty() ? isUsual : said != "0";
}

} // namespace

CrashWatch::CrashWatch(const Start &start)
{
    const QString path = crashFile(start.profileFolder);
    if (!isWanted() || !QDir().mkpath(start.profileFolder + u"/crashes"_s))
        return;
    reportFile = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (reportFile < 0)
        return;
    // Where the program was put, for addresses without a name.
    const QByteArray about = "Gesso " GESSO_VERSION ", Qt " + QByteArray(qVersion()) + ", " + QSysInfo::prettyProductName().toUtf8() + ", "
        + QSysInfo::currentCpuArchitecture().toUtf8() + "\nA function of it: CrashWatch at 0x"
        + QByteArray::number(quint64(reinterpret_cast<std::uintptr_t>(&leaveReport)), 16) + "\nEnded by ";
    head = {};
    std::memcpy(head.data(), about.constData(), std::min(size_t(about.size()), head.size() - 1));
    before = start.crashesBefore;
    isRestarted = start.isAfterCrash;
    keepCommandLine(start.arguments);
    ownProcess = ::getpid();
    clock_gettime(CLOCK_MONOTONIC, &began);
    pthread_sigmask(SIG_SETMASK, nullptr, &usualMask);
    mayRestart = 1;

    [[maybe_unused]] const int first = backtrace(frames.data(), 1); // loads what it needs
    if (isUsual) { // a sanitizer has put one there
        const stack_t stack{.ss_sp = ownStack.data(), .ss_flags = 0, .ss_size = ownStack.size()};
        sigaltstack(&stack, nullptr);
    }
    struct sigaction action
    {
    };
    action.sa_sigaction = leaveReport;
    action.sa_flags = SA_SIGINFO | SA_NODEFER | SA_ONSTACK;
    for (const Fatal &each : fatal)
        sigaction(each.number, &action, nullptr);
}

void CrashWatch::ending()
{
    mayRestart = 0;
}
#else
CrashWatch::CrashWatch(const Start &) {}
void CrashWatch::ending() {}
#endif

CrashWatch::~CrashWatch()
{
    ending();
}

} // namespace diagnostics
