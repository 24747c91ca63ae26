// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sets of a table's identities, a bit for each that there can be: a quarter of a million are joined and cut in microseconds.

#include <QByteArrayView>
#include <QtGlobal>

#include <algorithm>
#include <functional>
#include <vector>

namespace studio {

class IdSet
{
public:
    // For identities from 0 to `last`; others are never in it.
    explicit IdSet(qint64 last) : m_bits(std::size_t(last / 64 + 1)) {}

    void insert(qint64 id)
    {
        if (holds(id))
            m_bits[std::size_t(id) / 64] |= bit(id);
    }
    [[nodiscard]] bool contains(qint64 id) const { return holds(id) && (m_bits[std::size_t(id) / 64] & bit(id)) != 0; }
    [[nodiscard]] bool isEmpty() const
    {
        return std::ranges::all_of(m_bits, [](quint64 bits) { return bits == 0; });
    }

    void invert()
    {
        for (quint64 &bits : m_bits)
            bits = ~bits;
    }
    // With sets of the same size.
    void unite(const IdSet &other) { std::ranges::transform(m_bits, other.m_bits, m_bits.begin(), std::bit_or()); }
    void intersect(const IdSet &other) { std::ranges::transform(m_bits, other.m_bits, m_bits.begin(), std::bit_and()); }

private:
    [[nodiscard]] bool holds(qint64 id) const { return id >= 0 && std::size_t(id) / 64 < m_bits.size(); }
    static quint64 bit(qint64 id) { return quint64(1) << (quint64(id) % 64); }

    std::vector<quint64> m_bits;
};

// The whole numbers of "12,-3,40", one after the other.
template<typename Take>
void forEachNumber(QByteArrayView text, Take take)
{
    for (const char *at = text.begin(); at < text.end(); ++at) {
        const bool isNegative = *at == '-';
        qint64 number = 0;
        for (at += isNegative; at < text.end() && *at != ','; ++at)
            number = number * 10 + (*at - '0');
        take(isNegative ? -number : number);
    }
}

} // namespace studio
