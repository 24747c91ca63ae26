// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A spin box that keeps a number as the text it is: exact for 64-bit integers and for decimals, and
// empty where nothing was chosen. Bounds are a matter of stepping; typing beyond them is reported by
// the form, not silently changed.

#include "studio/catalog/form.h"

#include <QAbstractSpinBox>

namespace compose {

class NumberBox final : public QAbstractSpinBox
{
    Q_OBJECT
    Q_PROPERTY(double value READ value WRITE setValue) // how assistive programs read and set it

public:
    explicit NumberBox(const studio::NumberKind &kind, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue json() const;  // Undefined when empty or unfinished
    void setJson(const QJsonValue &value);
    [[nodiscard]] double value() const;
    void setValue(double value);
    void setUnsetText(const QString &text); // shown while empty
    [[nodiscard]] double step() const { return m_step; }

    void stepBy(int steps) override;
    QValidator::State validate(QString &input, int &position) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setNumber(double number);

    studio::NumberKind m_kind;
    double m_step;
    QJsonValue m_set = QJsonValue::Undefined; // given back untouched while the text is
    QString m_setText;
};

// Room in the JSON type that the schema wants: an integer stays a 64-bit integer. Decimals are written with the point or comma
// of the person's language; a point is read in every language.
[[nodiscard]] QJsonValue numberFromText(const QString &text, bool integer);
[[nodiscard]] QString textFromNumber(const QJsonValue &value);

} // namespace compose
