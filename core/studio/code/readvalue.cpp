// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The values of Reader.

#include "studio/catalog/jsontext.h"
#include "studio/code/reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(studio::Code)
};

constexpr int deepest = 100;
constexpr int mostLeftOut = 50;
constexpr int longestName = 60; // of a name that is told

QString lastPart(const QString &name)
{
    return name.section(u'.', -1).section(u':', -1);
}

} // namespace

std::optional<QJsonObject> Reader::object()
{
    if (peek() != u'{') {
        fail(Sentence::tr("There is no request in this text."));
        return std::nullopt;
    }
    const Value read = value(0);
    return read ? std::optional(read->toObject()) : std::nullopt;
}

// A value and, where it is a text, what is joined to it. Nothing without an error: the code computes it.
Reader::Value Reader::value(int depth)
{
    const Value first = primary(depth);
    if (!first || !first->isString() || (!atText() && peek() != u'+'))
        return first;
    QString joined = first->toString();
    while (atText() || peek() == u'+') {
        skip(u'+');
        const Value more = primary(depth + 1);
        if (!more || !more->isString())
            return std::nullopt;
        joined += more->toString();
    }
    return QJsonValue(joined);
}

Reader::Value Reader::primary(int depth)
{
    if (depth > deepest)
        return fail(Sentence::tr("The values in this text are nested too deeply."));
    const QChar c = peek();
    if (c == u'{')
        return members(depth);
    if (c == u'[')
        return collection(depth, u']');
    if (c == u'(')
        return collection(depth, u')');
    if (atText()) {
        const auto read = text();
        return read ? Value(*read) : std::nullopt;
    }
    if (c.isDigit() || c == u'-' || c == u'+' || c == u'.')
        return number();
    return named(depth);
}

// A list, a tuple, or a value in brackets.
Reader::Value Reader::collection(int depth, QChar end)
{
    QJsonArray entries;
    bool tuple = end == u']';
    bool computed = false;
    skipOne();
    for (int i = 0; !skip(end); ++i) {
        if (atEnd())
            return fail(Sentence::tr("The text ends in the middle of a list."));
        m_path << QString::number(i);
        const Value entry = value(depth + 1);
        if (!m_error.isEmpty())
            return std::nullopt;
        const QChar next = peek();
        if (entry && (next == u',' || next == end)) {
            entries.append(*entry);
        } else {
            computed = true;
            if (end == u']')
                leaveOut();
            skipExpression();
        }
        m_path.removeLast();
        if (skip(u','))
            tuple = true;
        else if (peek() != end)
            return fail(atEnd() ? Sentence::tr("The text ends in the middle of a list.")
                                : Sentence::tr("A list in this text has a stray “%1”.").arg(peek()));
    }
    if (computed && end == u')')
        return std::nullopt; // all of it
    if (tuple)
        return QJsonValue(entries);
    return entries.isEmpty() ? std::nullopt : Value(entries.first());
}

Reader::Value Reader::members(int depth)
{
    QJsonObject object;
    skipOne();
    while (!skip(u'}')) {
        if (atEnd())
            return fail(Sentence::tr("The text ends in the middle of the request."));
        const QChar first = peek();
        const bool bracketed = first == u'[' && (skipOne(), atText());
        const std::optional<QString> name = key();
        if (bracketed)
            skip(u']');
        if (!name || (!skip(u':') && !skip(u'='))) {
            // "...others", "**others", a method, a name that stands for itself
            if (first == u':' || first == u']' || first == u')' || first == u';')
                return fail(Sentence::tr("The request in this text has a stray “%1”.").arg(first));
            m_path << name.value_or(u"…"_s);
            leaveOut();
            skipExpression();
        } else {
            m_path << *name;
            const Value entry = value(depth + 1);
            if (!m_error.isEmpty())
                return std::nullopt;
            const QChar next = peek();
            if (entry && (next == u',' || next == u'}')) {
                object.insert(*name, *entry);
            } else {
                leaveOut();
                skipExpression();
            }
        }
        m_path.removeLast();
        if (!skip(u',') && peek() != u'}')
            return fail(atEnd() ? Sentence::tr("The text ends in the middle of the request.")
                                : Sentence::tr("The request in this text has a stray “%1”.").arg(peek()));
    }
    return QJsonValue(object);
}

