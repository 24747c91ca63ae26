// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/searchquery.h"

#include "studio/item.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

using Comparison = SearchTerm::Comparison;

constexpr int deepestRule = 4; // collections by rule may name one another, and themselves

// Places in a statement where SearchQuery::conditionWithin() puts bounds. To SQLite they are nothing.
constexpr QLatin1StringView rowidBounds("/*rowid bounds*/");
constexpr QLatin1StringView itemBounds("/*item bounds*/");
constexpr QLatin1StringView settingsIndex("/*settings index*/");

// A condition, or words for FTS5: then neighbours become one question to the index.
struct Piece
{
    QString sql;
    QVariantList values;
    QString match;
    std::optional<qint64> before; // see SearchQuery
    QString index = {};           // that can prove that nothing fits, by `proof` with the same values; empty: by `sql`
    QString proof = {};
    std::vector<SearchQuery::Proof> proofs = {}; // of a search inside this one
    QString ids = {}; // SQL that selects those that fit as `id`, where `sql` is only whether an item is among them
    bool isTime = false;
};

// Items of a set.
Piece among(const QString &ids, const QVariantList &values = {})
{
    return {.sql = u"items.id IN (%1)"_s.arg(ids), .values = values, .ids = ids};
}

// A text as an FTS5 string, in which nothing is an operator.
QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString sign(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return u"<"_s;
    case Comparison::LessOrEqual:
        return u"<="_s;
    case Comparison::GreaterOrEqual:
        return u">="_s;
    case Comparison::Greater:
        return u">"_s;
    case Comparison::None:
    case Comparison::Equal:
        break;
    }
    return u"="_s;
}

