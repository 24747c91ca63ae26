// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/namewords.h"

#include "studio/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(studio::Naming)
};

QString endpointOf(const Item &item)
{
    return item.recipe ? item.recipe->endpoint : QString();
}

QString modelOf(const Item &item)
{
    return endpointOf(item).section(u'/', 1).replace(u'/', u'-');
}

// The day at the beginning of a name that Gesso gave: the name made of it has a day of its own.
QString withoutDay(const QString &name)
{
    static const QRegularExpression day(u"^\\d{4}-\\d{2}-\\d{2}[ _-]+(?=\\S)"_s);
    return QString(name).remove(day);
}

QString promptFor(const Item &item)
{
    const QString prompt = item.recipe ? promptOf(item.recipe->values) : QString();
    if (!prompt.isEmpty())
        return prompt;
    if (item.recipe && !item.recipe->inputs.empty())
        return withoutDay(QFileInfo(item.recipe->inputs.front().name).completeBaseName());
    return modelOf(item).isEmpty() ? QFileInfo(item.path).completeBaseName() : modelOf(item);
}

QString seedFor(const Item &item)
{
    if (item.seed)
        return QString::number(*item.seed);
    const QJsonValue asked = item.recipe ? item.recipe->values.value("seed"_L1) : QJsonValue();
    return asked.isDouble() ? QString::number(asked.toInteger()) : QString();
}

// Letters of Qt's formats, for every language the same.
QString dateAs(const QDateTime &when, const QString &form, const QString &usual)
{
    return QLocale::c().toString(when, form.isEmpty() ? usual : form);
}

// As wide as the last one, so that names sort.
QString counter(int number, int count, const QString &form)
{
    bool isWidth = false;
    const int width = form.toInt(&isWidth);
    return QString::number(number).rightJustified(isWidth ? std::clamp(width, 1, 12) : QString::number(count).size(), u'0');
}

struct Asked
{
    const Item &item;
    const NamePlace &place;
    const QString &form;
};

struct Row
{
    QLatin1StringView word;
    const char *meaning;
    bool formsItself;
    QString (*value)(const Asked &asked);
};

constexpr std::array rows{
    Row{"prompt"_L1, QT_TRANSLATE_NOOP("studio::Naming", "the prompt, else what it was made from"), false, [](const Asked &asked) { return promptFor(asked.item); }},
    Row{"model"_L1, QT_TRANSLATE_NOOP("studio::Naming", "the model, without its maker"), false, [](const Asked &asked) { return modelOf(asked.item); }},
    Row{"maker"_L1, QT_TRANSLATE_NOOP("studio::Naming", "who offers the model"), false, [](const Asked &asked) { return endpointOf(asked.item).section(u'/', 0, 0); }},
    Row{"seed"_L1, QT_TRANSLATE_NOOP("studio::Naming", "the seed"), false, [](const Asked &asked) { return seedFor(asked.item); }},
    Row{"width"_L1, QT_TRANSLATE_NOOP("studio::Naming", "pixels across"), false, [](const Asked &asked) { return asked.item.size.isValid() ? QString::number(asked.item.size.width()) : QString(); }},
    Row{"height"_L1, QT_TRANSLATE_NOOP("studio::Naming", "pixels down"), false, [](const Asked &asked) { return asked.item.size.isValid() ? QString::number(asked.item.size.height()) : QString(); }},
    Row{"duration"_L1, QT_TRANSLATE_NOOP("studio::Naming", "seconds of video or sound"), false, [](const Asked &asked) { return asked.item.seconds > 0 ? QString::number(asked.item.seconds, 'f', 1) : QString(); }},
    Row{"date"_L1, QT_TRANSLATE_NOOP("studio::Naming", "the day it was made; {date:yyyy-MM} for another form"), true, [](const Asked &asked) { return dateAs(asked.item.created.toLocalTime(), asked.form, u"yyyy-MM-dd"_s); }},
    Row{"time"_L1, QT_TRANSLATE_NOOP("studio::Naming", "the time of day it was made"), true, [](const Asked &asked) { return dateAs(asked.item.created.toLocalTime(), asked.form, u"HHmmss"_s); }},
    Row{"index"_L1, QT_TRANSLATE_NOOP("studio::Naming", "1, 2, 3 …; {index:4} for four digits"), true, [](const Asked &asked) { return counter(asked.place.index, asked.place.count, asked.form); }},
    Row{"count"_L1, QT_TRANSLATE_NOOP("studio::Naming", "how many there are"), true, [](const Asked &asked) { return counter(asked.place.count, asked.place.count, asked.form); }},
    Row{"rating"_L1, QT_TRANSLATE_NOOP("studio::Naming", "0 to 5"), false, [](const Asked &asked) { return QString::number(asked.item.rating); }},
    Row{"label"_L1, QT_TRANSLATE_NOOP("studio::Naming", "the colour it was given"), false, [](const Asked &asked) { return labelName(asked.item.label); }},
    Row{"tags"_L1, QT_TRANSLATE_NOOP("studio::Naming", "its tags"), false, [](const Asked &asked) { return asked.item.tags.join(u' '); }},
    Row{"cost"_L1, QT_TRANSLATE_NOOP("studio::Naming", "dollars it was billed"), false, [](const Asked &asked) { return asked.item.dollars ? QString::number(*asked.item.dollars, 'g', 4) : QString(); }},
    Row{"batch"_L1, QT_TRANSLATE_NOOP("studio::Naming", "the same for all results of one click"), false, [](const Asked &asked) { return asked.item.batch(); }},
    Row{"job"_L1, QT_TRANSLATE_NOOP("studio::Naming", "the job it came from"), false, [](const Asked &asked) { return asked.item.jobId; }},
    Row{"id"_L1, QT_TRANSLATE_NOOP("studio::Naming", "the request's number"), false, [](const Asked &asked) { return asked.item.requestId.isEmpty() ? asked.item.sha256.left(12) : asked.item.requestId; }},
    Row{"kind"_L1, QT_TRANSLATE_NOOP("studio::Naming", "image, video, audio …"), false, [](const Asked &asked) { return media::kindName(asked.item.kind); }},
    Row{"name"_L1, QT_TRANSLATE_NOOP("studio::Naming", "its name in the library"), false, [](const Asked &asked) { return QFileInfo(asked.item.path).completeBaseName(); }},
    Row{"ext"_L1, QT_TRANSLATE_NOOP("studio::Naming", "the file's ending"), false, [](const Asked &asked) { return asked.place.suffix; }},
};

