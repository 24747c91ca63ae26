// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/messagepack.h"

#include "fal/errorwords.h"

#include <QBuffer>
#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>
#include <QtEndian>

#include <msgpack.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace fal {

namespace {

// msgpack's sink, kept in a QByteArray so that the finished message needs no copy.
struct Sink
{
    QByteArray bytes;
    void write(const char *data, size_t size) { bytes.append(data, static_cast<qsizetype>(size)); }
};

using Packer = msgpack::packer<Sink>;

bool fits(qsizetype size)
{
    return size <= std::numeric_limits<uint32_t>::max();
}

bool packText(Packer &packer, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (!fits(utf8.size()))
        return false;
    packer.pack_str(static_cast<uint32_t>(utf8.size()));
    packer.pack_str_body(utf8.constData(), static_cast<uint32_t>(utf8.size()));
    return true;
}

// A CBOR value lends what it holds to nobody but a CBOR writer; toByteArray() and toString() would be further
// copies of a picture. Where the bytes of the value begin in the sink.
qsizetype appendCbor(Sink &sink, const QCborValue &value)
{
    const qsizetype start = sink.bytes.size();
    QBuffer end(&sink.bytes);
    end.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
    QCborStreamWriter writer(&end);
    value.toCbor(writer);
    return start;
}

// From 24 bytes on the two formats differ in nothing but the first byte: 0x58 … 0x5a here, 0xc4 … 0xc6 there,
// and 0x5b for what does not fit.
bool packBytes(Sink &sink, const QCborValue &value)
{
    const qsizetype start = appendCbor(sink, value);
    char *head = sink.bytes.data() + start;
    const auto form = static_cast<uchar>(*head);
    if (form < 0x58) {
        *head = static_cast<char>(form - 0x40);
        sink.bytes.insert(start, '\xc4');
    } else {
        *head = static_cast<char>(form + 0x6c);
    }
    return form <= 0x5a;
}

// The same with texts, from 32 bytes on: 0x78 … 0x7a here, 0xd9 … 0xdb there. A shorter one has its length in the
// first byte: up to 23 here, up to 31 there.
bool packText(Sink &sink, const QCborValue &value)
{
    const qsizetype start = appendCbor(sink, value);
    char *head = sink.bytes.data() + start;
    const auto form = static_cast<uchar>(*head);
    if (form < 0x78) {
        *head = static_cast<char>(form + 0x40);
    } else if (form == 0x78 && head[1] >= 24 && head[1] < 32) {
        *head = static_cast<char>(0xa0 + head[1]);
        sink.bytes.remove(start + 1, 1);
    } else {
        *head = static_cast<char>(form + 0x61);
    }
    return form <= 0x7a;
}

// Whole numbers become integers, as with the official client. The library's own test for that is undefined at
// 2⁶⁴, so what fits into no qint64 is written here.
bool packDouble(Packer &packer, double value)
{
    if (std::abs(value) < 0x1p63) {
        packer.pack_double(value);
        return true;
    }
    std::array<char, 9> bytes{'\xcb'};
    qToBigEndian(value, bytes.data() + 1);
    packer.pack_bin_body(bytes.data(), bytes.size()); // as they are
    return true;
}

bool pack(Packer &packer, Sink &sink, const QCborValue &value, int depth);

bool packEntries(Packer &packer, Sink &sink, const QCborMap &map, int depth)
{
    for (auto it = map.constBegin(); it != map.constEnd(); ++it) {
        if (!pack(packer, sink, it.key(), depth + 1) || !pack(packer, sink, it.value(), depth + 1))
            return false;
    }
    return true;
}

bool pack(Packer &packer, Sink &sink, const QCborValue &value, int depth)
{
    if (depth > maxMessageDepth)
        return false;
    switch (value.type()) {
    case QCborValue::Integer:
        packer.pack_int64(value.toInteger());
        return true;
    case QCborValue::ByteArray:
        return packBytes(sink, value);
    case QCborValue::String:
        return packText(sink, value);
    case QCborValue::Array: {
        const QCborArray array = value.toArray();
        if (!fits(array.size()))
            return false;
        packer.pack_array(static_cast<uint32_t>(array.size()));
        for (const QCborValue entry : array) {
            if (!pack(packer, sink, entry, depth + 1))
                return false;
        }
        return true;
    }
    case QCborValue::Map: {
        const QCborMap map = value.toMap();
        if (!fits(map.size()))
            return false;
        packer.pack_map(static_cast<uint32_t>(map.size()));
        return packEntries(packer, sink, map, depth);
    }
    case QCborValue::False:
        packer.pack_false();
        return true;
    case QCborValue::True:
        packer.pack_true();
        return true;
    case QCborValue::Null:
    case QCborValue::Undefined:
        packer.pack_nil();
        return true;
    case QCborValue::Double:
        return packDouble(packer, value.toDouble());
    default:
        return value.isTag() && pack(packer, sink, value.taggedValue(), depth + 1);
    }
}

// Builds the value while the parser walks over the bytes, so that nothing is reserved on the word of a
// message that claims a billion elements.
class Builder final : public msgpack::null_visitor
{
public:
    [[nodiscard]] QCborValue result() const { return m_root; }

