// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Server-sent events: however the bytes are cut, the events are the same, and they are those that the HTML
// standard's rules give for the whole text.
#include "fuzz.h"

#include "fal/eventstream.h"

namespace {

using Events = std::vector<fal::StreamEvent>;

template <class Cut>
Events fed(Cut &&next)
{
    fal::EventStream stream;
    Events events;
    for (QByteArray piece = next(); !piece.isNull(); piece = next()) {
        for (fal::StreamEvent &event : stream.feed(piece))
            events.push_back(std::move(event));
    }
    fuzz::require(!stream.isOverflown(), "a small stream is not too large");
    return events;
}

// Complete lines only; CR, LF and CRLF end one.
QList<QByteArray> linesOf(const QByteArray &bytes)
{
    QList<QByteArray> lines;
    QByteArray line;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes.at(i) == '\r' || bytes.at(i) == '\n') {
            if (bytes.at(i) == '\r' && i + 1 < bytes.size() && bytes.at(i + 1) == '\n')
                ++i;
            lines.append(line);
            line.clear();
        } else {
            line += bytes.at(i);
        }
    }
    return lines;
}

// Written from the standard, for text that is there as a whole.
Events expected(QByteArray bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    Events events;
    QByteArray data, name;
    for (const QByteArray &line : linesOf(bytes)) {
        if (line.isEmpty()) {
            if (!data.isEmpty()) // each line of data ends in a line feed, and the last is taken off
                events.push_back({QString::fromUtf8(name), data.chopped(1)});
            data.clear();
            name.clear();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        const QByteArray field = colon < 0 ? line : line.first(colon);
        QByteArray value = colon < 0 ? QByteArray() : line.sliced(colon + 1);
        if (value.startsWith(' '))
            value = value.sliced(1);
        if (field == "data")
            data += value + '\n';
        else if (field == "event")
            name = value;
    }
    return events;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const uint32_t seed = data[0] * 256U + data[1];
    const QByteArray bytes = fuzz::bytesOf(data + 2, size - 2);
    bool given = false;
    const Events whole = fed([&] { return std::exchange(given, true) ? QByteArray() : bytes; });
    fuzz::require(whole == expected(bytes), "the events are those of the standard");
    fuzz::Pieces pieces(bytes, seed);
    const Events cut = fed([&] { return pieces.atEnd() ? QByteArray() : pieces.next(); });
    fuzz::require(cut == whole, "the events do not depend on how the bytes were cut");
    qsizetype at = 0;
    const Events single = fed([&] { return at < bytes.size() ? bytes.mid(at++, 1) : QByteArray(); });
    fuzz::require(single == whole, "the events do not depend on how the bytes were cut");
    return 0;
}
