// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/keys/keystore.h"

#include <QTimer>

namespace studio {

void KeyRequest::giveUpAfter(std::chrono::milliseconds patience)
{
    QTimer::singleShot(patience, this, [this] { settle(tl::unexpected(StoreError{.kind = StoreError::Kind::Unreachable})); });
}

void KeyRequest::settle(Answer answer)
{
    if (m_answer)
        return;
    m_answer = std::move(answer);
    QMetaObject::invokeMethod(this, &KeyRequest::finished, Qt::QueuedConnection);
}

KeyRequest::Answer answerOf(std::unique_ptr<KeyRequest> &request)
{
    KeyRequest::Answer answer = request->answer();
    request.release()->deleteLater();
    return answer;
}

} // namespace studio
