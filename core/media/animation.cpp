// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animation.h"

#include "media/besidefile.h"
#include "media/imageload.h"

#include <QCoreApplication>
#include <QImageReader>

#include <algorithm>

namespace media {

using namespace std::chrono_literals;

Animation::Animation(QString path)
    : m_path(std::move(path))
{
}

Animation::~Animation() = default;

bool Animation::rewind()
{
    m_reader = std::make_unique<QImageReader>(m_path);
    m_reader->setDecideFormatFromContent(true);
    m_next = 0;
    return m_reader->canRead();
}

std::unique_ptr<Animation> Animation::open(const QString &path)
{
    if (!checkReadable(path))
        return nullptr;
    std::unique_ptr<Animation> animation(new Animation(path));
    if (!animation->rewind() || !animation->m_reader->supportsAnimation()
        || pixelsOf(animation->m_reader->size()) > mostFramePixels / 4)
        return nullptr;
    animation->m_count = animation->m_reader->imageCount();
    // Counting may have led the decoder to the end.
    return animation->m_count > 1 && animation->rewind() ? std::move(animation) : nullptr;
}

Result<Animation::Frame> Animation::frame(int index)
{
    if (index == m_last.index && !m_last.image.isNull())
        return m_last;
    if (index < m_next && !rewind())
        return tl::make_unexpected(checkReadable(m_path).error());
    while (m_next <= index) {
        QImage image;
        if (!m_reader->read(&image)) {
            return tl::make_unexpected(Failure{
                Failure::Kind::Broken,
                QCoreApplication::translate("media", "“%1” is damaged or cut off: a part of it is missing.").arg(shownName(m_path))});
        }
        const auto delay = std::chrono::milliseconds(m_reader->nextImageDelay());
        m_last = {.image = std::move(image), .index = m_next, .duration = delay < 10ms ? 100ms : delay};
        ++m_next;
    }
    return m_last;
}

} // namespace media
