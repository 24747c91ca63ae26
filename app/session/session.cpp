// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "studio/background.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <chrono>

namespace shell {
namespace {

constexpr qint64 largestFile = 1'000'000;

void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    // A session that cannot be written is lost with the program, no sooner: nothing to say to anybody.
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size())
        file.commit();
}

} // namespace

Session::Session(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    QFile kept(file);
    if (kept.size() <= largestFile && kept.open(QIODevice::ReadOnly)) {
        m_text = kept.readAll();
        m_found = QJsonDocument::fromJson(m_text).object();
    }
    m_writer.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::milliseconds(500));
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (take())
            studio::inOrder(m_writer, [path = m_file, text = m_text] { write(path, text); });
    });
}

Session::~Session()
{
    flush();
}

void Session::begin(const std::function<QJsonObject()> &now)
{
    m_now = now;
}

// The timer is not begun anew by each change: while a splitter moves, it is written twice a second.
void Session::touch()
{
    if (m_now && !m_timer.isActive())
        m_timer.start();
}

bool Session::take()
{
    const QByteArray text = m_now ? QJsonDocument(m_now()).toJson(QJsonDocument::Compact) : m_text;
    if (text == m_text || text.size() > largestFile)
        return false;
    m_text = text;
    return true;
}

void Session::flush()
{
    m_timer.stop();
    const bool isNew = take();
    m_writer.waitForDone(); // an older state never replaces a newer one
    if (isNew)
        write(m_file, m_text);
}

void Session::end()
{
    flush();
    m_now = nullptr;
}

} // namespace shell
