// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/checklisteditor.h"

#include <QCheckBox>
#include <QGridLayout>

#include <algorithm>

namespace compose {

CheckListEditor::CheckListEditor(const studio::Field &field, const studio::ChoiceKind &kind, QWidget *parent)
    : FieldEditor(parent)
    , m_choices(kind.choices)
{
    Q_UNUSED(field)
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(4);
    const bool brief =
        std::ranges::all_of(m_choices, [](const studio::Choice &choice) { return choice.label.size() <= 16; });
    const int columns = brief && m_choices.size() > 2 ? 2 : 1;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        auto *box = new QCheckBox(QString(m_choices[i].label).replace(u'&', QStringLiteral("&&")), this);
        box->setMinimumHeight(24);
        layout->addWidget(box, int(i) / columns, int(i) % columns);
        m_boxes.push_back(box);
        connect(box, &QCheckBox::toggled, this, [this, i](bool on) { check(i, on); });
    }
    setFocusProxy(m_boxes.front());
}

void CheckListEditor::check(std::size_t index, bool on)
{
    const QJsonValue &value = m_choices.at(index).value;
    for (qsizetype i = m_values.size() - 1; i >= 0; --i) {
        if (m_values.at(i) == value)
            m_values.removeAt(i);
    }
    if (on)
        m_values.append(value);
    Q_EMIT edited();
}

QJsonValue CheckListEditor::value() const
{
    return m_values.isEmpty() && !m_wasList ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_values);
}

void CheckListEditor::setValue(const QJsonValue &value)
{
    m_wasList = value.isArray();
    m_values = value.toArray();
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker quiet(m_boxes[i]);
        m_boxes[i]->setChecked(m_values.contains(m_choices[i].value));
    }
}

bool CheckListEditor::accepts(const QJsonValue &value) const
{
    if (value.isUndefined())
        return true;
    const QJsonArray values = value.toArray();
    return value.isArray() && std::all_of(values.begin(), values.end(), [this, &values](const QJsonValue &one) {
        return std::ranges::find(m_choices, one, &studio::Choice::value) != m_choices.end()
            && std::count(values.begin(), values.end(), one) == 1;
    });
}

} // namespace compose
