// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/unwritten.h"

#include "studio/library/marking.h"

namespace library {

using namespace Qt::StringLiterals;

Unwritten::Unwritten(const studio::Marking &marking, QObject *parent)
    : QObject(parent)
{
    constexpr std::chrono::milliseconds aMoment(300); // many fail one after the other, and one sentence tells of them
    m_soon.setSingleShot(true);
    m_soon.setInterval(aMoment);
    connect(&m_soon, &QTimer::timeout, this, &Unwritten::tell);
    connect(&marking, &studio::Marking::writeFailed, this, [this](const QString &path, const QString &message) {
        if (m_paths.isEmpty()) {
            m_reason = message;
            m_soon.start();
        }
        m_paths.insert(path);
    });
    connect(&marking, &studio::Marking::written, this, [this] {
        m_soon.stop();
        tell();
        m_paths.clear();
        m_toldOf = 0;
    });
}

void Unwritten::tell()
{
    const qsizetype count = m_paths.size();
    if (count == std::exchange(m_toldOf, count))
        return;
    const QString rest = count == 1
        ? tr("The mark is kept in the library and goes into the file when it can be written: make room, unlock the file or bring it back.")
        : tr("The marks of %n files are kept in the library and go into the files when they can be written: make room, unlock the files or bring them back.",
             nullptr, int(count));
    Q_EMIT told(m_reason + u' ' + rest);
}

} // namespace library
