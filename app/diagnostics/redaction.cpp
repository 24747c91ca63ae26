// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/redaction.h"

#include "fal/scrub.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace diagnostics {
namespace {

constexpr auto insensitive = QRegularExpression::CaseInsensitiveOption;
constexpr qsizetype keptOfBase64 = 16;

// Keys that nobody told of.
QString withoutShapes(QString text)
{
    // fal's own: an id and a secret.
    static const QRegularExpression key(uR"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?::|%3A)[0-9a-f]{16,})"_s, insensitive);
    static const QRegularExpression header(uR"(\b(Key|Bearer|Basic|Token)(\s+|%20)[^\s"'\\,;)]{8,})"_s, insensitive);
    static const QRegularExpression named(
        uR"rx(((?:authorization|api[_-]?key|\bkey|fal_key|fal_key_secret|secret|token|password|passwd|cookie)\\?["']?\s*[:=]\s*\\?["']?)(?!\*\*\*)[^\s"'\\,;}&]{8,})rx"_s,
        insensitive);
    static const QRegularExpression user(uR"(\b([a-z][a-z0-9+.-]*://)[^/\s@"'<>]+@)"_s, insensitive);
    text.replace(key, u"***"_s);
    text.replace(header, u"\\1 ***"_s);
    text.replace(named, u"\\1***"_s);
    return text.replace(user, u"\\1***@"_s);
}

QString withoutLongBase64(const QString &text)
{
    // Small and large letters and digits: a path or a word of a program is hardly ever that.
    static const QRegularExpression run(uR"((?<![A-Za-z0-9+/_-])(?=[A-Za-z+/_-]*[0-9])[A-Za-z0-9+/_-]{120,}={0,2})"_s);
    QString shown;
    qsizetype from = 0;
    for (auto it = run.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        shown += QStringView(text).mid(from, match.capturedStart() - from);
        shown += match.captured().left(keptOfBase64) + u"…(%1 characters)"_s.arg(match.capturedLength());
        from = match.capturedEnd();
    }
    return shown.append(QStringView(text).mid(from));
}

} // namespace

QString withoutHome(QString text, const QString &home)
{
    if (home.size() < 2)
        return text;
    const QString inAddress = QString::fromLatin1(QUrl::fromLocalFile(home).path(QUrl::FullyEncoded).toLatin1());
    for (const QString &form : {home, inAddress, QDir::toNativeSeparators(home)}) {
        // Not the beginning of a longer name, nor the end of another path.
        const QRegularExpression whole(u"(?<![\\w.-])"_s + QRegularExpression::escape(form) + u"(?![\\w.-])"_s);
        text.replace(whole, u"~"_s);
    }
    return text;
}

QString redacted(const QString &text, const QByteArrayList &keys)
{
    QString shown = text;
    for (const QByteArray &key : keys)
        shown = fal::scrubbed(std::move(shown), key);
    shown = QString::fromUtf8(fal::shownBody(shown.toUtf8()));
    return withoutHome(withoutLongBase64(withoutShapes(std::move(shown))), QDir::homePath());
}

} // namespace diagnostics
