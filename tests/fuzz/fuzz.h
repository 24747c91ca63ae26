// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the fuzz targets share. A target is one function that takes any bytes and says what must hold of
// them; a property that does not hold stops the run, and the fuzzer keeps the bytes as a file.

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace fuzz {

inline void require(bool holds, const char *property)
{
    if (holds)
        return;
    std::fprintf(stderr, "This does not hold: %s\n", property);
    std::abort();
}

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

// Cuts bytes off in pieces whose sizes only depend on a number, so that a finding can be played again.
class Pieces final
{
public:
    Pieces(const QByteArray &bytes, uint32_t seed) : m_bytes(bytes), m_state(seed) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] QByteArray next()
    {
        m_state = m_state * 1664525U + 1013904223U;
        const uint32_t drawn = m_state >> 16;
        // Mostly tiny ones, now and then a larger one.
        const qsizetype size = 1 + (drawn % 8 == 0 ? drawn % 200 : drawn % 4);
        const QByteArray piece = m_bytes.mid(m_at, size);
        m_at += piece.size();
        return piece;
    }

private:
    const QByteArray &m_bytes;
    uint32_t m_state;
    qsizetype m_at = 0;
};

} // namespace fuzz
