// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Colours between JSON and the screen, and the buttons that show them.

#include "studio/catalog/form.h"

#include <QColor>
#include <QToolButton>

#include <functional>

namespace compose {

// Invalid where the value is no colour of this kind that can be shown and given back exactly.
[[nodiscard]] QColor colorOf(const QJsonValue &value, const studio::ColorKind &kind);
[[nodiscard]] QJsonValue jsonOf(const QColor &color, const studio::ColorKind &kind);

// Opens the dialog without blocking; `chosen` is called in the lifetime of `parent`, with accepted colours only.
void pickColor(QWidget *parent, const QColor &now, const QString &title, const std::function<void(QColor)> &chosen);

// A button of one colour; a stroke through it where there is none.
class Swatch final : public QToolButton
{
    Q_OBJECT

public:
    explicit Swatch(QWidget *parent);
    void setColor(const QColor &color);
    [[nodiscard]] QColor color() const { return m_color; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_color;
};

} // namespace compose
