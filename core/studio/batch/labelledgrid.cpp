// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/batch/labelledgrid.h"

#include "studio/catalog/jsontext.h"
#include "studio/catalog/labels.h"
#include "studio/words.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(studio::LabelledGrid)
};

constexpr int longestLabel = 60;
constexpr qint64 mostCells = 40'000;

QString valueIn(const std::vector<CellLabel> &cell, const QString &axis)
{
    const auto found = std::ranges::find(cell, axis, &CellLabel::axis);
    return found == cell.end() ? QString() : found->value;
}

QString spoken(const QString &key, const QJsonValue &value)
{
    if (value.isObject() && value["width"_L1].isDouble())
        return Words::tr("%1 × %2", "width and height").arg(value["width"_L1].toInt()).arg(value["height"_L1].toInt());
    const QString text = textOf(value).simplified();
    if (text.startsWith("file:"_L1))
        return QUrl(text).fileName();
    return shortened(value.isString() ? settingLabel(key, text) : text, longestLabel);
}

} // namespace

std::vector<GridEntry> labelled(std::vector<GridEntry> entries)
{
    const bool isKnown = std::ranges::any_of(entries, [](const GridEntry &entry) { return !entry.cell.empty(); });
    if (isKnown || entries.size() < 2)
        return entries;
    QStringList keys;
    for (const GridEntry &entry : entries) {
        if (entry.item.recipe) {
            for (const QString &key : entry.item.recipe->values.keys()) {
                if (!keys.contains(key) && key != "seed"_L1)
                    keys << key;
            }
        }
    }
    const auto valueOf = [](const GridEntry &entry, const QString &key) {
        return entry.item.recipe ? entry.item.recipe->values.value(key) : QJsonValue(QJsonValue::Undefined);
    };
    for (const QString &key : std::as_const(keys)) {
        const QJsonValue first = valueOf(entries.front(), key);
        if (std::ranges::all_of(entries, [&](const GridEntry &entry) { return valueOf(entry, key) == first; }))
            continue;
        for (GridEntry &entry : entries)
            entry.cell.push_back({labelFor(key), spoken(key, valueOf(entry, key))});
    }
    // Repeats differ in their seeds, also in those that the model chose.
    QSet<qint64> seeds;
    for (const GridEntry &entry : entries) {
        if (entry.item.seed)
            seeds << *entry.item.seed;
    }
    if (seeds.size() > 1) {
        for (GridEntry &entry : entries)
            entry.cell.push_back({Words::tr("Seed"), entry.item.seed ? QString::number(*entry.item.seed) : QString()});
    }
    return entries;
}

std::vector<GridAxis> axesOf(const std::vector<GridEntry> &entries)
{
    std::vector<GridAxis> axes;
    for (const GridEntry &entry : entries) {
        for (const CellLabel &label : entry.cell) {
            auto axis = std::ranges::find(axes, label.axis, &GridAxis::label);
            if (axis == axes.end())
                axis = axes.insert(axes.end(), GridAxis{.label = label.axis, .values = {}});
            if (!axis->values.contains(label.value))
                axis->values << label.value;
        }
    }
    std::erase_if(axes, [](const GridAxis &axis) { return axis.values.size() < 2; });
    return axes;
}

LabelledGrid gridOf(const std::vector<GridEntry> &entries, const GridWish &wish)
{
    const std::vector<GridAxis> axes = axesOf(entries);
    // An axis that is named in no direction, and is no page, joins the direction that is free.
    QStringList across, down;
    for (const GridAxis &axis : axes) {
        const bool isPage = std::ranges::find(wish.only, axis.label, &CellLabel::axis) != wish.only.end();
        if (axis.label == wish.across)
            across << axis.label;
        else if (!isPage && (axis.label == wish.down || !wish.across.isEmpty()))
            down << axis.label;
        else if (!isPage)
            across << axis.label;
    }
    const auto text = [](const GridEntry &entry, const QStringList &names) {
        QStringList values;
        for (const QString &name : names)
            values << valueIn(entry.cell, name);
        return values.join(u" · "_s);
    };
    LabelledGrid grid{.columnLabel = across.join(u" · "_s), .rowLabel = down.join(u" · "_s), .columns = {}, .rows = {}, .cells = {}};
    QHash<QString, int> columns, rows;
    std::vector<int> shown;
    for (int i = 0; i < int(entries.size()); ++i) {
        const GridEntry &entry = entries[std::size_t(i)];
        const bool isHere = std::ranges::all_of(wish.only, [&](const CellLabel &only) { return valueIn(entry.cell, only.axis) == only.value; });
        if (!isHere)
            continue;
        shown.push_back(i);
        for (const auto &[names, order, seen] : {std::tuple(&across, &grid.columns, &columns), std::tuple(&down, &grid.rows, &rows)}) {
            const QString label = text(entry, *names);
            if (!seen->contains(label)) {
                seen->insert(label, int(order->size()));
                *order << label;
            }
        }
    }
    if (qint64(grid.columns.size()) * grid.rows.size() > mostCells && !wish.across.isEmpty())
        return gridOf(entries, {.across = {}, .down = {}, .only = wish.only}); // mostly empty: one after the other is more
    if (grid.columns.isEmpty())
        grid.columns << QString();
    if (grid.rows.isEmpty())
        grid.rows << QString();
    grid.cells.resize(std::size_t(grid.columns.size()) * std::size_t(grid.rows.size()));
    for (const int i : shown) {
        const GridEntry &entry = entries[std::size_t(i)];
        grid.cells[std::size_t(rows.value(text(entry, down))) * std::size_t(grid.columns.size()) + std::size_t(columns.value(text(entry, across)))].push_back(i);
    }
    return grid;
}

} // namespace studio
