// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/choiceeditor.h"
#include "compose/fieldeditor.h"
#include "compose/jsoneditor.h"
#include "compose/mediaeditor.h"
#include "compose/numbereditor.h"
#include "compose/seededitor.h"
#include "compose/sizeeditor.h"
#include "compose/texteditor.h"
#include "compose/toggleeditor.h"

namespace compose {
namespace {

struct Maker
{
    const studio::Field &field;
    const EditorContext &context;
    QWidget *parent;

    FieldEditor *operator()(const studio::TextKind &kind) const { return new TextEditor(field, kind, parent); }
    FieldEditor *operator()(const studio::NumberKind &kind) const { return new NumberEditor(field, kind, parent); }
    FieldEditor *operator()(const studio::ToggleKind &) const { return new ToggleEditor(field, parent); }
    FieldEditor *operator()(const studio::ChoiceKind &kind) const
    {
        if (kind.look == studio::ChoiceKind::Look::List)
            return new ChoiceListEditor(field, kind, parent);
        return new SegmentEditor(field, kind, parent);
    }
    FieldEditor *operator()(const studio::SizeKind &kind) const { return new SizeEditor(field, kind, parent); }
    FieldEditor *operator()(const studio::SeedKind &kind) const { return new SeedEditor(field, kind, parent); }
    FieldEditor *operator()(const studio::MediaKind &kind) const
    {
        if (kind.plainAddress && !kind.list)
            return new TextEditor(field, {}, parent);
        if (kind.plainAddress)
            return new JsonEditor(field, parent);
        return new MediaEditor(field, kind, context, parent);
    }
    FieldEditor *operator()(const studio::ColorKind &) const { return new JsonEditor(field, parent); }
    FieldEditor *operator()(const studio::ObjectKind &) const { return new JsonEditor(field, parent); }
    FieldEditor *operator()(const studio::ListKind &) const { return new JsonEditor(field, parent); }
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