    bool visit_nil() { return add(QCborValue(nullptr)); }
    bool visit_boolean(bool value) { return add(QCborValue(value)); }
    bool visit_positive_integer(uint64_t value)
    {
        return value <= static_cast<uint64_t>(std::numeric_limits<qint64>::max())
            ? add(QCborValue(static_cast<qint64>(value)))
            : add(QCborValue(static_cast<double>(value)));
    }
    bool visit_negative_integer(int64_t value) { return add(QCborValue(static_cast<qint64>(value))); }
    bool visit_float32(float value) { return visit_float64(static_cast<double>(value)); }
    // A whole number is one value, however it was written: 0.0 and 0 as keys of one map are one key.
    bool visit_float64(double value)
    {
        const bool isWhole = std::abs(value) < 0x1p63 && std::trunc(value) == value;
        return add(isWhole ? QCborValue(static_cast<qint64>(value)) : QCborValue(value));
    }
    bool visit_str(const char *text, uint32_t size)
    {
        // Plain ASCII, which most texts are, is kept as it is.
        const bool isAscii = std::none_of(text, text + size, [](char c) { return (c & 0x80) != 0; });
        return add(isAscii ? QCborValue(QLatin1StringView(text, static_cast<qsizetype>(size)))
                           : QCborValue(QString::fromUtf8(text, static_cast<qsizetype>(size))));
    }
    bool visit_bin(const char *bytes, uint32_t size)
    {
        return add(QCborValue(QByteArray::fromRawData(bytes, static_cast<qsizetype>(size)))); // copies it
    }
    bool visit_ext(const char *bytes, uint32_t size) { return visit_bin(bytes, size); }
    bool start_array(uint32_t) { return push({.isMap = false}); }
    bool end_array() { return pop(); }
    bool start_map(uint32_t size)
    {
        // A map is searched for each of its keys: large ones would take for ever.
        m_entries += size;
        return size <= maxEntries && m_entries <= maxAllEntries && push({.isMap = true});
    }
    bool end_map() { return pop(); }
    bool end_map_key()
    {
        m_open.back().key = std::exchange(m_open.back().last, {});
        return true;
    }
    bool end_map_value()
    {
        Container &map = m_open.back();
        map.map.insert(map.key, std::exchange(map.last, {}));
        return true;
    }
    bool end_array_item()
    {
        Container &array = m_open.back();
        array.array.append(std::exchange(array.last, {}));
        return true;
    }

private:
    static constexpr uint32_t maxEntries = 1000;
    static constexpr uint64_t maxAllEntries = 200'000;
    static constexpr uint64_t maxValues = 4'000'000;

    struct Container
    {
        bool isMap;
        QCborArray array = {};
        QCborMap map = {};
        QCborValue key = {};
        QCborValue last = {};
    };

    bool add(const QCborValue &value)
    {
        (m_open.empty() ? m_root : m_open.back().last) = value;
        return ++m_values <= maxValues;
    }
    bool push(Container container)
    {
        m_open.push_back(std::move(container));
        return m_open.size() <= maxMessageDepth;
    }
    bool pop()
    {
        const Container done = std::move(m_open.back());
        m_open.pop_back();
        return add(done.isMap ? QCborValue(done.map) : QCborValue(done.array));
    }

    QCborValue m_root;
    std::vector<Container> m_open;
    uint64_t m_values = 0;
    uint64_t m_entries = 0;
};

} // namespace

Result<QByteArray> toMessagePack(const QCborValue &value)
{
    Sink sink;
    Packer packer(sink);
    if (!pack(packer, sink, value, 0))
        return tl::unexpected(protocolError());
    return std::move(sink.bytes);
}

Result<QByteArray> toMessagePack(const QCborMap &map, QLatin1StringView key, const QString &text)
{
    if (map.contains(key))
        return toMessagePack(QCborValue(map));
    Sink sink;
    Packer packer(sink);
    if (!fits(map.size() + 1))
        return tl::unexpected(protocolError());
    packer.pack_map(static_cast<uint32_t>(map.size() + 1));
    if (!packEntries(packer, sink, map, 0) || !packText(packer, key) || !packText(packer, text))
        return tl::unexpected(protocolError());
    return std::move(sink.bytes);
}

Result<QCborValue> fromMessagePack(const QByteArray &bytes)
{
    Builder builder;
    size_t offset = 0;
    const auto size = static_cast<size_t>(bytes.size());
    if (!msgpack::parse(bytes.constData(), size, offset, builder) || offset != size)
        return tl::unexpected(protocolError());
    return builder.result();
}

} // namespace fal
