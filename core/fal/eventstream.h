// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// Server-sent events, parsed as their bytes arrive. Pure and incremental: pieces may end anywhere, also
// inside a character or between CR and LF. Follows the HTML standard's event stream interpretation.

#include <QByteArray>
#include <QString>

#include <vector>

namespace fal {

// One event of a stream.
struct StreamEvent
{
    QString name; // the "event" field; empty means "message"
    QByteArray data; // its lines, joined by LF

    bool operator==(const StreamEvent &) const = default;
};

class EventStream final
{
public:
    // The events that these bytes complete.
    [[nodiscard]] std::vector<StreamEvent> feed(const QByteArray &bytes);
    // More than this without an end of event is no event stream: then everything is dropped for good.
    static constexpr qsizetype maxEventBytes = 64 * 1024 * 1024;
    // True for good once that limit was passed.
    [[nodiscard]] bool isOverflown() const { return m_overflown; }

private:
    void takeLine(std::vector<StreamEvent> &events);

    QByteArray m_line;
    QByteArray m_data;
    QString m_name;
    bool m_hasData = false;
    bool m_afterCr = false;
    bool m_atStart = true;
    bool m_overflown = false;
};

} // namespace fal
