// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/eventstream.h"

#include <utility>

namespace fal {

std::vector<StreamEvent> EventStream::feed(const QByteArray &bytes)
{
    std::vector<StreamEvent> events;
    for (const char byte : bytes) {
        if (m_overflown)
            break;
        const bool secondHalf = m_afterCr && byte == '\n';
        m_afterCr = byte == '\r';
        if (secondHalf)
            continue; // the line feed of a CRLF whose CR ended the line already
        if (byte == '\r' || byte == '\n') {
            takeLine(events);
        } else {
            m_line += byte;
            m_overflown = m_line.size() + m_data.size() > maxEventBytes;
        }
    }
    return events;
}

void EventStream::takeLine(std::vector<StreamEvent> &events)
{
    QByteArray line = std::exchange(m_line, {});
    if (std::exchange(m_atStart, false) && line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    if (line.isEmpty()) {
        if (m_hasData)
            events.push_back({m_name, m_data});
        m_data.clear();
        m_name.clear();
        m_hasData = false;
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon == 0)
        return; // a comment, which keeps the connection alive
    const QByteArray field = colon < 0 ? line : line.left(colon);
    QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (field == "data") {
        if (m_hasData)
            m_data += '\n';
        m_data += value;
        m_hasData = true;
    } else if (field == "event") {
        m_name = QString::fromUtf8(value);
    }
}

} // namespace fal
