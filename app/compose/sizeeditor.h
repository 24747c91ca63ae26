// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/fieldeditor.h"

namespace compose {

class NumberBox;
class Segments;

// Size of a picture: tiles in true proportion, and exact width and height where the model takes them.
class SizeEditor final : public FieldEditor
{
    Q_OBJECT

public:
    SizeEditor(const studio::Field &field, const studio::SizeKind &kind, QWidget *parent);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] bool accepts(const QJsonValue &value) const override;
    [[nodiscard]] QWidget *focusTarget() override;
    [[nodiscard]] QString note() const override;

private:
    [[nodiscard]] bool isCustom() const;
    void choose(int index);

    studio::SizeKind m_kind;
    Segments *m_tiles;
    QWidget *m_exact = nullptr;
    NumberBox *m_width = nullptr;
    NumberBox *m_height = nullptr;
    QJsonObject m_rest; // further keys of a size that a recipe brought along
};

} // namespace compose
