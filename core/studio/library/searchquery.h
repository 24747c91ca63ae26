// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person types into the search field, as a condition on the tables `items` and `words`. Pure.
//
//   fox sno            words, as prefixes, that must all occur in the prompt, model, settings, name or tags
//   "red fox"          these words in this order
//   -cat               not that; works before everything below too
//   fox OR cat         one of them; binds closer than the blank
//   model:kling  prompt:fox  name:snow      in that one place
//   kind:video  label:red  tag:night  collection:"for Ada"  rating:3  seed:42
//   steps:28  size:landscape                any setting, by the end of its name
//   w>1024  h<=512  s>5  rating>=3  cost<0.1  size>1MB  steps>20      comparisons, of any setting, too
//   before:2026-11-01  after:2026  on:today  after:7d                  days, months, years, "today", "yesterday", 7d 2w 3m 1y
//   program:comfyui                                                    of files that were made elsewhere
//   is:favourite (or fav)  is:imported  is:video  is:rated  is:tagged  has:recipe  has:transcript  has:seed
//
// Anything that is no such expression is a word: nothing that is typed is an error. Values are bound, never made part of
// the statement.

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QTimeZone>
#include <QVariant>

#include <optional>
#include <vector>

namespace studio {

// One piece of what was typed.
struct SearchTerm
{
    enum class Comparison { None, Less, LessOrEqual, Equal, GreaterOrEqual, Greater };

    qsizetype at = 0;      // where it stands in the text
    qsizetype length = 0;
    bool isNegated = false;
    bool isPhrase = false; // the value was in quotation marks
    QString key;           // folded; empty: words
    Comparison comparison = Comparison::None; // None: "key:value"
    QString value;
    int group = 0;         // terms with the same number are alternatives

    // Is it more than words: shown as a chip?
    [[nodiscard]] bool isCondition() const { return !key.isEmpty(); }
};
[[nodiscard]] std::vector<SearchTerm> searchTerms(const QString &text);
[[nodiscard]] QString withoutTerm(const QString &text, const SearchTerm &term);
// `condition` as it has to be written to mean one thing: "tag:night", "tag:\"at night\"".
[[nodiscard]] QString searchTerm(const QString &key, const QString &value);

struct SearchContext
{
    QDateTime now;                     // in the person's time zone; for "today"
    QHash<QString, QString> rules;     // folded names of collections that are searches → the search
};

struct SearchQuery
{
    QString condition;   // SQL, empty or starting with " AND"
    QVariantList values; // for its question marks
    std::optional<qint64> before; // only items with an older stamp (milliseconds) can fit
    // Questions to an index, each about a part of the condition: one without an answer proves that nothing in the library
    // fits. They know nothing of the bin.
    struct Proof
    {
        QString sql;
        QVariantList values;
    };
    std::vector<Proof> proofs;

    // The same condition of items outside the bin in two parts, for a search through all of them: an item fits when it is in
    // one of the sets of each of `anyOf`, and `rest` holds.
    struct Set
    {
        QString ids; // SQL that selects them as `id`
        QVariantList values;
        bool isComplement = false; // all but these
    };
    std::vector<std::vector<Set>> anyOf;
    QString rest; // SQL, empty or starting with " AND"
    QVariantList restValues;
    // Does the condition, or `rest`, ask for nothing but identities and times?
    bool isNarrow = true, isRestNarrow = true;

    // Both conditions.
    [[nodiscard]] SearchQuery with(const SearchQuery &other) const;
    // The same condition where only items from `first` to `last` matter: the sets that it asks for are cut to these, so that
    // it costs no more than they do.
    [[nodiscard]] QString conditionWithin(qint64 first, qint64 last) const;
};
[[nodiscard]] SearchQuery searchQuery(const QString &text, const SearchContext &context);

// To be put behind "FROM items" where the library is listed newest first: of the two indexes in that order the small one, when
// nothing but identities and times is asked for.
[[nodiscard]] QString newestFirst(bool isNarrow);

// From the first to before the last moment that "2026", "2026-11", "2026-11-01", "today", "yesterday" or "7d" (that long
// before `now`: both are the same moment) name.
struct TimeSpan
{
    QDateTime from, to;
};
[[nodiscard]] std::optional<TimeSpan> timeSpan(const QString &text, const QDateTime &now);

} // namespace studio
