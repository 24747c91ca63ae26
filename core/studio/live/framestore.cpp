// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/live/framestore.h"

#include "studio/background.h"

#include <algorithm>

namespace studio {

using std::chrono::milliseconds;

namespace {
constexpr int mostPending = 32; // some MiB
}

struct FrameStore::Written
{
    media::Result<ShelvedFrame> frame;
    quint64 oldest = 0;
    FrameShelf::Shortness shortness = FrameShelf::Shortness::None;
};

FrameStore::FrameStore(const QString &folder, const FrameLimits &limits, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_shelf(std::make_shared<FrameShelf>(folder, limits))
{
    m_pool.setMaxThreadCount(1);
    inOrder(m_pool, [shelf = m_shelf] { shelf->empty(); });
}

FrameStore::~FrameStore()
{
    m_pool.waitForDone(); // else the thread would have the shelf, and empty it, at a moment of its own
}

void FrameStore::add(const LiveFrame &frame, milliseconds at)
{
    if (m_pending >= mostPending) {
        ++m_skipped;
        return;
    }
    ++m_pending;
    inBackground(
        m_pool, this,
        [shelf = m_shelf, frame, at] {
            auto put = shelf->put(frame, at);
            return Written{std::move(put), shelf->oldest(), shelf->shortness()};
        },
        [this](const Written &written) { take(written); });
}

void FrameStore::take(const Written &written)
{
    --m_pending;
    m_shortness = written.shortness;
    if (written.frame)
        m_frames.push_back(*written.frame);
    else
        ++m_skipped;
    while (!m_frames.empty() && m_frames.front().number < written.oldest)
        m_frames.pop_front();
    Q_EMIT changed();
}

void FrameStore::clear()
{
    inBackground(
        m_pool, this, [shelf = m_shelf] { shelf->empty(); },
        [this] {
            m_frames.clear();
            m_shortness = FrameShelf::Shortness::None;
            Q_EMIT changed();
        });
}

int FrameStore::indexOf(quint64 number) const
{
    if (m_frames.empty())
        return -1;
    const auto found = std::ranges::lower_bound(m_frames, number, {}, &ShelvedFrame::number);
    return int(std::min<std::ptrdiff_t>(found - m_frames.begin(), std::ptrdiff_t(m_frames.size()) - 1));
}

} // namespace studio
