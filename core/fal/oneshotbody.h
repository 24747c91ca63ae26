// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>

namespace fal {

// The body of a request that must not be sent twice. QNetworkAccessManager repeats a request on its own
// when a kept connection breaks before an answer; it has to rewind the body for that, and this body
// refuses once a byte of it was taken. So a broken paid request ends in an error instead of a second bill.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    OneShotBody(const QByteArray &body, QObject *parent);

    [[nodiscard]] bool wasTouched() const { return m_taken > 0; }

    qint64 size() const override { return m_body.size(); }
    qint64 bytesAvailable() const override { return m_body.size() - m_taken; }
    bool atEnd() const override { return m_taken == m_body.size(); }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_body;
    qint64 m_taken = 0;
};

} // namespace fal
