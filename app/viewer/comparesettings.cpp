// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/comparesettings.h"

#include "viewer/format.h"
#include "viewer/settingrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace viewer {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("viewer", text);
}

} // namespace

std::vector<DifferingSetting> differingSettings(const std::vector<studio::Item> &items)
{
    std::vector<DifferingSetting> all;
    const auto valuesOf = [&](const QString &label) -> QStringList & {
        auto found = std::ranges::find(all, label, &DifferingSetting::label);
        if (found == all.end()) {
            QStringList none;
            for (size_t i = 0; i < items.size(); ++i)
                none << QString();
            all.push_back({label, none});
            found = all.end() - 1;
        }
        return found->values;
    };
    const auto setAll = [&](const QString &label, const auto &valueOf) {
        for (qsizetype i = 0; i < qsizetype(items.size()); ++i)
            valuesOf(label)[i] = valueOf(items[size_t(i)]);
    };
    setAll(tr("Model"), [](const studio::Item &item) { return item.recipe ? item.recipe->endpoint : QString(); });
    setAll(tr("Prompt"), [](const studio::Item &item) {
        return item.recipe ? item.recipe->values.value(QLatin1String("prompt")).toString() : QString();
    });
    for (qsizetype i = 0; i < qsizetype(items.size()); ++i) {
        if (!items[size_t(i)].recipe)
            continue;
        for (const SettingRow &row : settingRows(*items[size_t(i)].recipe))
            valuesOf(row.label)[i] = row.value;
    }
    setAll(tr("Seed"), [](const studio::Item &item) { return item.seed ? QString::number(*item.seed) : QString(); });
    setAll(tr("Pixels"), [](const studio::Item &item) { return item.size.isEmpty() ? QString() : pixelsText(item.size); });
    setAll(tr("Billed"), [](const studio::Item &item) { return item.dollars ? dollarsText(*item.dollars) : QString(); });
    std::erase_if(all, [](const DifferingSetting &setting) {
        return std::ranges::all_of(setting.values, [&](const QString &value) { return value == setting.values.front(); });
    });
    return all;
}

} // namespace viewer
