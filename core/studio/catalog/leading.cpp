// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/leading.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

bool isInSight(const Field &field)
{
    return !field.hidden && !field.advanced;
}

// By the schema, or because a rule asks for it or for what stands in its place (the shots of a film).
bool isAskedFor(const Form &form, const Field &field)
{
    return field.required || std::ranges::any_of(form.rules, [&field](const Rule &rule) {
        return (rule.kind == Rule::Kind::ExactlyOne || rule.kind == Rule::Kind::AtLeastOne) && rule.when.empty()
            && rule.fields.contains(field.key);
    });
}

bool isFile(const Field &field)
{
    const auto *media = std::get_if<MediaKind>(&field.kind);
    return media && !media->plainAddress && isInSight(field);
}

bool isNeededFile(const Field &field)
{
    return isFile(field) && field.required;
}

} // namespace

const Field *mainPrompt(const Form &form)
{
    // Optional prose under any other name is an extra: the lyrics of a song, the words of a sample.
    static const QStringList names{u"prompt"_s, u"text_prompt"_s, u"edit_prompt"_s, u"text"_s, u"gen_text"_s, u"script"_s,
                                   u"input"_s};
    const auto writes = [](const Field &field) {
        const auto *text = std::get_if<TextKind>(&field.kind);
        return text && text->prompt && isInSight(field);
    };
    for (const QString &name : names) {
        if (const Field *field = form.field(name); field && writes(*field))
            return field;
    }
    const auto needed = std::ranges::find_if(form.fields, [&](const Field &field) { return field.required && writes(field); });
    return needed == form.fields.end() ? nullptr : &*needed;
}

void putLeadingFirst(Form &form)
{
    const Field *prompt = mainPrompt(form);
    const bool promptLeads = prompt && isAskedFor(form, *prompt);
    const bool needsFile = std::ranges::any_of(form.fields, isNeededFile);
    const QString key = prompt ? prompt->key : QString();
    // Beside a file that is needed stand those that go with it: its mask, the last frame.
    const auto rank = [&](const Field &field) {
        if (!key.isEmpty() && field.key == key)
            return 1;
        if (isNeededFile(field))
            return promptLeads ? 2 : 0;
        return needsFile && isFile(field) && field.group.isEmpty() ? 2 : 3;
    };
    std::ranges::stable_sort(form.fields, {}, rank);
}

int groupRank(const QString &group)
{
    static constexpr const char *first[] = {"Prompt"};
    static constexpr const char *last[] = {"Sampling", "Output", "Safety", "Privacy", "Other"};
    const auto is = [&group](const char *word) { return group == QCoreApplication::translate("studio::Overlay", word); };
    if (std::ranges::any_of(first, is))
        return 0;
    for (int i = 0; i < int(std::size(last)); ++i) {
        if (is(last[i]))
            return 2 + i;
    }
    return 1;
}

} // namespace studio
