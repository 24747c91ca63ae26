// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/form.h"

#include <algorithm>

namespace studio {

// Out of line because Field is complete only after them, and by hand because clang 14 dies of a default here.
bool ObjectKind::operator==(const ObjectKind &other) const
{
    return fields == other.fields && look == other.look;
}

bool ListKind::operator==(const ListKind &other) const
{
    return item == other.item && minimumItems == other.minimumItems && maximumItems == other.maximumItems;
}

const Field *Form::field(const QString &key) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&key](const Field &field) { return field.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

QString kindName(const Kind &kind)
{
    struct Name
    {
        QString operator()(const TextKind &) const { return QStringLiteral("text"); }
        QString operator()(const NumberKind &) const { return QStringLiteral("number"); }
        QString operator()(const ToggleKind &) const { return QStringLiteral("toggle"); }
        QString operator()(const ChoiceKind &) const { return QStringLiteral("choice"); }
        QString operator()(const SizeKind &) const { return QStringLiteral("size"); }
        QString operator()(const SeedKind &) const { return QStringLiteral("seed"); }
        QString operator()(const MediaKind &) const { return QStringLiteral("media"); }
        QString operator()(const ColorKind &) const { return QStringLiteral("color"); }
        QString operator()(const ObjectKind &) const { return QStringLiteral("object"); }
        QString operator()(const ListKind &) const { return QStringLiteral("list"); }
        QString operator()(const RawKind &) const { return QStringLiteral("raw"); }
    };
    return std::visit(Name{}, kind);
}

} // namespace studio