// Whole numbers stay exact: seeds reach 9.2e18. "1MB" is a million, "1MiB" is 1,048,576.
std::optional<QVariant> numberIn(const QString &text)
{
    bool ok = false;
    if (const qint64 whole = text.toLongLong(&ok); ok)
        return whole;
    static const QRegularExpression withUnit(u"^\\$?([+-]?\\d+(?:\\.\\d+)?)(?:([kmgt])(i?)b?|b|s|px)?$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = withUnit.match(text);
    if (!match.hasMatch())
        return {};
    double number = match.captured(1).toDouble();
    if (!match.captured(2).isEmpty()) {
        const auto power = u"kmgt"_s.indexOf(match.captured(2).toLower()) + 1;
        for (qsizetype i = 0; i < power; ++i)
            number *= match.captured(3).isEmpty() ? 1000 : 1024;
    }
    return number;
}

// Conditions without values, and the index that holds only what fits them.
QString indexOf(const QString &condition)
{
    static const QHash<QString, QString> indexes{
        {u"items.favourite <> 0"_s, u"items_by_favourite"_s}, {u"items.rating > 0"_s, u"items_by_rating"_s},
        {u"items.tagline <> ''"_s, u"items_by_tagline"_s},    {u"items.label <> ''"_s, u"items_by_label"_s},
        {u"items.job_id = ''"_s, u"items_imported"_s},        {u"items.dollars IS NOT NULL"_s, u"items_by_dollars"_s},
        {u"+items.kind = 'audio'"_s, u"items_by_kind"_s},
        {u"+items.kind = 'image'"_s, u"items_by_kind"_s},
        {u"items.width > items.height"_s, u"items_by_shape"_s},
        {u"items.width < items.height"_s, u"items_by_shape"_s},
        {u"(items.width = items.height AND items.width > 0)"_s, u"items_by_shape"_s}};
    return indexes.value(condition);
}

// What an index leaves out, so that SQLite sees that it can be used.
QString heldBy(const QString &index)
{
    static const QHash<QString, QString> held{
        {u"items_by_rating"_s, u"items.rating <> 0"_s},    {u"items_by_seconds"_s, u"items.seconds <> 0"_s},
        {u"items_by_label"_s, u"items.label <> ''"_s},     {u"items_by_tagline"_s, u"items.tagline <> ''"_s},
        {u"items_by_origin"_s, u"items.origin <> ''"_s},   {u"items_by_dollars"_s, u"items.dollars IS NOT NULL"_s}};
    return held.value(index, u"1"_s);
}

QString whereIndexed(const Piece &piece)
{
    return u" INDEXED BY %1 WHERE bin_path IS NULL AND %2 AND %3"_s.arg(piece.index, heldBy(piece.index), piece.proof.isEmpty() ? piece.sql : piece.proof);
}

const QHash<QString, QString> &numberColumns()
{
    static const QHash<QString, QString> columns{
        {u"w"_s, u"items.width"_s},        {u"width"_s, u"items.width"_s},  {u"h"_s, u"items.height"_s},
        {u"height"_s, u"items.height"_s},  {u"s"_s, u"items.seconds"_s},    {u"seconds"_s, u"items.seconds"_s},
        {u"rating"_s, u"items.rating"_s},  {u"stars"_s, u"items.rating"_s}, {u"cost"_s, u"items.dollars"_s},
        {u"price"_s, u"items.dollars"_s},  {u"size"_s, u"items.bytes"_s},   {u"seed"_s, u"items.seed"_s}};
    return columns;
}

// The words of a setting's name and its value, one behind the other, as they stand in the column `parameters`. A whole number
// is meant as such, so that seed:4 does not find seed 42; words may go on ("size:landscape").
Piece parameter(const SearchTerm &term)
{
    const bool isNumber = term.value.at(0).isDigit() || term.value.at(0) == u'-';
    return {.match = u"parameters : "_s + quoted(term.key + u' ' + term.value) + (isNumber ? u""_s : u"*"_s)};
}

Piece words(const SearchTerm &term)
{
    QString text = term.value;
    if (!term.key.isEmpty()) // "w>abc"
        text = term.key + u' ' + text;
    return {.match = quoted(text) + (term.isPhrase ? u""_s : u"*"_s)};
}

// One of a few known names that begin like the value.
std::optional<Piece> oneOf(const QString &column, const QStringList &names, const QString &value)
{
    QVariantList fitting;
    for (const QString &name : names) {
        if (name.startsWith(value, Qt::CaseInsensitive))
            fitting << name;
    }
    if (fitting.isEmpty())
        return {};
    // The plus keeps SQLite from searching by it: then the list would have to be sorted.
    const QString in = u"%1 IN (?%2)"_s.arg(column, u",?"_s.repeated(fitting.size() - 1));
    return Piece{.sql = u'+' + in, .values = fitting, .index = u"items_by_"_s + column.section(u'.', 1), .proof = in};
}

const QStringList &kindNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (const media::Kind kind : {media::Kind::Image, media::Kind::Video, media::Kind::Audio, media::Kind::Text, media::Kind::Model3D,
                                       media::Kind::Archive, media::Kind::Other})
            list << media::kindName(kind);
        return list;
    }();
    return names;
}

std::optional<Piece> label(const QString &value)
{
    if (value.compare("none"_L1, Qt::CaseInsensitive) == 0)
        return Piece{.sql = u"items.label = ''"_s};
    QStringList names;
    for (int i = 1; i <= int(Label::Grey); ++i)
        names << labelName(Label(i));
    return oneOf(u"items.label"_s, names, value.compare("gray"_L1, Qt::CaseInsensitive) == 0 ? u"grey"_s : value);
}

std::optional<Piece> state(const QString &value)
{
    static const QHash<QString, QString> states{
        {u"fav"_s, u"items.favourite <> 0"_s},
        {u"favourite"_s, u"items.favourite <> 0"_s},
        {u"favorite"_s, u"items.favourite <> 0"_s},
        {u"rated"_s, u"items.rating > 0"_s},
        {u"tagged"_s, u"items.tagline <> ''"_s},
        {u"imported"_s, u"items.job_id = ''"_s},
        {u"generated"_s, u"items.job_id <> ''"_s},
        {u"sound"_s, u"+items.kind = 'audio'"_s},
        {u"picture"_s, u"+items.kind = 'image'"_s},
        {u"landscape"_s, u"items.width > items.height"_s},
        {u"portrait"_s, u"items.width < items.height"_s},
        {u"square"_s, u"(items.width = items.height AND items.width > 0)"_s}};
    const QString shape = u"(items.width > items.height) - (items.width < items.height) = %1"_s;
    static const QHash<QString, QString> proofs{
        {u"sound"_s, u"items.kind = 'audio'"_s}, {u"picture"_s, u"items.kind = 'image'"_s},
        {u"landscape"_s, shape.arg(1)}, {u"portrait"_s, shape.arg(-1)}, {u"square"_s, shape.arg(0)}};
    const QString folded = value.toCaseFolded();
    if (states.contains(folded))
        return Piece{.sql = states.value(folded), .index = indexOf(states.value(folded)), .proof = proofs.value(folded)};
    return oneOf(u"items.kind"_s, kindNames(), value);
}

