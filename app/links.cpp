// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links.h"

#include "studio/catalog/modelsearch.h"
#include "studio/catalog/validate.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr qsizetype longestLink = 16'384;
constexpr qsizetype longestEndpoint = 200;
constexpr std::size_t mostSettings = 64;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(shell::Links)
};

// Of a form's own text, line breaks and tabs are part; nothing else that cannot be seen is.
bool isReadable(const QString &text)
{
    return std::ranges::all_of(text, [](QChar each) {
        const bool isBreak = each == u'\n' || each == u'\r' || each == u'\t';
        const bool isHidden = each.category() == QChar::Other_Control || each == QChar::ReplacementCharacter
            || (each.unicode() >= 0x202a && each.unicode() <= 0x202e) || (each.unicode() >= 0x2066 && each.unicode() <= 0x2069);
        return isBreak || !isHidden;
    });
}

// As browsers write it: "+" stands for a space.
std::optional<QString> decoded(QStringView text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('+', ' ');
    const QString plain = QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
    return isReadable(plain) ? std::optional(plain) : std::nullopt;
}

bool isEndpoint(const QString &text)
{
    const auto counts = [](QChar each) { return each.unicode() < 0x80 && (each.isLetterOrNumber() || u"-_./"_s.contains(each)); };
    return text.size() <= longestEndpoint && std::ranges::all_of(text, counts) && !text.contains(".."_L1) && !text.contains("//"_L1)
        && !text.endsWith(u'/') && studio::looksLikeEndpoint(text);
}

bool isLocal(const QString &text)
{
    const QString address = text.trimmed();
    return address.startsWith("file:"_L1, Qt::CaseInsensitive) || address.startsWith("qrc:"_L1, Qt::CaseInsensitive);
}

struct Taker
{
    const studio::Field &field;
    const QString &text;

    [[nodiscard]] std::optional<QJsonValue> fromText() const
    {
        const auto value = studio::valueFromText(field, text);
        return value ? std::optional(*value) : std::nullopt;
    }
    std::optional<QJsonValue> operator()(const studio::TextKind &) const { return isLocal(text) ? std::nullopt : fromText(); }
    std::optional<QJsonValue> operator()(const studio::NumberKind &) const { return fromText(); }
    std::optional<QJsonValue> operator()(const studio::ToggleKind &) const { return fromText(); }
    std::optional<QJsonValue> operator()(const studio::ChoiceKind &) const { return fromText(); }
    std::optional<QJsonValue> operator()(const studio::SizeKind &) const { return fromText(); }
    std::optional<QJsonValue> operator()(const studio::SeedKind &) const { return fromText(); }
    std::optional<QJsonValue> operator()(const studio::MediaKind &kind) const
    {
        const QUrl address(text, QUrl::StrictMode);
        if (!address.isValid() || address.scheme() != "https"_L1 || address.host().isEmpty() || !address.userInfo().isEmpty())
            return std::nullopt;
        return kind.list ? QJsonValue(QJsonArray{text}) : QJsonValue(text);
    }
    // Parts of these may be files.
    std::optional<QJsonValue> operator()(const auto &) const { return std::nullopt; }
};

} // namespace

bool isLink(const QString &argument)
{
    return argument.startsWith("gesso:"_L1, Qt::CaseInsensitive);
}

tl::expected<Link, QString> parseLink(const QString &text)
{
    const auto refused = tl::make_unexpected(Words::tr("This link is not one that Gesso follows."));
    const QUrl url(text, QUrl::StrictMode);
    if (text.size() > longestLink || !url.isValid() || url.scheme() != "gesso"_L1 || !url.userInfo().isEmpty() || url.port() != -1)
        return refused;
    const QString path = url.path(QUrl::FullyDecoded).mid(1);
    if (url.host() == "item"_L1) {
        bool isNumber = false;
        const qint64 id = path.toLongLong(&isNumber);
        if (!isNumber || id <= 0 || url.hasQuery())
            return refused;
        return Link{.endpoint = {}, .settings = {}, .item = id};
    }
    if (url.host() != "model"_L1 || !isEndpoint(path))
        return refused;
    Link link{.endpoint = path, .settings = {}};
    const QString query = url.query(QUrl::FullyEncoded);
    for (const QStringView part : QStringView(query).split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype middle = part.indexOf(u'=');
        const auto key = decoded(middle < 0 ? part : part.left(middle));
        const auto value = decoded(middle < 0 ? QStringView() : part.mid(middle + 1));
        if (!key || key->isEmpty() || !value || link.settings.size() == mostSettings)
            return refused;
        if (isLocal(*value))
            return tl::make_unexpected(Words::tr("This link is not followed: it would put a file of this computer into the form."));
        link.settings.emplace_back(*key, *value);
    }
    return link;
}

Filled filled(const studio::Form &form, const studio::Values &draft, const Link &link)
{
    Filled result{.values = draft, .left = {}};
    for (const auto &[key, text] : link.settings) {
        const studio::Field *field = form.field(key);
        const auto value = field ? std::visit(Taker{*field, text}, field->kind) : std::nullopt;
        if (value)
            result.values.insert(key, *value);
        else
            result.left << key;
    }
    return result;
}

QStringList openable(const QStringList &arguments, const QString &folder)
{
    QStringList all;
    for (const QString &argument : arguments) {
        if (isLink(argument)) {
            all << argument;
            continue;
        }
        if (argument.startsWith("file:"_L1, Qt::CaseInsensitive)) {
            const QUrl url(argument);
            if (const QString path = url.toLocalFile(); url.isLocalFile() && !path.isEmpty()) {
                all << QDir::cleanPath(path);
                continue;
            }
        }
        all << QDir::cleanPath(QDir(folder).absoluteFilePath(argument)); // as it is when it is absolute
    }
    return all;
}

} // namespace shell