void Reader::leaveOut()
{
    if (m_leftOut.size() < mostLeftOut)
        m_leftOut << m_path.join(u'.').left(longestName);
}

// Up to the comma or bracket that ends it, whatever is in it.
void Reader::skipExpression()
{
    int open = 0;
    while (!atEnd()) {
        if (atText()) {
            text();
            continue;
        }
        const QChar c = peek();
        if (open == 0 && (c == u',' || c == u'}' || c == u']' || c == u')'))
            return;
        if (c == u'{' || c == u'[' || c == u'(')
            ++open;
        if (c == u'}' || c == u']' || c == u')')
            --open;
        if (word().isEmpty())
            skipOne();
    }
}

Reader::Value Reader::named(int depth)
{
    static const QHash<QString, QJsonValue> constants{
        {u"true"_s, true}, {u"True"_s, true}, {u"false"_s, false}, {u"False"_s, false},
        {u"null"_s, QJsonValue::Null}, {u"None"_s, QJsonValue::Null}, {u"nullptr"_s, QJsonValue::Null}};
    QString name = word();
    while (name == "await"_L1 || name == "new"_L1)
        name = word();
    if (const auto constant = constants.constFind(name); constant != constants.cend())
        return *constant;
    if (peek() == u'(' && !name.isEmpty())
        return called(lastPart(name), depth);
    return std::nullopt;
}

// The few calls whose answer is known without making them.
Reader::Value Reader::called(const QString &name, int depth)
{
    static const QStringList uploads{u"upload_file"_s, u"upload_file_async"_s, u"upload"_s, u"openAsBlob"_s};
    static const QStringList texts{u"QStringLiteral"_s, u"QString"_s, u"QLatin1String"_s, u"String"_s, u"str"_s};
    static const QStringList numbers{u"rawJSON"_s, u"BigInt"_s};
    const bool upload = uploads.contains(name);
    if (!upload && !texts.contains(name) && !numbers.contains(name))
        return std::nullopt;
    skipOne();
    const Value argument = value(depth + 1);
    if (!m_error.isEmpty())
        return std::nullopt;
    while (!atEnd() && peek() != u')') {
        skipExpression();
        if (peek() == u']' || peek() == u'}')
            return std::nullopt;
        skip(u',');
    }
    if (!skip(u')') || !argument || !argument->isString())
        return std::nullopt;
    const QString given = argument->toString();
    if (upload) {
        if (QDir::isAbsolutePath(given))
            return QJsonValue(QUrl::fromLocalFile(given).toString());
        return given.contains("://"_L1) ? argument : std::nullopt;
    }
    if (texts.contains(name))
        return argument;
    const auto exact = jsonFromText(given);
    return exact && exact->isDouble() ? Value(*exact) : std::nullopt;
}

Reader::Value Reader::number()
{
    QString digits;
    if (peek() == u'-' || peek() == u'+')
        digits = m_text.at(m_at++) == u'-' ? u"-"_s : QString();
    if (at(0) == u'0' && (at(1) == u'x' || at(1) == u'X')) {
        m_at += 2;
        const qsizetype from = m_at;
        while (at(0).isLetterOrNumber())
            ++m_at;
        bool fine = false;
        const qint64 value = (digits + m_text.sliced(from, m_at - from).toString()).toLongLong(&fine, 16);
        return fine ? Value(value) : std::nullopt;
    }
    while (m_at < m_text.size()) {
        const QChar c = at(0);
        const bool exponentSign = (c == u'-' || c == u'+') && digits.endsWith(u'e', Qt::CaseInsensitive);
        if (c.unicode() < 128 && (c.isDigit() || c == u'.' || c == u'e' || c == u'E' || exponentSign))
            digits += c;
        else if (c != u'_')
            break;
        ++m_at;
    }
    if (at(0) == u'n' || at(0) == u'L')
        ++m_at;
    bool whole = false;
    const qint64 exact = digits.toLongLong(&whole);
    if (whole)
        return QJsonValue(exact);
    bool fine = false;
    const double value = digits.toDouble(&fine);
    return fine && qIsFinite(value) ? Value(value) : std::nullopt;
}

} // namespace studio
