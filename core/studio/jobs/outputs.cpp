// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/outputs.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

constexpr int deepest = 32; // a hostile answer must not exhaust the stack

class Walker
{
public:
    void walk(const QJsonValue &value, const QString &path, int depth = 0)
    {
        if (depth > deepest)
            return;
        if (value.isArray()) {
            const QJsonArray list = value.toArray();
            for (qsizetype i = 0; i < list.size(); ++i)
                walk(list.at(i), path + u'.' + QString::number(i), depth + 1);
            return;
        }
        const QJsonObject object = value.toObject();
        if (const QJsonValue url = object.value("url"_L1); url.isString())
            take(url.toString(), path, object.value("file_name"_L1).toString(), object.value("content_type"_L1).toString());
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString inner = path.isEmpty() ? it.key() : path + u'.' + it.key();
            if (it.value().isString() && it.key().endsWith("_url"_L1))
                take(it.value().toString(), inner, {}, {});
            else if (it.value().isArray() && it.key().endsWith("_urls"_L1))
                takeList(it.value().toArray(), inner);
            walk(it.value(), inner, depth + 1);
        }
    }

    std::vector<OutputFile> files;

private:
    void takeList(const QJsonArray &list, const QString &path)
    {
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (list.at(i).isString())
                take(list.at(i).toString(), path + u'.' + QString::number(i), {}, {});
        }
    }

    void take(const QString &text, const QString &path, const QString &name, const QString &contentType)
    {
        static const QSet<QString> schemes{u"http"_s, u"https"_s, u"data"_s};
        const QUrl address(text);
        if (!schemes.contains(address.scheme().toLower()) || m_seen.contains(text))
            return;
        m_seen.insert(text);
        files.push_back({.address = address, .path = path, .name = name, .contentType = contentType});
    }

    QSet<QString> m_seen;
};

} // namespace

std::vector<OutputFile> filesIn(const QJsonObject &output)
{
    Walker walker;
    walker.walk(output, {});
    return std::move(walker.files);
}

QString textIn(const QJsonObject &output)
{
    for (const auto key : {"text"_L1, "output"_L1}) {
        const QJsonValue value = output.value(key);
        // An answer that consists of an address only is a file.
        if (value.isString() && !value.toString().trimmed().isEmpty() && !value.toString().startsWith("data:"_L1)
            && !value.toString().startsWith("https://"_L1))
            return value.toString().trimmed();
    }
    return {};
}

std::optional<qint64> seedIn(const QJsonObject &output)
{
    const QJsonValue seed = output.value("seed"_L1);
    if (seed.isDouble())
        return seed.toInteger();
    return {};
}

QString promptIn(const QJsonObject &output)
{
    for (const auto key : {"actual_prompt"_L1, "revised_prompt"_L1, "prompt"_L1}) {
        if (const QString text = output.value(key).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace studio
