// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/timeline.h"

#include <QAccessibleWidget>

namespace viewer {

namespace {

class AccessibleTimeLine final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleTimeLine(TimeLine *line)
        : QAccessibleWidget(line, QAccessible::Slider)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    { return kind == QAccessible::Value ? line()->valueText() : QAccessibleWidget::text(kind); }

    QVariant currentValue() const override { return line()->value(); }
    void setCurrentValue(const QVariant &value) override
    {
        line()->setSliderPosition(value.toInt());
        line()->triggerAction(QAbstractSlider::SliderMove);
    }
    QVariant maximumValue() const override { return line()->maximum(); }
    QVariant minimumValue() const override { return line()->minimum(); }
    QVariant minimumStepSize() const override { return line()->singleStep(); }

private:
    [[nodiscard]] TimeLine *line() const { return static_cast<TimeLine *>(widget()); }
};

QAccessibleInterface *makeTimeLine(const QString &, QObject *object)
{
    auto *line = qobject_cast<TimeLine *>(object);
    return line ? new AccessibleTimeLine(line) : nullptr;
}

} // namespace

TimeLine::TimeLine(QWidget *parent)
    : QAbstractSlider(parent)
{
    // Known to Qt from the first line of time on; it forgets doubles itself.
    QAccessible::installFactory(makeTimeLine);
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setRange(0, 0);
}

} // namespace viewer
