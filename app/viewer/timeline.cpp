// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/timeline.h"

#include "announce.h"
#include "viewer/format.h"

#include <QAccessibleWidget>

#include <chrono>

namespace viewer {

using namespace std::chrono_literals;

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
    {
        if (kind == QAccessible::Value)
            return line()->valueText();
        if (kind != QAccessible::Description)
            return QAccessibleWidget::text(kind);
        // Screen readers ask for the value as a number only, and would read "87".
        QStringList told{line()->valueText(), QAccessibleWidget::text(kind)};
        told.removeAll(QString());
        return told.join(QStringLiteral(". "));
    }

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

QString TimeLine::partText(double begin, double end)
{
    return end > begin ? tr("Part from %1 to %2.").arg(preciseClockText(begin), preciseClockText(end)) : tr("No part is marked.");
}

TimeLine::TimeLine(QWidget *parent)
    : QAbstractSlider(parent)
{
    // Known to Qt from the first line of time on; it forgets doubles itself.
    QAccessible::installFactory(makeTimeLine);
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setRange(0, 0);
    m_settle.setSingleShot(true);
    m_settle.setInterval(200ms);
    connect(this, &QAbstractSlider::actionTriggered, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_settle, &QTimer::timeout, this, [this] {
        if (hasFocus())
            shell::announce(this, valueText());
    });
}

} // namespace viewer
