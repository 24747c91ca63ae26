// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/choiceeditor.h"

#include "compose/calmwheel.h"
#include "compose/segments.h"
#include "compose/words.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace compose {
namespace {

int indexOf(const std::vector<studio::Choice> &choices, const QJsonValue &value)
{
    const auto found = std::ranges::find(choices, value, &studio::Choice::value);
    return found == choices.end() ? -1 : int(found - choices.begin());
}

QSizeF proportionOf(const studio::Choice &choice)
{
    const QStringList parts = choice.value.toString().split(u':');
    if (parts.size() != 2)
        return {};
    const QSizeF size(parts.at(0).toDouble(), parts.at(1).toDouble());
    return size.width() > 0 && size.height() > 0 ? size : QSizeF();
}

// "5 s", but "Auto".
QString withUnit(const studio::Choice &choice, const studio::ChoiceKind &kind)
{
    bool isNumber = false;
    (void)choice.label.toDouble(&isNumber);
    return kind.unit.isEmpty() || !isNumber ? choice.label
                                            : SegmentEditor::tr("%1 %2", "number and unit").arg(choice.label, unitText(kind.unit));
}

} // namespace

SegmentEditor::SegmentEditor(const studio::Field &field, const studio::ChoiceKind &kind, QWidget *parent)
    : FieldEditor(parent)
    , m_choices(kind.choices)
    , m_segments(new Segments(field.label, this))
{
    const bool ratio = kind.look == studio::ChoiceKind::Look::Ratio;
    for (const studio::Choice &choice : m_choices) {
        const QString word = withUnit(choice, kind);
        const QSizeF shape = proportionOf(choice);
        Segment *cell = m_segments->add(word, !ratio           ? Segment::Drawn::Word
                                              : shape.isEmpty() ? Segment::Drawn::OpenShape
                                                                : Segment::Drawn::Shape);
        cell->setProportion(shape);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_segments);
    connect(m_segments, &Segments::chosen, this, &SegmentEditor::edited);
}

QJsonValue SegmentEditor::value() const
{
    const int index = m_segments->current();
    return index < 0 ? QJsonValue(QJsonValue::Undefined) : m_choices.at(std::size_t(index)).value;
}

void SegmentEditor::setValue(const QJsonValue &value)
{
    m_segments->setCurrent(indexOf(m_choices, value));
}

bool SegmentEditor::accepts(const QJsonValue &value) const
{
    return value.isUndefined() || indexOf(m_choices, value) >= 0;
}

QWidget *SegmentEditor::focusTarget()
{
    return m_segments;
}

ChoiceListEditor::ChoiceListEditor(const studio::Field &field, const studio::ChoiceKind &kind, QWidget *parent)
    : FieldEditor(parent)
    , m_choices(kind.choices)
    , m_optional(field.defaultValue.isUndefined() && !field.required)
    , m_list(new QComboBox(this))
{
    if (m_optional)
        m_list->addItem(tr("Chosen by the model"));
    for (const studio::Choice &choice : m_choices)
        m_list->addItem(withUnit(choice, kind));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(8);
    keepWheelCalm(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    connect(m_list, &QComboBox::currentIndexChanged, this, &ChoiceListEditor::edited);
}

QJsonValue ChoiceListEditor::value() const
{
    const int index = m_list->currentIndex() - (m_optional ? 1 : 0);
    return index < 0 ? QJsonValue(QJsonValue::Undefined) : m_choices.at(std::size_t(index)).value;
}

void ChoiceListEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    const int index = indexOf(m_choices, value);
    m_list->setCurrentIndex(m_optional ? index + 1 : index);
}

bool ChoiceListEditor::accepts(const QJsonValue &value) const
{
    return value.isUndefined() || indexOf(m_choices, value) >= 0;
}

QWidget *ChoiceListEditor::focusTarget()
{
    return m_list;
}

} // namespace compose
