// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/cardlisteditor.h"
#include "compose/checklisteditor.h"
#include "compose/choiceeditor.h"
#include "compose/coloreditor.h"
#include "compose/fieldeditor.h"
#include "compose/jsoneditor.h"
#include "compose/lineeditor.h"
#include "compose/lineseditor.h"
#include "compose/mediaeditor.h"
#include "compose/numbereditor.h"
#include "compose/objecteditor.h"
#include "compose/paletteeditor.h"
#include "compose/seededitor.h"
#include "compose/sizeeditor.h"
#include "compose/texteditor.h"
#include "compose/toggleeditor.h"
#include "compose/tupleeditor.h"
#include "compose/weightseditor.h"

namespace compose {
namespace {

constexpr int widestTuple = 4; // boxes that fit into a row

// The editor of a list, by what is in it.
struct ListMaker
{
    const studio::Field &field;
    const studio::ListKind &list;
    const EditorContext &context;
    QWidget *parent;

    FieldEditor *operator()(const studio::TextKind &kind) const
    {
        if (kind.multiline || kind.prompt || !kind.suggestions.isEmpty())
            return cards();
        return new LinesEditor(field, list.maximumItems, parent);
    }
    FieldEditor *operator()(const studio::NumberKind &kind) const
    {
        const int count = list.maximumItems;
        if (count < 1 || count != list.minimumItems || count > widestTuple)
            return cards();
        return new TupleEditor(field, kind, count, parent);
    }
    FieldEditor *operator()(const studio::ChoiceKind &kind) const
    {
        if (kind.choices.empty() || list.minimumItems == list.maximumItems)
            return cards(); // as often as it says, and the same one may come twice
        return new CheckListEditor(field, kind, parent);
    }
    FieldEditor *operator()(const studio::ColorKind &) const { return new PaletteEditor(field, list, parent); }
    FieldEditor *operator()(const auto &) const { return cards(); }

    [[nodiscard]] FieldEditor *cards() const { return new CardListEditor(field, list, context, parent); }
};

struct Maker
{
    const studio::Field &field;
    const EditorContext &context;
    QWidget *parent;

    FieldEditor *operator()(const studio::TextKind &kind) const
    {
        if (kind.multiline || kind.prompt || field.key == QLatin1String("prompt"))
            return new TextEditor(field, kind, context, parent);
        return new LineEditor(field, kind.suggestions, parent);
    }
    FieldEditor *operator()(const studio::NumberKind &kind) const { return new NumberEditor(field, kind, parent); }
    FieldEditor *operator()(const studio::ToggleKind &) const { return new ToggleEditor(field, parent); }
    FieldEditor *operator()(const studio::ChoiceKind &kind) const
    {
        if (kind.look == studio::ChoiceKind::Look::List)
            return new ChoiceListEditor(field, kind, parent);
        return new SegmentEditor(field, kind, parent);
    }
    FieldEditor *operator()(const studio::SizeKind &kind) const { return new SizeEditor(field, kind, parent); }
    FieldEditor *operator()(const studio::SeedKind &kind) const { return new SeedEditor(field, kind, context, parent); }
    FieldEditor *operator()(const studio::MediaKind &kind) const
    {
        if (kind.plainAddress && !kind.list)
            return new LineEditor(field, context.recentWeights ? context.recentWeights() : QStringList(), parent);
        if (kind.plainAddress)
            return new LinesEditor(field, kind.maximumItems, parent);
        return new MediaEditor(field, kind, context, parent);
    }
    FieldEditor *operator()(const studio::ColorKind &kind) const { return new ColorEditor(field, kind, parent); }
    FieldEditor *operator()(const studio::ObjectKind &kind) const
    {
        if (kind.look == studio::ObjectKind::Look::Weights && WeightsEditor::fits(kind))
            return new WeightsEditor(field, kind, context, parent);
        return new ObjectEditor(field, kind, context, parent);
    }
    FieldEditor *operator()(const studio::ListKind &kind) const
    {
        if (kind.item.empty())
            return new JsonEditor(field, parent);
        return std::visit(ListMaker{field, kind, context, parent}, kind.item.front().kind);
    }
    FieldEditor *operator()(const studio::RawKind &) const { return new JsonEditor(field, parent); }
};

} // namespace

FieldEditor *makeEditor(const studio::Field &field, const EditorContext &context, QWidget *parent)
{
    return std::visit(Maker{field, context, parent}, field.kind);
}

FieldEditor *makeJsonEditor(const studio::Field &field, QWidget *parent)
{
    return new JsonEditor(field, parent);
}

} // namespace compose
