// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/fieldeditor.h"

class QToolButton;

namespace compose {

class NumberBox;
class Segment;
class Segments;

// Size of a picture: tiles in true proportion, and exact width and height where the model takes them. Typing a number
// turns the size into a custom one; the link keeps its proportion.
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
    [[nodiscard]] QSize exactSize() const; // empty while a number is missing
    void addExact();
    void choose(int index);
    void typed(NumberBox *box);
    void swap();
    void fill(QSize size);
    void showShape();

    studio::SizeKind m_kind;
    Segments *m_tiles;
    Segment *m_custom = nullptr;
    NumberBox *m_width = nullptr;
    NumberBox *m_height = nullptr;
    QToolButton *m_link = nullptr;
    double m_ratio = 1;  // width : height, while linked
    QJsonObject m_rest;  // further keys of a size that a recipe brought along
};

} // namespace compose
