// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/messagepack.h"

#include <QtEndian>

#include <msgpack.hpp>

#include <cmath>

namespace sandbox::messagepack {

namespace {

using Packer = msgpack::packer<msgpack::sbuffer>;

// The library turns whole numbers into integers, but its test for that is undefined at 2^64.
void packDouble(Packer &packer, double value)
{
    if (std::abs(value) < 0x1p63) {
        packer.pack(value);
        return;
    }
    char bytes[9] = {'\xcb'};
    qToBigEndian(value, bytes + 1);
    packer.pack_bin_body(bytes, sizeof bytes);
}

void pack(Packer &packer, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool: packer.pack(value.toBool()); return;
    case QMetaType::Int:
    case QMetaType::LongLong: packer.pack(qint64(value.toLongLong())); return;
    case QMetaType::UInt:
    case QMetaType::ULongLong: packer.pack(quint64(value.toULongLong())); return;
    case QMetaType::Double: packDouble(packer, value.toDouble()); return;
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        packer.pack_bin(uint32_t(bytes.size()));
        packer.pack_bin_body(bytes.constData(), uint32_t(bytes.size()));
        return;
    }
    case QMetaType::QString: packer.pack(value.toString().toStdString()); return;
    case QMetaType::QVariantList: {
        const QVariantList list = value.toList();
        packer.pack_array(uint32_t(list.size()));
        for (const QVariant &each : list)
            pack(packer, each);
        return;
    }
    case QMetaType::QVariantMap: {
        const QVariantMap map = value.toMap();
        packer.pack_map(uint32_t(map.size()));
        for (auto entry = map.begin(); entry != map.end(); ++entry) {
            packer.pack(entry.key().toStdString());
            pack(packer, entry.value());
        }
        return;
    }
    default: packer.pack_nil(); return;
    }
}

QVariant unpacked(const msgpack::object &object)
{
    switch (object.type) {
    case msgpack::type::NIL: return QVariant::fromValue(nullptr);
    case msgpack::type::BOOLEAN: return object.via.boolean;
    case msgpack::type::POSITIVE_INTEGER:
        return object.via.u64 > quint64(std::numeric_limits<qint64>::max())
            ? QVariant(quint64(object.via.u64)) : QVariant(qint64(object.via.u64));
    case msgpack::type::NEGATIVE_INTEGER: return qint64(object.via.i64);
    case msgpack::type::FLOAT32:
    case msgpack::type::FLOAT64: return object.via.f64;
    case msgpack::type::STR: return QString::fromUtf8(object.via.str.ptr, object.via.str.size);
    case msgpack::type::BIN: return QByteArray(object.via.bin.ptr, object.via.bin.size);
    case msgpack::type::EXT: return {};
    case msgpack::type::ARRAY: {
        QVariantList list;
        for (uint32_t i = 0; i < object.via.array.size; ++i)
            list.append(unpacked(object.via.array.ptr[i]));
        return list;
    }
    case msgpack::type::MAP: {
        QVariantMap map;
        for (uint32_t i = 0; i < object.via.map.size; ++i) {
            const auto &entry = object.via.map.ptr[i];
            map.insert(unpacked(entry.key).toString(), unpacked(entry.val));
        }
        return map;
    }
    }
    return {};
}

} // namespace

QByteArray encoded(const QVariant &value)
{
    msgpack::sbuffer buffer;
    Packer packer(buffer);
    pack(packer, value);
    return QByteArray(buffer.data(), qsizetype(buffer.size()));
}

std::optional<QVariantMap> decodedMap(const QByteArray &bytes)
{
    try {
        // Depth is bounded: a nest of lists from outside must not use up the stack.
        const msgpack::unpack_limit limit(0xffff, 0xffff, 0x7fffffff, 0x7fffffff, 0xffff, 64);
        const msgpack::object_handle handle =
            msgpack::unpack(bytes.constData(), size_t(bytes.size()), nullptr, nullptr, limit);
        if (handle.get().type != msgpack::type::MAP)
            return std::nullopt;
        return unpacked(handle.get()).toMap();
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

} // namespace sandbox::messagepack