std::optional<Piece> possession(const QString &value)
{
    static const QHash<QString, QString> things{
        {u"recipe"_s, u"items.recipe IS NOT NULL"_s},
        {u"seed"_s, u"items.seed IS NOT NULL"_s},
        {u"cost"_s, u"items.dollars IS NOT NULL"_s},
        {u"tags"_s, u"items.tagline <> ''"_s},
        {u"rating"_s, u"items.rating > 0"_s},
        {u"label"_s, u"items.label <> ''"_s}};
    static const QHash<QString, QString> sets{
        {u"parents"_s, u"SELECT item AS id FROM parents"_s},
        // As the index items_with_transcript has it.
        {u"transcript"_s, u"SELECT o.id FROM items AS o WHERE CASE WHEN json_valid(o.output) THEN json_type(o.output, '$.chunks') = 'array' "
                          u"OR json_type(o.output, '$.words') = 'array' OR json_type(o.output, '$.segments') = 'array' END"_s}};
    const QString folded = value.toCaseFolded();
    if (const auto set = sets.constFind(folded); set != sets.constEnd())
        return among(*set);
    const auto found = things.constFind(folded);
    return found == things.constEnd() ? std::nullopt : std::optional(Piece{.sql = *found, .index = indexOf(*found)});
}

std::optional<Piece> moment(const QString &key, const QString &value, const QDateTime &now)
{
    std::optional<TimeSpan> span = timeSpan(value, now);
    if (!span)
        return {};
    if (key == "on"_L1 && span->from == span->to) // "on:7d" is that day
        span = TimeSpan{span->from.date().startOfDay(now.timeZone()), span->from.date().addDays(1).startOfDay(now.timeZone())};
    const qint64 from = span->from.toMSecsSinceEpoch();
    const qint64 to = span->to.toMSecsSinceEpoch();
    if (key == "before"_L1)
        return Piece{.sql = u"items.stamp < ?"_s, .values = {from}, .before = from, .isTime = true};
    if (key == "after"_L1)
        return Piece{.sql = u"items.stamp >= ?"_s, .values = {to}, .isTime = true};
    return Piece{.sql = u"(items.stamp >= ? AND items.stamp < ?)"_s, .values = {from, to}, .before = to, .isTime = true};
}

Piece amongWords(const QString &match)
{
    return among(u"SELECT rowid AS id FROM words WHERE words MATCH ?"_s + rowidBounds, {match});
}

// A setting's number, by the end or the beginning of its name.
std::optional<Piece> setting(const SearchTerm &term)
{
    const auto number = numberIn(term.value);
    if (!number)
        return {};
    QString pattern = term.key;
    pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return among(u"SELECT item AS id FROM settings%1 WHERE name IN (SELECT id FROM setting_names WHERE name = ? "
                 u"OR name LIKE ? ESCAPE '\\' OR name LIKE ? ESCAPE '\\') AND value %2 ?%3"_s.arg(settingsIndex, sign(term.comparison), itemBounds),
                 {term.key, u"%\\_"_s + pattern, pattern + u"\\_%"_s, *number});
}

SearchQuery conditionFor(const QString &text, const SearchContext &context, int depth);

