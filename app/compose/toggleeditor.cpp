// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/toggleeditor.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace compose {

ToggleEditor::ToggleEditor(const studio::Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QCheckBox(QString(field.label).replace(u'&', QStringLiteral("&&")), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
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

QWidget *ToggleEditor::focusTarget()
{
    return m_box;
}

} // namespace compose
