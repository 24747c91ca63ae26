// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/numbereditor.h"

#include "compose/calmwheel.h"
#include "compose/numberbox.h"
#include "compose/words.h"

#include "scaledslider.h"

#include "studio/catalog/priceunits.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyleOptionSlider>

#include <cmath>

namespace compose {
namespace {

// A slider that shows when nothing was chosen: muted, until it is touched.
class ValueSlider final : public shell::ScaledSlider
{
public:
    using ScaledSlider::ScaledSlider;
    void setUnset(bool unset)
    {
        if (m_unset != unset)
            update();
        m_unset = unset;
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (!m_unset)
            return QSlider::paintEvent(event);
        QPainter painter(this);
        QStyleOptionSlider option;
        initStyleOption(&option);
        option.state &= ~QStyle::State_Enabled;
        style()->drawComplexControl(QStyle::CC_Slider, &option, &painter, this);
    }

private:
    bool m_unset = false;
};

// The sign of dollars stands where the person's language has it: "$5", "5 $".
bool isAhead(const QString &unit)
{
    const QString amount = studio::inDollars(1, 0);
    return unit == QLatin1String("$") && amount.indexOf(u'$') < amount.indexOf(u'1');
}

} // namespace

NumberEditor::NumberEditor(const studio::Field &field, const studio::NumberKind &kind, QWidget *parent)
    : FieldEditor(parent)
    , m_default(field.defaultValue)
    , m_box(new NumberBox(kind, this))
{
    // Left out, the model takes its default.
    m_box->setUnsetText(m_default.isDouble()      ? textFromNumber(m_default)
                            : !kind.unset.isEmpty() ? kind.unset
                            : field.required        ? QString()
                                                    : tr("Auto"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    const bool ranged = kind.minimum && kind.maximum && *kind.maximum > *kind.minimum
        && (*kind.maximum - *kind.minimum) / m_box->step() <= 10'000;
    if (ranged) {
        m_minimum = *kind.minimum;
        auto *slider = new ValueSlider(Qt::Horizontal, this);
        slider->setScale(m_minimum, m_box->step());
        m_slider = slider;
        m_slider->setRange(0, int(std::llround((*kind.maximum - *kind.minimum) / m_box->step())));
        m_slider->setPageStep(qMax(1, m_slider->maximum() / 10));
        m_slider->setAccessibleName(field.label);
        keepWheelCalm(m_slider);
        layout->addWidget(m_slider, 1);
        connect(m_slider, &QSlider::valueChanged, this, [this](int position) {
            m_box->setValue(m_minimum + position * m_box->step());
        });
        // Pressed where it already stands, it changes nothing, and yet something was chosen.
        connect(m_slider, &QSlider::sliderPressed, this, [this] {
            if (m_box->json().isUndefined())
                m_box->setValue(m_minimum + m_slider->value() * m_box->step());
        });
        m_box->setFixedWidth(76);
    }
    layout->addWidget(m_box, ranged ? 0 : 1);
    if (!kind.unit.isEmpty()) {
        auto *unit = new QLabel(unitText(kind.unit), this);
        unit->setTextFormat(Qt::PlainText);
        unit->setBuddy(m_box);
        if (isAhead(kind.unit)) {
            // An amount is read from the left in every language: its sign is at the left also where the row is mirrored.
            layout->insertWidget(isRightToLeft() ? -1 : 0, unit);
            m_box->setAlignment(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter); // behind it
        } else {
            layout->addWidget(unit);
        }
    }
    connect(m_box, &NumberBox::changed, this, [this] {
        followBox();
        Q_EMIT edited();
    });
}

void NumberEditor::followBox()
{
    if (!m_slider)
        return;
    const QSignalBlocker quiet(m_slider);
    const bool unset = m_box->text().trimmed().isEmpty();
    static_cast<ValueSlider *>(m_slider)->setUnset(unset);
    const double shown = unset ? m_default.toDouble(m_minimum) : m_box->value();
    m_slider->setValue(
        int(std::llround(qBound(0.0, (shown - m_minimum) / m_box->step(), double(m_slider->maximum())))));
}

QJsonValue NumberEditor::value() const
{
    return m_box->json();
}

void NumberEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    m_box->setJson(value);
    followBox();
}

bool NumberEditor::accepts(const QJsonValue &value) const
{
    return value.isUndefined() || value.isDouble();
}

QWidget *NumberEditor::focusTarget()
{
    return m_box;
}

QString NumberEditor::complaint() const
{
    if (m_box->text().trimmed().isEmpty() || m_box->json().isDouble())
        return {};
    return tr("This is not a number.");
}

} // namespace compose