std::optional<Piece> collection(const SearchTerm &term, const SearchContext &context, int depth)
{
    const QString folded = term.value.toCaseFolded();
    if (const auto rule = context.rules.constFind(folded); rule != context.rules.constEnd()) {
        if (depth >= deepestRule)
            return Piece{.sql = u"0"_s};
        const SearchQuery inner = conditionFor(*rule, context, depth + 1);
        return Piece{.sql = u"(1"_s + inner.condition + u')', .values = inner.values, .before = inner.before, .proofs = inner.proofs};
    }
    return among(u"SELECT item AS id FROM collection_items JOIN collections ON collections.id = collection "
                 u"WHERE %1"_s.arg(term.isPhrase ? u"folded = ?"_s : u"instr(folded, ?) = 1"_s),
                 {folded});
}

Piece comparison(const QString &column, Comparison how, const QVariant &number)
{
    const QString compared = u"%1 %2 ?"_s.arg(column, sign(how));
    Piece piece{.sql = u"coalesce(%1, 0)"_s.arg(compared), .values = {number}, .proof = compared};
    const double bound = number.toDouble();
    const bool fitsZero = how == Comparison::Less ? 0 < bound
        : how == Comparison::LessOrEqual         ? 0 <= bound
        : how == Comparison::GreaterOrEqual      ? 0 >= bound
        : how == Comparison::Greater             ? 0 > bound
                                                 : bound == 0;
    if (column == "items.seed"_L1 || (fitsZero && (column == "items.rating"_L1 || column == "items.seconds"_L1)))
        return piece; // no index, or one without those
    piece.index = u"items_by_"_s + column.section(u'.', 1);
    return piece;
}

Piece pieceOf(const SearchTerm &term, const SearchContext &context, int depth)
{
    if (!term.isCondition())
        return words(term);
    const QString &key = term.key;
    const QString &value = term.value;
    if (const QString column = numberColumns().value(key); !column.isEmpty() && (term.comparison != Comparison::None || key == "rating"_L1)) {
        const auto number = numberIn(value);
        return number ? comparison(column, term.comparison, *number) : words(term);
    }
    std::optional<Piece> piece;
    if (term.comparison != Comparison::None && term.comparison != Comparison::Equal)
        return setting(term).value_or(words(term));
    if (key == "model"_L1 || key == "prompt"_L1 || key == "name"_L1)
        return {.match = key + u" : "_s + quoted(value) + (term.isPhrase ? u""_s : u"*"_s)};
    if (key == "tag"_L1 || key == "tags"_L1)
        piece = Piece{.sql = u"instr(items.tagline, ?) > 0"_s, .values = {u'\n' + value.toCaseFolded() + (term.isPhrase ? u"\n"_s : u""_s)}, .index = u"items_by_tagline"_s};
    else if (key == "kind"_L1)
        piece = oneOf(u"items.kind"_s, kindNames(), value);
    else if (key == "label"_L1 || key == "colour"_L1 || key == "color"_L1)
        piece = label(value);
    else if (key == "collection"_L1 || key == "in"_L1)
        piece = collection(term, context, depth);
    else if (key == "program"_L1)
        piece = Piece{.sql = u"instr(lower(items.origin), ?) = 1"_s, .values = {value.toLower()}, .index = u"items_by_origin"_s};
    else if (key == "is"_L1)
        piece = state(value);
    else if (key == "has"_L1)
        piece = possession(value);
    else if (key == "before"_L1 || key == "after"_L1 || key == "on"_L1)
        piece = moment(key, value, context.now);
    return piece.value_or(parameter(term));
}

Piece matched(const Piece &piece)
{
    return piece.match.isEmpty() ? piece : amongWords(piece.match);
}

// Those that fit, of all that are not in the bin: by the index that holds no others, or as the piece has it.
std::optional<SearchQuery::Set> setOf(const Piece &piece, bool isNegated)
{
    QString ids = piece.ids;
    if (ids.isEmpty() && !piece.index.isEmpty())
        ids = u"SELECT id FROM items"_s + whereIndexed(piece);
    if (ids.isEmpty())
        return {};
    return SearchQuery::Set{.ids = ids, .values = piece.values, .isComplement = isNegated};
}

// Alternatives, as SQL and as sets.
class Alternatives
{
public:
    void add(const Piece &piece, bool isNegated)
    {
        m_conditions << (isNegated ? u"NOT "_s : u""_s) + piece.sql;
        m_values << piece.values;
        m_isNarrow = m_isNarrow && (piece.isTime || !piece.ids.isEmpty());
        if (const auto set = setOf(piece, isNegated))
            m_sets.push_back(*set);
    }

