// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/modelsearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

constexpr int nothing = 0;
constexpr int shortestScattered = 3;

// Lower case, with single spaces where anything but letters and digits was.
QString words(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text)
        result += character.isLetterOrNumber() || character == u'.' ? character.toLower() : u' ';
    return result.simplified();
}

// All letters of `word` occur in that order: "kl25" in "kling 2.5".
bool isScattered(QStringView word, QStringView text)
{
    qsizetype at = 0;
    for (const QChar letter : text) {
        if (at < word.size() && letter == word.at(at))
            ++at;
    }
    return at == word.size();
}

int scoreIn(const QString &word, const QString &text)
{
    if (text == word || text.startsWith(word + u' ') || text.endsWith(u' ' + word) || text.contains(u' ' + word + u' '))
        return 100;
    if (text.startsWith(word))
        return 80;
    if (text.contains(u' ' + word))
        return 70;
    if (text.contains(word))
        return 40;
    if (word.size() >= shortestScattered && isScattered(word, text))
        return 8;
    return nothing;
}

struct Searched
{
    QString title, id, others;
};

int score(const QString &word, const Searched &model)
{
    return std::max({scoreIn(word, model.title) * 3, scoreIn(word, model.id) * 2, scoreIn(word, model.others)});
}

} // namespace

std::vector<const Model *> rankedModels(const std::vector<Model> &models, const QString &text)
{
    struct Found
    {
        const Model *model;
        int score;
        qsizetype length;
    };
    const QString wanted = words(text);
    const QStringList parts = wanted.split(u' ', Qt::SkipEmptyParts);
    std::vector<Found> found;
    for (const Model &model : models) {
        const Searched searched{words(model.title), words(model.endpoint),
                                words(model.maker + u' ' + model.family + u' ' + model.category)};
        int sum = model.endpoint == text.trimmed() || searched.title == wanted ? 1000 : nothing;
        bool all = true;
        for (const QString &part : parts) {
            const int points = score(part, searched);
            all = all && points != nothing;
            sum += points;
        }
        if (all)
            found.push_back({&model, sum, model.title.size()});
    }
    if (!parts.isEmpty()) {
        // Among equals the plain model comes before its variants: shorter names first.
        std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
            return a.score != b.score ? a.score > b.score : a.length < b.length;
        });
    }
    std::vector<const Model *> result;
    result.reserve(found.size());
    for (const Found &entry : found)
        result.push_back(entry.model);
    return result;
}

} // namespace studio
