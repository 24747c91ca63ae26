// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/fieldeditor.h"

#include <QColor>
#include <QJsonArray>

class QToolButton;

namespace compose {

class Swatch;

// A list of colours: swatches in rows. A press changes one, Delete takes it away, Alt+Left/Right moves it.
class PaletteEditor final : public FieldEditor
{
    Q_OBJECT

public:
    PaletteEditor(const studio::Field &field, const studio::ListKind &kind, QWidget *parent);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] bool accepts(const QJsonValue &value) const override;
    [[nodiscard]] QWidget *focusTarget() override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void place();
    void change(int index, const QColor &color); // one behind the last adds
    void remove(int index);
    void move(int from, int to);
    [[nodiscard]] QColor colorAt(int index) const;

    QString m_label;
    studio::ColorKind m_color;
    int m_maximum;
    bool m_wasList = false; // a list stays a list, also when empty
    QJsonArray m_values;
    std::vector<Swatch *> m_swatches;
    QToolButton *m_add;
};

} // namespace compose
