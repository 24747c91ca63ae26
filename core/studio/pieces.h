// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Work on many things that belongs on the present thread, because it writes rows: a few at a time, and the event loop runs
// in between, so that no window waits.

#include <QTimer>

#include <algorithm>
#include <memory>
#include <tl/expected.hpp>
#include <vector>

namespace studio {

constexpr std::size_t pieceSize = 20; // a few milliseconds' worth of rows and renamed files

// `step` gets the things in order, some at a time, and returns nothing or what is wrong, which ends it. `done` is told how it
// ended, once, while `context` lives. The first piece is done at once: few things need no event loop.
template <class Thing, class Step, class Done>
void inPieces(QObject *context, std::vector<Thing> things, Step step, Done done)
{
    struct Work
    {
        QObject *context;
        std::vector<Thing> things;
        Step step;
        Done done;
        std::size_t at = 0;

        static void goOn(const std::shared_ptr<Work> &work)
        {
            const std::size_t end = std::min(work->at + pieceSize, work->things.size());
            const std::vector<Thing> piece(work->things.begin() + std::ptrdiff_t(work->at), work->things.begin() + std::ptrdiff_t(end));
            work->at = end;
            const tl::expected<void, QString> stepped = work->step(piece);
            if (!stepped || end == work->things.size())
                return work->done(stepped);
            QTimer::singleShot(0, work->context, [work] { goOn(work); });
        }
    };
    Work::goOn(std::make_shared<Work>(Work{context, std::move(things), std::move(step), std::move(done)}));
}

} // namespace studio
