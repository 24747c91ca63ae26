// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/toggleeditor.h"

#include <QCheckBox>
#include <QStyle>
#include <QVBoxLayout>

namespace compose {

ToggleEditor::ToggleEditor(const studio::Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QCheckBox(QString(field.label).replace(u'&', QStringLiteral("&&")), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    // A long label is shortened rather than the form widened.
    m_label = field.label;
    m_box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    // Not clicked(): assistive programs check a box without clicking it.
    connect(m_box, &QCheckBox::stateChanged, this, [this] {
        if (m_box->checkState() != Qt::PartiallyChecked)
            m_box->setTristate(false); // a person decided
        Q_EMIT edited();
    });
}

QJsonValue ToggleEditor::value() const
{
    if (m_box->checkState() == Qt::PartiallyChecked)
        return QJsonValue::Undefined;
    return m_box->isChecked();
}

void ToggleEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    m_box->setTristate(!value.isBool());
    m_box->setCheckState(!value.isBool() ? Qt::PartiallyChecked : value.toBool() ? Qt::Checked : Qt::Unchecked);
}

bool ToggleEditor::accepts(const QJsonValue &value) const
{
    return value.isUndefined() || value.isBool();
}

void ToggleEditor::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    const int room = width() - m_box->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_box)
        - m_box->style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, m_box) - 4;
    const QString shown = m_box->fontMetrics().elidedText(m_label, Qt::ElideRight, qMax(40, room));
    m_box->setText(QString(shown).replace(u'&', QStringLiteral("&&")));
    m_box->setToolTip(shown == m_label ? QString() : QStringLiteral("<p>%1</p>").arg(m_label.toHtmlEscaped()));
}

QWidget *ToggleEditor::focusTarget()
{
    return m_box;
}

} // namespace compose
