// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/modelsearch.h"

#include "studio/catalog/modellist.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

constexpr int nothing = 0;
constexpr int shortestScattered = 3;
constexpr int sameId = 2000;
constexpr int beginOfId = 600;
constexpr int sameTitle = 1000;

// Letters, digits, and dots between them: "2.5", but not "Spending…".
bool counts(const QString &text, qsizetype at)
{
    const auto isSign = [&text](qsizetype place) { return place >= 0 && place < text.size() && text.at(place).isLetterOrNumber(); };
    return isSign(at) || (text.at(at) == u'.' && isSign(at - 1) && isSign(at + 1));
}

// Lower case without accents, single spaces where anything that does not count was, and around it all.
QString folded(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString result(1, u' ');
    result.reserve(decomposed.size() + 2);
    for (qsizetype at = 0; at < decomposed.size(); ++at) {
        if (decomposed.at(at).category() == QChar::Mark_NonSpacing)
            continue;
        if (counts(decomposed, at))
            result += decomposed.at(at).toCaseFolded();
        else if (result.back() != u' ')
            result += u' ';
    }
    if (result.back() != u' ')
        result += u' ';
    return result;
}

// All letters of `word` in that order, the first one at the beginning of a word: "kl25" in "kling 2.5". The closer
// they stand together the better.
int scattered(QStringView word, QStringView text)
{
    int best = nothing;
    for (qsizetype start = text.indexOf(word.front()); start >= 0; start = text.indexOf(word.front(), start + 1)) {
        if (start > 0 && text.at(start - 1) != u' ')
            continue;
        qsizetype at = 1;
        qsizetype end = start + 1;
        for (; end < text.size() && at < word.size(); ++end) {
            if (text.at(end) == word.at(at))
                ++at;
        }
        if (at < word.size())
            break; // further right there is even less
        const qsizetype gaps = end - start - word.size();
        best = std::max(best, int(std::max<qsizetype>(4, 24 - gaps)));
    }
    return best;
}

int scoreIn(QStringView word, QStringView text)
{
    int best = nothing;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const bool begins = text.at(at - 1) == u' ';
        const bool ends = text.at(at + word.size()) == u' ';
        best = std::max(best, begins && ends ? 100 : begins ? (at == 1 ? 80 : 70) : 40);
        if (best == 100)
            return best;
    }
    if (best == nothing && word.size() >= shortestScattered)
        best = scattered(word, text);
    return best;
}

} // namespace

ModelIndex::ModelIndex(const std::vector<Model> &models)
{
    m_words.reserve(models.size());
    for (const Model &model : models) {
        m_words.push_back({.id = model.endpoint.toLower(),
                           .title = folded(model.title),
                           .path = folded(model.endpoint),
                           .others = folded(model.maker + u' ' + model.family + u' ' + model.category + u' '
                                            + model.tags.join(u' ')),
                           .isGivenUp = model.state != ModelState::Listed});
    }
}

int ModelIndex::scoreOf(const QString &word, const Words &words)
{
    return std::max({scoreIn(word, words.title) * 3, scoreIn(word, words.path) * 2, scoreIn(word, words.others)});
}

std::vector<std::size_t> ModelIndex::ranked(const QString &text) const
{
    const QString wanted = folded(text);
    const QString id = text.trimmed().toLower();
    const QStringList parts = wanted.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::size_t> places(m_words.size());
    if (parts.isEmpty()) {
        std::iota(places.begin(), places.end(), std::size_t(0));
        return places;
    }
    places.clear();
    std::vector<int> scores(m_words.size(), nothing);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const Words &words = m_words[i];
        int sum = words.id == id ? sameId : words.title == wanted ? sameTitle : nothing;
        if (id.contains(u'/') && words.id.startsWith(id))
            sum += beginOfId;
        bool all = true;
        for (const QString &part : parts) {
            const int points = scoreOf(part, words);
            all = all && points != nothing;
            if (!all)
                break;
            sum += points;
        }
        if (!all)
            continue;
        scores[i] = words.isGivenUp ? sum - 1 : sum;
        places.push_back(i);
    }
    // Among equals the plain model comes before its variants: shorter names first.
    std::ranges::stable_sort(places, [&](std::size_t a, std::size_t b) {
        return scores[a] != scores[b] ? scores[a] > scores[b] : m_words[a].title.size() < m_words[b].title.size();
    });
    return places;
}

bool looksLikeEndpoint(const QString &text)
{
    const QString id = text.trimmed();
    if (id.startsWith("workflows/"_L1) || id.startsWith("comfy/"_L1))
        return id.count(u'/') >= 2 && !fileNameFor(id).isEmpty();
    return !fileNameFor(id).isEmpty();
}

} // namespace studio
