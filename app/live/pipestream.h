// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pictures of one node of PipeWire: they are received in a thread of PipeWire's, and the newest
// one waits to be taken.

#include <QImage>
#include <QString>

#include <memory>

namespace live {

class PipeStream final
{
public:
    enum class State { Running, Unavailable, Ended };

    // Over this connection, which it closes in the end. It is made and goes outside the window's
    // thread: both take some ten milliseconds.
    PipeStream(int remote, uint node);
    ~PipeStream();
    PipeStream(const PipeStream &) = delete;
    PipeStream &operator=(const PipeStream &) = delete;

    // Any thread, at once. Unavailable: there is no PipeWire here. Ended: the node or PipeWire has
    // gone.
    [[nodiscard]] State state() const;
    // The newest picture; null where there was none since.
    [[nodiscard]] QImage take();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace live
