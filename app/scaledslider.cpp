// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scaledslider.h"

#include <QAccessibleWidget>
#include <QLocale>

#include <cmath>

namespace shell {
namespace {

class AccessibleScale final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleScale(ScaledSlider *slider)
        : QAccessibleWidget(slider, QAccessible::Slider)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return slider()->locale().toString(number(slider()->value()));
        return QAccessibleWidget::text(kind);
    }

    QVariant currentValue() const override { return number(slider()->value()); }
    void setCurrentValue(const QVariant &value) override { slider()->setValue(slider()->stepAt(value.toDouble())); }
    QVariant maximumValue() const override { return number(slider()->maximum()); }
    QVariant minimumValue() const override { return number(slider()->minimum()); }
    QVariant minimumStepSize() const override { return slider()->perStep() * slider()->singleStep(); }

private:
    [[nodiscard]] ScaledSlider *slider() const { return static_cast<ScaledSlider *>(widget()); }
    // Without the crumbs of counting in tenths: 0.3, not 0.30000000000000004.
    [[nodiscard]] double number(int step) const { return std::round(slider()->numberAt(step) * 1e9) / 1e9; }
};

QAccessibleInterface *makeScale(const QString &, QObject *object)
{
    auto *slider = qobject_cast<ScaledSlider *>(object);
    return slider ? new AccessibleScale(slider) : nullptr;
}

} // namespace

ScaledSlider::ScaledSlider(Qt::Orientation orientation, QWidget *parent)
    : QSlider(orientation, parent)
{
    QAccessible::installFactory(makeScale); // Qt forgets doubles itself
}

void ScaledSlider::setScale(double zero, double perStep)
{
    m_zero = zero;
    m_perStep = perStep;
}

int ScaledSlider::stepAt(double number) const
{
    return int(std::lround(qBound<double>(minimum(), (number - m_zero) / m_perStep, maximum())));
}

} // namespace shell
