// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/exporter.h"

#include "studio/words.h"

#include "media/files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(studio::Naming)
};

struct Place
{
    const Item &item;
    int index;
    int count;
};

QString suffixOf(const Item &item)
{
    return QFileInfo(item.path).suffix();
}

// Nothing when there is no such word.
std::optional<QString> wordFor(const QString &word, const Place &place)
{
    const Item &item = place.item;
    const QString endpoint = item.recipe ? item.recipe->endpoint : QString();
    const QDateTime created = item.created.toLocalTime();
    if (word == "prompt"_L1) {
        const QString prompt = item.recipe ? promptOf(item.recipe->values) : QString();
        if (!prompt.isEmpty())
            return prompt;
        if (item.recipe && !item.recipe->inputs.empty())
            return QFileInfo(item.recipe->inputs.front().name).completeBaseName();
        return endpoint.isEmpty() ? QFileInfo(item.path).completeBaseName() : endpoint.section(u'/', 1).replace(u'/', u'-');
    }
    if (word == "model"_L1)
        return endpoint.section(u'/', 1).replace(u'/', u'-');
    if (word == "maker"_L1)
        return endpoint.section(u'/', 0, 0);
    if (word == "seed"_L1) {
        if (item.seed)
            return QString::number(*item.seed);
        const QJsonValue asked = item.recipe ? item.recipe->values.value("seed"_L1) : QJsonValue();
        return asked.isDouble() ? QString::number(asked.toInteger()) : QString();
    }
    if (word == "width"_L1)
        return item.size.isValid() ? QString::number(item.size.width()) : QString();
    if (word == "height"_L1)
        return item.size.isValid() ? QString::number(item.size.height()) : QString();
    if (word == "date"_L1)
        return created.date().toString(Qt::ISODate);
    if (word == "time"_L1)
        return created.time().toString(u"HHmmss"_s);
    if (word == "index"_L1) // as wide as the last one, so that names sort
        return QString::number(place.index).rightJustified(QString::number(place.count).size(), u'0');
    if (word == "count"_L1)
        return QString::number(place.count);
    if (word == "id"_L1)
        return item.requestId.isEmpty() ? item.sha256.left(12) : item.requestId;
    if (word == "kind"_L1)
        return media::kindName(item.kind);
    if (word == "name"_L1)
        return QFileInfo(item.path).completeBaseName();
    if (word == "ext"_L1)
        return suffixOf(item);
    return {};
}

} // namespace

QString defaultNameTemplate()
{
    return u"{date} {prompt:40} {seed} {index}"_s;
}

tl::expected<QString, QString> nameFrom(const QString &pattern, const Item &item, int index, int count)
{
    static const QRegularExpression word(u"\\{([^{}:]*)(?::(\\d{1,3}))?\\}"_s);
    const Place place{item, index, count};
    QString name;
    qsizetype done = 0;
    for (auto it = word.globalMatch(pattern); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        name += pattern.mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        std::optional<QString> text = wordFor(match.captured(1), place);
        if (!text)
            return tl::unexpected(Sentence::tr("The name template has an unknown word: {%1}. Known are prompt, model, maker, seed, width, "
                                               "height, date, time, index, count, id, kind, name and ext.")
                                      .arg(match.captured(1)));
        if (!match.captured(2).isEmpty()) {
            *text = shortened(*text, match.captured(2).toInt());
            text->remove(u'…');
        }
        name += text->replace(u'/', u'-').replace(u'\\', u'-');
    }
    name += pattern.mid(done);
    if (pattern.count(u'{') != pattern.count(u'}'))
        return tl::unexpected(Sentence::tr("The name template has a brace without its partner: %1").arg(pattern));
    name = name.simplified();
    const QString suffix = suffixOf(item);
    if (!suffix.isEmpty() && !pattern.contains("{ext}"_L1))
        name += u'.' + suffix;
    return media::safeFileName(name);
}

} // namespace studio