    void addTo(SearchQuery &query) const
    {
        if (m_conditions.isEmpty())
            return;
        const QString condition = u" AND "_s + (m_conditions.size() == 1 ? m_conditions.front() : u'(' + m_conditions.join(u" OR "_s) + u')');
        query.condition += condition;
        query.values += m_values;
        query.isNarrow = query.isNarrow && m_isNarrow;
        if (m_sets.size() == std::size_t(m_conditions.size())) {
            query.anyOf.push_back(m_sets);
        } else {
            query.rest += condition;
            query.restValues += m_values;
            query.isRestNarrow = query.isRestNarrow && m_isNarrow;
        }
    }

private:
    QStringList m_conditions;
    QVariantList m_values;
    std::vector<SearchQuery::Set> m_sets;
    bool m_isNarrow = true;
};

// What it takes for an item to fit, beyond the condition itself.
void addHints(SearchQuery &query, const Piece &piece)
{
    if (piece.before)
        query.before = std::min(*piece.before, query.before.value_or(*piece.before));
    query.proofs.insert(query.proofs.end(), piece.proofs.begin(), piece.proofs.end());
    if (!piece.index.isEmpty())
        query.proofs.push_back({u"SELECT 1 FROM items"_s + whereIndexed(piece) + u" LIMIT 1"_s, piece.values});
}

SearchQuery conditionFor(const QString &text, const SearchContext &context, int depth)
{
    SearchQuery query;
    std::vector<Alternatives> groups;
    QStringList matches; // of terms that stand alone
    const std::vector<SearchTerm> terms = searchTerms(text);
    for (auto first = terms.begin(); first != terms.end();) {
        const auto behind = std::find_if(first, terms.end(), [&first](const SearchTerm &term) { return term.group != first->group; });
        const bool isAlone = behind - first == 1;
        Alternatives alternatives;
        for (; first != behind; ++first) {
            const Piece piece = pieceOf(*first, context, depth);
            if (isAlone && !piece.match.isEmpty() && !first->isNegated) {
                matches << piece.match;
                continue;
            }
            if (isAlone && !first->isNegated)
                addHints(query, piece);
            alternatives.add(matched(piece), first->isNegated);
        }
        groups.push_back(alternatives);
    }
    if (!matches.isEmpty()) {
        Alternatives words;
        words.add(amongWords(u'(' + matches.join(u") AND ("_s) + u')'), false);
        words.addTo(query);
    }
    for (const Alternatives &group : groups)
        group.addTo(query);
    return query;
}

} // namespace

SearchQuery searchQuery(const QString &text, const SearchContext &context)
{
    return conditionFor(text, context, 0);
}

QString newestFirst(bool isNarrow)
{
    return u" INDEXED BY "_s + (isNarrow ? u"items_in_order"_s : u"items_by_stamp"_s);
}

SearchQuery SearchQuery::with(const SearchQuery &other) const
{
    SearchQuery both = *this;
    both.condition += other.condition;
    both.values += other.values;
    if (other.before)
        both.before = std::min(*other.before, before.value_or(*other.before));
    both.proofs.insert(both.proofs.end(), other.proofs.begin(), other.proofs.end());
    both.anyOf.insert(both.anyOf.end(), other.anyOf.begin(), other.anyOf.end());
    both.rest += other.rest;
    both.restValues += other.restValues;
    both.isNarrow = isNarrow && other.isNarrow;
    both.isRestNarrow = isRestNarrow && other.isRestNarrow;
    return both;
}

QString SearchQuery::conditionWithin(qint64 first, qint64 last) const
{
    QString bounded = condition;
    bounded.replace(rowidBounds, u" AND rowid BETWEEN %1 AND %2"_s.arg(first).arg(last));
    bounded.replace(itemBounds, u" AND item BETWEEN %1 AND %2"_s.arg(first).arg(last));
    return bounded.replace(settingsIndex, u" INDEXED BY settings_by_item"_s);
}

} // namespace studio
