// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the request in a text: which model, and where its body is. The values are Reader's.

#include "fal/endpoint.h"
#include "studio/code/code.h"
#include "studio/code/reader.h"
#include "studio/code/shellwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(studio::Code)
};

using Read = tl::expected<ReadCode, QString>;

constexpr qsizetype longestText = 8'000'000;

Read nothingFound()
{
    return tl::unexpected(Sentence::tr("There is no request in this text. Paste JSON, a cURL command, Python, JavaScript or C++ that calls a model."));
}

// From an id, or from the address of a model or of a request to one. Empty: it is neither.
QString endpointFrom(QString text)
{
    text = text.trimmed().section(u'?', 0, 0).section(u'#', 0, 0);
    if (const qsizetype requests = text.indexOf("/requests/"_L1); requests > 0)
        text.truncate(requests);
    if (text.contains("fal.ai/models/"_L1)) {
        for (const auto &page : {"/api"_L1, "/playground"_L1, "/examples"_L1, "/llms.txt"_L1}) {
            if (text.endsWith(page))
                text.chop(page.size());
        }
    }
    const auto endpoint = fal::Endpoint::parse(text);
    return endpoint ? endpoint->id() : QString();
}

// A body in the wrappings it comes in.
ReadCode unwrapped(ReadCode read)
{
    const QJsonObject outer = read.body;
    for (const auto &name : {"endpoint"_L1, "endpoint_id"_L1, "model"_L1}) {
        for (const auto &inner : {"values"_L1, "input"_L1, "arguments"_L1}) {
            const QString endpoint = endpointFrom(outer.value(name).toString());
            if (!endpoint.isEmpty() && outer.value(inner).isObject())
                return {.endpoint = endpoint, .body = outer.value(inner).toObject(), .skipped = read.skipped};
        }
    }
    if (outer.size() == 1 && outer.value("input"_L1).isObject())
        read.body = outer.value("input"_L1).toObject();
    return read;
}

Read readObject(QStringView text, const QString &endpoint)
{
    Reader reader(text);
    const auto body = reader.object();
    if (!body)
        return tl::unexpected(reader.error());
    return unwrapped({.endpoint = endpoint, .body = *body, .skipped = reader.leftOut()});
}

Read readCurl(QStringView text, qsizetype from)
{
    static const QStringList dataOptions{u"-d"_s, u"--data"_s, u"--data-raw"_s, u"--data-binary"_s, u"--data-ascii"_s, u"--json"_s};
    static const QStringList otherOptions{u"-H"_s, u"--header"_s, u"-X"_s, u"--request"_s, u"-o"_s, u"--output"_s, u"-u"_s, u"--user"_s,
                                          u"-A"_s, u"--user-agent"_s, u"-b"_s, u"--cookie"_s, u"-e"_s, u"--referer"_s, u"-m"_s, u"--max-time"_s};
    const ShellCommand command = shellCommand(text, from);
    QString address;
    std::optional<QString> data;
    for (qsizetype i = 1; i < command.words.size(); ++i) {
        const QString &word = command.words.at(i);
        const QString name = word.section(u'=', 0, 0);
        if (dataOptions.contains(word))
            data = command.words.value(++i);
        else if (word.startsWith("--"_L1) && word.contains(u'=') && dataOptions.contains(name))
            data = word.section(u'=', 1);
        else if (word.startsWith("-d"_L1))
            data = word.mid(2);
        else if (word == "--url"_L1)
            address = command.words.value(++i);
        else if (otherOptions.contains(word))
            ++i;
        else if (!word.startsWith(u'-') && address.isEmpty())
            address = word;
    }
    if (data && data->startsWith("@-"_L1))
        data = command.input;
    if (data && data->startsWith(u'@'))
        return tl::unexpected(Sentence::tr("This command reads its request from the file %1, which is not part of the text.").arg(data->mid(1)));
    const QString endpoint = endpointFrom(address);
    if (!data && endpoint.isEmpty())
        return nothingFound();
    return data ? readObject(*data, endpoint) : Read(ReadCode{.endpoint = endpoint});
}

// Walks through a program until it has seen a model and a body.
class Search
{
public:
    explicit Search(QStringView text)
        : m_text(text)
        , m_reader(text)
    { }

