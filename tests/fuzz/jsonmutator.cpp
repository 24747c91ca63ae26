// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonmutator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdint>
#include <cstring>
#include <functional>
#include <random>

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t maxSize);
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned seed);

namespace {

using Random = std::minstd_rand;
using Change = std::function<QJsonValue(const QJsonValue &)>;

QJsonValue parsed(const QByteArray &text)
{
    return QJsonDocument::fromJson('[' + text + ']').array().first();
}

qsizetype nodesIn(const QJsonValue &value)
{
    qsizetype count = 1;
    if (value.isArray()) {
        for (const QJsonValue entry : value.toArray())
            count += nodesIn(entry);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue entry : object)
            count += nodesIn(entry);
    }
    return count;
}

// The node with this number, counted from the top, changed; `at` is below zero afterwards.
QJsonValue changed(const QJsonValue &value, qsizetype &at, const Change &change)
{
    if (at-- == 0)
        return change(value);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size() && at >= 0; ++i)
            array.replace(i, changed(array.at(i), at, change));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        const QStringList keys = object.keys();
        for (qsizetype i = 0; i < keys.size() && at >= 0; ++i)
            object.insert(keys.at(i), changed(object.value(keys.at(i)), at, change));
        return object;
    }
    return value;
}

class Mutation final
{
public:
    Mutation(QJsonValue root, unsigned seed) : m_root(std::move(root)), m_random(seed) {}

    [[nodiscard]] QJsonValue made()
    {
        QJsonValue value = m_root;
        for (int rounds = 1 + draw(3); rounds > 0; --rounds) {
            qsizetype at = draw(nodesIn(value));
            value = changed(value, at, [this](const QJsonValue &node) { return other(node); });
        }
        return value;
    }

private:
    [[nodiscard]] qsizetype draw(qsizetype below)
    {
        return below < 2 ? 0 : static_cast<qsizetype>(m_random()) % below;
    }

    [[nodiscard]] QString key()
    {
        const auto &keys = fuzz::vocabulary().keys;
        return QString::fromUtf8(keys[static_cast<size_t>(draw(static_cast<qsizetype>(keys.size())))]);
    }

    [[nodiscard]] QJsonValue known()
    {
        static const std::vector<const char *> plain{"null", "true", "false", "0", "-1", "1.5", "1e300",
            "9223372036854775807", "-9223372036854775808", "9.3e18", "\"\"", "\" \"", "[]", "{}"};
        const auto &own = fuzz::vocabulary().values;
        const auto drawn = static_cast<size_t>(draw(static_cast<qsizetype>(plain.size() + 2 * own.size())));
        return parsed(drawn < plain.size() ? plain[drawn] : own[(drawn - plain.size()) % own.size()]);
    }

    // Something that stands elsewhere in the same text.
    [[nodiscard]] QJsonValue borrowed()
    {
        QJsonValue found;
        qsizetype at = draw(nodesIn(m_root));
        static_cast<void>(changed(m_root, at, [&found](const QJsonValue &node) { return found = node; }));
        return found;
    }

    [[nodiscard]] QJsonValue other(const QJsonValue &node)
    {
        switch (draw(6)) {
        case 0:
            return known();
        case 1:
            return borrowed();
        case 2:
            return draw(2) == 0 ? QJsonValue(QJsonObject{{key(), node}}) : QJsonValue(QJsonArray{node, borrowed()});
        default:
            break;
        }
        if (node.isObject())
            return otherObject(node.toObject());
        if (node.isArray())
            return otherArray(node.toArray());
        if (node.isString())
            return otherText(node.toString());
        return node.isDouble() ? QJsonValue(node.toDouble() * static_cast<double>(draw(5) - 2)) : known();
    }

    [[nodiscard]] QJsonObject otherObject(QJsonObject object)
    {
        const QString old = object.isEmpty() ? QString() : object.keys().at(draw(object.size()));
        switch (draw(4)) {
        case 0:
            object.insert(key(), known());
            break;
        case 1:
            object.insert(key(), borrowed());
            break;
        case 2:
            object.insert(key(), object.take(old));
            break;
        default:
            object.remove(old);
        }
        return object;
    }

    [[nodiscard]] QJsonArray otherArray(QJsonArray array)
    {
        const qsizetype at = draw(array.size());
        switch (draw(4)) {
        case 0:
            array.append(known());
            break;
        case 1:
            array.insert(at, borrowed());
            break;
        case 2:
            for (qsizetype more = draw(50); more > 0 && !array.isEmpty(); --more)
                array.append(array.at(at));
            break;
        default:
            if (!array.isEmpty())
                array.removeAt(at);
        }
        return array;
    }

    [[nodiscard]] QJsonValue otherText(const QString &text)
    {
        QByteArray bytes = text.toUtf8();
        const qsizetype size = bytes.size();
        bytes.resize(size + 64);
        bytes.resize(static_cast<qsizetype>(
            LLVMFuzzerMutate(reinterpret_cast<uint8_t *>(bytes.data()), static_cast<size_t>(size),
                             static_cast<size_t>(bytes.size()))));
        return QString::fromUtf8(bytes);
    }

    QJsonValue m_root;
    Random m_random;
};

size_t withOtherHead(uint8_t *data, const QByteArray &bytes, qsizetype size, size_t maxSize)
{
    const QByteArray rest = bytes.sliced(size);
    const size_t room = maxSize - static_cast<size_t>(rest.size());
    const size_t made = LLVMFuzzerMutate(data, static_cast<size_t>(size), room);
    std::memcpy(data + made, rest.constData(), static_cast<size_t>(rest.size()));
    return made + static_cast<size_t>(rest.size());
}

} // namespace

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned seed)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype head = fuzz::vocabulary().hasHead ? bytes.indexOf('\n') + 1 : 0;
    if (head > 1 && seed % 4 == 1)
        return withOtherHead(data, bytes, head - 1, maxSize);
    const QJsonArray wrapped = QJsonDocument::fromJson('[' + bytes.mid(head) + ']').array();
    if (wrapped.size() != 1 || seed % 8 == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    const QJsonArray made{Mutation(wrapped.first(), seed).made()};
    const QByteArray text = QJsonDocument(made).toJson(QJsonDocument::Compact);
    const QByteArray all = bytes.left(head) + text.mid(1, text.size() - 2);
    if (static_cast<size_t>(all.size()) > maxSize)
        return LLVMFuzzerMutate(data, size, maxSize);
    std::memcpy(data, all.constData(), static_cast<size_t>(all.size()));
    return static_cast<size_t>(all.size());
}
