// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblerole.h"

#include <QAccessibleWidget>
#include <QWidget>

#include <algorithm>
#include <array>
#include <utility>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

// By the name of the class; those that derive from it have the same role.
constexpr std::array roles{
    std::pair("viewer::ImageCanvas"_L1, QAccessible::Graphic),
    std::pair("viewer::VideoSurface"_L1, QAccessible::Graphic),
    std::pair("viewer::PreviewLabel"_L1, QAccessible::Graphic),
    std::pair("viewer::LevelMeter"_L1, QAccessible::Graphic),
    std::pair("live::LiveView"_L1, QAccessible::Graphic),
    std::pair("models::ModelPictureView"_L1, QAccessible::Graphic),
    std::pair("spending::DayChart"_L1, QAccessible::Chart),
    std::pair("live::Canvas"_L1, QAccessible::Canvas),
    std::pair("compose::PictureView"_L1, QAccessible::Canvas),
    std::pair("compose::Segments"_L1, QAccessible::Grouping),
    std::pair("compose::MediaChip"_L1, QAccessible::Grouping),
    std::pair("compose::Notice"_L1, QAccessible::Grouping),
    std::pair("shell::DropOverlay"_L1, QAccessible::Grouping),
    std::pair("shell::MessageBar"_L1, QAccessible::Grouping),
    std::pair("viewer::Inspector"_L1, QAccessible::Grouping),
    std::pair("viewer::ElidedLabel"_L1, QAccessible::StaticText),
    std::pair("QKeySequenceEdit"_L1, QAccessible::Grouping), // of the line in it, which takes the keys
};

QAccessibleInterface *makeRole(const QString &className, QObject *object)
{
    const auto known = std::ranges::find(roles, className, &decltype(roles)::value_type::first);
    return known == roles.end() ? nullptr : new QAccessibleWidget(static_cast<QWidget *>(object), known->second);
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(makeRole);
}

} // namespace shell