    Read run()
    {
        while (!m_reader.atEnd() && !m_read && m_error.isEmpty())
            step();
        if (!m_error.isEmpty())
            return tl::unexpected(m_error);
        if (!m_read && m_objects.contains(m_wanted))
            take(m_objects.value(m_wanted));
        if (!m_error.isEmpty())
            return tl::unexpected(m_error);
        // The model is named before its body, or after it (C++, fetch with a body made before).
        while (m_endpoint.isEmpty() && !m_reader.atEnd())
            step();
        if (!m_read && m_endpoint.isEmpty())
            return nothingFound();
        ReadCode read = m_read.value_or(ReadCode{});
        if (read.endpoint.isEmpty())
            read.endpoint = m_endpoint;
        if (!m_read && !m_wanted.isEmpty())
            read.skipped << m_wanted;
        return read;
    }

private:
    void step()
    {
        if (m_reader.atText()) {
            const auto text = m_reader.text();
            if (!text)
                return;
            if (isBodyName(*text) && m_reader.peek() == u':')
                return afterBodyName();
            if (!m_read && text->contains(u'\n') && QStringView(*text).trimmed().startsWith(u'{'))
                takeText(*text);
            return;
        }
        const QString word = m_reader.word();
        if (word.isEmpty())
            return m_reader.skipOne();
        const QChar next = m_reader.peek();
        if (next == u'(' && isCallName(word))
            return afterCallName();
        if (next != u'=' && next != u':')
            return;
        if (word == "application"_L1)
            return afterCallName();
        if (isBodyName(word))
            return afterBodyName();
        m_reader.skipOne();
        if (next == u'=' && m_reader.peek() == u'{' && !m_objects.contains(word))
            m_objects.insert(word, m_reader.position());
    }

    static bool isCallName(const QString &word)
    {
        static const QSet<QString> names{u"subscribe"_s, u"subscribe_async"_s, u"run"_s, u"run_async"_s, u"stream"_s, u"stream_async"_s,
                                       u"submit"_s, u"submit_async"_s, u"fetch"_s, u"post"_s, u"parse"_s};
        return names.contains(word.section(u'.', -1).section(u':', -1));
    }

    static bool isBodyName(const QString &word)
    {
        static const QStringList names{u"input"_s, u"arguments"_s, u"json"_s, u"body"_s, u"data"_s};
        return names.contains(word);
    }

    void afterCallName()
    {
        m_reader.skipOne();
        for (QString word = m_reader.atText() ? QString() : m_reader.word(); !word.isEmpty() && m_reader.peek() == u'(';
             word = m_reader.atText() ? QString() : m_reader.word())
            m_reader.skipOne(); // QStringLiteral(
        if (!m_reader.atText() || !m_endpoint.isEmpty())
            return;
        if (const auto name = m_reader.text())
            m_endpoint = endpointFrom(*name);
    }

    // input: {…}, arguments={…}, body: JSON.stringify({…}), input: payload, input: FluxInput = {…}
    void afterBodyName()
    {
        m_reader.skipOne();
        if (m_read)
            return;
        while (m_reader.peek() != u'{') {
            if (m_reader.atText())
                return;
            const QString word = m_reader.word();
            if (word.isEmpty())
                return;
            if (m_reader.peek() == u'(' || m_reader.peek() == u'=') {
                m_reader.skipOne();
            } else {
                m_wanted = word;
                return;
            }
        }
        take(m_reader.position());
    }

    // Taken once: what is not understood there is told.
    void take(qsizetype position)
    {
        const qsizetype back = m_reader.position();
        m_reader.goTo(position);
        if (const auto body = m_reader.object())
            m_read = unwrapped({.endpoint = {}, .body = *body, .skipped = m_reader.leftOut()});
        else
            m_error = m_reader.error();
        if (position < back)
            m_reader.goTo(back);
    }

    void takeText(const QString &text)
    {
        if (const auto read = readObject(text, {}))
            m_read = *read;
        else
            m_error = read.error();
    }

    QStringView m_text;
    Reader m_reader;
    QString m_endpoint;
    std::optional<ReadCode> m_read;
    QHash<QString, qsizetype> m_objects; // where the objects with a name begin
    QString m_wanted;                    // the name that is the body
    QString m_error;
};

} // namespace

Read parseCode(const QString &text)
{
    if (text.size() > longestText)
        return tl::unexpected(Sentence::tr("This text is too long to look for a request in it."));
    static const QRegularExpression curl(u"^[ \\t]*(?:[$>][ \\t]+)?(?:\\w{1,40}=\\$\\()?(curl(?:\\.exe)?)[ \\t\\\\^]"_s,
                                         QRegularExpression::MultilineOption);
    const auto command = curl.match(text);
    if (command.hasMatch())
        return readCurl(text, command.capturedStart(1));
    if (Reader(text).peek() == u'{') {
        const Read read = readObject(text, {});
        const bool bracesOnly = read && read->body.isEmpty() && !read->skipped.isEmpty(); // {dawn|dusk} in a prompt
        return bracesOnly ? nothingFound() : read;
    }
    if (const QString trimmed = text.trimmed(); trimmed.startsWith("fal-ai/"_L1) || trimmed.startsWith("https://"_L1)) {
        if (const QString endpoint = trimmed.size() < 300 ? endpointFrom(trimmed) : QString(); !endpoint.isEmpty())
            return ReadCode{.endpoint = endpoint};
    }
    return Search(text).run();
}

} // namespace studio
