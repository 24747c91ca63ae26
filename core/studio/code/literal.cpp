// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/code/literal.h"

#include "studio/catalog/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMimeDatabase>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

constexpr int step = 2;
constexpr qint64 exactInDouble = 9'007'199'254'740'991; // 2^53 - 1

bool isLocalFile(const QString &text)
{
    return text.startsWith("file:///"_L1, Qt::CaseInsensitive);
}

QString uploadOf(const QString &address, Notation notation)
{
    const QString path = QUrl(address).toLocalFile();
    if (notation == Notation::Python)
        return u"fal_client.upload_file(%1)"_s.arg(quoted(path));
    const QString type = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name();
    return u"await fal.storage.upload(await openAsBlob(%1, { type: %2 }))"_s.arg(quoted(path), quoted(type));
}

QString scalar(const QJsonValue &value, Notation notation)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        if (notation == Notation::Python)
            return value.toBool() ? u"True"_s : u"False"_s;
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        if (notation == Notation::JavaScript && isBeyondDouble(value))
            return u"JSON.rawJSON(\"%1\")"_s.arg(textOf(value));
        return textOf(value);
    case QJsonValue::String:
        if (notation != Notation::Json && isLocalFile(value.toString()))
            return uploadOf(value.toString(), notation);
        // So that the code may stand in a page: "<\/" is the same text.
        return notation == Notation::JavaScript ? quoted(value.toString()).replace("</"_L1, "<\\/"_L1)
                                                : quoted(value.toString());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
    case QJsonValue::Array:
    case QJsonValue::Object:
        break;
    }
    return notation == Notation::Python ? u"None"_s : u"null"_s;
}

bool isWord(const QString &key)
{
    if (key.isEmpty() || key == "__proto__"_L1 || key.at(0).isDigit())
        return false;
    return std::ranges::all_of(key, [](QChar c) { return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber()); });
}

QString keyText(const QString &key, Notation notation)
{
    if (notation == Notation::JavaScript && key == "__proto__"_L1)
        return u"[\"__proto__\"]"_s; // else it would be no member
    return notation == Notation::JavaScript && isWord(key) ? key : quoted(key);
}

} // namespace

bool isBeyondDouble(const QJsonValue &value)
{
    const auto whole = wholeNumber(value);
    return whole && (*whole > exactInDouble || *whole < -exactInDouble);
}

QString quoted(const QString &text)
{
    QString out(u'"');
    out.reserve(text.size() + 2);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"':
            out += "\\\""_L1;
            break;
        case u'\\':
            out += "\\\\"_L1;
            break;
        case u'\n':
            out += "\\n"_L1;
            break;
        case u'\r':
            out += "\\r"_L1;
            break;
        case u'\t':
            out += "\\t"_L1;
            break;
        default: {
            const char16_t code = c.unicode();
            // Control characters, and those that change the direction of what follows: code must read as it runs.
            const bool unseen = code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x200b && code <= 0x200f)
                || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0xfeff;
            if (unseen)
                out += u"\\u%1"_s.arg(uint(code), 4, 16, QChar(u'0'));
            else
                out += c;
        }
        }
    }
    return out + u'"';
}

QString literal(const QJsonValue &value, Notation notation, int indent, const QStringList &order)
{
    const QString outside(indent, u' ');
    const QString inside(indent + step, u' ');
    QStringList lines;
    if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray())
            lines << inside + literal(entry, notation, indent + step);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const auto add = [&](const QString &key) {
            const QString entry = literal(object.value(key), notation, indent + step);
            lines << inside + keyText(key, notation) + ": "_L1 + entry;
        };
        for (const QString &key : order) {
            if (object.contains(key))
                add(key);
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!order.contains(it.key()))
                add(it.key());
        }
    } else {
        return scalar(value, notation);
    }
    const bool list = value.isArray();
    if (lines.isEmpty())
        return list ? u"[]"_s : u"{}"_s;
    const QString last = notation == Notation::Json ? u"\n"_s : u",\n"_s;
    return (list ? u"[\n"_s : u"{\n"_s) + lines.join(",\n"_L1) + last + outside + (list ? u']' : u'}');
}

} // namespace studio
