// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/tupleeditor.h"

#include "compose/numberbox.h"
#include "compose/words.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>

#include <algorithm>

namespace compose {

TupleEditor::TupleEditor(const studio::Field &field, const studio::NumberKind &kind, int count, QWidget *parent)
    : FieldEditor(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (int i = 0; i < count; ++i) {
        auto *box = new NumberBox(kind, this);
        box->setAccessibleName(tr("%1, number %2").arg(field.label).arg(i + 1));
        box->setUnsetText(field.required ? QString() : tr("Auto"));
        layout->addWidget(box, 1);
        m_boxes.push_back(box);
        connect(box, &NumberBox::changed, this, &TupleEditor::edited);
    }
    if (!kind.unit.isEmpty()) {
        auto *unit = new QLabel(unitText(kind.unit), this);
        unit->setTextFormat(Qt::PlainText);
        layout->addWidget(unit);
    }
    setFocusProxy(m_boxes.front());
}

QJsonValue TupleEditor::value() const
{
    QJsonArray numbers;
    for (const NumberBox *box : m_boxes) {
        if (const QJsonValue number = box->json(); number.isDouble())
            numbers.append(number);
    }
    return numbers.size() == qsizetype(m_boxes.size()) ? QJsonValue(numbers) : QJsonValue(QJsonValue::Undefined);
}

void TupleEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setJson(value.toArray().at(qsizetype(i)));
}

bool TupleEditor::accepts(const QJsonValue &value) const
{
    if (value.isUndefined())
        return true;
    const QJsonArray numbers = value.toArray();
    return numbers.size() == qsizetype(m_boxes.size())
        && std::all_of(numbers.begin(), numbers.end(), [](const QJsonValue &number) { return number.isDouble(); });
}

QString TupleEditor::complaint() const
{
    const auto filled = std::ranges::count_if(m_boxes, [](const NumberBox *box) { return box->json().isDouble(); });
    const bool typed =
        std::ranges::any_of(m_boxes, [](const NumberBox *box) { return !box->text().trimmed().isEmpty(); });
    return typed && filled < std::ptrdiff_t(m_boxes.size())
               ? tr("Fill in all %n numbers, or none.", nullptr, int(m_boxes.size()))
               : QString();
}

QWidget *TupleEditor::showProblem(const QString &path, const QString &)
{
    bool number = false;
    const uint index = path.toUInt(&number);
    if (number && index < m_boxes.size())
        setFocusProxy(m_boxes.at(index)); // the row tells it; the keyboard goes there
    return nullptr;
}

} // namespace compose
