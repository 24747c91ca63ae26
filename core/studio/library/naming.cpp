// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/naming.h"

#include "studio/library/namewords.h"
#include "studio/words.h"

#include "media/files.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(studio::Naming)
};

struct Piece
{
    QString text;      // as it is, or
    QString word;      // to be replaced
    QString form;      // behind the colon
    bool isWord = false;
};

// Unexpected: the template as it is, with a brace that has no partner.
tl::expected<std::vector<Piece>, QString> piecesOf(const QString &pattern)
{
    std::vector<Piece> pieces;
    QString text;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QChar character = pattern.at(at);
        const bool isDouble = at + 1 < pattern.size() && pattern.at(at + 1) == character;
        if ((character == u'{' || character == u'}') && isDouble) {
            text += character;
            ++at;
        } else if (character == u'{') {
            const qsizetype end = pattern.indexOf(u'}', at);
            const QString inside = end < 0 ? QString() : pattern.mid(at + 1, end - at - 1);
            if (end < 0 || inside.contains(u'{'))
                return tl::unexpected(Sentence::tr("The name template has a brace without its partner: %1").arg(pattern));
            if (!text.isEmpty())
                pieces.push_back({.text = std::exchange(text, {})});
            pieces.push_back({.word = inside.section(u':', 0, 0).trimmed(), .form = inside.section(u':', 1), .isWord = true});
            at = end;
        } else if (character == u'}') {
            return tl::unexpected(Sentence::tr("The name template has a brace without its partner: %1").arg(pattern));
        } else {
            text += character;
        }
    }
    if (!text.isEmpty())
        pieces.push_back({.text = text});
    return pieces;
}

bool isSeparator(QChar character)
{
    return QStringView(u" _-.,").contains(character);
}

QString cutTo(const QString &text, const QString &form)
{
    bool isNumber = false;
    const int length = form.toInt(&isNumber);
    if (!isNumber || length < 1)
        return text;
    QString cut = shortened(text, length);
    return text.size() > length ? cut.remove(u'…') : cut;
}

// Folders by slashes that stand in the template; a slash in a value is none.
QStringList partsFrom(const std::vector<Piece> &pieces, const Item &item, const NamePlace &place)
{
    QString name;
    for (size_t i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        if (!piece.isWord) {
            name += piece.text;
            continue;
        }
        QString value = valueOfWord(piece.word, piece.form, item, place).value_or(QString());
        if (!formsItself(piece.word))
            value = cutTo(value.simplified(), piece.form);
        value.replace(u'/', u'-').replace(u'\\', u'-');
        // What is not there leaves no gap: "fox__1" is "fox_1".
        const bool isFollowed = i + 1 < pieces.size() && !pieces[i + 1].text.isEmpty() && isSeparator(pieces[i + 1].text.front());
        const bool isLast = i + 1 == pieces.size();
        if (value.isEmpty() && !name.isEmpty() && isSeparator(name.back()) && (isFollowed || isLast))
            name.chop(1);
        name += value;
    }
    return name.split(u'/');
}

QString unknownWord(const QString &word)
{
    QStringList known;
    for (const NameWord &one : nameWords())
        known << one.word;
    return Sentence::tr("The name template has an unknown word: {%1}. Known are %2, and every parameter of the recipe.").arg(word, known.join(u", "_s));
}

QString joinedSafely(QStringList parts, const QString &suffix, bool hasOwnEnding)
{
    QStringList safe;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QString part = parts.at(i).simplified();
        const bool isFile = i + 1 == parts.size();
        if (!isFile && part.isEmpty())
            continue;
        if (isFile && !suffix.isEmpty() && !hasOwnEnding) {
            // A name of nothing but an ending would be a hidden file.
            part = media::safeFileName(part) + u'.' + suffix;
        }
        safe << media::safeFileName(part);
    }
    return safe.join(u'/');
}

bool asksForEnding(const std::vector<Piece> &pieces)
{
    return std::ranges::any_of(pieces, [](const Piece &piece) { return piece.isWord && piece.word == "ext"_L1; });
}

} // namespace

QString defaultNameTemplate()
{
    return u"{date} {prompt:40} {seed} {index}"_s;
}

QString templateProblem(const QString &pattern, const std::vector<Item> &items)
{
    const auto pieces = piecesOf(pattern);
    if (!pieces)
        return pieces.error();
    for (const Piece &piece : *pieces) {
        const auto knows = [&](const Item &item) { return valueOfWord(piece.word, piece.form, item, {}).has_value(); };
        const bool isKnown = !piece.isWord || (items.empty() ? knows(Item()) : std::ranges::any_of(items, knows));
        if (!isKnown)
            return unknownWord(piece.word);
    }
    return {};
}

QString relativePathFrom(const QString &pattern, const Item &item, const NamePlace &place)
{
    NamePlace whole = place;
    if (whole.suffix.isEmpty())
        whole.suffix = QFileInfo(item.path).suffix();
    const auto pieces = piecesOf(pattern);
    if (!pieces) // told by templateProblem(); whoever goes on all the same gets a name
        return joinedSafely({pattern}, whole.suffix, false);
    return joinedSafely(partsFrom(*pieces, item, whole), whole.suffix, asksForEnding(*pieces));
}

tl::expected<QString, QString> nameFrom(const QString &pattern, const Item &item, int index, int count)
{
    if (const QString problem = templateProblem(pattern, {item}); !problem.isEmpty())
        return tl::unexpected(problem);
    const auto pieces = piecesOf(pattern);
    const NamePlace place{.index = index, .count = count, .suffix = QFileInfo(item.path).suffix()};
    const QString name = partsFrom(*pieces, item, place).join(u'_');
    return joinedSafely({name}, place.suffix, asksForEnding(*pieces));
}

} // namespace studio