const Row *rowOf(const QString &word)
{
    const auto found = std::ranges::find_if(rows, [&](const Row &row) { return row.word == word; });
    return found == rows.end() ? nullptr : &*found;
}

// Addresses and files by their names only: a name says nothing about folders.
QString textOf(const QString &value)
{
    if (value.startsWith("data:"_L1))
        return {};
    const QUrl url(value, QUrl::StrictMode);
    if (url.isValid() && (url.scheme() == "file"_L1 || url.scheme() == "http"_L1 || url.scheme() == "https"_L1))
        return QFileInfo(url.path()).completeBaseName();
    return value;
}

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: {
        const qint64 whole = value.toInteger();
        return double(whole) == value.toDouble() ? QString::number(whole) : QString::number(value.toDouble(), 'g', 12);
    }
    case QJsonValue::String:
        return textOf(value.toString());
    case QJsonValue::Array: {
        QStringList texts;
        for (const QJsonValue &one : value.toArray())
            texts << textOf(one);
        texts.removeAll(QString());
        return texts.join(u' ');
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        if (object.value("width"_L1).isDouble() && object.value("height"_L1).isDouble())
            return textOf(object.value("width"_L1)) + u'x' + textOf(object.value("height"_L1));
        return {};
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

std::optional<QString> parameter(const QString &path, const Item &item)
{
    if (!item.recipe || path.isEmpty())
        return {};
    QJsonValue value = item.recipe->values;
    for (const QString &part : path.split(u'.')) {
        bool isIndex = false;
        const int index = part.toInt(&isIndex);
        value = isIndex && value.isArray() ? value.toArray().at(index) : value.toObject().value(part);
        if (value.isUndefined())
            return {};
    }
    return textOf(value);
}

} // namespace

std::vector<NameWord> nameWords()
{
    std::vector<NameWord> words;
    for (const Row &row : rows)
        words.push_back({QString(row.word), Sentence::tr(row.meaning)});
    return words;
}

QStringList parameterWords(const std::vector<Item> &items)
{
    QStringList keys;
    for (const Item &item : items) {
        const QJsonObject values = item.recipe ? item.recipe->values : QJsonObject();
        for (auto value = values.begin(); value != values.end(); ++value) {
            if (!rowOf(value.key()) && !keys.contains(value.key()) && !textOf(value.value()).isEmpty())
                keys << value.key();
        }
    }
    keys.sort();
    return keys;
}

std::optional<QString> valueOfWord(const QString &word, const QString &form, const Item &item, const NamePlace &place)
{
    if (const Row *row = rowOf(word))
        return row->value({item, place, form});
    return parameter(word, item);
}

bool formsItself(const QString &word)
{
    const Row *row = rowOf(word);
    return row && row->formsItself;
}

} // namespace studio
