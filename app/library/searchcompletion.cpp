// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/searchcompletion.h"

#include "studio/library/searchquery.h"

namespace library {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostChoices = 12;

const QStringList &keys()
{
    static const QStringList list{u"model:"_s, u"prompt:"_s, u"name:"_s,   u"kind:"_s,   u"tag:"_s,    u"label:"_s, u"collection:"_s, u"rating>="_s, u"seed:"_s, u"is:"_s,
                                  u"has:"_s,   u"before:"_s, u"after:"_s,  u"on:"_s,     u"w>"_s,      u"h>"_s,     u"seconds>"_s,    u"cost<"_s,    u"size>"_s};
    return list;
}

QStringList valuesOf(const QString &key, const SearchWords &words)
{
    if (key == "model"_L1)
        return words.models;
    if (key == "tag"_L1 || key == "tags"_L1)
        return words.tags;
    if (key == "collection"_L1 || key == "in"_L1)
        return words.collections;
    if (key == "kind"_L1)
        return {u"image"_s, u"video"_s, u"audio"_s, u"text"_s};
    if (key == "label"_L1 || key == "colour"_L1 || key == "color"_L1)
        return {u"red"_s, u"orange"_s, u"yellow"_s, u"green"_s, u"blue"_s, u"purple"_s, u"grey"_s, u"none"_s};
    if (key == "is"_L1)
        return {u"favourite"_s, u"rated"_s, u"tagged"_s, u"imported"_s, u"generated"_s, u"landscape"_s, u"portrait"_s, u"square"_s};
    if (key == "has"_L1)
        return {u"recipe"_s, u"seed"_s, u"cost"_s, u"tags"_s, u"parents"_s, u"transcript"_s};
    if (key == "before"_L1 || key == "after"_L1 || key == "on"_L1)
        return {u"today"_s, u"yesterday"_s, u"7d"_s, u"1m"_s, u"1y"_s};
    return {};
}

// Before the cursor, the last piece: blanks between quotation marks belong to it.
qsizetype beginOfPiece(const QString &text, qsizetype cursor)
{
    qsizetype begin = 0;
    bool quoted = false;
    for (qsizetype at = 0; at < cursor; ++at) {
        if (text.at(at) == u'"')
            quoted = !quoted;
        else if (text.at(at).isSpace() && !quoted)
            begin = at + 1;
    }
    return begin;
}

} // namespace

SearchCompletion searchCompletion(const QString &text, qsizetype cursor, const SearchWords &words)
{
    SearchCompletion completion{.at = beginOfPiece(text, cursor), .choices = {}};
    QString piece = text.mid(completion.at, cursor - completion.at);
    if (piece.startsWith(u'-')) {
        ++completion.at;
        piece.remove(0, 1);
    }
    const qsizetype colon = piece.indexOf(u':');
    if (colon < 0) {
        for (const QString &key : keys()) {
            if (!piece.isEmpty() && key.startsWith(piece, Qt::CaseInsensitive) && key.size() > piece.size())
                completion.choices << key;
        }
        return completion;
    }
    const QString key = piece.left(colon);
    const QString value = piece.mid(colon + 1).remove(u'"');
    // Those that begin so come before those that contain it.
    for (const bool begins : {true, false}) {
        for (const QString &known : valuesOf(key.toCaseFolded(), words)) {
            const bool fits = known.startsWith(value, Qt::CaseInsensitive);
            if (fits == begins && (fits || known.contains(value, Qt::CaseInsensitive)) && known.compare(value, Qt::CaseInsensitive) != 0 &&
                completion.choices.size() < mostChoices)
                completion.choices << studio::searchTerm(key, known);
        }
    }
    return completion;
}

} // namespace library
