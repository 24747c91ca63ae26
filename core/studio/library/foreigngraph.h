// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to foreign.cpp: the graphs of ComfyUI.

#include "studio/library/foreign.h"

namespace studio {

// As it was run: id → {class_type, inputs}.
[[nodiscard]] std::optional<Foreign> foreignInGraph(const QJsonObject &graph);
// As it is drawn: {nodes: [{id, type, widgets_values, inputs}], links}.
[[nodiscard]] std::optional<Foreign> foreignInWorkflow(const QJsonObject &workflow);

} // namespace studio
